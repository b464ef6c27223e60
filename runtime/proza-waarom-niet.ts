/** Waarom niet, in gewoon Nederlands: wat er anders zou moeten zijn, waar dat staat, en wie erover gaat. */
import { aanduiding, type Register, registerVan } from './register.ts';
import type { Regelingmodel, Type } from './model.ts';
import { opsomming, toonWaarde } from './toon.ts';
import type { Uitkomst } from './uitkomst.ts';
import type {
  Deelbereik,
  Doel,
  Groep,
  Mogelijk,
  Vast,
  Verandering,
  WaaromNiet,
} from './waarom-niet-model.ts';

/** De regels voor een terminal: de uitkomst, de groepen per uitkomst die zij geven, en wat niet te veranderen is. */
export function prozaWaaromNiet(model: Regelingmodel, w: WaaromNiet): string {
  const register = registerVan(model);
  const kop = `${w.naam}: ${slot(w.type, w.uitkomst)}.`;
  switch (w.uitkomst.soort) {
    case 'onbekend':
      return [
        kop,
        '  Dit staat nog niet vast: beantwoord eerst wat er nog nodig is (regel toets, zonder --wat-als).',
      ].join('\n');
    case 'ongeldige gegevens':
      return kop;
    default:
      return [kop, ...groepen(register, w), ...vasteRegels(w), ...grenzen(w)].join('\n');
  }
}

/** "ja", "€ 12,50", "niet van toepassing". */
export function slot(type: Type, uitkomst: Uitkomst): string {
  if (uitkomst.soort === 'waarde') return toonWaarde(type, uitkomst.waarde);
  return uitkomst.soort === 'onbekend' ? 'nog niet te zeggen' : uitkomst.soort;
}

/** "ja", "ten minste € 100,00", "niet van toepassing". */
export function doelTekst(type: Type, doel: Doel): string {
  switch (doel.soort) {
    case 'is':
      return toonWaarde(type, type.soort === 'aantal' ? Number(doel.waarde) : doel.waarde);
    case 'vergelijk': {
      const waarde = toonWaarde(type, type.soort === 'aantal' ? Number(doel.waarde) : doel.waarde);
      return `${vergelijkers[type.soort === 'datum' ? 'datum' : 'getal'][doel.cmp]} ${waarde}`;
    }
    case 'waarde':
      return 'wel een waarde';
    case 'niet van toepassing':
      return doel.soort;
  }
}

const vergelijkers = {
  datum: { '<': 'vóór', '<=': 'op of vóór', '>=': 'op of na', '>': 'na' },
  getal: { '<': 'minder dan', '<=': 'ten hoogste', '>=': 'ten minste', '>': 'meer dan' },
} as const;

// ── Groepen ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** De groepen met dezelfde uitkomst bij elkaar; waar een oordeel voor nodig is apart. */
function groepen(register: Register, w: WaaromNiet): string[] {
  if (w.groepen.length === 0) return [geen(w)];
  const perUitkomst = new Map<string, Groep[]>();
  for (const groep of w.groepen) {
    const kop = wordt(w, groep.wordt);
    perUitkomst.set(kop, [...(perUitkomst.get(kop) ?? []), groep]);
  }
  return [...perUitkomst].flatMap(([kop, rij]) => {
    const isOordeel = ({ veranderingen }: Groep): boolean =>
      veranderingen.some(({ soort }) => soort === 'beoordeling');
    const feiten = rij.filter((groep) => !isOordeel(groep));
    const oordelen = rij.filter(isOordeel);
    return [
      ...blok(register, `${kop} als ${eenVan(feiten)} anders is:`, feiten),
      ...blok(register, `${kop} als er anders geoordeeld wordt; dat is aan wie erover gaat:`, oordelen),
    ];
  });
}

const eenVan = (rij: readonly Groep[]): string => (rij.length === 1 ? 'dit' : 'een van deze punten');

function geen({ naar, type, beperkt }: WaaromNiet): string {
  const doel = naar === undefined ? 'een andere uitkomst' : `de uitkomst ${doelTekst(type, naar)}`;
  const zeker = beperkt.some((reden) => reden === 'benaderd' || reden === 'grootte');
  return zeker
    ? `  Er is niets gevonden dat te veranderen is en ${doel} geeft.`
    : `  Niets van wat er in deze zaak te veranderen is, geeft ${doel}.`;
}

function wordt({ type, uitkomst }: WaaromNiet, naar: Uitkomst): string {
  if (naar.soort !== 'waarde') return 'De uitkomst wordt niet van toepassing';
  const waarde = naar.waarde;
  if (type.soort === 'ja/nee' || type.soort === 'keuze' || uitkomst.soort !== 'waarde')
    return `De uitkomst wordt ${toonWaarde(type, waarde)}`;
  const meer = vergelijk(waarde, uitkomst.waarde) > 0;
  if (type.soort === 'datum') return `De uitkomst wordt ${meer ? 'later' : 'eerder'}`;
  return `De uitkomst wordt ${meer ? 'hoger' : 'lager'}`;
}

function vergelijk(a: unknown, b: unknown): number {
  if (typeof a === 'string' && typeof b === 'string' && a.includes('-') && a.length === 10)
    return a < b ? -1 : 1;
  const getal = (x: unknown): number => {
    const [t = '', n = '1'] = String(x).split('/');
    return Number(t) / Number(n);
  };
  return getal(a) - getal(b);
}

function blok(register: Register, kop: string, rij: readonly Groep[]): string[] {
  return rij.length === 0 ? [] : [`  ${kop}`, ...rij.flatMap((groep) => groepRegels(register, groep))];
}

function groepRegels(register: Register, groep: Groep): string[] {
  const { veranderingen, ookBekend } = groep;
  const open = ruim(groep);
  const punten = veranderingen.map((deel) => `${zin(register, deel, open)}${waar(register, deel)}`);
  const [enige = '', ...meer] = punten;
  const hoofd =
    meer.length === 0
      ? [`    • ${enige}`]
      : [
          `    • ${meer.length === 1 ? 'deze twee samen' : 'deze samen'}:`,
          ...punten.map((punt) => `        – ${punt}`),
        ];
  const ook = ookBekend.map((deel) => `        – ${zin(register, deel, open)}${waar(register, deel)}`);
  if (ook.length === 0) return hoofd;
  return [
    ...hoofd,
    ook.length === 1 ? '      en als dan ook bekend is:' : '      en als dan ook dit alles bekend is:',
    ...ook,
  ];
}

/** Kan er van meer dan één gegeven veel, dan geldt een bereik alleen bij deze waarden van de andere. */
function ruim({ veranderingen, ookBekend }: Groep): boolean {
  const los = [...veranderingen, ...ookBekend].filter(
    ({ kan }) => kan.soort === 'bereik' || (kan.soort === 'waarden' && kan.waarden.length > 1),
  );
  return los.length <= 1;
}

/** "de melding is gedaan op of na 3 juni 2021 (nu 1 juni 2021)". */
function zin(register: Register, deel: Verandering, ruim: boolean): string {
  const { nu, soort, door } = deel;
  const dag = deel.opDatum === undefined ? '' : ` op ${toonWaarde({ soort: 'datum' }, deel.opDatum)}`;
  const wie = soort === 'beoordeling' && door !== undefined ? `${opsomming(door, 'of')} oordeelt: ` : '';
  const was = 'nu' in deel ? ` (nu ${toonNu(deel, nu)})` : '';
  return `${wie}${inhoud(register, deel, ruim)}${dag}${was}`;
}

function toonNu({ type, label }: Verandering, nu: unknown): string {
  if (label !== undefined) return nu === true ? 'wel' : 'niet';
  return toonWaarde(type, nu);
}

function inhoud(register: Register, deel: Verandering, ruim: boolean): string {
  const { id, naam, type, label, voorbeeld } = deel;
  const feit = register.feiten.get(id);
  // De naam kan die van één element zijn; de ontkende zin is dat niet.
  const ontkend = feit?.naam === naam ? feit.ontkend : undefined;
  if (label !== undefined) {
    if (voorbeeld === true) return feit?.ontkend === undefined ? `${naam}: ook ${label}` : `${naam} ${label}`;
    return ontkend === undefined ? `${naam}: niet ${label}` : `${ontkend} ${label}`;
  }
  if (type.soort === 'ja/nee' && typeof voorbeeld === 'boolean')
    return voorbeeld ? naam : (ontkend ?? `niet: ${naam}`);
  const kan = ruim ? mogelijk(deel) : eenVoorbeeld(deel);
  const isGezegde = type.soort === 'keuze' && feit?.ontkend !== undefined;
  if (isGezegde) return `${naam} ${kan}`;
  return `${metLidwoord(register, deel)} is ${kan}`;
}

function metLidwoord(register: Register, { id, naam }: Verandering): string {
  const lidwoord = register.feiten.get(id)?.lidwoord;
  return lidwoord === undefined ? naam : `${lidwoord} ${naam}`;
}

function mogelijk({ type, kan, voorbeeld }: Verandering): string {
  switch (kan.soort) {
    case 'alles':
      return 'bekend';
    case 'waarden':
      return kan.waarden.length === 0
        ? toonWaarde(type, voorbeeld)
        : opsomming(
            kan.waarden.map((waarde) => toonLos(type, waarde)),
            'of',
          );
    case 'bereik':
      return bereik(type, kan);
    case 'onder meer':
      return `bijvoorbeeld ${toonLos(type, voorbeeld)}`;
  }
}

/** Hangt het ook van de andere af, dan staat er een voorbeeld. */
function eenVoorbeeld({ type, kan, voorbeeld }: Verandering): string {
  const enige = kan.soort === 'waarden' && kan.waarden.length === 1;
  return `${enige ? '' : 'bijvoorbeeld '}${toonLos(type, voorbeeld)}`;
}

const toonLos = (type: Type, waarde: unknown): string =>
  waarde === null ? 'er niet' : toonWaarde(type, waarde);

function bereik(type: Type, { delen, geen: ofNiet }: Extract<Mogelijk, { soort: 'bereik' }>): string {
  const teksten = delen.map((deel) => deelTekst(type, deel));
  return opsomming([...teksten, ...(ofNiet ? ['er niet'] : [])], 'of');
}

function deelTekst(type: Type, { vanaf, boven, totEnMet, onder }: Deelbereik): string {
  const toon = (waarde: string | number): string => toonWaarde(type, waarde);
  const woorden = vergelijkers[type.soort === 'datum' ? 'datum' : 'getal'];
  if (vanaf !== undefined && vanaf === totEnMet) return toon(vanaf);
  const laag =
    vanaf !== undefined
      ? `${woorden['>=']} ${toon(vanaf)}`
      : boven !== undefined
        ? `${woorden['>']} ${toon(boven)}`
        : '';
  const hoog =
    totEnMet !== undefined
      ? `${woorden['<=']} ${toon(totEnMet)}`
      : onder !== undefined
        ? `${woorden['<']} ${toon(onder)}`
        : '';
  if (laag === '' || hoog === '') return laag || hoog || 'er wel';
  return vanaf !== undefined && totEnMet !== undefined
    ? `van ${toon(vanaf)} tot en met ${toon(totEnMet)}`
    : `${laag} en ${hoog}`;
}

/** Waar het ertoe doet: " — artikel 3.2, eerste lid, onderdeel d". */
function waar(register: Register, { bepalingen, leverancier, soort }: Verandering): string {
  const bron = soort === 'gegeven' && leverancier ? `; volgens ${opsomming(leverancier, 'of')}` : '';
  if (bepalingen.length === 0) return bron;
  return ` — ${opsomming(bepalingen.map((id) => aanduiding(register, id)))}${bron}`;
}

// ── Wat niet te veranderen is, en wat niet gezocht is ────────────────────────────────────────────────────────────

function vasteRegels({ vast }: WaaromNiet): string[] {
  if (vast.length === 0) return [];
  return [
    '  Dit telt ook mee, maar is in deze zaak niet te veranderen:',
    ...vast.map((deel) => `    • ${vasteZin(deel)}`),
  ];
}

function vasteZin({ naam, reden, type, nu }: Vast): string {
  const waarde = type === undefined || typeof nu === 'object' ? '' : ` (${toonWaarde(type, nu)})`;
  switch (reden) {
    case 'ligt vast':
      return `${naam}${waarde}: ligt vast`;
    case 'tekst':
      return `${naam}${waarde}`;
    case 'parameter':
      return `${naam}${waarde}: wordt niet per zaak vastgesteld`;
    case 'lezing':
      return `de lezing "${naam}" (nu ${String(nu)}): aan wie de regeling schreef`;
  }
}

function grenzen({ beperkt }: WaaromNiet): string[] {
  const zinnen = {
    aantal: 'Er zijn er meer; dit zijn de kleinste.',
    grootte: 'Grotere groepen zijn niet gezocht.',
    benaderd: 'Benaderd: wat hier staat klopt, maar er kan meer zijn.',
    lijst: 'Een element erbij of eraf in een lijst is niet gezocht.',
  } as const;
  return beperkt.map((reden) => `  ${zinnen[reden]}`);
}
