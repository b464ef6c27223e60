/** Het verslag van `regel herhaal`, voor een mens: eerst het oordeel, dan wat er anders is en waar. */
import type { Regelingmodel } from '../../runtime/model.ts';
import { aanduiding, registerVan } from '../../runtime/register.ts';
import { toonDatum, toonWaarde } from '../../runtime/toon.ts';
import type { Uitkomst } from '../../runtime/uitkomst.ts';
import { opsom } from '../diagnostics/woorden.ts';
import type { Bewijs } from './bewijs-vorm.ts';
import { telwoord } from './druk.ts';
import type { Uitkomstverslag, Verslag } from './herhaal.ts';
import type { Verf } from './wereld.ts';
import { opEenRegel, zichtbaar } from './zichtbaar.ts';

export function drukVerslag(bewijs: Bewijs, model: Regelingmodel, verslag: Verslag, verf: Verf): string {
  const delen = [
    kop(bewijs, verslag, verf),
    ...verslag.uitkomsten.map((deel) => drukUitkomst(bewijs, model, deel, verf)),
    blok(
      'De zaak uit het bewijs past niet meer bij de regeling:',
      verslag.problemen.map(({ code, pad, bericht }) => `${code} ${opEenRegel(pad)} ${zichtbaar(bericht)}`),
      verf,
    ),
    drukAfgeschermd(verslag, verf),
    drukRegeling(verslag, verf),
    blok(
      'Lezing anders:',
      verslag.lezingen.map(
        ({ naam, toen, nu }) => `${zichtbaar(naam)}: toen ${letter(toen)}, nu ${letter(nu)}`,
      ),
      verf,
    ),
    blok(
      'Reeks anders:',
      verslag.reeksen.map(({ naam, wat }) => `${zichtbaar(naam)} is ${wat}`),
      verf,
    ),
    drukProgramma(verslag, verf),
  ];
  return `${delen.filter((deel) => deel !== '').join('\n\n')}\n`;
}

function kop({ regeling, opties, sha256 }: Bewijs, verslag: Verslag, verf: Verf): string {
  const { bekendOp } = opties;
  const regels = [
    oordeel(verslag, verf),
    `Bewijs over ${telwoord(verslag.uitkomsten.length, 'uitkomst', 'uitkomsten')} van ${zichtbaar(regeling.titel)}${bekendOp === undefined ? '' : `, met wat op ${toonDatum(bekendOp)} bekend was`}.`,
    verf.dim(`Afdruk: ${sha256}`),
  ];
  if (!verslag.heel)
    regels.push(
      verf.red(
        'De afdruk past niet bij de inhoud: dit bestand is na het maken gewijzigd. Wat hieronder staat, gaat over wat er nu in staat.',
      ),
    );
  return regels.join('\n');
}

function oordeel(
  { heel, gelijk, uitkomsten, problemen, afgeschermd }: Verslag,
  { bold, green, red, yellow }: Verf,
): string {
  if (gelijk) return bold(green('Letter voor letter hetzelfde: elke uitkomst, met haar uitleg.'));
  const is = (stand: Uitkomstverslag['stand']): boolean => uitkomsten.some((deel) => deel.stand === stand);
  if (!heel) return bold(red('Niet betrouwbaar: het bewijs is gewijzigd.'));
  if (afgeschermd.some(({ stand }) => stand === 'klopt niet'))
    return bold(red('Niet hetzelfde: de gegeven zaak is niet de zaak van het bewijs.'));
  if (is('anders') || is('vervallen') || problemen.length > 0) return bold(red('Niet hetzelfde.'));
  if (is('uitleg anders')) return bold(yellow('Dezelfde uitkomst, maar een andere uitleg.'));
  if (is('niet na te rekenen')) return bold(yellow('Niet na te rekenen zonder de afgeschermde gegevens.'));
  return bold(yellow('Dezelfde uitkomst; de uitleg is afgeschermd en niet vergeleken.'));
}

function drukUitkomst(bewijs: Bewijs, model: Regelingmodel, deel: Uitkomstverslag, verf: Verf): string {
  const { beslissing, sleutel, stand, toen, nu } = deel;
  const waar = beslissing?.element === undefined ? '' : ` (${sleutel})`;
  const naam = zichtbaar((beslissing?.naam ?? sleutel) + waar);
  const slot = (uitkomst: Uitkomst): string => zichtbaar(slotVan(model, deel, uitkomst));
  const gronden = grondenVan(bewijs, deel);
  switch (stand) {
    case 'gelijk':
      return `${naam}: ${verf.bold(slot(toen))}${opGrond(model, bewijs, gronden)}`;
    case 'uitkomst gelijk':
      return `${naam}: ${verf.bold(slot(toen))}${opGrond(model, bewijs, gronden)}\n  De uitleg van toen is afgeschermd; met --zaak en --sleutel wordt ook zij vergeleken.`;
    case 'niet na te rekenen':
      return `${naam}: toen ${verf.bold(slot(toen))}${opGrond(model, bewijs, gronden)}\n  Nu niet na te rekenen.`;
    case 'vervallen':
      return `${naam}: toen ${verf.bold(slot(toen))}${opGrond(model, bewijs, gronden)}\n  ${verf.red('De regeling kent deze uitkomst niet meer.')}`;
    case 'uitleg anders':
    case 'anders': {
      const later = nu?.uitleg?.gronden ?? [];
      return [
        `${naam}:`,
        `  toen: ${verf.bold(slot(toen))}${opGrond(model, bewijs, gronden)}`,
        `  nu:   ${verf.bold(nu ? slot(nu) : '')}${opGrond(model, bewijs, later)}`,
        ...eersteVerschil(deel),
      ].join('\n');
    }
  }
}

/** Waar het verschil begint, als de twee regels erboven dat niet al zeggen. */
function eersteVerschil({ stand, verschil, toen }: Uitkomstverslag): readonly string[] {
  if (!verschil || stand !== 'uitleg anders') return [];
  const waarde = (deel: unknown): string =>
    opEenRegel(kort(deel === undefined ? 'niets' : JSON.stringify(deel)));
  const bij = laatsteTekst(toen, verschil.pad);
  return [
    `  eerste verschil${bij === undefined ? '' : ` bij '${opEenRegel(kort(bij))}'`} (${opEenRegel(verschil.pad.replace(/^.*\./, ''))})`,
    `    toen: ${waarde(verschil.toen)}`,
    `    nu:   ${waarde(verschil.nu)}`,
  ];
}

/** De woorden van de knoop waarin het pad eindigt. */
function laatsteTekst(begin: unknown, pad: string): string | undefined {
  let [deel, tekst]: [unknown, string | undefined] = [begin, undefined];
  for (const stap of pad.match(/[^.[\]]+/g) ?? []) {
    const houder = deel as Readonly<Record<string, unknown>> | undefined;
    if (typeof houder?.['tekst'] === 'string') tekst = houder['tekst'];
    deel = houder?.[stap];
  }
  return tekst;
}

const MEESTE_TEKENS = 160;
const kort = (tekst: string): string =>
  tekst.length > MEESTE_TEKENS ? `${tekst.slice(0, MEESTE_TEKENS)}…` : tekst;

const grondenVan = ({ afgeschermd }: Bewijs, { sleutel, toen }: Uitkomstverslag): readonly string[] =>
  toen.uitleg?.gronden ?? afgeschermd?.uitleg?.gronden[sleutel] ?? [];

/** Meer leest niemand; het bewijs noemt ze alle. Van een bepaling en haar onderdelen staan alleen de onderdelen er. */
const MEESTE_GRONDEN = 4;

function opGrond(model: Regelingmodel, { bepalingen }: Bewijs, gronden: readonly string[]): string {
  if (gronden.length === 0) return '';
  const register = registerVan(model);
  const kleinste = gronden.filter((id) => !gronden.some((ander) => ander.startsWith(`${id}/`)));
  const namen = kleinste
    .slice(0, MEESTE_GRONDEN)
    .map((id) => bepalingen.find((deel) => deel.id === id)?.aanduiding ?? aanduiding(register, id));
  const over = kleinste.length - namen.length;
  return zichtbaar(`, op grond van ${namen.join('; ')}${over > 0 ? ` en nog ${String(over)}` : ''}`);
}

function slotVan(model: Regelingmodel, { beslissing }: Uitkomstverslag, uitkomst: Uitkomst): string {
  const type = beslissing?.type ?? { soort: 'tekst' };
  switch (uitkomst.soort) {
    case 'waarde':
      return beslissing ? toonWaarde(type, uitkomst.waarde) : JSON.stringify(uitkomst.waarde);
    case 'onbekend':
      return `onbekend (${telwoord(uitkomst.open.length, 'vraag', 'vragen')} open)`;
    case 'niet van toepassing':
      return `niet van toepassing (${uitkomst.reden})`;
    case 'tegenstrijdig': {
      const register = registerVan(model);
      return `tegenstrijdig (${uitkomst.tussen.map(({ bepaling }) => aanduiding(register, bepaling)).join(' en ')})`;
    }
    case 'ongeldige gegevens':
      return 'ongeldige gegevens';
  }
}

function drukAfgeschermd({ afgeschermd, uitkomsten }: Verslag, verf: Verf): string {
  const nodig = uitkomsten.some(({ stand }) => stand === 'niet na te rekenen');
  const standen = [...new Set(afgeschermd.map(({ stand }) => stand))];
  const regels = standen.flatMap((stand) => {
    const deel = afgeschermd.filter((ander) => ander.stand === stand);
    const kop = `${telwoord(deel.length, 'gegeven of reden', 'gegevens of redenen')}: ${stand}`;
    if (stand === 'klopt') return [kop];
    return [
      kop,
      ...deel.map(({ pad, wat }) => `  ${opEenRegel(pad)}${wat === 'reden' ? ' (de reden)' : ''}`),
    ];
  });
  const naam = nodig
    ? 'Afgeschermd, en nodig om het na te rekenen (geef de zaak met --zaak):'
    : 'Afgeschermd:';
  return blok(naam, regels, verf);
}

function drukRegeling({ regeling, uitkomsten }: Verslag, verf: Verf): string {
  const { bestanden, bepalingen, model, bron } = regeling;
  const anders = bestanden.length > 0;
  if (!anders && model === 'gelijk' && bepalingen.length === 0 && (bron === 'gelijk' || bron === 'geen'))
    return bron === 'geen'
      ? 'De regeling is dezelfde.'
      : 'De regeling is dezelfde, en ook de index van de officiële tekst.';
  const geraakt = uitkomsten.some(({ stand }) => stand === 'anders' || stand === 'uitleg anders');
  const betekenis =
    model === 'gelijk'
      ? ['wat zij betekent is hetzelfde gebleven']
      : bepalingen.some(({ wat }) => wat === 'regels gewijzigd' || wat === 'vervallen')
        ? []
        : [
            'de bepalingen waarop deze uitkomsten rusten, zeggen nog hetzelfde' +
              (geraakt ? ' (het verschil zit elders)' : ''),
          ];
  return blok(
    'De regeling is anders:',
    [
      ...bestanden.map(
        ({ pad, wat }) =>
          `${opEenRegel(pad)} ${wat === 'nieuw' ? 'is nieuw' : wat === 'ontbreekt' ? 'ontbreekt' : 'is gewijzigd'}`,
      ),
      ...(bron === 'gelijk' || bron === 'geen'
        ? []
        : [
            `bronindex.json ${bron === 'nieuw' ? 'is nieuw' : bron === 'ontbreekt' ? 'ontbreekt' : 'is gewijzigd'}`,
          ]),
      ...bepalingen.map(
        ({ aanduiding: naam, wat, plaats }) =>
          `${zichtbaar(naam)}: ${wat}${plaats === undefined ? '' : ` (nu ${opEenRegel(plaats)})`}`,
      ),
      ...betekenis,
    ],
    verf,
  );
}

function letter(lezing: Verslag['lezingen'][number]['nu']): string {
  if (!lezing) return 'vervallen';
  const { letter: gekozen, gekozen: wie, door, op } = lezing;
  if (gekozen === undefined) return 'nog niet gekozen';
  const bij = [wie === 'door de auteur' ? (door ?? wie) : wie, op].filter((deel) => deel !== undefined);
  return zichtbaar(`${gekozen} (${bij.join(', ')})`);
}

function drukProgramma({ programma }: Verslag, verf: Verf): string {
  if (programma.length === 0) return 'Het programma is hetzelfde.';
  const namen = {
    versie: 'versie',
    opdrachtregel: 'de opdrachtregel',
    compiler: 'de compiler',
    runtime: 'de runtime',
  };
  const versie = programma.find(({ deel }) => deel === 'versie');
  const regels = programma.filter(({ deel }) => deel !== 'versie').map(({ deel }) => namen[deel]);
  return blok(
    'Het programma is anders:',
    [
      ...(versie ? [`versie ${zichtbaar(versie.toen)}, nu ${zichtbaar(versie.nu)}`] : []),
      ...(regels.length > 0 ? [`een andere inhoud van ${opsom(regels, 'en')}`] : []),
    ],
    verf,
  );
}

const blok = (naam: string, regels: readonly string[], verf: Verf): string =>
  regels.length === 0 ? '' : [verf.cyan(naam), ...regels.map((regel) => `  ${regel}`)].join('\n');
