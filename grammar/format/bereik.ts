/** Een deel van een bestand opmaken: een selectie, of de zin die net is afgemaakt. Wat daarbuiten ligt blijft gelijk. */
import type { Bestand } from '../ast.ts';
import { knipBlokken, type Bloktekst } from '../knip.ts';
import { parse } from '../parse.ts';
import { omvat, type Span } from '../span.ts';
import { groepenVan, type Regelgroep } from './bestand.ts';
import { metTekst, type Opmaakgeheugen } from './geheugen.ts';
import { alsTekst, type Onleesbaar } from './opmaak.ts';
import { standaardopties, type Opmaakopties } from './opties.ts';
import { zelfdeBestand } from './zelfde.ts';

/** Vervang `begin` tot `eind` door `tekst`. Wijzigingen staan op volgorde en raken elkaar niet. */
export interface Wijziging extends Span {
  readonly tekst: string;
}
export type Bereikopmaak =
  { readonly soort: 'opgemaakt'; readonly wijzigingen: readonly Wijziging[] } | Onleesbaar;

/**
 * Maakt de velden, zinnen, koppen en opmerkingen op die (deels) in `bereik` liggen. Zou een regel daardoor anders gelezen
 * worden (zijn inspringing hangt af van zijn buren), dan wordt het bereik verruimd tot de blokken eromheen.
 * @returns wijzigingen op `tekst`, of de problemen van de schrijfwijze; gooit nooit
 */
export function maakBereikOp(tekst: string, bereik: Span, opties: Partial<Opmaakopties> = {}): Bereikopmaak {
  const { value, problems } = parse(tekst);
  if (problems.length > 0) return { soort: 'problemen', problemen: problems };
  return { soort: 'opgemaakt', wijzigingen: maakGelezenBereikOp(value, tekst, bereik, opties) };
}

/** Zoals {@link maakBereikOp}, voor wie de tekst al las en er niets mis mee vond. Voor `geheugen`: zie `maakGelezenOp`. */
export function maakGelezenBereikOp(
  value: Bestand,
  tekst: string,
  bereik: Span,
  opties: Partial<Opmaakopties> = {},
  geheugen?: Opmaakgeheugen,
): readonly Wijziging[] {
  const alle = { ...standaardopties, ...opties };
  for (const poging of [bereik, totBlokken(value, bereik)]) {
    const wijzigingen = wijzigingenIn(value, tekst, poging, alle, geheugen);
    if (wijzigingen.length === 0) return wijzigingen;
    const tekstErna = pasToe(tekst, wijzigingen);
    const nieuw = parse(tekstErna, geheugen?.uit);
    if (
      nieuw.problems.length === 0 &&
      zelfdeBestand({ tekst: tekstErna, bestand: nieuw.value }, { tekst, bestand: value })
    )
      return wijzigingen;
  }
  return wijzigingenIn(value, tekst, value.span, alle, geheugen);
}

/**
 * Maakt op wat met het getypte teken af is: de zin, het veld of de kop die daar eindigt. Een blok dat nog niet te lezen is
 * blijft met rust, hoe het er elders in het bestand ook voor staat.
 * @param plaats waar de cursor staat, achter het teken
 * @param teken `.`, `;` of een regeleinde; bij een ander teken gebeurt er niets
 */
export function maakBijTypenOp(
  tekst: string,
  plaats: number,
  teken: string,
  opties: Partial<Opmaakopties> = {},
): readonly Wijziging[] {
  if (!/^(?:[.;]|\r\n|\r|\n)$/.test(teken)) return [];
  const blok = knipBlokken(tekst).reduce<Bloktekst | undefined>(
    (laatste, deel) => (deel.begin < plaats ? deel : laatste),
    undefined,
  );
  if (!blok) return [];
  let af = plaats - blok.begin;
  if (!/[.;]/.test(teken)) while (af > 0 && /\s/.test(blok.tekst[af - 1] ?? '')) af--;
  if (af === 0) return [];
  const opgemaakt = maakBereikOp(blok.tekst, { begin: af - 1, eind: af }, opties);
  if (opgemaakt.soort === 'problemen') return [];
  const binnen = opgemaakt.wijzigingen.every(({ eind }) => eind <= af);
  if (!binnen) return [];
  return opgemaakt.wijzigingen.map((deel) => ({
    ...deel,
    begin: deel.begin + blok.begin,
    eind: deel.eind + blok.begin,
  }));
}

export function pasToe(tekst: string, wijzigingen: readonly Wijziging[]): string {
  let uit = '';
  let plaats = 0;
  for (const { begin, eind, tekst: nieuw } of wijzigingen) {
    uit += tekst.slice(plaats, begin) + nieuw;
    plaats = eind;
  }
  return uit + tekst.slice(plaats);
}

function totBlokken({ blokken }: Bestand, bereik: Span): Span {
  const geraakt = blokken.filter(({ span }) => span.begin <= bereik.eind && bereik.begin <= span.eind);
  return geraakt.reduce((som, { span }) => omvat(som, span), bereik);
}

function wijzigingenIn(
  bestand: Bestand,
  bron: string,
  bereik: Span,
  opties: Opmaakopties,
  geheugen: Opmaakgeheugen | undefined,
): readonly Wijziging[] {
  const groepen = groepenVan(bestand, bron, opties, geheugen).map((groep, i, alle) => {
    const eind = zonderWit(bron, alle[i + 1]?.begin ?? bron.length);
    return { ...groep, eind, gekozen: groep.begin < bereik.eind && bereik.begin < eind };
  });
  return groepen.flatMap((groep, i) => {
    if (!groep.gekozen) return [];
    const vorige = groepen[i - 1];
    const nieuw = metTekst(geheugen, groep.doc, () => alsTekst(groep.doc, bron, opties));
    const wijziging = vervang(groep, nieuw, vorige, bron, opties);
    return bron.slice(wijziging.begin, wijziging.eind) === wijziging.tekst ? [] : [wijziging];
  });
}

type Gekozen = Regelgroep & { readonly eind: number; readonly gekozen: boolean };

/** Het wit vóór een groep hoort bij de opmaak als ook de groep ervoor is gekozen, of op dezelfde regel staat. */
function vervang(
  groep: Gekozen,
  nieuw: string,
  vorige: Gekozen | undefined,
  bron: string,
  opties: Opmaakopties,
): Wijziging {
  const bom = bron.startsWith('\ufeff') ? 1 : 0;
  if (!vorige) return { begin: bom, eind: groep.eind, tekst: nieuw };
  const wit = bron.slice(vorige.eind, groep.begin);
  const regel = Math.max(wit.lastIndexOf('\n'), wit.lastIndexOf('\r'));
  if (!vorige.gekozen && regel >= 0)
    return { begin: vorige.eind + regel + 1, eind: groep.eind, tekst: nieuw };
  const regeleinde = alsTekst('\n', bron, opties);
  return { begin: vorige.eind, eind: groep.eind, tekst: regeleinde.repeat(groep.witregel ? 2 : 1) + nieuw };
}

function zonderWit(bron: string, eind: number): number {
  let plaats = eind;
  while (plaats > 0 && /[\s\ufeff]/.test(bron[plaats - 1] ?? '')) plaats--;
  return plaats;
}
