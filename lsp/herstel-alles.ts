/** Alles herstellen wat zonder keuze te herstellen is: leestekens, spaties, onzichtbare tekens, gespelde vormen. */
import { isFout, type Code, type Probleem } from '../compiler/diagnostics/probleem.ts';
import type { Actie, Uitwerking } from './acties.ts';
import { beginVanRegel, eindeVanRegel } from './bouwplaats.ts';
import { voorstellenVoor } from './herstel.ts';
import { problemenVan, tekstVan, type Momentopname } from './momentopname.ts';
import { isLos, metWijzigingen, problemenRond, type Wijziging } from './wijziging.ts';

/** Problemen waarvan het herstel niets aan de betekenis kan veranderen: wat er staat, is zonder herstel niet te lezen. */
const veilig: ReadonlySet<Code> = new Set<Code>([
  'S002',
  'S003',
  'S006',
  'S009',
  'S013',
  'S016',
  'S017',
  'S019',
  'B014',
]);

const MEESTE_RONDEN = 20;

export function herstelAlles(moment: Momentopname, pad: string): readonly Actie[] {
  if (!problemenVan(moment, pad).some(({ code }) => veilig.has(code))) return [];
  return [
    {
      titel: 'Herstel alles wat zonder keuze te herstellen is',
      soort: 'source.fixAll.regel',
      doe: () => werkUit(moment, pad),
    },
  ];
}

/** Ronde na ronde, tot er niets meer te herstellen is; een ronde die het erger maakt, telt niet. */
function werkUit(begin: Momentopname, pad: string): Uitwerking {
  let moment = begin;
  for (let ronde = 0; ronde < MEESTE_RONDEN; ronde++) {
    const beter = volgendeRonde(moment, pad);
    if (!beter) break;
    moment = beter;
  }
  const [was, nu] = [tekstVan(begin, pad) ?? '', tekstVan(moment, pad) ?? ''];
  return was === nu
    ? { soort: 'kan niet', waarom: 'Er is niets zonder keuze te herstellen.' }
    : { soort: 'wijzigingen', wijzigingen: [verschil(pad, was, nu)] };
}

function volgendeRonde(moment: Momentopname, pad: string): Momentopname | undefined {
  const alle = problemenVan(moment, pad);
  const voorstellen = alle
    .filter((probleem) => veilig.has(probleem.code) && !isOnzeker(moment, alle, probleem))
    .map((probleem) => voorstellenVoor(moment, probleem))
    .flatMap((rij) => (rij.length === 1 ? rij : []))
    .filter(({ wijzigingen }) => wijzigingen.every((deel) => deel.pad === pad));
  const samen = voorstellen.reduce<readonly Wijziging[]>((rij, { wijzigingen }) => {
    const meer = [...rij, ...wijzigingen];
    return isLos(meer) ? meer : rij;
  }, []);
  const kandidaten = [samen, ...voorstellen.map(({ wijzigingen }) => wijzigingen)];
  for (const kandidaat of kandidaten) {
    if (kandidaat.length === 0) continue;
    const nieuw = metWijzigingen(moment, kandidaat);
    if (isBeter(moment, nieuw, pad)) return nieuw;
  }
  return undefined;
}

/** Staat er op dezelfde regel iets dat niet te lezen is, dan is een punt misschien niet wat er ontbreekt. */
function isOnzeker(
  moment: Momentopname,
  alle: readonly Probleem[],
  { code, span, bestand }: Probleem,
): boolean {
  if (code !== 'S002') return false;
  const tekst = tekstVan(moment, bestand) ?? '';
  const regel = { begin: beginVanRegel(tekst, span.begin), eind: eindeVanRegel(tekst, span.eind) };
  return alle.some(
    (ander) =>
      isFout(ander) &&
      !veilig.has(ander.code) &&
      regel.begin <= ander.span.begin &&
      ander.span.begin <= regel.eind,
  );
}

/** Minder wat zonder keuze te herstellen is, en niet meer fouten van die soort of samen. */
function isBeter(oud: Momentopname, nieuw: Momentopname, pad: string): boolean {
  const tel = (moment: Momentopname): readonly [number, number] => {
    const alle = problemenRond(moment, [pad]);
    return [alle.filter(({ code }) => veilig.has(code)).length, alle.filter(isFout).length];
  };
  const [[veiligOud, foutOud], [veiligNieuw, foutNieuw]] = [tel(oud), tel(nieuw)];
  return foutNieuw <= foutOud && veiligNieuw < veiligOud;
}

/** Het kleinste stuk dat anders is. */
export function verschil(pad: string, was: string, nu: string): Wijziging {
  let begin = 0;
  while (begin < was.length && begin < nu.length && was[begin] === nu[begin]) begin++;
  let [eindWas, eindNu] = [was.length, nu.length];
  while (eindWas > begin && eindNu > begin && was[eindWas - 1] === nu[eindNu - 1]) {
    eindWas--;
    eindNu--;
  }
  return { pad, span: { begin, eind: eindWas }, tekst: nu.slice(begin, eindNu) };
}
