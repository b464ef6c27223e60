/** Wat iemand waarschijnlijk bedoelde met een datum of getal in een andere schrijfwijze, en waarom het zo niet kan. */
import { dagenInMaand, MAANDNAMEN } from './kalender.ts';
import { EERSTE_JAAR, isDatum, isDecimaal, LAATSTE_JAAR } from './vorm.ts';

/** Langere tekst is geen verschreven datum of getal. */
const LANGSTE_POGING = 40;

/** Waarom deze tekst geen datum is, als hij er wel op lijkt: "februari 2026 heeft 28 dagen". */
export function waaromGeenDatum(tekst: string): string | undefined {
  const delen = tekst.length <= LANGSTE_POGING ? /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(tekst) : null;
  if (!delen) return undefined;
  const [jaar = 0, maand, dag] = delen.slice(1).map((deel) => (deel ? Number(deel) : undefined));
  if (jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR)
    return `het jaar ligt niet tussen ${EERSTE_JAAR} en ${LAATSTE_JAAR}`;
  if (maand === undefined) return undefined;
  if (maand < 1)
    return dag === undefined || dag === 0
      ? 'laat een onbekende maand weg'
      : 'een dag zonder maand zegt niets';
  if (maand > 12) return `maand ${maand} bestaat niet`;
  return `${MAANDNAMEN[maand - 1] ?? ''} ${jaar} heeft ${dagenInMaand(jaar, maand)} dagen`;
}

/** De bedoelde datum als `JJJJ-MM-DD`: uit 1-3-2026, 1 maart 2026, 20260301 of een datum met een tijdstip. */
export function bedoeldeDatum(tekst: string): string | undefined {
  if (tekst.length > LANGSTE_POGING) return undefined;
  const poging = tekst.trim().toLowerCase();
  const datum = vanDagMaandJaar(poging) ?? vanJaarMaandDag(poging);
  return isDatum(datum) ? datum : undefined;
}

/**
 * Hoe het getal geschreven moet worden: bij een JSON-getal met aanhalingstekens, bij tekst als € 1.212,00, 67,29, 8% of
 * 1 212 met een punt. Een punt die duizendtallen kan scheiden, wordt niet stil weggelaten maar gevraagd.
 */
export function hintVoorGetal(waarde: string | number, meesteDecimalen?: number): string | undefined {
  const tekst = String(waarde);
  if (tekst.length > LANGSTE_POGING) return undefined;
  const kaal = tekst.replace(/€|%|EUR|euro|\s/giu, '').replace(/,-+$/, '');
  const isGoed: boolean = isDecimaal(kaal, meesteDecimalen);
  if (isGoed) return `Schrijf "${kaal}", tussen aanhalingstekens.`;
  const bedoeld = typeof waarde === 'number' ? undefined : vanNederlands(kaal);
  if (!isDecimaal(bedoeld, meesteDecimalen)) return undefined;
  const voorbehoud = kaal.includes('.') && !tekst.includes(',') ? 'Scheidt de punt duizendtallen? ' : '';
  return `${voorbehoud}Schrijf ${voorbehoud && 'dan '}"${bedoeld}", tussen aanhalingstekens.`;
}

function vanDagMaandJaar(tekst: string): string | undefined {
  const delen = /^(\d{1,2})(?:[-/.](\d{1,2})[-/.]| ([a-z]+) )(\d{4})$/.exec(tekst);
  if (!delen) return undefined;
  const [, dag = '', maand, naam = '', jaar = ''] = delen;
  const nummer = maand ?? String(MAANDNAMEN.findIndex((maandnaam) => maandnaam === naam) + 1);
  return `${jaar}-${nummer.padStart(2, '0')}-${dag.padStart(2, '0')}`;
}

function vanJaarMaandDag(tekst: string): string | undefined {
  const delen = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?:[t ].*)?$/.exec(tekst);
  if (!delen) return undefined;
  const [, jaar = '', maand = '', dag = ''] = delen;
  return `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`;
}

/** Punten tussen duizendtallen en een komma voor de decimalen, zoals in lopende tekst. */
function vanNederlands(tekst: string): string | undefined {
  if (!/^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(tekst)) return undefined;
  return tekst.replaceAll('.', '').replace(',', '.');
}
