/** Hoe een gesprek er in een terminal uitziet: gewone regels onder elkaar, zodat ook een schermlezer ze op volgorde voorleest. */
import { isGenummerd } from '../../runtime/gesprek-invoer.ts';
import {
  type Antwoord,
  type Bediening,
  type Gespreksuitkomst,
  type Gevolgen,
  opsomming,
  type Optie,
  overbodig,
  type Regelingmodel,
  toonWaarde,
  type Uitkomst,
  type Voortgang,
  type Vraag,
  type Zaakprobleem,
} from '../../runtime/index.ts';
import { telwoord } from './druk.ts';
import type { Zitting } from './vraag-gesprek.ts';
import type { Verf } from './wereld.ts';
import { opEenRegel, zichtbaar } from './zichtbaar.ts';

export function drukVraag(vraag: Vraag, voortgang: Voortgang | undefined, verf: Verf): string {
  const { tekst, wie, waarom, gevoelig, typhulp, eerder, opDatum, punt } = vraag;
  const opties = optiesVan(vraag.bediening);
  return regels([
    '',
    ...(voortgang === undefined ? [] : [verf.cyan(hoever(voortgang))]),
    verf.bold(zichtbaar(tekst)),
    ...(opDatum === undefined ? [] : [`  Op: ${toonWaarde({ soort: 'datum' }, opDatum)}`]),
    ...opties.map((optie, i) => `  ${nummer(opties, optie, i)} ${zichtbaar(optie.label)}`),
    ...(wie.length === 0 ? [] : [`  Wie: ${zichtbaar(opsomming(wie, 'of'))}`]),
    ...(waarom.length === 0 ? [] : [`  Waarom: ${opsomming(waarom.map(({ aanduiding }) => aanduiding))}`]),
    ...(punt.weegtMee === undefined ? [] : [`  Weegt mee: ${zichtbaar(opsomming(punt.weegtMee))}`]),
    ...(gevoelig ? [verf.yellow('  Gevoelig gegeven: vraag het alleen omdat het hier nodig is.')] : []),
    ...(eerder === undefined ? [] : [`  Nu staat er: ${opEenRegel(eerder.tekst)}`]),
    `  Antwoord: ${typhulp}`,
  ]);
}

function hoever({ beantwoord, overgeslagen, hoogstens, kanGroeien }: Voortgang): string {
  const nog = hoogstens - 1;
  const rest =
    nog === 0 && !kanGroeien
      ? 'de laatste'
      : kanGroeien
        ? `hierna nog ${String(nog)} of meer`
        : `hierna nog ten hoogste ${String(nog)}`;
  return `Vraag ${String(beantwoord + overgeslagen + 1)}; ${rest}`;
}

export function optiesVan(bediening: Bediening): readonly Optie[] {
  if (bediening.soort === 'oordeel') return optiesVan(bediening.oordeel);
  return 'opties' in bediening ? bediening.opties : [];
}

function nummer(opties: readonly Optie[], { waarde, label }: Optie, i: number): string {
  if (waarde !== label) return `${waarde}.`;
  return isGenummerd(opties) ? `${String(i + 1)}.` : '-';
}

export function drukWeigering({ bericht, verwacht, hint, code }: Zaakprobleem, verf: Verf): string {
  return regels([
    `${verf.red('Dat kan niet:')} ${zichtbaar(bericht)} (${code})`,
    ...(verwacht === undefined ? [] : [`  Verwacht: ${zichtbaar(verwacht)}`]),
    ...(hint === undefined ? [] : [`  ${verf.cyan('Hint:')} ${zichtbaar(hint)}`]),
  ]);
}

/** De antwoorden met een nummer, om er een te kunnen wijzigen. */
export function drukAntwoorden(
  lijst: readonly Antwoord[],
  nietNodig: ReadonlySet<string> = new Set(),
): string {
  return regels(
    lijst.map((antwoord, i) => {
      const { sleutel, naam, opDatum, tekst, vervallen, inGesprek } = antwoord;
      const op = opDatum === undefined ? '' : ` (op ${toonWaarde({ soort: 'datum' }, opDatum)})`;
      const waarvan = vervallen
        ? '  [hoort bij iets dat er niet meer is; telt niet mee]'
        : nietNodig.has(sleutel)
          ? '  [niet meer nodig; blijft bewaard]'
          : inGesprek
            ? ''
            : '  [was al bekend]';
      return `  ${String(i + 1)}. ${zichtbaar(naam)}${op}: ${opEenRegel(tekst)}${waarvan}`;
    }),
  );
}

export function drukOverzicht(
  { bron, gesprek }: Zitting,
  lijst: readonly Antwoord[],
  open: readonly Gespreksuitkomst[],
): string {
  const over = gesprek.stappen.filter(({ soort }) => soort === 'overgeslagen').length;
  const nietNodig = new Set(overbodig(bron, gesprek).map(({ sleutel }) => sleutel));
  return [
    regels(['', lijst.length === 0 ? 'Er is nog niets geantwoord.' : 'Wat nu bekend is:']),
    drukAntwoorden(lijst, nietNodig),
    over === 0 ? '' : regels([`  ${telwoord(over, 'vraag', 'vragen')} overgeslagen.`]),
    regels(
      open.map(
        (uitkomst) =>
          `  ${zichtbaar(uitkomst.naam)}: ${kort(bron.model, uitkomst.beslissing, uitkomst.uitkomst)}`,
      ),
    ),
  ].join('');
}

export function drukTegenspraak(
  problemen: readonly Zaakprobleem[],
  antwoorden: readonly Antwoord[],
  verf: Verf,
): string {
  return [
    regels([
      '',
      `${verf.red('Dit kan niet samen waar zijn.')} ${zichtbaar(problemen.map(({ bericht }) => bericht).join(' '))}`,
    ]),
    drukAntwoorden(antwoorden),
    regels(['  Welk antwoord klopt niet? Geef het nummer om het te wijzigen, of: terug.']),
  ].join('');
}

export function drukGevolgen(
  model: Regelingmodel,
  { veranderd, nietMeerNodig, weerNodig }: Gevolgen,
  beslissing: (pad: string) => string,
): string {
  const namen = (lijst: readonly Antwoord[]): string => opsomming(lijst.map(({ naam }) => naam));
  return regels([
    ...veranderd.map(
      ({ pad, naam, voor, na }) =>
        `  ${zichtbaar(naam)}: was ${kort(model, beslissing(pad), voor)}, is nu ${kort(model, beslissing(pad), na)}`,
    ),
    ...(veranderd.length === 0 ? ['  Aan de uitkomst verandert niets.'] : []),
    ...(nietMeerNodig.length === 0 ? [] : [`  Niet meer nodig, wel bewaard: ${namen(nietMeerNodig)}.`]),
    ...(weerNodig.length === 0 ? [] : [`  Telt weer mee: ${namen(weerNodig)}.`]),
  ]);
}

/** Een uitkomst in een paar woorden. */
function kort(model: Regelingmodel, beslissing: string, uitkomst: Uitkomst | undefined): string {
  const type = model.beslissingen.find(({ id }) => id === beslissing)?.type ?? { soort: 'tekst' };
  if (uitkomst === undefined) return 'niet te zeggen';
  if (uitkomst.soort === 'waarde') return opEenRegel(toonWaarde(type, uitkomst.waarde));
  if (uitkomst.soort === 'niet van toepassing') return `niet van toepassing (${uitkomst.reden})`;
  return uitkomst.soort === 'onbekend' ? 'nog onbekend' : uitkomst.soort;
}

/** Waarom een vraag gesteld wordt: voor welke uitkomst, en wat de bepalingen die haar nodig hebben zeggen. */
export function drukWaarom(model: Regelingmodel, { waarom, voor }: Vraag): string {
  const namen = model.beslissingen.filter(({ id }) => voor.includes(id)).map(({ naam }) => naam);
  const zinnen = model.beslissingen.flatMap(({ regels: eigen }) => eigen);
  const vanBepaling = (id: string): readonly string[] =>
    [
      ...new Set(
        zinnen
          .filter(({ bepaling }) => id === bepaling || id.startsWith(`${bepaling}/`))
          .map(({ tekst }) => tekst),
      ),
    ].slice(0, 2);
  return regels([
    `  Nodig voor: ${opsomming(namen)}.`,
    ...waarom.flatMap(({ bepaling, aanduiding }) => [
      `  ${aanduiding}`,
      ...vanBepaling(bepaling).map((tekst) => `    ${opEenRegel(tekst)}`),
    ]),
  ]);
}

export const HULP = `
  terug             de vorige vraag opnieuw
  wijzig [nummer]   een eerder antwoord veranderen
  overslaan         ook: weet ik niet; de vraag blijft onbekend
  alsnog            de overgeslagen vragen toch stellen
  waarom            waar het antwoord voor nodig is
  overzicht         wat nu bekend is
  bewaar [bestand]  bewaar het gesprek en ga verder
  stop              bewaar en stop
  = tekst           een antwoord dat op een opdracht lijkt, letterlijk
`;

/** `delen` zijn al onschadelijk; kleur mag erin staan. */
export const regels = (delen: readonly string[]): string => delen.map((deel) => `${deel}\n`).join('');
