/** Lezingen: hun alternatieven en de keuze van de auteur. */
import type { Clausule, LezingBlok, Lijst } from '../../grammar/index.ts';
import type { Lezing as Modellezing, LezingAlternatief, Type, Waarde } from '../../runtime/model.ts';
import { meld } from '../diagnostics/probleem.ts';
import { losOp } from './bepalingen.ts';
import { type Verzameling } from './declaraties.ts';
import { metOntkenning } from './declaratieproblemen.ts';
import { perNaam, tekstVan } from './velden.ts';
import { voorwaardeUit } from './lees-voorwaarde.ts';
import { leesWaarde } from './lees-waarde.ts';
import { literal, ontdubbel, telt, type Lezer, type Waardelezing } from './lezer.ts';
import { norms, opKomma, woorden } from './namen.ts';
import { tweeWaarden } from './niet-begrepen.ts';
import type { Symbool, Vindplaats } from './symbolen.ts';
import { gelijkType } from './typen.ts';

export type Lezingontwerp = Omit<Modellezing, 'regel' | 'bestand'> & Vindplaats;

/** Leest één lezing en geeft haar symbool, zodat latere zinnen haar naam kennen. */
export function leesLezing(
  uit: Verzameling,
  lezer: Lezer,
  { blok, bestand, id }: Verzameling['lezingen'][number],
): { readonly lezing: Lezingontwerp; readonly symbool: Symbool } | undefined {
  if (blok.naam.stukken.length === 0) return undefined;
  const velden = perNaam(blok.velden, 'lezing', bestand, lezer.problemen);
  const vraag = tekstVan(velden.get('vraag'));
  const lijst = velden.get('mogelijk')?.inhoud.stukken.find((stuk) => stuk.soort === 'lijst');
  const plaats = { bestand, span: blok.naam.span };
  if (vraag === undefined && !velden.get('vraag')?.kapot) ontbreekt(lezer, plaats, 'vraag', 'vraag: "…?"');
  if (lijst?.soort !== 'lijst') {
    if (!velden.get('mogelijk')?.kapot)
      ontbreekt(lezer, plaats, 'mogelijk', 'mogelijk: met een onderdeel per lezing (a. …; b. …)');
    uit.gebroken.push(norms(blok.naam.stukken).join(' '));
    return undefined;
  }
  const alternatieven = leesAlternatieven(lezer, lijst.lijst);
  const type = gemeenschappelijk(lezer, alternatieven, blok);
  if (!type) uit.gebroken.push(norms(blok.naam.stukken).join(' '));
  if (!type) return undefined;
  const bij = velden.get('bij')?.inhoud;
  const gekozen = velden.get('gekozen')?.inhoud;
  const naam = woorden(blok.naam.stukken);
  const gekozenAlternatief =
    gekozen && gekozen.stukken.length > 0 && leesGekozen(lezer, gekozen, alternatieven, bestand);
  const lezing: Lezingontwerp = {
    ...plaats,
    id,
    naam,
    bij: bij ? leesBij(lezer, bij) : [],
    vraag: vraag ?? '',
    alternatieven,
    ...(gekozenAlternatief ? { gekozen: gekozenAlternatief } : {}),
  };
  const symbool = alsSymbool(uit, lezing, type, norms(blok.naam.stukken));
  return symbool && { lezing, symbool };
}

function alsSymbool(
  uit: Verzameling,
  lezing: Lezingontwerp,
  type: Type,
  namen: readonly string[],
): Symbool | undefined {
  const symbool: Symbool = {
    soort: 'lezing',
    object: 'lezingen',
    sleutel: lezing.id,
    id: lezing.id,
    naam: lezing.naam,
    norms: namen,
    type,
    lezing: type.soort === 'ja/nee' ? 'voorwaarde' : 'waarde',
    bestand: lezing.bestand,
    span: lezing.span,
  };
  const ontkenning = namen.find((woord) => woord === 'niet' || woord === 'geen');
  if (ontkenning) {
    uit.problemen.push(metOntkenning(symbool, ontkenning));
    uit.gebroken.push(namen.filter((woord) => woord !== ontkenning).join(' '));
    return undefined;
  }
  const eerder = uit.opId.get(lezing.id);
  if (eerder) {
    const labels = [{ bestand: eerder.bestand, span: eerder.span, tekst: 'hier staat de andere' }];
    uit.problemen.push(meld('N003', symbool, { naam: lezing.naam }, { labels }));
    return undefined;
  }
  uit.opId.set(lezing.id, symbool);
  uit.symbolen.push(symbool);
  return symbool;
}

function ontbreekt(lezer: Lezer, plaats: Vindplaats, veld: string, voorbeeld: string): void {
  lezer.problemen.push(meld('S012', plaats, { blok: 'lezing', veld, voorbeeld }));
}

/** Een alternatief is een waarde als de hele rij er een is, anders een voorwaarde. */
function leesAlternatieven(lezer: Lezer, lijst: Lijst): readonly LezingAlternatief[] {
  return lijst.onderdelen.flatMap((onderdeel): readonly LezingAlternatief[] => {
    const { label: letter, inhoud } = onderdeel;
    const tekst = woorden(inhoud.stukken.filter((stuk) => stuk.soort !== 'lijst'));
    const waarden = ontdubbel(leesWaarde(lezer, telt(inhoud.stukken)));
    if (waarden.length > 1) {
      lezer.problemen.push(
        tweeWaarden(
          lezer,
          inhoud.stukken,
          waarden.map(({ v }) => v),
        ),
      );
      return [];
    }
    const waarde = waarden[0] && alsWaarde(lezer, waarden[0].v);
    if (waarden[0] && waarde) {
      lezer.problemen.push(...waarden[0].p);
      return [{ soort: 'waarde', letter, tekst, waarde }];
    }
    const voorwaarde = voorwaardeUit(lezer, inhoud);
    return voorwaarde ? [{ soort: 'voorwaarde', letter, tekst, voorwaarde }] : [];
  });
}

function alsWaarde(lezer: Lezer, lezing: Waardelezing): Waarde | undefined {
  if (lezing.soort === 'waarde') return lezing.waarde;
  if (lezing.soort === 'kalenderduur') {
    return literal({ soort: 'aantal', eenheid: lezing.eenheid }, String(lezing.aantal));
  }
  if (lezing.soort !== 'label') return undefined;
  const keuze = [...lezer.omgeving.keuzes.values()].find((deel) => deel.keuze.labels.includes(lezing.label));
  return literal({ soort: 'keuze', keuze: keuze?.keuze.id ?? '' }, lezing.label);
}

function gemeenschappelijk(
  lezer: Lezer,
  alternatieven: readonly LezingAlternatief[],
  blok: LezingBlok,
): Type | undefined {
  const typen = alternatieven.map((deel): Type =>
    deel.soort === 'waarde' ? deel.waarde.type : { soort: 'ja/nee' },
  );
  const [eerste] = typen;
  if (eerste && typen.every((type) => gelijkType(type, eerste))) return eerste;
  if (eerste) {
    const plaats = { bestand: lezer.bestand, span: blok.naam.span };
    lezer.problemen.push(meld('T008', plaats, { naam: woorden(blok.naam.stukken) }));
  }
  return undefined;
}

function leesBij(lezer: Lezer, inhoud: Clausule): readonly string[] {
  return inhoud.stukken.flatMap((stuk) => {
    if (stuk.soort !== 'verwijzing') return [];
    const { ids, problemen } = losOp(lezer.bepalingen, stuk.verwijzing, lezer.standplaats, lezer.bestand);
    lezer.problemen.push(...problemen);
    return ids;
  });
}

/** `gekozen: a, door "…", op 1 januari 2026, omdat "…"` */
function leesGekozen(
  lezer: Lezer,
  inhoud: Clausule,
  alternatieven: readonly LezingAlternatief[],
  bestand: string,
): Modellezing['gekozen'] | undefined {
  const letter = inhoud.stukken[0]?.norm ?? '';
  const letters = alternatieven.map((deel) => deel.letter);
  if (!letters.includes(letter)) {
    lezer.problemen.push(
      meld('N018', { bestand, span: inhoud.stukken[0]?.span ?? inhoud.span }, { letter, letters }),
    );
    return undefined;
  }
  const na = (woord: string): string | undefined => {
    const deel = opKomma(inhoud).flat();
    const i = deel.findIndex((stuk) => stuk.tekst.toLowerCase() === woord);
    const stuk = i < 0 ? undefined : deel[i + 1];
    if (stuk?.soort === 'tekst') return stuk.waarde;
    return stuk?.soort === 'literal' && stuk.literal.soort === 'datum' ? stuk.literal.waarde : undefined;
  };
  const [door, op, omdat] = [na('door'), na('op'), na('omdat')];
  return { letter, ...(door ? { door } : {}), ...(op ? { op } : {}), ...(omdat ? { omdat } : {}) };
}
