/** `regel herhaal`: rekent een bewijs opnieuw uit en zegt dat het hetzelfde is, of precies wat er anders is. */
import { valideerZaak } from '../../runtime/valideer.ts';
import { isFout } from '../diagnostics/probleem.ts';
import type { Gecompileerd } from '../phases.ts';
import { programmaNu } from './afdrukken.ts';
import { leesAlsJson, leesBewijs, leesSleutel, type Gelezen } from './bewijs-lees.ts';
import { regelingNu } from './bewijs-regeling.ts';
import { sleutelnaam } from './bewijs-schrijf.ts';
import type { Bewijs, Sleutel } from './bewijs-vorm.ts';
import { leesBestand } from './bestanden.ts';
import { drukProblemen } from './commando-controleer.ts';
import { herhaal, type Verslag } from './herhaal.ts';
import { drukVerslag } from './herhaal-druk.ts';
import { laad } from './laad.ts';
import { schrijf, schrijfJson, verkeerdGebruik, type Afloop, type Wereld } from './wereld.ts';
import { openWerkmap, type Werkmap } from './werkmap.ts';

export interface Herhaalopties {
  readonly regeling?: string;
  readonly zaak?: string;
  readonly sleutel?: string;
  readonly afdruk?: string;
  readonly json?: boolean;
}

export async function voerHerhaalUit(wereld: Wereld, naam: string, opties: Herhaalopties): Promise<Afloop> {
  const bewijs = leesBewijs(wereld.map, naam);
  if (bewijs.soort !== 'gelezen') return meld(wereld, bewijs);
  const erbij = leesErbij(wereld, naam, bewijs.waarde, opties);
  if (erbij.soort !== 'gelezen') return meld(wereld, erbij);
  const gevonden = zoekRegeling(wereld, bewijs.waarde, opties.regeling);
  if (gevonden.soort === 'verkeerd') return verkeerdGebruik(wereld, gevonden.zin, gevonden.hint);
  const { werkmap, regeling } = gevonden;
  if (werkmap.fouten > 0 || !regeling) {
    await drukProblemen({ ...wereld, uit: wereld.fout }, werkmap);
    await schrijf(
      wereld.fout,
      'Met deze problemen in de regeling is het bewijs niet opnieuw uit te rekenen.\n',
    );
    return 1;
  }
  const geladen = laad(regeling);
  const { zaak, sleutel } = erbij.waarde;
  const fout =
    zaak === undefined ? undefined : valideerZaak(geladen.model, zaak).find(({ ernst }) => ernst === 'fout');
  if (fout)
    return meld(wereld, {
      soort: 'kapot',
      zin: `De zaak van --zaak klopt niet: ${fout.code} ${fout.pad} ${fout.bericht}`,
    });
  const verslag = herhaal({
    bewijs: bewijs.waarde,
    geladen,
    regeling: regelingNu(wereld.map, werkmap, regeling),
    programma: programmaNu(),
    ...(zaak === undefined ? {} : { zaak }),
    ...(sleutel === undefined ? {} : { sleutel }),
  });
  const anders = andereAfdruk(bewijs.waarde, opties.afdruk);
  if (opties.json === true) await schrijfJson(wereld, alsJson(bewijs.waarde, verslag, anders));
  else {
    await schrijf(wereld.uit, drukVerslag(bewijs.waarde, geladen.model, verslag, wereld.uit.verf));
    if (anders)
      await schrijf(
        wereld.uit,
        `\n${wereld.uit.verf.red('Dit is niet het bewijs met de afdruk die u opgaf.')}\n`,
      );
  }
  return verslag.gelijk && !anders ? 0 : 1;
}

async function meld(
  wereld: Wereld,
  { soort, ...rest }: Exclude<Gelezen<unknown>, { soort: 'gelezen' }>,
): Promise<Afloop> {
  const hint = 'hint' in rest ? rest.hint : undefined;
  await verkeerdGebruik(wereld, rest.zin, hint);
  return soort === 'kapot' ? 1 : 2;
}

const andereAfdruk = ({ sha256 }: Bewijs, verwacht: string | undefined): boolean =>
  verwacht !== undefined && verwacht.trim().toLowerCase() !== sha256;

interface Erbij {
  readonly zaak?: unknown;
  readonly sleutel?: Sleutel;
}

/** De oorspronkelijke zaak, en de sleutel: die van de optie, of die naast het bewijs ligt. */
function leesErbij(wereld: Wereld, naam: string, bewijs: Bewijs, opties: Herhaalopties): Gelezen<Erbij> {
  const zaak = opties.zaak === undefined ? undefined : leesAlsJson(wereld.map, opties.zaak);
  if (zaak && zaak.soort !== 'gelezen') return zaak;
  const ernaast = sleutelnaam(naam);
  const ligtErnaast = bewijs.afgeschermd && leesBestand(wereld.map, ernaast).soort === 'tekst';
  const pad = opties.sleutel ?? (ligtErnaast && zaak ? ernaast : undefined);
  const sleutel = pad === undefined ? undefined : leesSleutel(wereld.map, pad);
  if (sleutel && sleutel.soort !== 'gelezen') return sleutel;
  if (sleutel && sleutel.waarde.bewijs !== bewijs.sha256)
    return { soort: 'kapot', zin: `'${pad ?? ''}' is de sleutel van een ander bewijs.` };
  return {
    soort: 'gelezen',
    waarde: { ...(zaak ? { zaak: zaak.waarde } : {}), ...(sleutel ? { sleutel: sleutel.waarde } : {}) },
  };
}

type Gevonden =
  | { readonly soort: 'gevonden'; readonly werkmap: Werkmap; readonly regeling: Gecompileerd | undefined }
  | { readonly soort: 'verkeerd'; readonly zin: string; readonly hint?: string };

/** De regeling met het kenmerk van het bewijs. */
function zoekRegeling(
  wereld: Wereld,
  { regeling: { id, titel } }: Bewijs,
  pad: string | undefined,
): Gevonden {
  const geopend = openWerkmap(wereld.map, pad === undefined ? [] : [pad]);
  const hint = 'Noem de map van de regeling: --regeling <pad>';
  if (geopend.soort === 'verkeerd') return { hint, ...geopend };
  const { werkmap } = geopend;
  const passend = werkmap.regelingen.filter(({ model }) => model.id === id);
  if (passend.length > 1)
    return {
      soort: 'verkeerd',
      zin: `Er zijn hier ${String(passend.length)} regelingen met kenmerk '${id}'.`,
      hint,
    };
  const [regeling] = passend;
  if (regeling) return { soort: 'gevonden', werkmap: alleenVan(werkmap, regeling), regeling };
  if (werkmap.fouten > 0) return { soort: 'gevonden', werkmap, regeling: undefined };
  const ander = werkmap.regelingen.map(({ model }) => `'${model.id}'`).join(', ');
  const wel = ander === '' ? '' : `; wel ${ander}`;
  return {
    soort: 'verkeerd',
    zin: `Het bewijs gaat over ${titel} (kenmerk '${id}'), en die staat hier niet${wel}.`,
    hint,
  };
}

/** Fouten in een regeling ernaast tellen niet mee. */
function alleenVan(werkmap: Werkmap, { bestanden }: Gecompileerd): Werkmap {
  const bronnen = werkmap.bronnen.find(({ eigen }) => bestanden.some((pad) => eigen.includes(pad)));
  const eigen = new Set([...(bronnen?.eigen ?? []), ...(bronnen?.gebruikt ?? [])]);
  const problemen = werkmap.problemen.filter(({ bestand }) => eigen.has(bestand));
  return { ...werkmap, problemen, fouten: problemen.filter(isFout).length };
}

function alsJson({ sha256, regeling: { id } }: Bewijs, verslag: Verslag, anders: boolean): object {
  const { gelijk, heel, uitkomsten, ...rest } = verslag;
  return {
    versie: 1,
    bewijs: sha256,
    regeling: id,
    gelijk: gelijk && !anders,
    heel,
    ...(anders ? { andereAfdruk: true } : {}),
    uitkomsten: uitkomsten.map(({ beslissing, ...deel }) => ({
      ...deel,
      ...(beslissing ? { beslissing: beslissing.id } : {}),
    })),
    verschillen: rest,
  };
}
