/** De snelle controle of een zaak alle controles van de regeling doorstaat. Wie faalt, wordt doorgerekend. */
import type { Controle, Vergelijking, Voorwaarde } from '../../runtime/model.ts';
import { als, type Schrijver } from './schrijver.ts';
import { inCommentaar } from './tekst.ts';
import { schrijfVoorwaarde } from './voorwaarde.ts';
import { leesFeit } from './waarde.ts';

/** Niets als er geen controles zijn. */
export function schrijfControles(s: Schrijver): string {
  const { controles } = s.model;
  if (controles.length === 0) return '';
  const vrij = controles.map((controle) => vrijGegeven(s, controle));
  const samenMogelijk = zijnSamenMogelijk(controles.filter((_, i) => vrij[i] === undefined));
  const regels = controles.map((controle, i) => schrijfControle(s, controle, samenMogelijk, vrij[i]));
  const kop =
    '/** Elke controle klopt zeker, of is met wat nog onbekend is in orde te brengen; bij `false` wordt er gerekend. */\n';
  return `\n${kop}function doorstaatControles(z${als(s, 'Zaak')})${als(s, 'boolean')} {\n${regels.join('')}  return true;\n}\n`;
}

function schrijfControle(
  s: Schrijver,
  { naam, voorwaarde, regel }: Controle,
  samenMogelijk: boolean,
  vrij: string | undefined,
): string {
  const afkomst = { naam: 'controle', kop: naam, orde: regel };
  const klopt = schrijfVoorwaarde(s, voorwaarde, afkomst);
  const ordening = samenMogelijk ? ordeningVan(voorwaarde) : undefined;
  const feiten = vrij === undefined ? ordening?.feiten : [vrij];
  const gegeven = feiten?.map((feit) => `${leesFeit(s, feit)} !== undefined`).join(' || ');
  const bekend = gegeven === undefined ? '' : ` && (${gegeven})`;
  return `  // ${inCommentaar(naam)}\n  if (${klopt} !== true${bekend}) return false;\n`;
}

/**
 * "A of niet B", waarin B een ja/nee-gegeven is dat in geen andere controle staat: zolang B onbekend is, is er altijd een
 * antwoord waarmee deze controle klopt, wat de andere controles ook vragen.
 */
function vrijGegeven(s: Schrijver, { voorwaarde, id }: Controle): string | undefined {
  const delen = voorwaarde.op === 'of' ? voorwaarde.delen : [voorwaarde];
  const elders = s.model.controles.filter((ander) => ander.id !== id).map((ander) => JSON.stringify(ander));
  return delen
    .flatMap((deel) => {
      const kaal = deel.op === 'niet' ? deel.deel : deel;
      return kaal.op === 'feit' && kaal.opDatum === undefined ? [kaal.feit] : [];
    })
    .find((id) => {
      const feit = s.model.feiten.find((ander) => ander.id === id);
      const gewoon =
        feit?.soort === 'gegeven' && feit.type.soort === 'ja/nee' && !feit.facultatief && !feit.perDatum;
      return gewoon && !elders.some((tekst) => tekst.includes(JSON.stringify(id)));
    });
}

interface Ordening {
  readonly feiten: readonly [string, string];
  readonly cmp: Vergelijking;
}

/** Een controle die twee gegevens vergelijkt, zoals "de melding is op of vóór de aanvraag". */
function ordeningVan(v: Voorwaarde): Ordening | undefined {
  if (v.op !== 'vergelijk' || v.a.op !== 'feit' || v.b.op !== 'feit') return undefined;
  return v.a.opDatum || v.b.opDatum ? undefined : { feiten: [v.a.feit, v.b.feit], cmp: v.cmp };
}

/**
 * Of controles waarvan nog niets bekend is, altijd samen in te vullen zijn. Met gelijke waarden klopt elke vergelijking
 * die gelijk toelaat. Laat een controle dat niet toe of vraagt zij iets anders, dan moet dat per zaak blijken.
 */
function zijnSamenMogelijk(controles: readonly Controle[]): boolean {
  return controles.every(({ voorwaarde }) => {
    const cmp = ordeningVan(voorwaarde)?.cmp;
    return cmp === '<=' || cmp === '>=' || cmp === '=';
  });
}
