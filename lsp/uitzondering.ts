/**
 * Een uitzondering op een regel, met een naam die de auteur daarna invult: als `tenzij` in de zin zelf, of als een nieuw lid
 * dat van dit lid afwijkt. Of zij zich voordoet is een gegeven; zolang dat onbekend is, is de uitkomst dat ook.
 */
import { rangtelwoorden, type Blok, type Span } from '../grammar/index.ts';
import type { Actie, Uitwerking } from './acties.ts';
import { declareer, eindeVanRegel, invoeging } from './bouwplaats.ts';
import type { Momentopname } from './momentopname.ts';
import { alsBijzin, metKleineLetter, regelOp, vrijeNaam, type Regelplaats } from './regels.ts';
import { nieuweProblemen, type Wijziging } from './wijziging.ts';

export function maakUitzondering(moment: Momentopname, pad: string, span: Span): readonly Actie[] {
  const plaats = regelOp(moment, pad, span);
  if (!plaats) return [];
  const vormen = [
    { titel: 'Maak een uitzondering: tenzij …', vorm: alsTenzij(plaats) },
    { titel: 'Maak een uitzondering: nieuw lid …', vorm: alsLid(plaats) },
  ];
  return vormen.map(({ titel, vorm }) => ({
    titel,
    soort: 'refactor.rewrite',
    ...('niet' in vorm ? { niet: vorm.niet } : {}),
    doe: () =>
      'niet' in vorm ? { soort: 'kan niet', waarom: vorm.niet } : nagekeken(moment, vorm.wijzigingen),
  }));
}

type Vorm = { readonly wijzigingen: readonly Wijziging[] } | { readonly niet: string };

export function nagekeken(moment: Momentopname, wijzigingen: readonly Wijziging[]): Uitwerking {
  const [nieuw] = nieuweProblemen(moment, wijzigingen);
  return nieuw
    ? { soort: 'kan niet', waarom: 'Hier zou een zin ontstaan die niet te lezen is; schrijf haar zelf.' }
    : { soort: 'wijzigingen', wijzigingen };
}

/** Het gegeven dat zegt of de uitzondering zich voordoet. */
function gegeven({ hier, regeling, object, symbool }: Regelplaats): {
  readonly voorwaarde: string;
  readonly wijziging: Wijziging;
} {
  const isZaak = symbool.object === regeling.opgelost.omgeving.zaak;
  const naam = vrijeNaam(regeling, object, (rang) =>
    isZaak
      ? `${rang === '' ? 'een ' : `de ${rang}`}uitzondering doet zich voor`
      : `valt onder de ${rang}uitzondering`,
  );
  const veld = `${naam}: ja/nee "Wanneer geldt deze uitzondering?"`;
  const over = isZaak ? { naam: 'de zaak', namen: [['zaak']] } : object;
  return {
    voorwaarde: isZaak ? naam : alsBijzin(`${object.naam} ${naam}`, object.naam),
    wijziging: declareer(hier, 'gegevens', over, veld),
  };
}

function alsTenzij(plaats: Regelplaats): Vorm {
  const { hier, zin } = plaats;
  if (zin.tabel) return { niet: 'Bij een tabel staat een uitzondering in een rij.' };
  if (zin.voorop) return { niet: "Zet de voorwaarde eerst achteraan: '… indien …'." };
  if (zin.staarten.some(({ soort }) => soort === 'tenzij'))
    return { niet: "Er staat al een 'tenzij' in deze zin." };
  const delen = [zin.hoofd, ...zin.staarten.map(({ clausule }) => clausule)];
  if (delen.some(({ stukken }) => stukken.some(({ soort }) => soort === 'lijst')))
    return { niet: 'Achter een opsomming is een nieuw lid duidelijker.' };
  const op = zin.staarten.at(-1)?.span.eind ?? zin.hoofd.span.eind;
  const { voorwaarde, wijziging } = gegeven(plaats);
  return { wijzigingen: [wijziging, invoeging(hier, op, `, tenzij ${voorwaarde}`)] };
}

function alsLid(plaats: Regelplaats): Vorm {
  const { hier, zin, blok, regels, symbool, regeling } = plaats;
  if (blok.soort !== 'lid') return { niet: 'Dit artikel heeft geen leden.' };
  if (zin.tabel) return { niet: 'Bij een tabel staat een uitzondering in een rij.' };
  const rang = rangtelwoorden[Number(blok.nummer) - 1];
  const [regel] = regels;
  if (rang === undefined || !regel || regels.length > 1 || symbool.familie !== undefined)
    return { niet: 'Deze zin gaat over meer dan één uitkomst.' };
  if (regel.soort === 'vereiste')
    return { niet: "Op een vereiste ('alleen indien') is 'tenzij' de uitzondering." };
  const beslissing = regeling.model.beslissingen.find(({ id }) => id === regel.beslissing);
  const gewoon = hier.tekst.slice(zin.hoofd.span.begin, zin.hoofd.span.eind).replace(/\s+/g, ' ');
  const anders = regel.soort === 'weigering' ? beslissing?.naam : beslissing?.ontkend;
  if (regel.soort !== 'waarde' && anders === undefined)
    return { niet: 'Van deze uitkomst is niet te zien hoe zij ontkend wordt.' };
  if (regel.soort === 'waarde' && zin.inAfwijkingVan)
    return { niet: 'Deze zin is zelf al een uitzondering.' };
  const { voorwaarde, wijziging } = gegeven(plaats);
  const laatste = laatsteLid(hier.boom.blokken, blok);
  const na = eindeVanRegel(hier.tekst, laatste.span.eind);
  const zegt = metKleineLetter(regel.soort === 'waarde' ? gewoon : (anders ?? ''));
  const regelsVanLid = [
    '',
    '',
    `lid ${String(hoogste(hier.boom.blokken, blok) + 1)}`,
    `  In afwijking van het ${rang} lid: ${zegt}`,
    `  indien ${voorwaarde}.`,
  ];
  return { wijzigingen: [wijziging, invoeging(hier, na, regelsVanLid.join(hier.nl))] };
}

/** De leden van hetzelfde artikel. */
function leden(blokken: readonly Blok[], lid: Blok): readonly Extract<Blok, { soort: 'lid' }>[] {
  const i = blokken.indexOf(lid);
  let [van, tot] = [i, i];
  while (blokken[van - 1]?.soort === 'lid') van--;
  while (blokken[tot + 1]?.soort === 'lid') tot++;
  return blokken.slice(van, tot + 1).flatMap((blok) => (blok.soort === 'lid' ? [blok] : []));
}

const laatsteLid = (blokken: readonly Blok[], lid: Blok): Blok => leden(blokken, lid).at(-1) ?? lid;
const hoogste = (blokken: readonly Blok[], lid: Blok): number =>
  Math.max(0, ...leden(blokken, lid).map(({ nummer }) => Number.parseInt(nummer, 10) || 0));
