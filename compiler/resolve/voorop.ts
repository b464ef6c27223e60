/** "Indien de cliënt dakloos is, bedraagt de bijdrage € 10": de voorwaarde staat vóór het hoofd, met een komma ertussen. */
import type { Clausule, Stuk, Zin } from '../../grammar/index.ts';
import { meld } from '../diagnostics/probleem.ts';
import { hoofdlezingen } from './hoofd.ts';
import { alleVoorwaarden } from './lees-voorwaarde.ts';
import { spanVan, telt, type Lezer } from './lezer.ts';
import { woorden } from './namen.ts';

/** De zin met de voorwaarde achteraan; zonder komma ertussen een probleem. */
export function metVoorwaardeAchter(lezer: Lezer, zin: Zin): Zin | undefined {
  const { voorop, ...kaal } = zin;
  if (!voorop) return zin;
  const splitsingen = zin.hoofd.stukken.flatMap((stuk, i) =>
    stuk.soort === 'komma'
      ? [{ links: zin.hoofd.stukken.slice(0, i), rechts: zin.hoofd.stukken.slice(i + 1) }]
      : [],
  );
  const leesbaar = splitsingen.filter(({ links }) => alleVoorwaarden(lezer, telt(links)).length > 0);
  const heel = leesbaar.filter(({ rechts }) => hoofdlezingen(lezer, alsClausule(rechts), true).length > 0);
  const keuze = heel.at(-1) ?? leesbaar.at(-1) ?? splitsingen.at(-1);
  if (!keuze) {
    const { stukken, span } = zin.hoofd;
    const inLijst = stukken.some(({ soort }) => soort === 'lijst');
    // Een opsomming loopt tot het einde van de zin.
    const gegevens = inLijst
      ? { gevonden: 'Indien', verwacht: ['eerst wat er geldt, en dan: indien … met de opsomming'] }
      : { gevonden: '', achter: woorden(stukken), verwacht: ['een komma, en dan wat er geldt'] };
    const plaats = inLijst ? voorop.span : span;
    lezer.problemen.push(meld('S001', { bestand: lezer.bestand, span: plaats }, gegevens));
    return undefined;
  }
  const clausule = alsClausule(keuze.links);
  const span = { begin: voorop.span.begin, eind: clausule.span.eind };
  return {
    ...kaal,
    hoofd: alsClausule(keuze.rechts),
    staarten: [{ soort: 'indien', clausule, span }, ...zin.staarten],
  };
}

const alsClausule = (stukken: readonly Stuk[]): Clausule => ({ stukken, span: spanVan(stukken) });
