/** Wat een afwijking met een uitkomst doet, in gewoon Nederlands: naast de uitkomst van de regels, nooit ervoor in de plaats. */
import { maakVerteller, vertelBoom } from './proza-boom.ts';
import { aanduiding, type Register, zoek } from './register.ts';
import { opsomming, toonDatum, toonWaarde } from './toon.ts';
import type { Afwijkingsoordeel, MetAfwijking, Uitkomst } from './uitkomst.ts';

/** Wat er met de afwijkingen uitkomt, in een paar woorden. */
export function slotMetAfwijking(register: Register, beslissing: string, { uitkomst }: MetAfwijking): string {
  const { type } = zoek(register.beslissingen, beslissing).beslissing;
  const slot: { readonly [S in Uitkomst['soort']]: (u: Uitkomst & { readonly soort: S }) => string } = {
    waarde: ({ waarde }) => toonWaarde(type, waarde),
    onbekend: () => 'nog niet te zeggen',
    'niet van toepassing': ({ reden }) => `niet van toepassing (${reden})`,
    tegenstrijdig: () => 'tegenstrijdig',
    'ongeldige gegevens': () => 'ongeldige gegevens',
  };
  return (slot[uitkomst.soort] as (u: Uitkomst) => string)(uitkomst);
}

export function regelsMetAfwijking(register: Register, beslissing: string, met: MetAfwijking): string[] {
  const slot = slotMetAfwijking(register, beslissing, met);
  const gewijzigd = met.afwijkingen.some(({ status }) => status !== 'geweigerd');
  return [
    '',
    gewijzigd ? `Met afwijking: ${slot}.` : `Een afwijking die niet meetelt; het blijft: ${slot}.`,
    ...met.afwijkingen.flatMap((oordeel) => vertel(register, oordeel)),
  ];
}

function vertel(register: Register, oordeel: Afwijkingsoordeel): string[] {
  const { afwijking } = oordeel;
  const { naam, type } = zoek(register.beslissingen, afwijking.beslissing).beslissing;
  const van = opsomming(afwijking.van.map((id) => aanduiding(register, id)));
  const eigen =
    oordeel.inPlaatsVan === undefined ? '' : ` in plaats van ${toonWaarde(type, oordeel.inPlaatsVan)}`;
  const wanneer = afwijking.datum === undefined ? '' : ` (${toonDatum(afwijking.datum)})`;
  const mandaat = afwijking.mandaat === undefined ? '' : `, in mandaat (${afwijking.mandaat})`;
  const wie = hoofdletter(afwijking.door ?? 'iemand');
  return [
    `  ${wie} wijkt af van ${van}${wanneer}${mandaat}.`,
    `    ${hoofdletter(naam)}: ${toonWaarde(type, afwijking.waarde)}${eigen}.`,
    ...(afwijking.motivering === undefined ? [] : [`    Reden: ${zonderPunt(afwijking.motivering)}.`]),
    `    ${waarom(register, oordeel)}`,
    ...grondVan(register, oordeel),
  ];
}

/** Waarop de bevoegdheid of de plicht om af te wijken hier rust, of waarom niet. */
function grondVan(register: Register, { grond }: Afwijkingsoordeel): readonly string[] {
  if (grond === undefined) return [];
  const stukken = vertelBoom(maakVerteller(register, grond.boom, true), grond.boom);
  return stukken.map(({ diepte, tekst }) => `${'  '.repeat(diepte + 3)}${tekst}`);
}

function waarom(register: Register, oordeel: Afwijkingsoordeel): string {
  const grond = aanduiding(register, oordeel.afwijking.opGrondVan);
  switch (oordeel.status) {
    case 'toegepast':
      return isPlicht(register, oordeel)
        ? `Daartoe is het verplicht op grond van ${grond}.`
        : `Dat kan op grond van ${grond}.`;
    case 'geweigerd':
      return `Telt niet mee: ${oordeel.reden.bericht} (${oordeel.reden.code})`;
    case 'open':
      return `Of dat op grond van ${grond} kan, is nog niet te zeggen.`;
  }
}

function isPlicht(register: Register, { afwijking }: Afwijkingsoordeel): boolean {
  const grond = register.model.afwijkgronden?.find(({ bepaling }) => bepaling === afwijking.opGrondVan);
  return grond?.aard === 'plicht';
}

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
const zonderPunt = (tekst: string): string => tekst.replace(/\.$/, '');
