/**
 * Verwijzingen naar meer bepalingen tegelijk, zoals een jurist ze schrijft: "artikel 3.2, eerste lid, onderdelen a en d",
 * "artikel 7.1, tweede en derde lid", "de artikelen 3.3 en 3.4". Noemt een deel al waar het bij hoort, dan staat dat er niet nog eens.
 */
import type { BepalingId } from './model.ts';
import { aanduiding, inVolgorde, type Register } from './register.ts';
import { opsomming } from './toon.ts';

/** Alle bepalingen in één zinsdeel, in de volgorde van de wet. */
export function verwijzing(register: Register, ids: Iterable<BepalingId>): string {
  return opsomming(verwijzingen(register, ids));
}

/** Dezelfde bepalingen, per artikel (en zo nodig per lid) een eigen verwijzing. */
export function verwijzingen(register: Register, ids: Iterable<BepalingId>): readonly string[] {
  return samengevoegd(inVolgorde(register, ids).map((id) => aanduiding(register, id)));
}

interface Tak {
  readonly deel: string;
  /** De bepaling zelf is genoemd, en niet alleen iets eronder. */
  zelf: boolean;
  readonly takken: Map<string, Tak>;
}

const nieuw = (deel: string): Tak => ({ deel, zelf: false, takken: new Map() });

/** Voegt aanduidingen samen die alleen in hun laatste deel verschillen. */
export function samengevoegd(aanduidingen: readonly string[]): readonly string[] {
  const boom = nieuw('');
  for (const tekst of aanduidingen) {
    let tak = boom;
    for (const deel of gesplitst(tekst)) {
      const volgende = tak.takken.get(deel) ?? nieuw(deel);
      tak.takken.set(deel, volgende);
      tak = volgende;
    }
    tak.zelf = true;
  }
  return uitgeschreven([...boom.takken.values()]);
}

/** De regeling waar een bepaling uit komt ("van de Wmo 2015") hoort bij het artikel. */
function gesplitst(tekst: string): readonly string[] {
  const delen = tekst.split(', ');
  const laatste = delen[delen.length - 1] ?? '';
  if (!/^van (de|het) /.test(laatste)) return delen;
  const [kop = '', ...rest] = delen.slice(0, -1);
  return [`${kop}${VAN}${laatste}`, ...rest];
}

const VAN = '\u0000';

function uitgeschreven(takken: readonly Tak[]): readonly string[] {
  const uit: string[] = [];
  for (const groep of groepen(takken)) {
    const [eerste] = groep;
    if (eerste === undefined) continue;
    const onder = eerste.takken.size === 0 ? [] : uitgeschreven([...eerste.takken.values()]);
    const kop = groep.length === 1 ? eerste.deel : gezamenlijk(groep.map(({ deel }) => deel));
    const [naam = '', van] = kop.split(VAN);
    const eigen = eerste.zelf && [...eerste.takken.keys()].every((deel) => / (volzin|alinea)$/.test(deel));
    for (const rest of onder.length === 0 ? [''] : eigen ? ['', ...onder] : onder)
      uit.push([naam, ...(rest === '' ? [] : [rest]), ...(van === undefined ? [] : [van])].join(', '));
  }
  return uit;
}

/** Takken zonder eigen takken die van dezelfde soort zijn en na elkaar komen, horen bij elkaar. */
function groepen(takken: readonly Tak[]): readonly (readonly Tak[])[] {
  const uit: Tak[][] = [];
  for (const tak of takken) {
    const vorige = uit[uit.length - 1];
    const soort = soortVan(tak);
    if (vorige?.[0] && soort !== undefined && soortVan(vorige[0]) === soort) vorige.push(tak);
    else uit.push([tak]);
  }
  return uit;
}

function soortVan({ deel, takken }: Tak): string | undefined {
  if (takken.size > 0 || deel.includes(VAN)) return undefined;
  const vooraan = VOORAAN.find(
    (woord) => deel.startsWith(`${woord} `) && !deel.slice(woord.length + 1).includes(' '),
  );
  if (vooraan !== undefined) return vooraan;
  return ACHTERAAN.find((woord) => rang(deel, woord) !== undefined);
}

const VOORAAN = ['artikel', 'paragraaf', 'onderdeel', 'onder', 'opsommingsteken', 'tabelrij', 'lid'] as const;
const ACHTERAAN = ['lid', 'volzin', 'alinea'] as const;
const MEERVOUD: Readonly<Record<string, string>> = {
  artikel: 'de artikelen',
  paragraaf: 'de paragrafen',
  onderdeel: 'onderdelen',
  onder: 'onder',
  opsommingsteken: 'opsommingstekens',
  tabelrij: 'tabelrijen',
  lid: 'leden',
};

const RANGEN = (
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende ' +
  'vijftiende zestiende zeventiende achttiende negentiende twintigste'
).split(' ');

const rang = (deel: string, woord: string): number | undefined => {
  const i = RANGEN.findIndex((naam) => deel === `${naam} ${woord}`);
  return i < 0 ? undefined : i;
};

/** "onderdelen a, c en d", "eerste tot en met derde lid". */
function gezamenlijk(delen: readonly string[]): string {
  const [eerste = ''] = delen;
  const vooraan = VOORAAN.find((woord) => eerste.startsWith(`${woord} `));
  const achteraan = ACHTERAAN.find((woord) => rang(eerste, woord) !== undefined);
  if (achteraan !== undefined)
    return `${reeksen(
      delen.map((deel) => deel.slice(0, -achteraan.length - 1)),
      (naam) => RANGEN.indexOf(naam),
    )} ${achteraan}`;
  const kop = vooraan ?? '';
  return `${MEERVOUD[kop] ?? kop} ${reeksen(
    delen.map((deel) => deel.slice(kop.length + 1)),
    plaatsVan,
  )}`;
}

/** De plaats van een letter of een geheel getal; al het andere staat op zichzelf. */
function plaatsVan(naam: string): number | undefined {
  if (/^[a-z]$/.test(naam)) return naam.charCodeAt(0);
  return /^\d+$/.test(naam) ? 1000 + Number(naam) : undefined;
}

/** Drie of meer op een rij: "a tot en met d". */
function reeksen(namen: readonly string[], plaats: (naam: string) => number | undefined): string {
  const rijen: string[][] = [];
  for (const naam of namen) {
    const rij = rijen[rijen.length - 1];
    const vorige = rij?.[rij.length - 1];
    const [nu, ervoor] = [plaats(naam), vorige === undefined ? undefined : plaats(vorige)];
    if (rij && nu !== undefined && ervoor !== undefined && nu === ervoor + 1) rij.push(naam);
    else rijen.push([naam]);
  }
  return opsomming(
    rijen.flatMap((rij) =>
      rij.length < 3 ? rij : [`${rij[0] ?? ''} tot en met ${rij[rij.length - 1] ?? ''}`],
    ),
  );
}

/** "artikel 2.2, eerste lid," als er nog een werkwoord achter komt; "artikel 5" zonder komma. */
export const alsOnderwerp = (waar: string): string => (waar.includes(', ') ? `${waar},` : waar);
