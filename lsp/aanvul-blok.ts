/** Wat een blok of een deel van een voorbeeld kan openen. */
import { koppen, type Bestand } from '../grammar/index.ts';
import type { Aanvulplek } from './aanvul-plek.ts';
import { aanbod, type Zet } from './aanvul-staat.ts';
import { blokfragmenten } from './fragmenten.ts';

/** Wat elk blok is, voor in de lijst. */
export const blokuitleg: Readonly<Record<(typeof koppen)[number], string>> = {
  regeling: 'De kop van een regeling: titel, kenmerk, soort en geldigheid.',
  gebruikt: 'Een ander bestand van deze regeling, of een andere regeling.',
  organen: 'Wie beslissen en oordelen.',
  partijen: 'Wie geen orgaan is en toch iets moet of mag.',
  registers: 'Waar een gegeven uit komt: een basisregistratie, een portaal.',
  verwerking: 'Waarvoor en op welke grondslag persoonsgegevens gebruikt worden.',
  keuze: 'Een lijst van waarden.',
  gegevens: 'Wat er over iemand of iets bekend kan zijn.',
  parameters: 'Waarden die van buiten komen en voor elke zaak gelden.',
  reeks: 'Bedragen of percentages die in de tijd veranderen, met hun bron.',
  uitkomsten: 'Wat de regels beslissen.',
  plichten: 'Wat iemand moet doen.',
  bevoegdheden: 'Wat iemand mag doen.',
  verboden: 'Wat iemand niet mag.',
  beoordeling: 'Een open norm: een vraag die een mens beantwoordt, met redenen.',
  lezing: 'De tekst laat meer dan één uitleg toe.',
  controle: 'Wat in elke zaak moet kloppen.',
  verdeling: 'Wie voorgaat als er minder is dan er gevraagd wordt.',
  afwijkingsplicht: 'Wanneer artikel 4:84 Awb tot afwijken verplicht.',
  hoofdstuk: 'Een hoofdstuk van de regeling.',
  paragraaf: 'Een paragraaf, of een genummerde paragraaf met eigen zinnen.',
  artikel: 'Een artikel van de regeling.',
  bijlage: 'Een bijlage met eigen zinnen of leden.',
  fase: 'Een fase van een procesmodel.',
  lid: 'Een lid van het artikel erboven.',
  voorbeeld: 'Een zaak met de uitkomst die eruit moet komen.',
};

/** Kopwoorden, met het volgende nummer waar dat te weten is. */
export function blokbegin(boom: Bestand | undefined, tekst: string, { offset }: Aanvulplek): readonly Zet[] {
  const voor = (boom?.blokken ?? []).filter(({ span }) => span.begin < offset);
  const inDeclaraties = !voor.some(
    ({ soort }) => soort === 'artikel' || soort === 'lid' || soort === 'paragraaf',
  );
  const laatste = voor.at(-1);
  const inVoorbeelden = laatste?.soort === 'voorbeeld';
  const artikel = volgendArtikel(boom, offset);
  const lid = volgendLid(boom, offset);
  const los =
    voor.length === 0 &&
    /^\s*$/.test(
      tekst
        .slice(0, offset)
        .replace(/^[^\S\r\n]*#.*$/gm, '')
        .replace(/\S*$/, ''),
    );
  const uit: Zet[] = [];
  for (const kop of koppen) {
    const uitleg = blokuitleg[kop];
    const basis = { soort: 'blok', uitleg, bij: uitleg } as const;
    if (kop === 'artikel')
      uit.push(
        aanbod(`artikel ${artikel}`, inDeclaraties ? 20 : 6, {
          ...basis,
          fragment: `artikel ${artikel} "\${1:Opschrift}"\n  \${0}`,
        }),
      );
    else if (kop === 'lid') {
      if (lid !== undefined) uit.push(aanbod(`lid ${lid}`, 3, { ...basis, fragment: `lid ${lid}\n  \${0}` }));
    } else if (kop === 'hoofdstuk' || kop === 'paragraaf' || kop === 'bijlage' || kop === 'fase') {
      const nummer = volgendNummer(boom, kop, offset);
      const opschrift = kop === 'bijlage' || kop === 'fase' ? '' : ` "\${1:Opschrift}"`;
      uit.push(aanbod(`${kop} ${nummer}`, 25, { ...basis, fragment: `${kop} ${nummer}${opschrift}` }));
    } else if (kop === 'regeling') {
      if (!boom?.blokken.some(({ soort }) => soort === 'regeling'))
        uit.push(
          aanbod('regeling', los ? 1 : 40, {
            ...basis,
            fragment: blokfragmenten.regeling,
          }),
        );
    } else if (kop === 'voorbeeld')
      uit.push(
        aanbod('voorbeeld', inVoorbeelden ? 2 : 10, {
          ...basis,
          fragment: blokfragmenten.voorbeeld,
        }),
      );
    else {
      const fragment = kop in blokfragmenten ? blokfragmenten[kop as keyof typeof blokfragmenten] : undefined;
      uit.push(
        aanbod(kop, inDeclaraties ? 8 : 15, { ...basis, ...(fragment === undefined ? {} : { fragment }) }),
      );
    }
  }
  return uit;
}

const romp = (nummer: string): { readonly voor: string; readonly getal: number } => {
  const [, voor = '', getal = '0'] = /^(.*?)(\d+)[a-z]*$/.exec(nummer) ?? [];
  return { voor, getal: Number(getal) };
};

/** Na artikel 3.2 komt 3.3; in een nieuw hoofdstuk 4 komt 4.1. */
function volgendArtikel(boom: Bestand | undefined, offset: number): string {
  const artikelen = new Set(
    (boom?.blokken ?? []).flatMap((blok) =>
      blok.soort === 'artikel' && blok.kopwoord === 'artikel' ? [blok.nummer] : [],
    ),
  );
  let vorige: string | undefined;
  let hoofdstuk: string | undefined;
  for (const blok of boom?.blokken ?? []) {
    if (blok.span.begin >= offset) break;
    if (blok.soort === 'artikel' && blok.kopwoord === 'artikel')
      [vorige, hoofdstuk] = [blok.nummer, undefined];
    else if (blok.soort === 'hoofdstuk') hoofdstuk = blok.nummer;
  }
  const gepunt = [...artikelen].some((nummer) => /[.:]/.test(nummer));
  if (hoofdstuk !== undefined && (gepunt || vorige === undefined)) return `${hoofdstuk}.1`;
  if (vorige === undefined) return '1';
  const { voor, getal } = romp(vorige);
  // Tussen 3.2 en 3.3 is er alleen plaats voor 3.2a.
  const volgende = `${voor}${String(getal + 1)}`;
  if (!artikelen.has(volgende)) return volgende;
  const letter = 'abcdefghij'.split('').find((deel) => !artikelen.has(`${voor}${String(getal)}${deel}`));
  return `${voor}${String(getal)}${letter ?? 'z'}`;
}

/** Een lid staat onder een artikel; in een artikel met zinnen zonder lid niet. */
function volgendLid(boom: Bestand | undefined, offset: number): string | undefined {
  let lid: string | undefined;
  for (const blok of boom?.blokken ?? []) {
    if (blok.span.begin >= offset) break;
    if (blok.soort === 'artikel') lid = blok.inhoud.length === 0 ? '1' : undefined;
    else if (blok.soort === 'paragraaf') lid = '1';
    else if (blok.soort === 'lid') lid = String(romp(blok.nummer).getal + 1);
    else lid = undefined;
  }
  return lid;
}

function volgendNummer(boom: Bestand | undefined, kop: string, offset: number): string {
  let vorige = '0';
  for (const blok of boom?.blokken ?? []) {
    if (blok.span.begin >= offset) break;
    if (blok.soort === kop && 'nummer' in blok) vorige = blok.nummer;
    else if (blok.soort === 'artikel' && blok.kopwoord === kop) vorige = blok.nummer.replace(/^\D+/, '');
  }
  const { voor, getal } = romp(vorige);
  return `${voor}${String(getal + 1)}`;
}

/** `zoals`, `gegeven` en `verwacht`, voor zover zij er nog niet zijn. */
export function sectiebegin(boom: Bestand | undefined, { bloktekst, offset }: Aanvulplek): readonly Zet[] {
  const er = (woord: string): boolean => new RegExp(`^[^\\S\\r\\n]+${woord}\\b`, 'mu').test(bloktekst);
  const namen = (boom?.blokken ?? []).flatMap((blok) =>
    blok.soort === 'voorbeeld' && !(blok.span.begin <= offset && offset <= blok.span.eind)
      ? [blok.naam.waarde]
      : [],
  );
  const zoals = er('zoals "')
    ? []
    : namen
        .slice(-40)
        .reverse()
        .map((naam, i) => aanbod(`zoals "${naam}"`, 20 + i / 100));
  return [
    ...(er('gegeven')
      ? []
      : [aanbod('gegeven', 5, { fragment: 'gegeven\n  ${0}', uitleg: 'Wat er in deze zaak bekend is.' })]),
    ...(er('verwacht')
      ? []
      : [aanbod('verwacht', 6, { fragment: 'verwacht\n  ${0}', uitleg: 'Wat eruit moet komen.' })]),
    ...zoals,
  ];
}
