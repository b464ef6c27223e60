/** Velden en koppen van declaraties → Doc. Het spiegelbeeld van build/velden.ts. */
import type { Doc } from 'prettier';
import { builders } from 'prettier/doc';
import type { Clausule, KeuzeBlok, OrganenBlok, Stuk, Veld, VeldenBlok } from '../ast.ts';
import { volgendWoord, type Blad, type Eenheid } from './blad.ts';
import { scheiding } from './opmerkingen.ts';
import { drukClausule, drukRij, zetselsVan } from './stukken.ts';
import { metTeken, zet, type Zetsel } from './zetsel.ts';

const { align, group, line } = builders;

/** De velden van een blok: wat achter de namen staat, staat onder elkaar. */
export function veldeenheden(velden: readonly Veld[], blad: Blad): readonly Eenheid[] {
  const namen = velden.map((veld) => naamVan(veld, blad));
  const kolom = kolomVan(
    namen.filter((_, i) => !opentMetLijst(velden[i])),
    blad,
  );
  return velden.map((veld, i) => ({
    begin: veld.span.begin,
    eind: veld.span.eind,
    inspring: blad.inspring,
    opent: false,
    druk: () => drukVeld(veld, namen[i] ?? [], kolom, blad),
  }));
}

/** `mogelijk:` heeft niets achter zich staan. */
const opentMetLijst = (veld: Veld | undefined): boolean => veld?.inhoud.stukken[0]?.soort === 'lijst';

const naamVan = ({ naam }: Veld, blad: Blad): readonly Zetsel[] =>
  metTeken(vast(zetselsVan(naam.stukken, blad)), ':');

const vast = (rij: readonly Zetsel[]): readonly Zetsel[] =>
  rij.map((zetsel) => ({ ...zetsel, breek: 'vast' }));

const lengte = (rij: readonly Zetsel[]): number =>
  rij.reduce((som, { tekst }) => som + tekst.normalize('NFC').length + 1, 0);

/** Een naam die meer dan een kwart van de regel vraagt, schuift de andere niet op. */
function kolomVan(namen: readonly (readonly Zetsel[])[], { opties }: Blad): number {
  const lengten = namen.map(lengte).filter((aantal) => aantal <= opties.printWidth / 4);
  return Math.max(0, ...lengten);
}

function drukVeld(veld: Veld, naam: readonly Zetsel[], kolom: number, blad: Blad): Doc {
  const { opmerkingen, inspring } = blad;
  const { inhoud } = veld;
  const kop = align(inspring, zet(naam, blad));
  const wit = ' '.repeat(Math.max(1, kolom - lengte(naam) + 1));
  if (inhoud.stukken.some(({ soort }) => soort === 'lijst')) {
    const clausule = drukClausule(inhoud, blad, { slot: '.', lijst: 0 });
    return [kop, align(inspring, [opentMetLijst(veld) ? '' : wit, clausule])];
  }
  const { rij, slot } = metSlot(inhoud.stukken);
  const begin = metTeken(zetselsVan(rij, blad), slot[0]?.norm === 'omdat' ? ',' : '');
  const eerste = inhoud.stukken[0];
  const los = scheiding(opmerkingen, eerste?.span.begin ?? 0, wit);
  const docs = [drukRij(begin, blad), ...drukSlot(slot, rij.length > 0, blad)];
  return [kop, align(inspring, [los, group(docs)])];
}

function drukSlot(slot: readonly Stuk[], losVanRest: boolean, blad: Blad): readonly Doc[] {
  const [eerste] = slot;
  if (!eerste) return [];
  const wit = losVanRest ? scheiding(blad.opmerkingen, eerste.span.begin, line) : '';
  return [wit, zet(vast(zetselsVan(slot, blad)), blad)];
}

/** De vraag of omschrijving achteraan, of `omdat` met de reden. */
function metSlot(stukken: readonly Stuk[]): { rij: readonly Stuk[]; slot: readonly Stuk[] } {
  const omdat = stukken.findIndex(({ norm, soort }) => soort === 'woord' && norm === 'omdat');
  const laatste = stukken.length - 1;
  const begin = omdat >= 0 ? omdat : stukken[laatste]?.soort === 'tekst' ? laatste : stukken.length;
  return { rij: stukken.slice(0, begin), slot: stukken.slice(begin) };
}

/** `gegevens over de cliënt, persoonsgegeven, ook: de inwoner`: altijd op één regel, want de volgende regel is een veld. */
export function drukVeldenkop({ soort, over, ook, bij = [] }: VeldenBlok, blad: Blad): Doc {
  const tekst = ({ stukken }: Clausule): string => alsTekst(zetselsVan(stukken, blad));
  const delen = [`${soort}${over ? ` over ${tekst(over)}` : ''}`, ...bij.map(tekst)];
  return [...delen, ...(ook ? [`ook: ${tekst(ook)}`] : [])].join(', ');
}

export const alsTekst = (rij: readonly Zetsel[]): string => rij.map(({ tekst }) => tekst).join(' ');

export function drukOrganen({ soort, namen }: OrganenBlok, blad: Blad): Doc {
  const rij: readonly Zetsel[] = [{ tekst: `${soort}:`, breek: 'vast' }, ...zetselsVan(namen.stukken, blad)];
  return align(blad.inspring, drukRij(metTeken(rij, '.'), blad));
}

export function drukKeuze({ naam, waarden, verderVolgens }: KeuzeBlok, blad: Blad): Doc {
  const { opmerkingen } = blad;
  const kop: readonly Zetsel[] = [
    { tekst: 'keuze', breek: 'vast' },
    ...metTeken(vast(zetselsVan(naam.stukken, blad)), ':'),
  ];
  const rij = metTeken([...kop, ...zetselsVan(waarden.stukken, blad)], verderVolgens ? ';' : '.');
  const docs = [drukRij(rij, blad)];
  if (verderVolgens) {
    const verder = metTeken(zetselsVan(verderVolgens.stukken, blad), '.');
    docs.push(scheiding(opmerkingen, volgendWoord(blad, waarden.span.eind), line));
    docs.push(drukRij([{ tekst: 'verder volgens', breek: 'vast' }, ...verder], blad));
  }
  return align(blad.inspring, group(docs));
}
