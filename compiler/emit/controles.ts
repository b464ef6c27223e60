/** De snelle controle of een zaak alle controles van de regeling doorstaat. Wie faalt, wordt doorgerekend. */
import type { Controle, Feit, Type, Voorwaarde, Waarde } from '../../runtime/model.ts';
import { als, type Schrijver } from './schrijver.ts';
import { inCommentaar } from './tekst.ts';
import { schrijfVoorwaarde } from './voorwaarde.ts';
import { leesFeit } from './waarde.ts';

/** Niets als er geen controles zijn. */
export function schrijfControles(s: Schrijver): string {
  const { controles } = s.model;
  if (controles.length === 0) return '';
  const ordeningen = controles.flatMap((controle) => ordeningenVan(s, controle));
  const geordend = new Set(ordeningen.map(({ controle }) => controle));
  const regels = controles.map((controle) =>
    geordend.has(controle)
      ? ordeningen.filter((deel) => deel.controle === controle).map((deel) => schrijfOrdening(s, deel))
      : [schrijfControle(s, controle, vrijGegeven(s, controle))],
  );
  const ketens = afgeleid(ordeningen).map((deel) => schrijfOrdening(s, deel));
  const kop =
    '/** Elke controle klopt zeker, of is met wat nog onbekend is in orde te brengen; bij `false` wordt er gerekend. */\n';
  const lijf = [...regels.flat(), ...ketens].join('');
  return `\n${kop}function doorstaatControles(z${als(s, 'Zaak')})${als(s, 'boolean')} {\n${lijf}  return true;\n}\n`;
}

function schrijfControle(s: Schrijver, { naam, voorwaarde, regel }: Controle, vrij?: string): string {
  const klopt = schrijfVoorwaarde(s, voorwaarde, { naam: 'controle', kop: naam, orde: regel });
  const bekend = vrij === undefined ? '' : ` && ${isBekend(s, vrij)}`;
  return `  // ${inCommentaar(naam)}\n  if (${klopt} !== true${bekend}) return false;\n`;
}

function schrijfOrdening(s: Schrijver, { naam, controle, van, tot, type }: Ordening): string {
  const voorwaarde: Voorwaarde = {
    op: 'vergelijk',
    cmp: '<=',
    a: { op: 'feit', feit: van, type },
    b: { op: 'feit', feit: tot, type },
  };
  const klopt = schrijfVoorwaarde(s, voorwaarde, { naam: 'controle', kop: naam, orde: controle.regel });
  const beide = `${isBekend(s, van)} && ${isBekend(s, tot)}`;
  return `  // ${inCommentaar(naam)}\n  if (${beide} && ${klopt} !== true) return false;\n`;
}

const isBekend = (s: Schrijver, feit: string): string => `${leesFeit(s, feit)} !== undefined`;

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

/** Het gegeven `van` is ten hoogste `tot`. */
interface Ordening {
  readonly naam: string;
  readonly controle: Controle;
  readonly van: string;
  readonly tot: string;
  readonly type: Type;
}

/**
 * Een controle die twee gegevens ordent, zoals "de melding is op of vóór de aanvraag". Is een van beide onbekend, dan klopt zij
 * met een gelijke waarde; alleen wat langs een keten van ordeningen tussen twee bekende waarden ligt, kan dan nog botsen.
 */
function ordeningenVan(s: Schrijver, controle: Controle): readonly Ordening[] {
  const v = controle.voorwaarde;
  if (v.op !== 'vergelijk' || v.a.op !== 'feit' || v.b.op !== 'feit') return [];
  const [a, b] = [losGegeven(s, v.a), losGegeven(s, v.b)];
  if (a === undefined || b === undefined || a.type.soort !== b.type.soort) return [];
  const maak = (van: Feit, tot: Feit): Ordening => ({
    naam: controle.naam,
    controle,
    van: van.id,
    tot: tot.id,
    type: van.type,
  });
  if (v.cmp === '<=') return [maak(a, b)];
  if (v.cmp === '>=') return [maak(b, a)];
  return v.cmp === '=' ? [maak(a, b), maak(b, a)] : [];
}

/** Een gegeven dat elke waarde van zijn type kan hebben, wat de rest van de zaak ook zegt. */
function losGegeven(s: Schrijver, { feit: id, opDatum }: Extract<Waarde, { op: 'feit' }>): Feit | undefined {
  const feit = s.feiten.get(id);
  const isLos =
    opDatum === undefined &&
    feit?.soort === 'gegeven' &&
    !feit.facultatief &&
    !feit.perDatum &&
    !s.model.feiten.some(({ id: ander, eindeVan }) => eindeVan === id || (ander === id && eindeVan));
  return isLos ? feit : undefined;
}

/** Wat uit de ordeningen samen volgt: a ≤ b en b ≤ c geeft a ≤ c. */
function afgeleid(ordeningen: readonly Ordening[]): Ordening[] {
  const alle = [...ordeningen];
  const heeft = (van: string, tot: string): boolean =>
    van === tot || alle.some((deel) => deel.van === van && deel.tot === tot);
  // De lijst groeit terwijl zij doorlopen wordt, tot er niets nieuws meer uit volgt.
  for (const eerste of alle) {
    for (const tweede of ordeningen) {
      if (eerste.tot !== tweede.van || heeft(eerste.van, tweede.tot)) continue;
      alle.push({ ...eerste, tot: tweede.tot, naam: `${eerste.naam}; ${tweede.naam}` });
    }
  }
  return alle.slice(ordeningen.length);
}
