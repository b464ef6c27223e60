/** `regel toets --bewijs`: het bewijs naar een bestand, met zijn sleutel ernaast als er iets is afgeschermd. */
import { existsSync, chmodSync } from 'node:fs';
import { resolve } from 'node:path';
import { naasteNaam } from '../../runtime/naaste.ts';
import type { Beslissing } from '../../runtime/model.ts';
import type { Gecompileerd } from '../phases.ts';
import { programmaNu } from './afdrukken.ts';
import { maakBewijs, type Gemaakt } from './bewijs-maak.ts';
import { telGegevens } from './bewijs.ts';
import { feitpaden } from './bewijs-afscherm.ts';
import { regelingNu } from './bewijs-regeling.ts';
import type { Bewijsopties } from './bewijs-vorm.ts';
import { telwoord } from './druk.ts';
import type { Geladen } from './laad.ts';
import { schrijfHeel } from './schrijf-heel.ts';
import type { Wereld } from './wereld.ts';
import type { Werkmap } from './werkmap.ts';
import { opEenRegel } from './zichtbaar.ts';

/** De opties van `regel toets` die over het bewijs gaan. */
export interface Schrijfopties {
  readonly bewijs?: string;
  readonly afscherm?: boolean;
  readonly afschermPad?: readonly string[];
  readonly sleutel?: string;
}

export interface Bewijsopdracht {
  readonly bestand: string;
  readonly sleutel: string;
  readonly gevoelig: boolean;
  readonly paden: readonly string[];
}

type Keuze<T> =
  | { readonly soort: 'gekozen'; readonly waarde: T }
  | { readonly soort: 'verkeerd'; readonly zin: string; readonly hint?: string };

/** Naast het bewijs: `zaak-12.bewijs.json` → `zaak-12.bewijs.sleutel.json`. */
export const sleutelnaam = (bewijs: string): string => `${bewijs.replace(/\.json$/i, '')}.sleutel.json`;

/** Wat gevraagd is; een bestand dat er al is, wordt nooit overschreven. */
export function kiesBewijs(wereld: Wereld, opties: Schrijfopties): Keuze<Bewijsopdracht | undefined> {
  const { bewijs, afscherm = false, afschermPad: paden = [], sleutel } = opties;
  if (bewijs === undefined) {
    const los = afscherm
      ? '--afscherm'
      : paden.length > 0
        ? '--afscherm-pad'
        : sleutel === undefined
          ? undefined
          : '--sleutel';
    if (los === undefined) return { soort: 'gekozen', waarde: undefined };
    return {
      soort: 'verkeerd',
      zin: `${los} hoort bij een bewijs.`,
      hint: 'Noem waar het bewijs komt: --bewijs <bestand>',
    };
  }
  const geheim = sleutel ?? sleutelnaam(bewijs);
  const schermtAf = afscherm || paden.length > 0;
  for (const naam of schermtAf ? [bewijs, geheim] : [bewijs])
    if (existsSync(resolve(wereld.map, naam)))
      return {
        soort: 'verkeerd',
        zin: `'${naam}' bestaat al, en een bewijs of sleutel wordt nooit overschreven.`,
        hint: 'Kies een andere naam.',
      };
  return { soort: 'gekozen', waarde: { bestand: bewijs, sleutel: geheim, gevoelig: afscherm, paden } };
}

export interface Bewijszaak {
  readonly wereld: Wereld;
  readonly werkmap: Werkmap;
  readonly regeling: Gecompileerd;
  readonly geladen: Geladen;
  readonly beslissingen: readonly Beslissing[];
  readonly zaak: unknown;
  readonly opties: Omit<Bewijsopties, 'beslissingen'>;
}

/** Schrijft het bewijs van een geldige zaak, en geeft wat daarover te zeggen is. */
export function schrijfBewijs(van: Bewijszaak, opdracht: Bewijsopdracht): Keuze<string> {
  const { wereld, werkmap, regeling, geladen, beslissingen, zaak, opties } = van;
  const mis = onbekendPad(geladen, zaak, opdracht.paden);
  if (mis) return mis;
  const ids = beslissingen.map(({ id }) => id);
  const vraag = { geladen, beslissingen, zaak, opties: { beslissingen: ids, ...opties } };
  const gemaakt = maakBewijs(vraag, regelingNu(wereld.map, werkmap, regeling), programmaNu(), opdracht);
  const fout = schrijfBestand(wereld, opdracht.bestand, gemaakt.bewijs);
  if (fout) return fout;
  if (gemaakt.sleutel) {
    const sleutelfout = schrijfBestand(wereld, opdracht.sleutel, gemaakt.sleutel);
    if (sleutelfout) return sleutelfout;
    // Alleen voor wie hem maakte; op een schijf zonder rechten blijft hij gewoon staan.
    try {
      chmodSync(resolve(wereld.map, opdracht.sleutel), 0o600);
    } catch {
      return { soort: 'gekozen', waarde: slot(van, opdracht, gemaakt) };
    }
  }
  return { soort: 'gekozen', waarde: slot(van, opdracht, gemaakt) };
}

function schrijfBestand(wereld: Wereld, naam: string, inhoud: object): Keuze<never> | undefined {
  const fout = schrijfHeel({
    pad: resolve(wereld.map, naam),
    inhoud: `${JSON.stringify(inhoud, null, 1)}\n`,
  });
  return fout === undefined
    ? undefined
    : { soort: 'verkeerd', zin: `'${naam}' is niet te schrijven: ${fout}.` };
}

function onbekendPad(
  { model }: Geladen,
  zaak: unknown,
  genoemd: readonly string[],
): Keuze<never> | undefined {
  const paden = feitpaden(model, zaak).map(({ pad }) => pad);
  const pad = genoemd.find((deel) => !paden.includes(deel));
  if (pad === undefined) return undefined;
  const naaste = naasteNaam(pad, paden);
  const hint =
    naaste === undefined
      ? 'Een pad is het onderwerp, een punt en het gegeven: client.geboortedatum'
      : `Bedoelde u '${naaste}'?`;
  return { soort: 'verkeerd', zin: `In de zaak staat niets op '${pad}' om af te schermen.`, hint };
}

function slot(
  { geladen: { model }, zaak }: Bewijszaak,
  opdracht: Bewijsopdracht,
  { bewijs, kleinste, sleutel }: Gemaakt,
): string {
  const [alle, over] = [telGegevens(model, zaak), telGegevens(model, kleinste)];
  const { gegevens = [], redenen = [] } = bewijs.afgeschermd ?? {};
  const afgeschermd =
    gegevens.length + redenen.length === 0
      ? ''
      : `Afgeschermd: ${telwoord(gegevens.length, 'gegeven', 'gegevens')} en ${telwoord(redenen.length, 'reden', 'redenen')}. De sleutel staat in ${opEenRegel(opdracht.sleutel)}; bewaar hem bij het dossier, niet bij het bewijs.\n`;
  const geen =
    sleutel === undefined && (opdracht.gevoelig || opdracht.paden.length > 0)
      ? 'Er was niets af te schermen.\n'
      : '';
  return `\nBewijs: ${opEenRegel(opdracht.bestand)}, nagerekend. Van ${telwoord(alle, 'gegeven', 'gegevens')} ${over === 1 ? 'staat' : 'staan'} de ${String(over)} erin die ertoe ${over === 1 ? 'doet' : 'doen'}.\n${afgeschermd}${geen}Afdruk: ${bewijs.sha256}\n`;
}
