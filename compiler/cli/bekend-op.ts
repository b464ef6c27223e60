/** `regel toets --bekend-op`: de zaak zoals zij op een eerdere dag bekend was, en wat er toen nog niet was. */
import { zaakOpDag } from '../../runtime/bekend-op.ts';
import type { Regelingmodel } from '../../runtime/model.ts';
import { bedoeldeDatum } from '../../runtime/spelling.ts';
import type { Dagverslag } from '../../runtime/toetsuitslag.ts';
import { toonDatum } from '../../runtime/toon.ts';
import { valideerZaak } from '../../runtime/valideer.ts';
import { isDag } from '../../runtime/vorm.ts';
import { telwoord } from './druk.ts';
import type { Keuze } from './kies.ts';
import type { Verf } from './wereld.ts';
import { zichtbaar } from './zichtbaar.ts';

/** Wat er van een zaak op een dag bekend was. */
export interface Opdag {
  readonly zaak: unknown;
  readonly verslag?: Dagverslag;
}

/** De dag van de optie, of wat eraan mankeert. */
export function kiesDag(tekst: string | undefined): Keuze<string | undefined> {
  const dag: unknown = tekst;
  if (tekst === undefined || isDag(dag)) return { soort: 'gekozen', waarde: tekst };
  const bedoeld = bedoeldeDatum(tekst);
  return {
    soort: 'verkeerd',
    zin: `'${tekst}' is geen dag voor --bekend-op.`,
    hint: isDag(bedoeld) ? `Bedoelde u '${bedoeld}'?` : 'Schrijf jaar, maand en dag: --bekend-op 2026-03-01',
  };
}

/** Zonder dag, of met fouten in de zaak, blijft de zaak zoals zij is. */
export function opDag(model: Regelingmodel, zaak: unknown, dag: string | undefined): Opdag {
  if (dag === undefined || valideerZaak(model, zaak).some(({ ernst }) => ernst === 'fout')) return { zaak };
  const { zaak: toen, weggelaten, zonderDag } = zaakOpDag(model, zaak, dag);
  return { zaak: toen, verslag: { dag, weggelaten, zonderDag } };
}

/** Langere lijsten leest niemand; in `--json` staan zij heel. */
const MEESTE_REGELS = 15;

export function drukOpDag({ verslag }: Opdag, verf: Verf): string {
  if (!verslag) return '';
  const { dag, weggelaten, zonderDag } = verslag;
  const kop =
    weggelaten.length === 0
      ? `Op ${toonDatum(dag)} was alles bekend wat in de zaak een dag heeft.`
      : `Op ${toonDatum(dag)} nog niet bekend, en daarom weggelaten:`;
  const regels = weggelaten
    .slice(0, MEESTE_REGELS)
    .map(
      ({ pad, naam, sinds }) =>
        `  ${zichtbaar(naam)} ${verf.dim(`(${zichtbaar(pad)})`)}: sinds ${toonDatum(sinds)}`,
    );
  const over = weggelaten.length - regels.length;
  const zonder = zonderDag.length;
  return [
    '',
    verf.cyan(kop),
    ...regels,
    ...(over > 0 ? [`  en nog ${telwoord(over, 'gegeven', 'gegevens')}`] : []),
    ...(zonder > 0
      ? [
          `Van ${telwoord(zonder, 'gegeven', 'gegevens')} zegt de zaak niet sinds wanneer; ${zonder === 1 ? 'dat telt' : 'die tellen'} als bekend.`,
        ]
      : []),
    '',
  ].join('\n');
}

export const opDagAlsJson = ({ verslag }: Opdag): { readonly bekendOp?: Dagverslag } =>
  verslag ? { bekendOp: verslag } : {};
