/**
 * Een verdeling over de zaken van een momentopname (S17): een zuivere functie. Elke zaak krijgt wat in elke voltooiing van alle
 * zaken samen vaststaat, en is anders onbekend, met waar het van afhangt.
 */
import { controleer } from './bereken.ts';
import { getal, getalTekst } from './getal.ts';
import type { Regelingmodel, Verdeling } from './model.ts';
import type { Opties } from './uitkomst.ts';
import { valideerZaak } from './valideer.ts';
import type { Plaats, Verdeeljaar, Verdeelprobleem, Verdeeluitslag, Verdeelzaak } from './verdeeluitslag.ts';
import { leesAanspraak } from './verdeling-aanspraak.ts';
import { controleerPlafonds, maakRijen, type Rij } from './verdeling-groep.ts';
import { deelParameters } from './verdeling-parameters.ts';
import { plaatsVan } from './verdeling-plaats.ts';
import { aftrekken, NUL, optellen } from './verdeling-rij.ts';

/** Verdeelt; `verdeling` is de id van een verdeling in het model. */
export function verdeel(
  model: Regelingmodel,
  verdeling: string,
  zaken: readonly Verdeelzaak[],
  opties: Opties = {},
): Verdeeluitslag {
  const gezocht = (model.verdelingen ?? []).find(({ id }) => id === verdeling);
  if (!gezocht) throw new Error(`Het model kent geen verdeling "${verdeling}".`);
  const vooraf = controleerZaken(model, zaken, opties);
  if (vooraf.length > 0) return { soort: 'ongeldig', verdeling, problemen: vooraf };
  const gedeeld = deelParameters(model, zaken);
  const samen = [...gedeeld.problemen, ...controleerControles(model, gedeeld.zaken, opties)];
  if (samen.length > 0) return { soort: 'ongeldig', verdeling, problemen: samen };
  const aanspraken = gedeeld.zaken.map((deel) => leesAanspraak(model, gezocht, deel, opties));
  const mis = [
    ...aanspraken.filter((a) => a.negatief).map(({ kenmerk }) => meldNegatief(gezocht, kenmerk)),
    ...controleerPlafonds(gezocht, aanspraken),
  ];
  if (mis.length > 0) return { soort: 'ongeldig', verdeling, problemen: mis };
  const rijen = maakRijen(gezocht, aanspraken);
  const plaatsen = aanspraken.map((a) => plaatsVan(gezocht, rijen, a));
  const opKenmerk = new Map(plaatsen.map((plaats) => [plaats.kenmerk, plaats]));
  return {
    soort: 'verdeeld',
    verdeling,
    bij: gezocht.bij,
    jaren: [...rijen.values()].map((rij) => jaarVan(rij, opKenmerk)),
    plaatsen,
  };
}

// ── De momentopname ──────────────────────────────────────────────────────────────────────────────────────────────

function controleerZaken(
  model: Regelingmodel,
  zaken: readonly Verdeelzaak[],
  opties: Opties,
): readonly Verdeelprobleem[] {
  const { lezingen } = opties;
  const gezien = new Set<string>();
  const problemen: Verdeelprobleem[] = [];
  if (lezingen) problemen.push(...fouten('', model, { lezingen }));
  for (const { kenmerk, zaak } of zaken) {
    const bericht = gezien.has(kenmerk) ? `De zaak "${kenmerk}" staat er meer dan één keer.` : undefined;
    if (bericht) problemen.push({ kenmerk, code: 'U051', ernst: 'fout', pad: 'kenmerk', bericht });
    gezien.add(kenmerk);
    problemen.push(...fouten(kenmerk, model, zaak));
  }
  return problemen;
}

function controleerControles(
  model: Regelingmodel,
  zaken: readonly Verdeelzaak[],
  opties: Opties,
): readonly Verdeelprobleem[] {
  if (model.controles.length === 0) return [];
  return zaken.flatMap(({ kenmerk, zaak }) => {
    const stand = controleer(model, zaak, opties);
    return typeof stand === 'object' ? stand.map((probleem) => ({ ...probleem, kenmerk })) : [];
  });
}

const fouten = (kenmerk: string, model: Regelingmodel, zaak: unknown): readonly Verdeelprobleem[] =>
  valideerZaak(model, zaak)
    .filter(({ ernst }) => ernst === 'fout')
    .map((probleem) => ({ ...probleem, kenmerk }));

const meldNegatief = ({ naam }: Verdeling, kenmerk: string): Verdeelprobleem => ({
  kenmerk,
  code: 'U052',
  ernst: 'fout',
  pad: '',
  bericht: `Wat deze zaak van ${naam} vraagt, is minder dan nul.`,
});

// ── Per rij ──────────────────────────────────────────────────────────────────────────────────────────────────────

function jaarVan({ jaar, per, plafond, grenzen }: Rij, plaatsen: ReadonlyMap<string, Plaats>): Verdeeljaar {
  const eigen = [...grenzen.keys()].flatMap(({ kenmerk }) => plaatsen.get(kenmerk) ?? []);
  const som = eigen.reduce(
    (tot, { krijgt }) => (krijgt === undefined ? tot : optellen(tot, getal(krijgt))),
    NUL,
  );
  const vast = eigen.every(({ uitkomst }) => uitkomst !== 'onbekend');
  return {
    ...(jaar === undefined ? {} : { jaar }),
    ...(per.length > 0 ? { per } : {}),
    ...(plafond ? { plafond: getalTekst(plafond) } : {}),
    toegewezen: getalTekst(som),
    ...(vast && plafond ? { over: getalTekst(aftrekken(plafond, som)) } : {}),
  };
}
