/** De lezingen waarop een uitkomst rust, en wat een andere lezing hier zou geven. Het gaat over lezing en uitkomst, nooit over het recht. */
import { lezingenIn, type Lezingplek, zelfdeSlot } from './andere-lezing.ts';
import { slotMetAfwijking } from './proza-afwijking.ts';
import { verwijzing } from './proza-verwijzing.ts';
import { alsPunt, alsZin, uitkomstzin } from './proza-zin.ts';
import { slotVoorlopig } from './proza-voorlopig.ts';
import type { Register } from './register.ts';
import { opsomming, toonDatum } from './toon.ts';
import type { AndereLezing, Uitkomst } from './uitkomst.ts';

/** Een uitkomst met haar beslissing, en bij een element de naam die zij daar heeft. */
export interface Verteld {
  readonly register: Register;
  readonly beslissing: string;
  readonly uitkomst: Uitkomst;
  readonly naam?: string | undefined;
}

const geciteerd = (teksten: readonly string[]): string =>
  opsomming(
    teksten.map((tekst) => `“${tekst}”`),
    'of',
  );

const lezingenBij = ({ uitleg, soort }: Uitkomst): readonly Lezingplek[] =>
  uitleg === undefined ? [] : lezingenIn(uitleg.boom, soort);

/** De andere letters waar iets over te zeggen is: er komt iets anders uit, en niet alleen een andere lijst vragen. */
function verschillen({ lezing: { anders = [] } }: Lezingplek, nu: Uitkomst): readonly AndereLezing[] {
  const blijftOpen = ({ uitkomst }: AndereLezing): boolean =>
    nu.soort === 'onbekend' && uitkomst.soort === 'onbekend' && !isVoorlopigAnders(nu, uitkomst);
  return anders.filter((ander) => !ander.zelfde && !blijftOpen(ander));
}

// ── Wat een andere lezing geeft ──────────────────────────────────────────────────────────────────────────────────

/** Zoveel vragen staan er; wie deze lezing kiest, ziet ze allemaal. */
const MEESTE_VRAGEN = 3;

/** "zou de uitkomst anders zijn: de cliënt heeft geen aanspraak op begeleid wonen." */
function gevolg(over: Verteld, { uitkomst: ander }: AndereLezing, meeste = MEESTE_VRAGEN): string {
  const { register, beslissing, uitkomst: nu, naam } = over;
  if (zelfdeSlot(nu, ander)) return naastElkaar(over, ander);
  if (ander.soort === 'onbekend') {
    const rest = ander.open.length - meeste;
    const vragen = ander.open.slice(0, meeste).map(({ vraag }) => `“${vraag}”`);
    const meer = rest > 0 ? [`nog ${String(rest)} ${rest === 1 ? 'antwoord' : 'antwoorden'}`] : [];
    const nodig =
      vragen.length === 0 ? '' : ` Daarvoor is dan nodig: ${alsPunt(opsomming([...vragen, ...meer]))}`;
    return `zou de uitkomst nog niet te zeggen zijn.${nodig}`;
  }
  if (ander.soort === 'ongeldige gegevens')
    return `zou deze zaak niet kunnen: ${ander.problemen[0]?.bericht ?? ''}`;
  if (ander.soort === 'tegenstrijdig' && nu.soort === 'tegenstrijdig')
    return 'zouden de regels elkaar op een andere manier tegenspreken.';
  const zin = alsPunt(uitkomstzin(register, beslissing, ander, naam));
  return nu.soort === 'onbekend'
    ? `is de uitkomst wel te zeggen: ${zin}`
    : `zou de uitkomst anders zijn: ${zin}`;
}

/** De uitkomst van de regels is dezelfde, maar wat ernaast staat niet. */
function naastElkaar({ register, beslissing, uitkomst: nu }: Verteld, ander: Uitkomst): string {
  if (isVoorlopigAnders(nu, ander))
    return ander.voorlopig === undefined
      ? 'zou voorlopig niets gelden.'
      : `zou voorlopig iets anders gelden: ${slotVoorlopig(register, beslissing, ander.voorlopig)}.`;
  const met =
    ander.metAfwijking === undefined ? '' : `: ${slotMetAfwijking(register, beslissing, ander.metAfwijking)}`;
  return `zou alleen de uitkomst met de afwijking in deze zaak anders zijn${met}.`;
}

const isVoorlopigAnders = (a: Uitkomst, b: Uitkomst): boolean =>
  JSON.stringify(a.voorlopig) !== JSON.stringify(b.voorlopig);

const metLetters = (letters: readonly string[]): string => `lezing ${opsomming(letters, 'of')}`;

// ── Volledig ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Elke lezing één keer: die gekozen is met haar reden en de andere mogelijkheden, dan die nog open is. */
export function regelsOverLezingen(over: Verteld): readonly string[] {
  const alle = lezingenBij(over.uitkomst);
  const isOpen = over.uitkomst.soort === 'onbekend';
  const telt = alle.filter((plek) => {
    const draagt = !isOpen && !plek.overwogen;
    return draagt || verschillen(plek, over.uitkomst).length > 0;
  });
  const maaktUit = (plek: Lezingplek): boolean => verschillen(plek, over.uitkomst).length > 0;
  const gekozen = telt.filter(({ lezing }) => lezing.gekozen !== undefined);
  const open = telt.filter(({ lezing }) => lezing.gekozen === undefined);
  const deel = (kop: string, plekken: readonly Lezingplek[]): readonly string[] =>
    plekken.length === 0 ? [] : ['', kop, ...plekken.flatMap((plek) => eenLezing(over, plek))];
  return [
    ...deel(
      isOpen ? 'Met een andere lezing van de tekst is het anders:' : 'Dit rust op een lezing van de tekst:',
      gekozen,
    ),
    ...deel('Nog niet gekozen is hoe dit gelezen wordt, en hier maakt het uit:', open.filter(maaktUit)),
    ...deel(
      'Nog niet gekozen is hoe dit gelezen wordt; hier maakt het niet uit:',
      open.filter((plek) => !maaktUit(plek)),
    ),
  ];
}

function eenLezing(over: Verteld, plek: Lezingplek): readonly string[] {
  const { lezing, knoop } = plek;
  const { gekozen, anders, letter, omdat } = lezing;
  const anderen = verschillen(plek, over.uitkomst);
  const metLetter = anders !== undefined && (gekozen !== undefined || anderen.length > 0);
  const mogelijk = metLetter
    ? opsomming(
        anders.map((ander) => `“${ander.tekst}” (lezing ${ander.letter})`),
        'of',
      )
    : geciteerd(lezing.alternatieven);
  const reden = omdat === undefined ? '' : ` De reden daarvoor: ${alsPunt(omdat)}`;
  const ook = mogelijk === '' ? '' : ` Ook mogelijk: ${mogelijk}.`;
  const bij = metLetter && letter !== undefined ? ` (lezing ${letter})` : '';
  const zelfde = (anders ?? []).filter((ander) => ander.zelfde).map((ander) => ander.letter);
  return [
    gekozen === undefined
      ? `  “${knoop.tekst}” kan betekenen: ${mogelijk}.`
      : `  “${knoop.tekst}” is gelezen als “${gekozen}”${bij}.${reden}${ook}`,
    ...anderen.map((ander) => `    Met lezing ${ander.letter} ${gevolg(over, ander)}`),
    ...(metLetter && zelfde.length > 0 ? [`    Met ${metLetters(zelfde)} was de uitkomst dezelfde.`] : []),
  ];
}

// ── Overwegingen ─────────────────────────────────────────────────────────────────────────────────────────────────

/** Een motivering noemt een andere lezing alleen als er iets anders uitkomt. */
export function overwegingenOverLezingen(over: Verteld): readonly string[] {
  return lezingenBij(over.uitkomst).flatMap((plek) => {
    const anderen = verschillen(plek, over.uitkomst);
    const draagt = over.uitkomst.soort !== 'onbekend' && !plek.overwogen;
    return draagt || anderen.length > 0 ? [overweging(over, plek, anderen)] : [];
  });
}

function overweging(
  over: Verteld,
  { id, knoop, lezing }: Lezingplek,
  anderen: readonly AndereLezing[],
): string {
  const { register } = over;
  const { gekozen, anders, omdat, door, op } = lezing;
  const bij = register.lezingen.get(id)?.bij ?? [];
  const waar = bij.length === 0 ? '' : ` (${verwijzing(register, bij)})`;
  const gevolgen = anderen.map((ander) => ` Gelezen als “${ander.tekst}” ${gevolg(over, ander)}`).join('');
  const weegtNiet = anders !== undefined;
  if (gekozen === undefined) {
    const manieren = weegtNiet ? '.' : `: ${geciteerd(lezing.alternatieven)}.`;
    const zelfde =
      anderen.length > 0 || knoop.waarde === undefined ? '' : '; elke lezing geeft hier hetzelfde';
    return `- “${knoop.tekst}”${waar} kan op meer manieren gelezen worden${manieren} Er is geen lezing gekozen${zelfde}.${gevolgen}`;
  }
  const wie =
    door === undefined
      ? ''
      : ` Die keuze is gemaakt door ${door}${op === undefined ? '' : ` op ${toonDatum(op)}`}.`;
  const reden = omdat === undefined ? '' : ` De reden daarvoor: ${alsPunt(omdat)}`;
  const vanZaak =
    omdat === undefined && door === undefined ? ' Deze lezing is bij deze beoordeling gekozen.' : '';
  const ook =
    weegtNiet || lezing.alternatieven.length === 0
      ? ''
      : ` Ook mogelijk is: ${geciteerd(lezing.alternatieven)}.`;
  return `- “${knoop.tekst}”${waar} is gelezen als: “${gekozen}”.${reden}${wie}${vanZaak}${ook}${gevolgen}`;
}

// ── Kort ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Meer dan zoveel verschillende gevolgen staan er niet voluit. */
const MEESTE_GEVOLGEN = 2;

/** Alleen wat uitmaakt; is er niet naar de andere lezingen gekeken, dan dat die er zijn. */
export function korteLezingen(over: Verteld): readonly string[] {
  const { uitkomst } = over;
  const alle = lezingenBij(uitkomst);
  const maaktUit = alle.filter((plek) => verschillen(plek, uitkomst).length > 0);
  const perGevolg = new Map<string, { readonly gekozen: string[]; readonly open: string[] }>();
  for (const plek of maaktUit)
    for (const ander of verschillen(plek, uitkomst)) {
      const { lezing, knoop } = plek;
      const zin = gevolg(over, ander, 1);
      const bij = perGevolg.get(zin) ?? { gekozen: [], open: [] };
      perGevolg.set(zin, bij);
      // Is er nog niet gekozen, dan is er geen andere.
      if (lezing.gekozen !== undefined) bij.gekozen.push(knoop.tekst);
      else bij.open.push(`met lezing ${ander.letter}${maaktUit.length > 1 ? ` van “${knoop.tekst}”` : ''}`);
    }
  if (perGevolg.size > MEESTE_GEVOLGEN) {
    const namen = uniek(maaktUit.map(({ knoop }) => knoop.tekst));
    return [
      `De uitkomst hangt af van hoe dit gelezen wordt: ${namen.map((naam) => `“${naam}”`).join('; ')}.`,
    ];
  }
  const nietGerekend = alle.some(
    ({ lezing, overwogen }) => !overwogen && lezing.gekozen !== undefined && lezing.anders === undefined,
  );
  if (nietGerekend && uitkomst.soort === 'waarde')
    return ['Dit rust op een gekozen lezing van de tekst; een andere lezing kan een andere uitkomst geven.'];
  return [...perGevolg].map(([zin, { gekozen, open }]) => {
    const bij = gekozen.length === 0 ? [] : [`bij een andere lezing van ${geciteerd(uniek(gekozen))}`];
    return alsZin(`${opsomming([...bij, ...open], 'of')} ${zin}`);
  });
}

const uniek = (teksten: readonly string[]): readonly string[] => [...new Set(teksten)];
