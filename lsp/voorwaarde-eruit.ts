/**
 * Een voorwaarde krijgt een eigen naam: een uitkomst met een eigen regel in dezelfde bepaling. De zin vraagt daarna naar die
 * uitkomst; wat er in een zaak uitkomt, blijft hetzelfde.
 */
import type { Clausule, Onderdeel, Span, Stuk, Zin } from '../grammar/index.ts';
import { norms } from '../compiler/resolve/namen.ts';
import type { Obj } from '../compiler/resolve/symbolen.ts';
import type { Actie, Actieomgeving, Uitwerking } from './acties.ts';
import { declareer, eindeVanRegel, invoeging, vervanging } from './bouwplaats.ts';
import { standVan, type Momentopname } from './momentopname.ts';
import { alsBijzin, inspringing, metHoofdletter, regelOp, vrijeNaam, type Regelplaats } from './regels.ts';
import { voerVoorbeeldUit, voorbeeldenIn } from './voorbeelden.ts';
import { metWijzigingen, nieuweProblemen, type Wijziging } from './wijziging.ts';

export function haalVoorwaardeEruit(
  moment: Momentopname,
  pad: string,
  span: Span,
  { vertrouwd }: Actieomgeving,
): readonly Actie[] {
  const plaats = regelOp(moment, pad, span);
  if (!plaats || plaats.zin.voorop) return [];
  const gekozen = voorwaardeOp(plaats.zin, span);
  if (!gekozen) return [];
  const tekst = plaats.hier.tekst.slice(gekozen.span.begin, gekozen.span.eind).replace(/\s+/g, ' ');
  return [
    {
      titel: `Haal deze voorwaarde eruit: ${tekst.length > 60 ? `${tekst.slice(0, 58)}…` : tekst}`,
      soort: 'refactor.extract',
      doe: () => werkUit(moment, plaats, gekozen, vertrouwd),
    },
  ];
}

interface Gekozen {
  readonly span: Span;
  readonly stukken: readonly Stuk[];
  /** De letters van de onderdelen waar zij in staat, van buiten naar binnen. */
  readonly letters: readonly string[];
}

/** De kleinste voorwaarde om de selectie: een deel tussen `en` of `of`, een onderdeel, of wat achter `indien` staat. */
function voorwaardeOp(zin: Zin, selectie: Span): Gekozen | undefined {
  const staart = zin.staarten.find(({ clausule }) => omvat(clausule.span, selectie));
  return staart && binnen(staart.clausule, selectie, []);
}

const omvat = (buiten: Span, { begin, eind }: Span): boolean => buiten.begin <= begin && eind <= buiten.eind;

function binnen(clausule: Clausule, selectie: Span, letters: readonly string[]): Gekozen {
  const onderdelen = clausule.stukken.flatMap((stuk) =>
    stuk.soort === 'lijst' ? stuk.lijst.onderdelen : [],
  );
  const onderdeel = onderdelen.find(({ inhoud }: Onderdeel) => omvat(inhoud.span, selectie));
  if (onderdeel) return binnen(onderdeel.inhoud, selectie, [...letters, onderdeel.label]);
  const heel = { span: clausule.span, stukken: clausule.stukken, letters };
  return selectie.eind > selectie.begin ? (deelOm(heel, selectie) ?? heel) : heel;
}

/** Een of meer hele delen tussen voegwoorden. */
function deelOm({ stukken, letters }: Gekozen, selectie: Span): Gekozen | undefined {
  const grens = (stuk: Stuk): boolean => stuk.soort === 'en' || stuk.soort === 'of';
  let van = stukken.findIndex(({ span }) => span.eind > selectie.begin);
  let tot = stukken.findIndex(({ span }) => span.eind >= selectie.eind);
  if (van < 0 || tot < van) return undefined;
  while (van > 0 && !grens(stukken[van - 1] as Stuk)) van--;
  while (tot + 1 < stukken.length && !grens(stukken[tot + 1] as Stuk)) tot++;
  const rij = stukken.slice(van, tot + 1);
  const [eerste, laatste] = [rij[0], rij.at(-1)];
  if (!eerste || !laatste || grens(eerste) || grens(laatste)) return undefined;
  return { span: { begin: eerste.span.begin, eind: laatste.span.eind }, stukken: rij, letters };
}

function werkUit(
  moment: Momentopname,
  plaats: Regelplaats,
  gekozen: Gekozen,
  vertrouwd: boolean,
): Uitwerking {
  const kan = wijzigingenVoor(plaats, gekozen);
  if (nieuweProblemen(moment, kan).length > 0)
    return {
      soort: 'kan niet',
      waarom: 'Deze voorwaarde is alleen in haar eigen zin te lezen, en kan er niet uit.',
    };
  const na = metWijzigingen(moment, kan);
  if (vertrouwd && !zelfdeUitkomsten(moment, na, plaats))
    return { soort: 'kan niet', waarom: 'Een voorbeeld zou hierna een andere uitkomst of grond hebben.' };
  return { soort: 'wijzigingen', wijzigingen: kan };
}

function wijzigingenVoor(plaats: Regelplaats, gekozen: Gekozen): readonly Wijziging[] {
  const { hier, regeling, zin } = plaats;
  const object = objectIn(plaats, gekozen.stukken);
  const naam = vrijeNaam(regeling, object, (rang) => `voldoet aan de ${rang}voorwaarde`);
  const tekst = hier.tekst.slice(gekozen.span.begin, gekozen.span.eind);
  const wit = inspringing(hier, zin);
  const na = eindeVanRegel(hier.tekst, zin.span.eind);
  const zegt = `${object.naam} ${naam}`;
  const waar = plekVoor(plaats, gekozen);
  const nieuw = `${wit}${waar}${metHoofdletter(zegt)}${hier.nl}${wit}indien ${tekst}.`;
  return [
    declareer(hier, 'uitkomsten', object, `${naam}: ja/nee`),
    vervanging(hier, gekozen.span, gekozen.letters.length > 0 ? zegt : alsBijzin(zegt, object.naam)),
    invoeging(hier, na, `${hier.nl}${nieuw}`),
  ];
}

/** De regel komt in dezelfde bepaling: dezelfde volzin, en bij een onderdeel dezelfde letter. */
function plekVoor({ hier, zin }: Regelplaats, { letters }: Gekozen): string {
  if (letters.length > 0) return `onderdeel ${letters.join(', onder ')}: `;
  if (!zin.plaats) return '';
  return `${hier.tekst.slice(zin.plaats.span.begin, zin.plaats.span.eind).replace(/:?\s*$/, '')}: `;
}

/** Het object waar de voorwaarde mee begint; anders dat van de uitkomst. */
function objectIn({ regeling, object }: Regelplaats, stukken: readonly Stuk[]): Obj {
  const rij = norms(stukken);
  const eigen = [...regeling.opgelost.omgeving.objecten.values()].filter(({ uit }) => uit === undefined);
  const gevonden = eigen.flatMap((een) =>
    een.namen.flatMap((naam) => {
      const op = rij.findIndex((_, i) => naam.length > 0 && naam.every((woord, j) => rij[i + j] === woord));
      return op < 0 ? [] : [{ een, op, lengte: naam.length }];
    }),
  );
  return gevonden.sort((a, b) => a.op - b.op || b.lengte - a.lengte)[0]?.een ?? object;
}

const MEESTE_VOORBEELDEN = 60;

/** Elk voorbeeld over deze uitkomst, of over een die erop rust, geeft hetzelfde. */
function zelfdeUitkomsten(voor: Momentopname, na: Momentopname, plaats: Regelplaats): boolean {
  const { regeling, regels } = plaats;
  const ids = new Set(regels.map(({ beslissing }) => beslissing));
  const geraakt = new Set(
    regeling.model.beslissingen.flatMap(({ id, gebruikt }) =>
      ids.has(id) || gebruikt.beslissingen.some((een) => ids.has(een)) ? [id] : [],
    ),
  );
  const over = regeling.opgelost.voorbeelden.filter(({ verwacht }) =>
    verwacht.some((een) => een.soort !== 'ongeldige gegevens' && geraakt.has(een.beslissing)),
  );
  if (!standVan(na, regeling.hoofdbestand).regeling) return false;
  return over.slice(0, MEESTE_VOORBEELDEN).every(({ bestand, naam }) => {
    const uitslag = (moment: Momentopname): string | undefined => {
      const voorbeeld = voorbeeldenIn(moment, bestand).find((een) => een.naam === naam);
      return voorbeeld && voerVoorbeeldUit(moment, regeling.hoofdbestand, voorbeeld).soort;
    };
    return uitslag(voor) === uitslag(na);
  });
}
