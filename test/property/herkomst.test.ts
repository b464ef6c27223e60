/** Wie een gegeven aanlevert en wat het voor de AVG is, verandert geen uitkomst (docs/taal.md, hoofdstuk 16). */
import { describe, expect, it } from 'vitest';
import type { Feit, Regelingmodel } from '../../runtime/model.ts';
import type { OpenPunt } from '../../runtime/uitkomst.ts';
import { uitZaad } from './lus.ts';
import { compileer, type Programma } from './paar.ts';
import { schrijfProgramma } from './programma.ts';
import { maakZaak } from './zaak.ts';
import { PROEFTIJD, zaden } from './zaden.ts';

const ERBIJ = `registers: de BRP, het portaal.

verwerking toegang
  doel: "Beoordelen of iemand hulp nodig heeft."
  grondslag: artikel 6, eerste lid, onderdeel e, van de AVG
  bijzondere gegevens: artikel 9, tweede lid, onderdeel g, van de AVG
  strafrechtelijke gegevens: artikel 32 van de UAVG

`;
const soorten = [
  'persoonsgegeven, volgens het portaal',
  'gezondheidsgegeven',
  'strafrechtelijk gegeven, verwerking toegang',
  'geen persoonsgegeven, ligt vast',
];

/** Hetzelfde programma, met bij elk veld van de eigen gegevens een herkomst, uit de kop of uit het veld zelf. */
function metHerkomst(tekst: string, zaad: number): string {
  let n = zaad;
  let inGegevens = false;
  const [eigen = '', ...rest] = tekst.split(/(?=^regeling "(?!Proef"))/m);
  const regels = eigen.split('\n').map((regel) => {
    if (/^\S/.test(regel)) inGegevens = regel.startsWith('gegevens over');
    if (regel.startsWith('gegevens over'))
      return regel.replace(/(, ook:|$)/, ', volgens de BRP of het college, persoonsgegeven$1');
    const [, veld, vraag = ''] = /^( {2}[^ ].*?: (?!duur sinds|van )[^"]*?)( *"[^"]*")?$/.exec(regel) ?? [];
    const soort = soorten[n++ % (soorten.length + 1)];
    return inGegevens && veld !== undefined && soort !== undefined ? `${veld}, ${soort}${vraag}` : regel;
  });
  return [regels.join('\n').replace(/^gegevens over/m, `${ERBIJ}gegevens over`), ...rest].join('');
}

const zonderAnnotaties = (sleutel: string, waarde: unknown): unknown =>
  ['leverancier', 'avg', 'ligtVast', 'verwerkingen', 'gevoelig', 'meldingen'].includes(sleutel) ||
  (sleutel === 'regel' && typeof waarde === 'number')
    ? undefined
    : sleutel === 'open'
      ? [...(waarde as readonly OpenPunt[])].map(({ pad, soort }) => `${pad} ${soort}`).sort()
      : waarde;

const kaal = (waarde: unknown): string => JSON.stringify(waarde, zonderAnnotaties);

function laad(tekst: string): Programma | undefined {
  const programma = compileer(tekst);
  return 'fouten' in programma ? undefined : programma;
}

const gemerkt = ({ feiten }: Regelingmodel): readonly Feit[] => feiten.filter(({ avg }) => avg !== undefined);

describe('herkomst', () => {
  it(
    'weglaten geeft hetzelfde model en dezelfde uitkomsten',
    () => {
      let [programmas, vergeleken, onbekend] = [0, 0, 0];
      for (const zaad of zaden(40)) {
        const tekst = schrijfProgramma(uitZaad(zaad));
        const zonder = laad(tekst);
        if (!zonder || !/^gegevens over/m.test(tekst)) continue;
        const erbij = metHerkomst(tekst, zaad);
        const met = compileer(erbij);
        if ('fouten' in met) throw new Error(`${met.fouten.join('\n')}\n${erbij}`);
        if (gemerkt(met.model).length === 0) continue;
        programmas++;
        expect(kaal(met.model)).toBe(kaal(zonder.model));
        for (const bekend of [3, 6, 9]) {
          const zaak = maakZaak(zonder.model, zaad, bekend);
          for (const { id } of zonder.model.beslissingen) {
            const [a, b] = [met.evaluators[id]?.(zaak), zonder.evaluators[id]?.(zaak)];
            expect(kaal(a), erbij).toBe(kaal(b));
            vergeleken++;
            if (a?.soort === 'onbekend') onbekend++;
            const gevoelig = a?.soort === 'onbekend' ? a.open.map((punt) => punt.gevoelig === true) : [];
            expect(gevoelig).toEqual([...gevoelig].sort());
          }
        }
      }
      expect(programmas).toBeGreaterThan(10);
      expect(vergeleken).toBeGreaterThan(50);
      expect(onbekend).toBeGreaterThan(10);
    },
    PROEFTIJD,
  );
});
