/** Wat een bepaling is: opschrift, versies, aard of regels, de officiële tekst en waar die staat. */
import { toonOnderdeel } from '../grammar/index.ts';
import type { Officieel } from '../compiler/bron/officieel.ts';
import { zonderVersie } from '../compiler/resolve/versies.ts';
import { toonSymbool } from '../compiler/resolve/symbolen.ts';
import { alinea, type Blad, type Bladdeel, type Regel } from './blad.ts';
import { bronlink, kopBij } from './bronlink.ts';
import { bepalingen, geldigheidswoorden, type Naamstof } from './hover-naam.ts';
import { ANDERS } from './officiele-tekst.ts';
import { naamgever, regelwoorden } from './regelwoorden.ts';

const MEESTE = 8;

/** @param officieel de officiële tekst, als die naast de regeling bewaard is */
export function bepalingblad({ opgelost, model }: Naamstof, id: string, officieel?: Officieel): Blad {
  const { tabel, kenmerk } = opgelost.bepalingen;
  const kaal = zonderVersie(id);
  const versies = [...tabel.values()].filter((deel) => zonderVersie(deel.id) === kaal);
  const [eerste] = versies;
  if (!eerste) return [];
  const artikelId = kaal.split('/').slice(0, 2).join('/');
  const opschrift = eerste.opschrift ?? tabel.get(artikelId)?.opschrift;
  const vreemd = !kaal.startsWith(`${kenmerk}/`);
  const kop = kopBij(opgelost, kaal);
  const uit: Bladdeel[] = [
    alinea(
      { vet: eerste.aanduiding },
      opschrift === undefined ? '' : ` — ${opschrift}`,
      vreemd && kop ? ` (${kop.titel})` : '',
    ),
  ];
  if (versies.length > 1)
    uit.push({
      soort: 'lijst',
      regels: versies.map((versie): Regel => {
        const dag =
          /@(\d{4}-\d\d-\d\d)/.exec(versie.id.slice(kaal.lastIndexOf('/')))?.[1] ??
          /@(\d{4}-\d\d-\d\d)/.exec(versie.id)?.[1];
        const tekst = dag === undefined ? 'eerste versie' : `versie${geldigheidswoorden({ vanaf: dag })}`;
        return [{ naar: { pad: versie.bestand, span: versie.span }, tekst }];
      }),
    });
  if (officieel) uit.push(...tekstVan(officieel, kaal));
  const aarden = versies.flatMap(({ aard }) => (aard ? [aard] : []));
  for (const { soort, reden, omschrijving } of aarden)
    uit.push(alinea({ schuin: reden === undefined ? soort : `${soort}, ${reden}` }, `: ${omschrijving}`));
  uit.push(...regelsIn({ opgelost, model }, kaal));
  const adres = bronlink(opgelost, kaal);
  if (adres)
    uit.push(
      alinea({
        adres: adres.url,
        tekst: adres.precies ? `Officiële tekst op ${adres.site}` : `Regeling op ${adres.site}`,
      }),
    );
  return uit;
}

function tekstVan({ passages, anders }: Officieel, id: string): readonly Bladdeel[] {
  const eigen = passages.get(id);
  const delen = [...passages.values()].filter(
    (deel) => deel.id.startsWith(`${id}/`) && deel.alineas.length > 0,
  );
  const onder = delen.slice(0, MEESTE).flatMap(({ id: deelId, alineas }) => {
    const rest = deelId.slice(id.length + 1).split('/');
    const naam = rest
      .map((label, i) =>
        /^\d+[a-z]?$/.test(label) && i === 0 && id.split('/').length === 2
          ? `${label}.`
          : toonOnderdeel(label, 0).replace(/^onderdeel /, '') + '.',
      )
      .join(' ');
    return alineas.map((tekst, i) => (i === 0 ? `${naam} ${tekst}` : tekst));
  });
  const alineas = [...(eigen?.alineas ?? []), ...onder];
  if (alineas.length === 0) return [];
  return [{ soort: 'citaat', alineas }, ...(anders ? [alinea({ schuin: ANDERS })] : [])];
}

/** De regels die in de bepaling (of daaronder) staan. */
function regelsIn({ opgelost, model }: Naamstof, id: string): readonly Bladdeel[] {
  const naam = naamgever(opgelost.omgeving);
  const { opId, objecten } = opgelost.omgeving;
  const regels: Regel[] = [];
  const gezien = new Set<string>();
  let over = 0;
  for (const beslissing of model.beslissingen) {
    const symbool = opId.get(beslissing.familie?.id ?? beslissing.id);
    // Wat uit een plicht volgt, heeft geen eigen regel in de tekst.
    if (symbool?.afgeleid) continue;
    for (const regel of beslissing.regels) {
      const kaal = zonderVersie(regel.bepaling);
      if (kaal !== id && !kaal.startsWith(`${id}/`)) continue;
      const wie = symbool ? toonSymbool(symbool, objecten) : beslissing.naam;
      const tekst = `${wie}: ${regelwoorden(regel, naam)}`;
      if (gezien.has(tekst)) continue;
      gezien.add(tekst);
      const waar = kaal === id ? [] : [...bepalingen(opgelost, [regel.bepaling], 1), ' — '];
      if (regels.length >= MEESTE) over++;
      else regels.push([...waar, tekst]);
    }
  }
  if (regels.length === 0) return [];
  return [{ soort: 'lijst', regels: over === 0 ? regels : [...regels, [`en nog ${String(over)} regels`]] }];
}
