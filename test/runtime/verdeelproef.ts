/** Een bladzijde om op te verdelen, en aanvragen daarvoor. */
import type { Regelingmodel } from '../../runtime/model.ts';
import { verdeel } from '../../runtime/verdeling.ts';
import type { Plaats, Verdeeluitslag } from '../../runtime/verdeeluitslag.ts';
import { compileer } from '../compiler/hulp.ts';

export const gevolgen = [
  'wordt afgewezen',
  'gedeeltelijk',
  'komt op de wachtlijst',
  'de volgende gaat voor',
] as const;
export type Gevolg = (typeof gevolgen)[number];

const blad = (gevolg: Gevolg | undefined, metNummer: boolean): string => `regeling "Plaatsen"
  kenmerk: plaatsen

organen: het college.

gegevens over de aanvraag
  is volledig: ja/nee
  is dringend: ja/nee
  datum:       datum
  jaardatum:   datum
  volgnummer:  getal
  gevraagd:    getal

uitkomsten over de aanvraag
  komt in aanmerking: ja/nee

verdeling plaatsen
  bij:                artikel 2
  komt in aanmerking: de aanvraag komt in aanmerking
  voorrang:           de aanvraag is dringend
  volgorde:           de datum van de aanvraag
  bij gelijke dag:    ${metNummer ? 'het volgnummer van de aanvraag' : 'geen'}
  beslag:             het gevraagd van de aanvraag
  jaar van:           de jaardatum van de aanvraag
  plafond:            10 in 2026, 3 in 2027
${gevolg === undefined ? '' : `  wat niet past:      ${gevolg}\n`}
artikel 1
  De aanvraag komt in aanmerking indien de aanvraag volledig is.

artikel 2
  procedure: "Op volgorde van de datum."
`;

const modellen = new Map<string, Regelingmodel>();
export function modelMet(gevolg: Gevolg | undefined, metNummer: boolean): Regelingmodel {
  const sleutel = `${gevolg ?? ''} ${String(metNummer)}`;
  const model = modellen.get(sleutel) ?? compileer(blad(gevolg, metNummer), 'A010', 'A044').model;
  modellen.set(sleutel, model);
  return model;
}

export interface Aanvraag {
  readonly volledig?: boolean | undefined;
  readonly dringend?: boolean | undefined;
  readonly datum?: string | undefined;
  readonly jaar?: number | undefined;
  readonly nummer?: number | undefined;
  readonly gevraagd?: number | undefined;
}

export const alsZaak = (a: Aanvraag): object => ({
  aanvraag: Object.fromEntries(
    Object.entries({
      isVolledig: a.volledig,
      isDringend: a.dringend,
      datum: a.datum,
      jaardatum: a.jaar === undefined ? undefined : `${String(a.jaar)}-05-01`,
      volgnummer: a.nummer === undefined ? undefined : String(a.nummer),
      gevraagd: a.gevraagd === undefined ? undefined : String(a.gevraagd),
    }).filter(([, waarde]) => waarde !== undefined),
  ),
});

export const naam = (i: number): string => `A-${String(i)}`;
export const zaken = (
  rij: readonly Aanvraag[],
): readonly { readonly kenmerk: string; readonly zaak: object }[] =>
  rij.map((a, i) => ({ kenmerk: naam(i), zaak: alsZaak(a) }));

export function plaatsen(uitslag: Verdeeluitslag): readonly Plaats[] {
  if (uitslag.soort !== 'verdeeld') throw new Error(JSON.stringify(uitslag.problemen));
  return uitslag.plaatsen;
}
export const kort = ({ uitkomst, krijgt }: Plaats): string =>
  krijgt === undefined ? uitkomst : `${uitkomst} ${krijgt}`;
export const reken = (
  gevolg: Gevolg | undefined,
  metNummer: boolean,
  rij: readonly Aanvraag[],
): readonly Plaats[] => plaatsen(verdeel(modelMet(gevolg, metNummer), 'plaatsen', zaken(rij)));

export const gewoon: Required<{ [K in keyof Aanvraag]: NonNullable<Aanvraag[K]> }> = {
  volledig: true,
  dringend: false,
  datum: '2026-01-01',
  jaar: 2026,
  nummer: 1,
  gevraagd: 4,
};
export const opDag = (dag: number, gevraagd: number, meer: Aanvraag = {}): Aanvraag => ({
  ...gewoon,
  datum: `2026-01-0${String(dag)}`,
  gevraagd,
  ...meer,
});
