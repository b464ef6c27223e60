/** Controleert de afwijkingen in een zaak. Of zij toegelaten zijn, beslist afwijking.ts; hier alleen of zij te lezen zijn. */
import { bedoelde, type Bevindingen, fout, letOp } from './bevindingen.ts';
import { aard, citeer } from './citeer.ts';
import type { Beslissing, Feit } from './model.ts';
import { opsomming } from './toon.ts';
import { controleerSleutels, foutOnleesbaar, voorElkElement } from './valideer-houder.ts';
import { controleerDatum, controleerWaarde } from './valideer-waarde.ts';
import { isDag, isDatum } from './vorm.ts';
import { isHouder, isLijst, leesEigen, type Vondst } from './vreemd.ts';

/** De sleutel van een zaak waar de afwijkingen staan. */
export const AFWIJKINGEN = 'afwijkingen';

const SLEUTELS = ['opGrondVan', 'beslissing', 'waarde', 'van', 'motivering', 'door', 'datum', 'mandaat'];

/** Zoveel id's noemt een melding als voorbeeld. */
const MEESTE_IDS = 8;

export function controleerAfwijkingen(b: Bevindingen, vondst: Vondst, pad: string): void {
  if (vondst.soort === 'onleesbaar') foutOnleesbaar(b, pad);
  if (vondst.soort !== 'waarde') return;
  if (!b.model.afwijkgronden) {
    fout(b, 'U041', pad, 'De regeling kent geen bevoegdheid of plicht om af te wijken.');
    return;
  }
  if (!isLijst(vondst.waarde)) {
    fout(b, 'U040', pad, `Bij "afwijkingen" hoort een lijst, maar er staat ${aard(vondst.waarde)}.`);
    return;
  }
  const eerder = new Map<string, string>();
  voorElkElement(b, vondst.waarde, pad, (element, plaats) => {
    if (isHouder(element)) controleerAfwijking(b, element, plaats, eerder);
    else fout(b, 'U040', plaats, `Hier hoort een afwijking, maar er staat ${aard(element)}.`);
  });
}

/** `eerder` onthoudt waar van elke uitkomst voor het eerst wordt afgeweken. */
function controleerAfwijking(
  b: Bevindingen,
  element: object,
  pad: string,
  eerder: Map<string, string>,
): void {
  controleerSleutels(b, element, pad, SLEUTELS);
  controleerGrond(b, element, pad);
  const beslissing = controleerBeslissing(b, element, pad);
  if (beslissing) {
    const plaats = eerder.get(beslissing.id);
    if (plaats === undefined) eerder.set(beslissing.id, pad);
    else {
      const bericht = `De afwijking van ${citeer(beslissing.id)} staat er al, bij ${plaats}.`;
      fout(b, 'U050', `${pad}.beslissing`, bericht);
    }
    controleerUitkomst(b, element, beslissing, pad);
  }
  controleerVan(b, element, pad);
  for (const sleutel of ['door', 'mandaat']) tekstBij(b, element, sleutel, pad);
  const motivering = tekstBij(b, element, 'motivering', pad);
  if (motivering === undefined || motivering.trim() === '') {
    letOp(b, 'U042', `${pad}.motivering`, 'De afwijking heeft geen motivering en telt daarom niet mee.', {
      verwacht: 'de reden van de afwijking, in woorden',
    });
  }
  const datum = leesEigen(element, 'datum');
  if (datum.soort === 'waarde')
    controleerDatum(b, alsFeit('datum van de afwijking', { soort: 'datum' }), datum.waarde, `${pad}.datum`);
}

function controleerGrond(b: Bevindingen, element: object, pad: string): void {
  const grond = verplichteTekst(b, element, 'opGrondVan', pad);
  const gronden = (b.model.afwijkgronden ?? []).map(({ bepaling }) => bepaling);
  if (grond === undefined || gronden.includes(grond)) return;
  fout(b, 'U041', `${pad}.opGrondVan`, `Op grond van ${citeer(grond)} kan niet worden afgeweken.`, {
    verwacht: opsomming(gronden.slice(0, MEESTE_IDS).map(citeer), 'of'),
    ...bedoelde(b, grond, gronden),
  });
}

function controleerBeslissing(b: Bevindingen, element: object, pad: string): Beslissing | undefined {
  const id = verplichteTekst(b, element, 'beslissing', pad);
  if (id === undefined) return undefined;
  const beslissing = b.model.beslissingen.find((deel) => deel.id === id);
  const eigen = b.model.afwijkgronden?.some((grond) => grond.beslissing === id) === true;
  if (beslissing?.element !== undefined) {
    const bericht = `${beslissing.naam}: van een uitkomst per element kan niet worden afgeweken.`;
    fout(b, 'U057', `${pad}.beslissing`, bericht);
    return undefined;
  }
  if (beslissing && !eigen) return beslissing;
  const bericht = eigen
    ? 'Van de bevoegdheid om af te wijken kan niet worden afgeweken.'
    : `De regeling kent geen uitkomst ${citeer(id)}.`;
  const ids = b.model.beslissingen.map((deel) => deel.id);
  fout(b, 'U041', `${pad}.beslissing`, bericht, eigen ? {} : bedoelde(b, id, ids));
  return undefined;
}

/** Een besliste waarde: van het goede type, en niet half bekend of "anders". */
function controleerUitkomst(b: Bevindingen, element: object, beslissing: Beslissing, pad: string): void {
  const vondst = leesEigen(element, 'waarde');
  const plaats = `${pad}.waarde`;
  if (vondst.soort === 'niets') fout(b, 'U040', pad, 'Bij een afwijking ontbreekt "waarde".');
  if (vondst.soort !== 'waarde') return;
  const { naam, type } = beslissing;
  const { waarde } = vondst;
  const half = type.soort === 'datum' && isDatum(waarde) && !isDag(waarde);
  if (waarde === null || isHouder(waarde) || half) {
    fout(
      b,
      'U040',
      plaats,
      `${naam}: een afwijking stelt een hele waarde vast, maar er staat ${aard(waarde)}.`,
    );
  } else controleerWaarde(b, alsFeit(naam, type), waarde, plaats);
}

const alsFeit = (naam: string, type: Feit['type']): Feit => ({
  id: AFWIJKINGEN,
  object: AFWIJKINGEN,
  sleutel: AFWIJKINGEN,
  naam,
  type,
  soort: 'gegeven',
  regel: 0,
});

function controleerVan(b: Bevindingen, element: object, pad: string): void {
  const vondst = leesEigen(element, 'van');
  const plaats = `${pad}.van`;
  if (vondst.soort === 'onleesbaar') return;
  if (vondst.soort === 'niets' || !isLijst(vondst.waarde) || vondst.waarde.length === 0) {
    fout(b, 'U040', plaats, 'Bij een afwijking hoort onder "van" een lijst met een of meer bepalingen.');
    return;
  }
  const ids = b.model.bepalingen.map(({ id }) => id);
  voorElkElement(b, vondst.waarde, plaats, (id, hier) => {
    if (typeof id !== 'string')
      fout(b, 'U040', hier, `Hier hoort de id van een bepaling, maar er staat ${aard(id)}.`);
    else if (!ids.includes(id))
      fout(b, 'U041', hier, `De regeling kent geen bepaling ${citeer(id)}.`, bedoelde(b, id, ids));
  });
}

function verplichteTekst(b: Bevindingen, element: object, sleutel: string, pad: string): string | undefined {
  if (leesEigen(element, sleutel).soort === 'niets')
    fout(b, 'U040', pad, `Bij een afwijking ontbreekt ${citeer(sleutel)}.`);
  return tekstBij(b, element, sleutel, pad);
}

function tekstBij(b: Bevindingen, element: object, sleutel: string, pad: string): string | undefined {
  const vondst = leesEigen(element, sleutel);
  if (vondst.soort !== 'waarde') return undefined;
  if (typeof vondst.waarde === 'string') return vondst.waarde;
  fout(
    b,
    'U040',
    `${pad}.${sleutel}`,
    `Bij ${citeer(sleutel)} hoort tekst, maar er staat ${aard(vondst.waarde)}.`,
  );
  return undefined;
}
