/** De uitleg van een indexering: wat er elk jaar bij kwam, en wat het bedrag daarna was. */
import { feitUitlegger } from './uitleg-feit.ts';
import { getal } from './getal.ts';
import { indexdagen, indexrij, volgende } from './indexering.ts';
import type { Indexering } from './model-datum.ts';
import { toonDatum, toonWaarde } from './toon.ts';
import { toonVan } from './uitleg-toon.ts';
import { alsGetal, type Bij, getaltekst, waardeknoop, waardeUitlegger } from './uitleg-waarde.ts';
import {
  type Bouwknoop,
  maakKnoop,
  type Uitlegboek,
  type Uitlegger,
  type Uitlegstand,
} from './uitlegstand.ts';

export function indexUitlegger(boek: Uitlegboek, w: Bij<'geindexeerd'>): Uitlegger {
  const legBasisUit = waardeUitlegger(boek, w.waarde);
  const legDagUit = waardeUitlegger(boek, w.dag);
  return (s) => {
    const [basis, dag] = [legBasisUit(s), legDagUit(s)];
    const tekst = `${basis.tekst}, geïndexeerd`;
    if (basis.waarde === null || dag.waarde === null) return waardeknoop(w, tekst, null, [basis, dag]);
    if (typeof dag.waarde !== 'string' || dag.waarde.length !== 10)
      return waardeknoop(w, tekst, undefined, [basis, dag]);
    const jaren: Bouwknoop[] = [];
    let tot = alsGetal(basis.waarde);
    for (const op of indexdagen(w.eerste)) {
      if (op > dag.waarde) break;
      const { index, knoop } = percentage(boek, s, w, op);
      tot = volgende(tot, index === undefined ? undefined : getal(index), w);
      const waarde = getaltekst(tot);
      const erbij = index === undefined ? knoop.tekst : toonWaarde({ soort: 'percentage' }, index);
      const jaar = maakKnoop('waarde', `per ${toonDatum(op)} met ${erbij}`, knoop.bepaling, waarde);
      jaar.type = w.type;
      jaar.beslist = true;
      if (index === undefined) jaar.delen = [{ ...knoop, beslist: true }];
      jaren.push(jaar);
      // Zonder percentage is er verder niets te rekenen; wat er nog nodig is, staat bij de uitkomst.
      if (tot === undefined) break;
    }
    // Een bedrag dat de regeling zelf noemt, staat al in de tekst.
    const eerst = w.waarde.op === 'literal' ? [dag] : [basis, dag];
    const knoop = waardeknoop(w, tekst, getaltekst(tot), [...eerst, ...jaren]);
    if (tot !== undefined)
      knoop.toelichting = `${toonVan(basis)} met de indexering van ${aantalJaren(jaren.length)} is ${toonVan(knoop)}${afronding(w)}`;
    return knoop;
  };
}

const aantalJaren = (aantal: number): string => (aantal === 1 ? 'één jaar' : `${String(aantal)} jaren`);

function afronding({ stap, richting }: Indexering): string {
  if (stap === undefined || richting === undefined) return '';
  return `, elk jaar ${richting} afgerond op ${stap === '0.01' ? 'centen' : stap}`;
}

function percentage(
  boek: Uitlegboek,
  s: Uitlegstand,
  { rijen, feit }: Bij<'geindexeerd'>,
  dag: string,
): { readonly index: string | undefined; readonly knoop: Bouwknoop } {
  const rij = indexrij(rijen, dag);
  if (rij) return { index: rij.waarde, knoop: maakKnoop('waarde', '', rij.bepaling, rij.waarde) };
  const opDatum = {
    op: 'literal',
    literal: { type: { soort: 'datum' }, waarde: dag },
    type: { soort: 'datum' },
  } as const;
  const knoop = feitUitlegger(boek, { feit, opDatum })(s);
  return { index: typeof knoop.waarde === 'string' ? knoop.waarde : undefined, knoop };
}
