/** Waarden → JavaScript-uitdrukkingen. Bedragen blijven tekst zolang er niet gerekend wordt. */
import type { Feit, Lijstbron, Literal, Type, Waarde } from '../../runtime/model.ts';
import { roepKern } from './beslissing.ts';
import { lezingVan } from './lezing.ts';
import { bovenaan, constante, uit, type Schrijver } from './schrijver.ts';
import { tekst } from './tekst.ts';
import { functieVoor } from './voorwaarde.ts';

/** Een uitdrukking, en of zij een berekend `Getal` is of de vorm heeft waarin de zaak haar geeft. */
interface Uitdrukking {
  readonly code: string;
  readonly getal: boolean;
}

const isDecimaal = (type: Type): boolean => ['bedrag', 'getal', 'percentage'].includes(type.soort);

/** De waarde zoals een zaak of uitkomst haar schrijft: tekst, datum, label of aantal. */
export function schrijfWaarde(s: Schrijver, w: Waarde): string {
  const { code, getal } = uitdrukking(s, w);
  if (!getal) return code;
  return `${uit(s, w.type.soort === 'aantal' ? 'alsAantal' : 'alsTekst')}(${code})`;
}

/**
 * De waarde als uitkomst: een decimaal krijgt één schrijfwijze ("60.5", ook als de zaak "60.50" zegt), een onvolledige
 * datum is nog geen uitkomst, en bekend afwezig evenmin.
 */
export function schrijfUitkomst(s: Schrijver, w: Waarde): string {
  const code = schrijfWaarde(s, w);
  const uitDeZaak = w.op === 'feit' || w.op === 'lezing';
  if (isDecimaal(w.type) && uitDeZaak) return `${uit(s, 'decimaleTekst')}(${code})`;
  if (w.type.soort === 'datum') return w.op === 'literal' ? code : `${uit(s, 'heleDatum')}(${code})`;
  return uitDeZaak ? `${code} ?? undefined` : code;
}

/** De met een feestdag gelijkgestelde dagen van de regeling, als constante. */
function gelijkgesteld(s: Schrijver): string {
  const dagen = (s.model.termijnen?.gelijkgesteld ?? []).map(tekst).join(', ');
  return bovenaan(s, 'gelijkgesteld', ` = ${uit(s, 'gelijkgesteldeDagen')}([${dagen}])`);
}

/** Een vergelijking van twee waarden. */
export function schrijfVergelijking(s: Schrijver, cmp: string, a: Waarde, b: Waarde): string {
  const { soort } = a.type;
  // Ook als het aantal nog niet vaststaat, kan de vergelijking dat wel doen.
  if (a.op === 'dagenVan')
    return roep(s, 'vergelijkDagen', tekst(cmp), dagenVan(s, a, 'dagenTussen'), alsGetal(s, b));
  if (soort === 'datum')
    return roep(s, 'vergelijkDatum', tekst(cmp), schrijfWaarde(s, a), schrijfWaarde(s, b));
  if (soort === 'keuze' || soort === 'tekst' || soort === 'ja/nee') {
    return roep(s, 'vergelijkLabel', tekst(cmp), schrijfWaarde(s, a), schrijfWaarde(s, b));
  }
  const [links, rechts] = [uitdrukking(s, a), uitdrukking(s, b)];
  if (!links.getal && !rechts.getal) {
    return roep(
      s,
      soort === 'aantal' ? 'vergelijkAantal' : 'vergelijkDecimaal',
      tekst(cmp),
      links.code,
      rechts.code,
    );
  }
  return roep(s, 'vergelijkGetal', tekst(cmp), alsGetal(s, a), alsGetal(s, b));
}

const roep = (s: Schrijver, functie: string, ...delen: readonly string[]): string =>
  `${uit(s, functie)}(${delen.join(', ')})`;

function uitdrukking(s: Schrijver, w: Waarde): Uitdrukking {
  const kaal = (code: string): Uitdrukking => ({ code, getal: false });
  switch (w.op) {
    case 'literal':
      return kaal(schrijfLiteral(w.literal));
    case 'feit':
      return kaal(leesFeit(s, w.feit, w.opDatum));
    case 'beslissing':
      return kaal(roepKern(s, w.beslissing));
    case 'lezing':
      return kaal(`${lezingVan(s, w.lezing)}(z)`);
    case 'datumPlus':
      return kaal(
        roep(
          s,
          'datumPlus',
          schrijfWaarde(s, w.datum),
          String(w.aantal),
          tekst(w.eenheid),
          ...(w.verlengd ? [gelijkgesteld(s)] : []),
        ),
      );
    case 'datumVerder': {
      const delen = [schrijfWaarde(s, w.datum), alsGetal(s, w.aantal), tekst(w.eenheid)];
      return kaal(roep(s, 'datumVerder', ...delen, ...(w.terug ? ['true'] : [])));
    }
    case 'dagen':
      return kaal(roep(s, 'dagenTotEnMet', schrijfWaarde(s, w.van), schrijfWaarde(s, w.totEnMet)));
    case 'opgeschort': {
      const paren = w.opschortingen.map(
        ({ van, totEnMet }) => `[${schrijfWaarde(s, van)}, ${schrijfWaarde(s, totEnMet)}]`,
      );
      const delen = [schrijfWaarde(s, w.datum), String(w.aantal), tekst(w.eenheid), `[${paren.join(', ')}]`];
      return kaal(roep(s, 'opgeschort', ...delen, ...(w.verlengd ? [gelijkgesteld(s)] : [])));
    }
    case 'geindexeerd':
      return indexering(s, w);
    case 'laagste':
    case 'hoogste':
      return uiterste(s, w);
    case 'aantalVan':
      return {
        code: roep(s, 'aantalOver', ...schrijfLijst(s, w.lijst), ...meedoen(s, w.lijst)),
        getal: true,
      };
    case 'somVan':
      return { code: overElementen(s, w, 'somOver'), getal: true };
    case 'laagsteVan':
    case 'hoogsteVan':
      return uitersteVan(s, w);
    case 'dagenVan':
      return { code: dagenVan(s, w, 'dagenOver'), getal: true };
    // Wie de eerste is, zoekt de uitvoerige berekening uit.
    case 'eersteVan':
    case 'laatsteVan':
      return kaal('undefined');
    case 'plus':
    case 'min':
    case 'maal':
    case 'gedeeld':
      return { code: roep(s, w.op, alsGetal(s, w.a), alsFactor(s, w.op, w.b)), getal: true };
    case 'afgerond':
      return {
        code: roep(s, 'afgerond', alsGetal(s, w.waarde), tekst(w.stap), tekst(w.richting)),
        getal: true,
      };
  }
}

/** Hoe er wordt geïndexeerd, als constante bovenaan; wat de reeks niet heeft, staat in de zaak. */
function indexering(s: Schrijver, w: Extract<Waarde, { op: 'geindexeerd' }>): Uitdrukking {
  const { eerste, rijen, stap, richting } = w;
  const hoe = JSON.stringify({
    eerste,
    rijen: rijen.map(({ bepaling: _weg, ...rij }) => rij),
    stap,
    richting,
  });
  const constante = bovenaan(s, 'indexering', ` = ${hoe}${s.getypeerd ? ' as const' : ''}`);
  const feit = s.feiten.get(w.feit);
  const geef = `(op) => ${roep(s, 'opDatum', feit ? `z.${feit.object}?.${feit.sleutel}` : 'undefined', 'op')}`;
  return {
    code: roep(s, 'geindexeerd', alsGetal(s, w.waarde), schrijfWaarde(s, w.dag), constante, geef),
    getal: true,
  };
}

/** De zaak, het object van de elementen en de lijst. */
export function schrijfLijst(s: Schrijver, { feit, element }: Lijstbron): readonly string[] {
  return ['z', tekst(element), leesFeit(s, feit)];
}

function meedoen(s: Schrijver, { waarvoor }: Lijstbron): readonly string[] {
  if (!waarvoor) return [];
  return [
    `(z) => ${functieVoor(s, waarvoor, { naam: 'waarvoor', kop: waarvoor.tekst ?? 'waarvoor', orde: 0 })}(z)`,
  ];
}

function overElementen(
  s: Schrijver,
  w: Extract<Waarde, { op: 'somVan' | 'laagsteVan' | 'hoogsteVan' }>,
  functie: string,
  ...kiezer: readonly string[]
): string {
  const waarde = w.type.soort === 'datum' ? `${schrijfWaarde(s, w.deel)} ?? undefined` : alsGetal(s, w.deel);
  return roep(s, functie, ...schrijfLijst(s, w.lijst), ...kiezer, `(z) => ${waarde}`, ...meedoen(s, w.lijst));
}

/** De eerste en laatste dag per element, het venster, en wat bij elkaar hoort. */
function dagenVan(s: Schrijver, w: Extract<Waarde, { op: 'dagenVan' }>, functie: string): string {
  const { lijst, begin, eind, venster = {}, onderbreking } = w;
  const dag = ({ feit }: typeof begin): string => `(z) => ${leesFeit(s, feit)}`;
  const grenzen = Object.entries(venster).map(
    ([naam, grens]: [string, Waarde]) => `${naam}: ${schrijfWaarde(s, grens)}`,
  );
  const delen = [
    ...schrijfLijst(s, lijst),
    dag(begin),
    dag(eind),
    grenzen.length === 0 ? '{}' : `{ ${grenzen.join(', ')} }`,
    String(onderbreking),
    ...meedoen(s, lijst),
  ];
  return roep(s, functie, ...delen);
}

function uitersteVan(s: Schrijver, w: Extract<Waarde, { op: 'laagsteVan' | 'hoogsteVan' }>): Uitdrukking {
  const datum = w.type.soort === 'datum';
  const kies = uit(s, `${w.op === 'laagsteVan' ? 'laagste' : 'hoogste'}${datum ? 'Datum' : ''}`);
  return { code: overElementen(s, w, 'uitersteOver', `(a, b) => ${kies}(a, b)`), getal: !datum };
}

function uiterste(s: Schrijver, w: Extract<Waarde, { op: 'laagste' | 'hoogste' }>): Uitdrukking {
  if (w.type.soort === 'datum') {
    const functie = w.op === 'laagste' ? 'laagsteDatum' : 'hoogsteDatum';
    return { code: roep(s, functie, ...w.delen.map((deel) => schrijfWaarde(s, deel))), getal: false };
  }
  const delen = w.delen.map((deel) => uitdrukking(s, deel));
  if (isDecimaal(w.type) && delen.length === 2 && delen.every((deel) => !deel.getal)) {
    const functie = w.op === 'laagste' ? 'laagsteDecimaal' : 'hoogsteDecimaal';
    return { code: roep(s, functie, ...delen.map((deel) => deel.code)), getal: false };
  }
  return { code: roep(s, w.op, ...w.delen.map((deel) => alsGetal(s, deel))), getal: true };
}

function alsGetal(s: Schrijver, w: Waarde): string {
  const { code, getal } = uitdrukking(s, w);
  return getal ? code : roep(s, w.type.soort === 'aantal' ? 'aantal' : 'bedrag', code);
}

/** Vermenigvuldigen met een percentage is vermenigvuldigen met honderdsten. */
function alsFactor(s: Schrijver, op: string, w: Waarde): string {
  const code = alsGetal(s, w);
  const factor = (op === 'maal' || op === 'gedeeld') && w.type.soort === 'percentage';
  return factor ? roep(s, 'procent', code) : code;
}

function schrijfLiteral(literal: Literal): string {
  return literal.type.soort === 'aantal' ? String(Number(literal.waarde)) : tekst(literal.waarde);
}

/** Een feit uit de zaak; een oordeel alleen als het meetelt; een feit per datum op zijn dag. */
export function leesFeit(s: Schrijver, id: string, opDatum?: Waarde): string {
  const feit = s.feiten.get(id);
  if (!feit) return 'undefined';
  const pad = `z.${feit.object}?.${feit.sleutel}`;
  if (feit.soort === 'beoordeling') return leesOordeel(s, feit, pad);
  return opDatum ? roep(s, 'opDatum', pad, schrijfWaarde(s, opDatum)) : pad;
}

function leesOordeel(s: Schrijver, feit: Feit, pad: string): string {
  const door = feit.door ?? [];
  const organen = door.length > 0 ? [constante(s, 'organen', door)] : [];
  return roep(s, 'waardeVanOordeel', pad, ...organen);
}
