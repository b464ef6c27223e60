/** Tussen welke waarden een term of een duur ligt, als dat van zijn grootheden bekend is. */
import { type Getal, getal, min, plus } from './getal.ts';
import { jaarVan, type Kalendereenheid, maandVan, plusEenheden, vanDagnummer } from './kalender.ts';
import type { Inhoud } from './onbekende.ts';
import type { Bereik } from './schaal.ts';
import { dagGetal, type Grenzen, isTerm, type Term } from './term.ts';
import { termijneinde } from './termijn.ts';

/** Het bereik van een verschil of duur: van twee onvolledige datums staat de volgorde soms al vast. */
export function bereikVan(inhoud: Inhoud & { soort: 'verschil' | 'duur' }): Bereik {
  if (inhoud.soort === 'duur') return duurBereik(inhoud);
  const { a, b } = inhoud;
  return b === undefined ? grenzenVan(a) : verschil(grenzenVan(a), grenzenVan(b));
}

export function grenzenVan(x: Term | Getal): Grenzen {
  if (!isTerm(x)) return { laagst: x, hoogst: x };
  switch (x.soort) {
    case 'grootheid':
      return x.onbekende.schaal?.bereik ?? {};
    case 'datumPlus': {
      const { laagst, hoogst } = grenzenVan(x.van);
      const verder = (dag: Getal): Getal =>
        dagGetal(termijneinde(dagVan(dag), x.aantal, x.eenheid, x.verlengd));
      return uitGrenzen(laagst && verder(laagst), hoogst && verder(hoogst));
    }
    case 'functie':
      return x.functie.grenzen(x.delen.map(grenzenVan));
    case 'plus': {
      const [a, b] = [grenzenVan(x.a), grenzenVan(x.b)];
      return uitGrenzen(som(a.laagst, b.laagst), som(a.hoogst, b.hoogst));
    }
    case 'min':
      return verschil(grenzenVan(x.a), grenzenVan(x.b));
    default:
      return {};
  }
}

function verschil(a: Grenzen, b: Grenzen): Grenzen {
  return uitGrenzen(
    a.laagst && b.hoogst && min(a.laagst, b.hoogst),
    a.hoogst && b.laagst && min(a.hoogst, b.laagst),
  );
}

function duurBereik({ begin, opDag, eenheid }: Inhoud & { soort: 'duur' }): Bereik {
  const [van, tot] = [grenzenVan(begin), grenzenVan(opDag)];
  if (eenheid === 'dag') return { stap: '1', ...verschil(tot, van) };
  const kortst = van.hoogst && tot.laagst && maandenTussen(van.hoogst, tot.laagst);
  const langst = van.laagst && tot.hoogst && maandenTussen(van.laagst, tot.hoogst);
  // Een duur in maanden kan ook tussen twee hele aantallen liggen, maar het volgende hele aantal wordt niet gehaald.
  return uitGrenzen(kortst, langst && som(langst, HALF));
}

/** Het grootste aantal maanden dat, bij `van` opgeteld, niet na `tot` komt. */
function maandenTussen(van: Getal, tot: Getal): Getal {
  const [begin, eind] = [dagVan(van), dagVan(tot)];
  let maanden = (jaarVan(eind) - jaarVan(begin)) * 12 + maandVan(eind) - maandVan(begin) + 1;
  while (plusEenheden(begin, maanden, MAAND) > eind) maanden--;
  return getal(String(maanden));
}

const MAAND: Kalendereenheid = 'maand';
const HALF = getal('0.5');

const dagVan = (dag: Getal): ReturnType<typeof vanDagnummer> => vanDagnummer(Number(dag.t));

const som = (a: Getal | undefined, b: Getal | undefined): Getal | undefined => a && b && plus(a, b);

const uitGrenzen = (laagst: Getal | undefined, hoogst: Getal | undefined): Grenzen => ({
  ...(laagst && { laagst }),
  ...(hoogst && { hoogst }),
});
