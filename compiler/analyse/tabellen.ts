/** A030–A032: gaten in een beslistabel, en rijen die elkaar tegenspreken. Exact zolang elke kolom een gebied heeft. */
import type { Regelingmodel, Voorwaarde } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { hoofdletter } from '../diagnostics/woorden.ts';
import type { Opgelost } from '../resolve/index.ts';
import type { Tabelontwerp } from '../resolve/tabel.ts';
import type { Kolom } from '../resolve/tabelkolom.ts';
import { geordendGebied, jaNeeGebied, keuzegebied, type Gebied } from './tabelgebied.ts';

export function controleerTabellen(model: Regelingmodel, opgelost: Opgelost): readonly Probleem[] {
  return opgelost.tabellen.flatMap((tabel) =>
    tabel.beslissingen.flatMap((id) => controleerTabel(model, tabel, id)),
  );
}

interface As {
  readonly kolom: string;
  readonly gebied: Gebied;
}

/** Wat gevonden is: een plek zonder rij, of twee rijen die er iets anders zeggen. */
type Vondst = { readonly plek: readonly string[] } & (
  { readonly soort: 'gat' } | { readonly soort: 'strijd'; readonly een: number; readonly ander: number }
);

const meesteStappen = 2_000_000;
const meesteMeldingen = 5;

function controleerTabel(model: Regelingmodel, tabel: Tabelontwerp, id: string): readonly Probleem[] {
  const alle = assenVan(model, tabel);
  if (!alle) return [];
  // Een kolom waar elke rij '–' heeft, verandert niets.
  const assen = alle.filter(({ gebied }) => gebied.vakken.length > 1);
  const zoeker = new Zoeker(
    assen,
    tabel.rijen.map(({ uitkomsten }) => uitkomsten.get(id)),
  );
  const af = zoeker.zoek();
  const kolommen = assen.map(({ kolom }) => kolom);
  const { bestand, kopspan } = tabel;
  const kop = { bestand, span: kopspan };
  const gatTelt = dekt(model, tabel, id);
  const gemeld = zoeker.vondsten.flatMap((vondst): readonly Probleem[] => {
    if (vondst.soort === 'gat') return gatTelt ? [meld('A030', kop, { kolommen, rij: vondst.plek })] : [];
    const [een, ander] = [tabel.rijen[vondst.een], tabel.rijen[vondst.ander]];
    if (!een || !ander) return [];
    const naam = (bepaling: string): string => bepaling.replace(/^.*\/r/, 'tabelrij ');
    const labels = [{ bestand, span: een.span, tekst: 'de andere rij' }];
    const gegevens = {
      een: hoofdletter(naam(een.bepaling)),
      ander: naam(ander.bepaling),
      kolommen,
      rij: vondst.plek,
    };
    return [meld('A031', { bestand, span: ander.span }, gegevens, { labels })];
  });
  return af || zoeker.vondsten.length >= meesteMeldingen ? gemeld : [...gemeld, meld('A032', kop, {})];
}

/** Een gat doet ertoe als geen andere regel de uitkomst geeft; ja/nee is zonder grond gewoon nee. */
function dekt(model: Regelingmodel, tabel: Tabelontwerp, id: string): boolean {
  const beslissing = model.beslissingen.find((deel) => deel.id === id);
  if (!beslissing || beslissing.type.soort === 'ja/nee') return false;
  const eigen = new Set(tabel.rijen.map(({ bepaling }) => bepaling));
  return beslissing.regels.every(({ bepaling }) => eigen.has(bepaling));
}

function assenVan(model: Regelingmodel, tabel: Tabelontwerp): readonly As[] | undefined {
  const assen: As[] = [];
  for (const [i, kolom] of tabel.kolommen.entries()) {
    if (kolom.soort === 'uitkomst') continue;
    const cellen = tabel.rijen.map((rij) => rij.cellen[i]);
    const gebied = kolom.soort === 'geldig' ? geldigGebied(tabel, model) : gebiedVan(model, kolom, cellen);
    if (!gebied) return undefined;
    assen.push({ kolom: kolom.tekst, gebied });
  }
  return assen;
}

function gebiedVan(
  { keuzes }: Regelingmodel,
  kolom: Kolom & { readonly soort: 'waarde' | 'ja/nee' },
  cellen: readonly (Voorwaarde | undefined)[],
): Gebied | undefined {
  if (cellen.every((cel) => !cel)) return { vakken: ['elke'], rijen: cellen.map(() => [{ van: 0, tot: 0 }]) };
  if (kolom.soort === 'ja/nee') return jaNeeGebied(cellen, kolom.voorwaarde);
  const { waarde } = kolom;
  const type = waarde.soort === 'waarde' ? waarde.waarde.type : undefined;
  if (type?.soort !== 'keuze') return geordendGebied(cellen);
  const kring = (id: string) => keuzes.find((keuze) => keuze.id === id);
  const keuze = kring(type.keuze);
  return keuze && keuzegebied(cellen, keuze, kring);
}

/** De dagen waarop rijen gelden, vanaf het begin van de regeling. Wat na de laatste rij komt, is geen gat. */
function geldigGebied({ rijen }: Tabelontwerp, model: Regelingmodel): Gebied | undefined {
  const a = { op: 'feit', feit: '', type: { soort: 'datum' } } as const;
  const grens = (cmp: '>=' | '<=', waarde: string): Voorwaarde => ({
    op: 'vergelijk',
    cmp,
    a,
    b: { op: 'literal', literal: { type: a.type, waarde }, type: a.type },
  });
  const begin = model.geldig.vanaf ?? rijen.map(({ geldig }) => geldig.vanaf ?? '').sort()[0] ?? '';
  const einden = rijen.map(({ geldig }) => geldig.totEnMet ?? '9999').sort();
  const eind = einden[einden.length - 1] ?? '9999';
  const binnen = [
    ...(begin === '' ? [] : [grens('>=', begin)]),
    ...(eind === '9999' ? [] : [grens('<=', eind)]),
  ];
  const cellen = rijen.map(({ geldig: { vanaf, totEnMet } }): Voorwaarde | undefined => {
    const delen = [
      ...(vanaf === undefined ? [] : [grens('>=', vanaf)]),
      ...(totEnMet === undefined ? [] : [grens('<=', totEnMet)]),
    ];
    return delen.length === 0 ? undefined : { op: 'en', delen };
  });
  const gebied = geordendGebied([...cellen, { op: 'en', delen: binnen }]);
  if (!gebied) return undefined;
  const [venster] = gebied.rijen[rijen.length] ?? [];
  if (!venster) return undefined;
  const knip = (plek: number): number => Math.min(Math.max(plek, venster.van), venster.tot) - venster.van;
  return {
    vakken: gebied.vakken.slice(venster.van, venster.tot + 1),
    rijen: gebied.rijen
      .slice(0, -1)
      .map((rij) =>
        rij
          .filter(({ van, tot }) => van <= venster.tot && tot >= venster.van)
          .map(({ van, tot }) => ({ van: knip(van), tot: knip(tot) })),
      ),
  };
}

/** Loopt de vakken van alle assen af, as voor as; vakken met dezelfde rijen samen. */
class Zoeker {
  readonly vondsten: Vondst[] = [];
  private stappen = 0;
  private gat = false;
  private readonly paren = new Set<string>();
  private readonly assen: readonly As[];
  private readonly uitkomsten: readonly (string | undefined)[];

  constructor(assen: readonly As[], uitkomsten: readonly (string | undefined)[]) {
    this.assen = assen;
    this.uitkomsten = uitkomsten;
  }

  /** Of alles is nagezien. */
  zoek(): boolean {
    return this.ga(
      0,
      this.uitkomsten.flatMap((uitkomst, i) => (uitkomst === undefined ? [] : [i])),
      [],
    );
  }

  private ga(diepte: number, rijen: readonly number[], plek: readonly string[]): boolean {
    const as = this.assen[diepte];
    if (rijen.length === 0) {
      if (!this.gat)
        this.vondsten.push({
          soort: 'gat',
          plek: [...plek, ...this.assen.slice(diepte).map(({ gebied }) => gebied.vakken[0] ?? '')],
        });
      this.gat = true;
      return true;
    }
    if (!as) {
      this.vergelijk(rijen, plek);
      return this.vondsten.length < meesteMeldingen;
    }
    const { vakken, rijen: bereiken } = as.gebied;
    const perVak = vakken.map((): number[] => []);
    for (const rij of rijen)
      for (const { van, tot } of bereiken[rij] ?? [])
        for (let vak = van; vak <= tot; vak++) {
          perVak[vak]?.push(rij);
          if (++this.stappen > meesteStappen) return false;
        }
    const gezien = new Set<string>();
    for (const [vak, hier] of perVak.entries()) {
      const naam = hier.join();
      if (gezien.has(naam)) continue;
      gezien.add(naam);
      if (!this.ga(diepte + 1, hier, [...plek, vakken[vak] ?? ''])) return false;
    }
    return true;
  }

  /** De eerste rij die iets anders zegt dan de eerste. */
  private vergelijk([een, ...meer]: readonly number[], plek: readonly string[]): void {
    if (een === undefined) return;
    const ander = meer.find((rij) => this.uitkomsten[rij] !== this.uitkomsten[een]);
    const paar = `${String(een)} ${String(ander)}`;
    if (ander === undefined || this.paren.has(paar)) return;
    this.paren.add(paar);
    this.vondsten.push({ soort: 'strijd', een, ander, plek });
  }
}
