/** Een datum zoals mensen haar schrijven: 2 maart 2008, 2-3-2008, 2008-03-02, of onvolledig: maart 2008, 2008. */
import { dagenInMaand, MAANDNAMEN } from './kalender.ts';
import { naasteNaam } from './naaste.ts';
import { EERSTE_JAAR, LAATSTE_JAAR } from './vorm.ts';

export type Datumlezing =
  | { readonly soort: 'datum'; readonly datum: string }
  /** `waarom`: de rest van een zin die met de tekst zelf begint. */
  | { readonly soort: 'fout'; readonly waarom: string; readonly hint?: string };

const KORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;

export function leesDatum(tekst: string): Datumlezing {
  const t = tekst.trim().toLowerCase().replace(/\s+/g, ' ');
  const [, jaarVooraan, maandNa, dagNa] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(t) ?? [];
  if (jaarVooraan !== undefined) return bestaande(jaarVooraan, maandNa, dagNa);
  const [, dag, maand, jaar] = /^(?:(\d{1,2}) ?[-/. ] ?)?(\d{1,2}) ?[-/. ] ?(\d{1,4})$/.exec(t) ?? [];
  if (maand !== undefined && jaar !== undefined) return metJaar(jaar, maand, dag);
  const [, dagVoor, naam, jaarNa] = /^(?:(\d{1,2})[ -])?([a-z]+)\.?[ -](\d{1,4})$/.exec(t) ?? [];
  if (naam !== undefined && jaarNa !== undefined) return metMaandnaam(jaarNa, naam, dagVoor);
  return { soort: 'fout', waarom: 'is geen datum', hint: VOORBEELD };
}

const VOORBEELD = 'Schrijf bijvoorbeeld 2 maart 2008 of 2-3-2008.';

function metMaandnaam(jaar: string, naam: string, dag: string | undefined): Datumlezing {
  const nummer = maandnummer(naam);
  if (nummer !== undefined) return metJaar(jaar, String(nummer), dag);
  const bedoeld = naasteNaam(naam, MAANDNAMEN);
  return {
    soort: 'fout',
    waarom: `is geen datum: de maand "${naam}" bestaat niet`,
    hint: bedoeld === undefined ? VOORBEELD : `Bedoelde u ${bedoeld}?`,
  };
}

function maandnummer(naam: string): number | undefined {
  const voluit = MAANDNAMEN.findIndex((maand) => maand === naam);
  const kort = KORT.findIndex((maand) => maand === naam || (maand === 'mrt' ? 'maa' : maand) === naam);
  const i = voluit >= 0 ? voluit : kort >= 0 ? kort : naam === 'sept' ? 8 : -1;
  return i < 0 ? undefined : i + 1;
}

/** Van een jaar in twee cijfers is de eeuw niet te zeggen. */
function metJaar(jaar: string, maand: string, dag: string | undefined): Datumlezing {
  if (jaar.length === 4) return bestaande(jaar, maand, dag);
  return {
    soort: 'fout',
    waarom: `is geen datum: het jaar ${jaar} is niet volledig`,
    hint: 'Schrijf het jaar in vier cijfers.',
  };
}

function bestaande(jaartekst: string, maandtekst?: string, dagtekst?: string): Datumlezing {
  const [jaar, maand, dag] = [jaartekst, maandtekst, dagtekst].map((deel) =>
    deel === undefined ? undefined : Number(deel),
  );
  if (jaar === undefined || jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR)
    return bestaatNiet(`het jaar ligt niet tussen ${String(EERSTE_JAAR)} en ${String(LAATSTE_JAAR)}`);
  if (maand === undefined) return { soort: 'datum', datum: String(jaar) };
  if (maand < 1 || maand > 12) {
    const hint =
      dag !== undefined && dag >= 1 && dag <= 12 ? { hint: 'Schrijf eerst de dag en dan de maand.' } : {};
    return { ...bestaatNiet(`maand ${String(maand)} bestaat niet`), ...hint };
  }
  const begin = `${String(jaar)}-${String(maand).padStart(2, '0')}`;
  if (dag === undefined) return { soort: 'datum', datum: begin };
  const dagen = dagenInMaand(jaar, maand);
  if (dag < 1 || dag > dagen)
    return bestaatNiet(`${MAANDNAMEN[maand - 1] ?? ''} ${String(jaar)} heeft ${String(dagen)} dagen`);
  return { soort: 'datum', datum: `${begin}-${String(dag).padStart(2, '0')}` };
}

const bestaatNiet = (waarom: string): Datumlezing & { soort: 'fout' } => ({
  soort: 'fout',
  waarom: `is geen bestaande datum: ${waarom}`,
});
