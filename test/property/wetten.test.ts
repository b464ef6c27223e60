/** Wetten die gelden voor elk programma en elke zaak, zonder dat iemand de uitkomst hoeft te kennen. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schrijfUit } from '../../compiler/index.ts';
import { bereken } from '../../runtime/bereken.ts';
import type { Beslissing } from '../../runtime/model.ts';
import type { Opties, Uitkomst } from '../../runtime/uitkomst.ts';
import { beantwoord, isTeBeantwoorden } from './antwoord.ts';
import { compileer, openIds, toonUitkomst, type Programma } from './paar.ts';
import {
  programmaschets,
  schrijfBlokken,
  alsTekst,
  schrijfProgramma,
  type Programmaschets,
} from './programma.ts';
import { maakZaak, type Zaak } from './zaak.ts';

/** Programma's die de compiler afkeurt, meldt verschil.test.ts al. Een tegenvoorbeeld komt er als tekst uit. */
function metProgramma(doe: (programma: Programma, zaad: number, schets: Programmaschets) => void): void {
  const proef = fc.property(programmaschets, fc.nat(), (schets, zaad) => {
    const programma = compileer(schrijfProgramma(schets));
    if (!('fouten' in programma)) doe(programma, zaad, schets);
  });
  const { failed, counterexample, errorInstance } = fc.check(proef, {
    numRuns: 60,
    seed: 2026,
    interruptAfterTimeLimit: 15_000,
  });
  if (!failed || !counterexample) return;
  const [schets, zaad] = counterexample;
  const fout = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  throw new Error(`${fout}\nzaad ${String(zaad)}\n${schrijfProgramma(schets)}`);
}

const evalueer = ({ evaluators }: Programma, { id }: Beslissing, zaak: Zaak, opties?: Opties): Uitkomst => {
  const evaluator = evaluators[id];
  if (!evaluator) throw new Error(`Er is geen evaluator voor ${id}.`);
  return evaluator(zaak, opties);
};

/** De uitkomst en de open punten, als tekst. */
const toon = (programma: Programma, beslissing: Beslissing, zaak: Zaak, opties?: Opties): string =>
  toonUitkomst(evalueer(programma, beslissing, zaak, opties), beslissing.type);

/** De zaak zonder ongeveer de helft van wat erin staat; een andere lezing zou een andere zaak zijn. */
function zonderIets(zaak: Zaak, zaad: number): Zaak {
  let n = zaad;
  const blijft = (): boolean => (n = (n * 1103515245 + 12345) % 2147483648) % 3 > 0;
  return Object.fromEntries(
    Object.entries(zaak).map(([object, houder]) => [
      object,
      object === 'lezingen' ? houder : Object.fromEntries(Object.entries(houder).filter(blijft)),
    ]),
  );
}

describe('wetten', () => {
  it('meer weten verandert een bekende uitkomst niet (S3)', () => {
    metProgramma((programma, zaad) => {
      const meer = maakZaak(programma.model, zaad, 10);
      const minder = zonderIets(meer, zaad);
      for (const beslissing of programma.model.beslissingen) {
        const eerst = evalueer(programma, beslissing, minder);
        const daarna = toon(programma, beslissing, meer);
        // Een feit erbij kan wel laten zien dat de zaak een controle niet doorstaat.
        const geschonden = daarna === 'ongeldige gegevens' && eerst.soort !== 'ongeldige gegevens';
        // Of aan een controle nog te voldoen is, is niet altijd te bewijzen (taal.md 1.1).
        const onzeker = programma.model.controles.length > 0 && daarna.startsWith('onbekend (benaderd)');
        if (eerst.soort === 'onbekend' || geschonden || onzeker) continue;
        expect(daarna).toBe(toonUitkomst(eerst, beslissing.type));
      }
    });
  });

  it('wat niet gebruikt wordt, doet niet mee', () => {
    metProgramma((programma, zaad) => {
      const { model } = programma;
      // Een controle mag over alles gaan en raakt dan elke beslissing.
      if (model.controles.length > 0) return;
      const zaak = maakZaak(model, zaad, 7);
      const ander = maakZaak(model, zaad + 1, 7);
      for (const beslissing of model.beslissingen) {
        const gebruikt = new Set(beslissing.gebruikt.feiten);
        const altijd = model.feiten.filter(({ altijdBij = [] }) => altijdBij.includes(beslissing.id));
        for (const { id } of altijd) gebruikt.add(id);
        const gemengd = Object.fromEntries(
          [...new Set([...Object.keys(zaak), ...Object.keys(ander)])].map((object) => [
            object,
            object === 'lezingen' ? (zaak[object] ?? {}) : meng(object, zaak, ander, gebruikt),
          ]),
        );
        expect(toon(programma, beslissing, gemengd)).toBe(toon(programma, beslissing, zaak));
      }
    });
  });

  it('wat openstaat, staat bij wat de beslissing gebruikt', () => {
    metProgramma((programma, zaad) => {
      const { model } = programma;
      // Een controle kan via een reeks naar een parameter vragen.
      const reeksen = model.beslissingen.filter(({ object }) => object === 'reeksen');
      const elders = JSON.stringify([model.controles, model.lezingen, reeksen]);
      const altijd = model.feiten.filter(({ altijdBij }) => altijdBij).map(({ id }) => id);
      for (const bekend of [4, 6, 8]) {
        const zaak = maakZaak(model, zaad, bekend);
        for (const beslissing of model.beslissingen) {
          const uitkomst = evalueer(programma, beslissing, zaak);
          const { feiten, lezingen } = beslissing.gebruikt;
          const bekende = new Set([...feiten, ...lezingen, ...altijd]);
          const vreemd = uitkomst.soort === 'onbekend' ? openIds(uitkomst.open) : [];
          expect(
            vreemd.filter(
              (id) => !bekende.has(id) && !elders.includes(`"${id}"`) && !id.startsWith('keuze:'),
            ),
          ).toEqual([]);
        }
      }
    });
  });

  it('ook het oordeel bij een open kring staat bij wat de beslissing gebruikt', () => {
    const programma = compileer(`regeling "Proef"
  kenmerk: proef

keuze woonvorm, in ieder geval: begeleid wonen; verder volgens telt als woonvorm.

gegevens over de cliënt
  soort wonen: keuze uit woonvorm

beoordeling telt als woonvorm
  vraag: "Telt dit als woonvorm?"

uitkomsten over de cliënt
  heeft recht: ja/nee

artikel 1
  De cliënt heeft recht indien de soort wonen van de cliënt is een woonvorm.
`);
    if ('fouten' in programma) throw new Error(programma.fouten.join(', '));
    expect(programma.model.beslissingen[0]?.gebruikt.feiten).toContain('zaak.teltAlsWoonvorm');
  });

  it('een antwoord op wat niet gevraagd wordt, verandert niets', () => {
    metProgramma((programma, zaad) => {
      const { model } = programma;
      if (model.controles.length > 0) return;
      const zaak = maakZaak(model, zaad, 5);
      for (const beslissing of model.beslissingen) {
        const uitkomst = evalueer(programma, beslissing, zaak);
        if (uitkomst.soort !== 'onbekend' || uitkomst.benaderd) continue;
        const open = openIds(uitkomst.open);
        const ander = maakZaak(model, zaad, 10);
        for (const feit of model.feiten) {
          if (open.includes(feit.id) || zaak[feit.object]?.[feit.sleutel] !== undefined || feit.altijdBij)
            continue;
          const waarde = ander[feit.object]?.[feit.sleutel];
          if (waarde === undefined) continue;
          const metAntwoord = { ...zaak, [feit.object]: { ...zaak[feit.object], [feit.sleutel]: waarde } };
          const daarna = evalueer(programma, beslissing, metAntwoord);
          // Benaderd mag de lijst langer worden, maar de uitkomst blijft open.
          if (daarna.soort === 'onbekend' && daarna.benaderd) continue;
          expect(toonUitkomst(daarna, beslissing.type), feit.id).toBe(
            toonUitkomst(uitkomst, beslissing.type),
          );
        }
      }
    });
  });

  it('wie steeds een open vraag beantwoordt, komt er (S4)', () => {
    metProgramma((programma, zaad) => {
      for (const beslissing of programma.model.beslissingen) {
        let zaak = maakZaak(programma.model, zaad, 4);
        for (let vraag = 0; ; vraag++) {
          const uitkomst = evalueer(programma, beslissing, zaak);
          if (uitkomst.soort !== 'onbekend') break;
          const punt = uitkomst.open.find((deel) => isTeBeantwoorden(programma.model, deel));
          // Of iets bij een open kring hoort, is zonder oordeel van niemand te vernemen.
          if (!punt && uitkomst.open.some(({ id }) => id.startsWith('keuze:'))) break;
          expect(punt, `geen vraag na ${String(vraag)} antwoorden: ${JSON.stringify(zaak)}`).toBeDefined();
          expect(vraag).toBeLessThan(60);
          if (punt) zaak = beantwoord(programma.model, zaak, punt, zaad + vraag);
        }
      }
    });
  });

  it('een andere naam voor een gegeven verandert niets', () => {
    metProgramma((programma, zaad) => {
      const anders = (tekst: string): string =>
        tekst
          .replaceAll('inkomen', 'jaarsalaris')
          .replaceAll('schulden', 'achterstanden')
          .replaceAll('Schulden', 'Achterstanden')
          .replaceAll('gedaan', 'ontvangen')
          .replaceAll('Gedaan', 'Ontvangen');
      const hernoemd = compileer(anders(programma.tekst));
      expect('fouten' in hernoemd ? hernoemd.fouten : []).toEqual([]);
      if ('fouten' in hernoemd) return;
      const zaak = maakZaak(programma.model, zaad, 6);
      const andereZaak = JSON.parse(anders(JSON.stringify(zaak))) as Zaak;
      for (const [i, beslissing] of programma.model.beslissingen.entries()) {
        const ander = hernoemd.model.beslissingen[i];
        const [links, rechts] = [
          toon(programma, beslissing, zaak),
          ander && toon(hernoemd, ander, andereZaak),
        ];
        expect(rechts === undefined ? undefined : gesorteerd(rechts)).toBe(gesorteerd(anders(links)));
      }
    });
  });

  it('een andere volgorde van declaraties, artikelen en leden verandert niets', () => {
    metProgramma((programma, zaad, schets) => {
      const { declaraties, artikelen, ...rest } = schrijfBlokken(schets);
      const omgekeerd = {
        ...rest,
        declaraties: [...declaraties].reverse(),
        artikelen: [...artikelen]
          .reverse()
          .map((artikel) => ({ ...artikel, leden: [...artikel.leden].reverse() })),
      };
      const ander = compileer(alsTekst(omgekeerd));
      expect('fouten' in ander ? ander.fouten : []).toEqual([]);
      if ('fouten' in ander) return;
      const zaak = maakZaak(programma.model, zaad, 6);
      // Een reeks op een dag heeft een nummer, en dat volgt de volgorde van de tekst.
      for (const beslissing of programma.model.beslissingen.filter(({ object }) => object !== 'reeksen')) {
        const [eerst, daarna] = [evalueer(programma, beslissing, zaak), evalueer(ander, beslissing, zaak)];
        // Hoe lang de lijst is als zij benaderd is, mag van de volgorde afhangen.
        if ([eerst, daarna].some((deel) => deel.soort === 'onbekend' && deel.benaderd)) continue;
        expect(toonUitkomst(daarna, beslissing.type)).toBe(toonUitkomst(eerst, beslissing.type));
      }
    });
  });

  it('om uitleg vragen verandert de uitkomst niet (S20)', () => {
    metProgramma((programma, zaad) => {
      for (const bekend of [4, 9]) {
        const zaak = maakZaak(programma.model, zaad, bekend);
        for (const beslissing of programma.model.beslissingen) {
          const { uitleg, ...met } = evalueer(programma, beslissing, zaak, { uitleg: true });
          expect(uitleg === undefined).toBe(met.soort === 'ongeldige gegevens');
          expect(met).toEqual(evalueer(programma, beslissing, zaak));
        }
      }
    });
  });

  it('de snelle weg geeft wat de uitvoerige berekening geeft, of niets', () => {
    metProgramma((programma, zaad) => {
      for (const bekend of [4, 7, 10]) {
        const { lezingen: _eigen, ...zaak } = maakZaak(programma.model, zaad, bekend);
        for (const beslissing of programma.model.beslissingen) {
          const uitkomst = evalueer(programma, beslissing, zaak);
          if (uitkomst.soort === 'ongeldige gegevens') continue;
          // Naar de controles kijkt de snelle weg niet: die gaan eraan vooraf.
          if (uitkomst.soort === 'onbekend' && programma.model.controles.length > 0) continue;
          const kern = (
            programma.evaluators[beslissing.id] as unknown as { kern: (zaak: Zaak) => unknown }
          ).kern(zaak);
          const uitvoerig = bereken(programma.model, beslissing.id, zaak, {});
          if (kern !== undefined) expect({ soort: 'waarde', waarde: kern }).toEqual(uitvoerig);
        }
      }
    });
  });

  it('twee keer compileren geeft letter voor letter hetzelfde', () => {
    metProgramma((programma) => {
      const opnieuw = compileer(programma.tekst);
      if ('fouten' in opnieuw) throw new Error('De tweede keer keurt de compiler het programma af.');
      for (const doel of ['ts', 'js'] as const) {
        expect(schrijfUit(opnieuw.regeling, doel)).toEqual(schrijfUit(programma.regeling, doel));
      }
    });
  });
});

/** Wat gebruikt is uit de ene zaak, al het andere uit de andere. */
function meng(
  object: string,
  een: Zaak,
  ander: Zaak,
  gebruikt: ReadonlySet<string>,
): Record<string, unknown> {
  const uit = (zaak: Zaak, wel: boolean): [string, unknown][] =>
    Object.entries(zaak[object] ?? {}).filter(([sleutel]) => gebruikt.has(`${object}.${sleutel}`) === wel);
  return Object.fromEntries([...uit(een, true), ...uit(ander, false)]);
}

/** Open punten staan op volgorde van hun naam, en die is veranderd. */
const gesorteerd = (tekst: string): string => tekst.split(/: |, /).sort().join(' ');
