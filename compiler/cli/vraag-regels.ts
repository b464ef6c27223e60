/** Waar de antwoorden van een gesprek vandaan komen: iemand die typt, een programma dat schrijft, of een bestand. */
import { createInterface } from 'node:readline';
import { schrijf, type Wereld } from './wereld.ts';
import { zichtbaar } from './zichtbaar.ts';

export interface Regels {
  /** De volgende regel; niets als er geen meer komen. */
  readonly volgende: () => Promise<string | undefined>;
  /** Het nummer van de laatst gegeven regel, te beginnen bij 1. */
  readonly nummer: () => number;
  /** Of iemand met Ctrl-C is opgehouden. */
  readonly onderbroken: () => boolean;
  readonly sluit: () => void;
}

const PROMPT = '> ';

/** Leest van de invoer. Na Ctrl-C of het einde van de invoer komt er niets meer; wat er al was, is dan nog te bewaren. */
export function vanInvoer(wereld: Wereld): Regels {
  const { invoer, uit } = wereld;
  const getypt = uit.terminal && 'isTTY' in invoer && invoer.isTTY === true;
  const rl = createInterface(
    getypt
      ? { input: invoer, output: uit.stroom, terminal: true, prompt: PROMPT }
      : { input: invoer, terminal: false },
  );
  const klaar: string[] = [];
  let dicht = false;
  let onderbroken = false;
  let wek: (() => void) | undefined;
  let nummer = 0;
  rl.on('line', (regel) => {
    klaar.push(regel);
    wek?.();
  });
  const onderbreek = (): void => {
    onderbroken = true;
    klaar.length = 0;
    rl.close();
  };
  rl.on('close', () => {
    dicht = true;
    process.off('SIGINT', onderbreek);
    wek?.();
  });
  // Een terminal geeft Ctrl-C als toets; een ander programma, of een invoer die niet getypt wordt, als signaal.
  rl.on('SIGINT', onderbreek);
  process.on('SIGINT', onderbreek);
  const volgende = async (): Promise<string | undefined> => {
    if (getypt && !dicht) rl.prompt();
    else await schrijf(uit, PROMPT);
    while (klaar.length === 0 && !dicht) await new Promise<void>((door) => (wek = door));
    const regel = klaar.shift();
    if (regel !== undefined) nummer++;
    // Wie niet typt, ziet zijn antwoord anders niet terug.
    if (!getypt || regel === undefined) await schrijf(uit, `${zichtbaar(regel ?? '')}\n`);
    return regel;
  };
  return { volgende, nummer: () => nummer, onderbroken: () => onderbroken, sluit: () => rl.close() };
}

/** Uit een bestand met een antwoord per regel; lege regels en regels die met # beginnen tellen niet. */
export function vanTekst(tekst: string): Regels {
  const regels = tekst.split(/\r?\n/);
  let nummer = 0;
  const volgende = (): Promise<string | undefined> => {
    while (nummer < regels.length) {
      const regel = regels[nummer++]?.trim() ?? '';
      if (regel !== '' && !regel.startsWith('#')) return Promise.resolve(regel);
    }
    return Promise.resolve(undefined);
  };
  return { volgende, nummer: () => nummer, onderbroken: () => false, sluit: () => undefined };
}
