/** Eén beslissing in één voltooiing: welke regels gelden, en wat daaruit volgt (docs/taal.md, 1.3). */
import type { Beslissing, Regel } from '../../runtime/model.ts';
import { isWaar, waardeVan } from './tweewaardig.ts';
import { waardetekst, zoek, type Kaleuitkomst, type Wereld } from './wereld.ts';

/** Gelijke uitkomsten hebben hetzelfde merk. */
export function merkVan(uitkomst: Kaleuitkomst): string {
  if (uitkomst.soort === 'waarde') return `waarde ${waardetekst(uitkomst.waarde)}`;
  return uitkomst.soort === 'tegenstrijdig' ? uitkomst.soort : `${uitkomst.soort}: ${uitkomst.reden}`;
}

export function beslis(w: Wereld, id: string): Kaleuitkomst {
  const beslissing = zoek(w.boek.beslissingen, id);
  const plaats = beslissing.element === undefined ? '' : w.elementen?.[beslissing.element]?.pad;
  if (plaats === undefined) throw new Error(`Er is geen element waarover ${id} gaat.`);
  const sleutel = `${plaats} ${id}`;
  const eerder = w.uitkomsten.get(sleutel);
  if (eerder) return eerder;
  const uitkomst = doorloop(w, beslissing);
  w.uitkomsten.set(sleutel, uitkomst);
  return uitkomst;
}

/** Of één regel van een beslissing geldt. */
export function regelGeldt(w: Wereld, id: string, regelId: string): boolean {
  const { weg, over } = zonderBuitenToepassing(w, zoek(w.boek.beslissingen, id));
  const regel = over.find((deel) => deel.id === regelId);
  return !weg.has(regelId) && regel !== undefined && geldt(w, over, regel);
}

function doorloop(w: Wereld, beslissing: Beslissing): Kaleuitkomst {
  if (!inWerking(w, beslissing)) return { soort: 'niet van toepassing', reden: 'niet in werking' };
  const { buiten, weg, over } = zonderBuitenToepassing(w, beslissing);
  // Blijven alle regels buiten toepassing, dan is er niets meer wat iets over de beslissing zegt.
  if (weg.size > 0 && over.length === 0) {
    const reden = buiten.some((deel) => deel.reden === 'buiten reikwijdte')
      ? 'buiten reikwijdte'
      : 'uitgezonderd';
    return { soort: 'niet van toepassing', reden };
  }
  const geldend = over.filter((regel) => geldt(w, over, regel));
  return beslissing.type.soort === 'ja/nee' ? jaNee(w, beslissing, geldend) : waarde(w, geldend);
}

function zonderBuitenToepassing(w: Wereld, beslissing: Beslissing) {
  const buiten = beslissing.buitenToepassing.filter(({ voorwaarde }) => !voorwaarde || isWaar(w, voorwaarde));
  const weg = new Set(buiten.flatMap(({ regels }) => regels));
  return { buiten, weg, over: beslissing.regels.filter((regel) => !weg.has(regel.id)) };
}

function inWerking(w: Wereld, { peildatum, geldig }: Beslissing): boolean {
  const { vanaf, totEnMet } = geldig ?? w.boek.model.geldig;
  if (!peildatum || (vanaf === undefined && totEnMet === undefined)) return true;
  const dag = waardeVan(w, peildatum) as string | null;
  if (dag === null) w.onbepaald('een peildatum die er niet is');
  return dag !== null && (vanaf === undefined || vanaf <= dag) && (totEnMet === undefined || dag <= totEnMet);
}

/** Een regel geldt als zijn voorwaarde vervuld is, zijn `tenzij` niet, en geen afwijkende regel zelf geldt. */
function geldt(w: Wereld, regels: readonly Regel[], regel: Regel): boolean {
  const { voorwaarde, tenzij, soort } = regel;
  // Bij een vereiste is de voorwaarde wat vervuld moet zijn, niet wanneer het vereiste geldt.
  if (voorwaarde && soort !== 'vereiste' && !isWaar(w, voorwaarde)) return false;
  if (tenzij && isWaar(w, tenzij)) return false;
  return !regels.some((ander) => ander.wijktAfVan?.includes(regel.id) === true && geldt(w, regels, ander));
}

function jaNee(w: Wereld, { uitputtend }: Beslissing, geldend: readonly Regel[]): Kaleuitkomst {
  const geweigerd = geldend.some(
    ({ soort, voorwaarde }) =>
      soort === 'weigering' || (soort === 'vereiste' && voorwaarde !== undefined && !isWaar(w, voorwaarde)),
  );
  if (geweigerd) return { soort: 'waarde', waarde: false };
  if (geldend.some(({ soort }) => soort === 'grond')) return { soort: 'waarde', waarde: true };
  return uitputtend ? { soort: 'waarde', waarde: false } : { soort: 'niet van toepassing', reden: 'leemte' };
}

/** Een regel met een waarde die er niet is, zegt niets. */
function waarde(w: Wereld, geldend: readonly Regel[]): Kaleuitkomst {
  const waarden = geldend.flatMap((regel) => (regel.waarde ? [waardeVan(w, regel.waarde)] : []));
  const [eerste, ...rest] = waarden.filter((deel) => deel !== null);
  if (eerste === undefined) return { soort: 'niet van toepassing', reden: 'leemte' };
  const eens = rest.every((deel) => waardetekst(deel) === waardetekst(eerste));
  return eens ? { soort: 'waarde', waarde: eerste } : { soort: 'tegenstrijdig' };
}
