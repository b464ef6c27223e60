/** Controleert de herkomst van gegevens in een zaak. Zij verandert geen uitkomst; een pad dat nergens op slaat is wel een fout. */
import { type Bevindingen, bedoelde, fout, letOp, zoekNaaste } from './bevindingen.ts';
import { aard, citeer } from './citeer.ts';
import { HERKOMST, leesOpPad, leesPad, magBron, type Zaakpad } from './herkomst.ts';
import type { Feit } from './model.ts';
import { bedoeldeDatum } from './spelling.ts';
import { opsomming } from './toon.ts';
import { controleerSleutels, foutOnleesbaar, voorElkeSleutel } from './valideer-houder.ts';
import { isDag } from './vorm.ts';
import { isHouder, leesEigen, type Vondst } from './vreemd.ts';

export function controleerHerkomst(b: Bevindingen, zaak: object, vondst: Vondst, pad: string): void {
  if (vondst.soort === 'onleesbaar') foutOnleesbaar(b, pad);
  if (vondst.soort !== 'waarde') return;
  if (!isHouder(vondst.waarde)) {
    foutVorm(
      b,
      pad,
      `Bij "${HERKOMST}" hoort een object met per gegeven zijn herkomst, maar er staat ${aard(vondst.waarde)}.`,
    );
    return;
  }
  voorElkeSleutel(b, vondst.waarde, pad, (van, deel, plaats) => {
    const feit = controleerPad(b, zaak, van, plaats);
    if (deel.soort === 'onleesbaar') foutOnleesbaar(b, plaats);
    else if (deel.soort === 'waarde') controleerDeel(b, feit, deel.waarde, plaats);
  });
}

function foutVorm(b: Bevindingen, pad: string, bericht: string): void {
  fout(b, 'U061', pad, bericht, {
    verwacht: '{ "client.geboortedatum": { "bron": "de BRP", "bekend": "2026-03-01", "kenmerk": "…" } }',
  });
}

/** Het feit waar het pad over gaat. Slaat het pad nergens op, dan is dat een fout; staat er niets in de zaak, een melding. */
function controleerPad(b: Bevindingen, zaak: object, van: string, pad: string): Feit | undefined {
  const gelezen = leesPad(van);
  const feit = gelezen && feitOp(b, gelezen);
  if (!gelezen || !feit) {
    fout(b, 'U062', pad, `De regeling kent geen gegeven op het pad ${citeer(van)}.`, {
      verwacht: 'het pad van een gegeven: "client.geboortedatum", of bij een lijst "client.kinderen[0].naam"',
      ...hintBij(b, van, gelezen),
    });
  } else if (!staatEr(zaak, gelezen)) {
    letOp(b, 'U063', pad, `Van ${citeer(van)} staat er een herkomst, maar in de zaak staat daar niets.`, {
      hint: 'Is de lijst niet volledig, dan staan haar elementen onder "elementen": "client.kinderen.elementen[0]".',
    });
  }
  return feit;
}

/** Zonder iets uit te voeren wat van de aanlever komt: wat onleesbaar is, is elders al gemeld. */
function staatEr(zaak: object, pad: Zaakpad): boolean {
  const object = leesEigen(zaak, pad.object);
  if (object.soort !== 'waarde' || !isHouder(object.waarde)) return false;
  const waarde = leesEigen(object.waarde, pad.sleutel);
  if (waarde.soort !== 'waarde') return waarde.soort === 'onleesbaar';
  if (pad.plaats === undefined) return true;
  try {
    return leesOpPad(zaak, pad) !== undefined;
  } catch {
    return true;
  }
}

function feitOp(b: Bevindingen, { object, sleutel, onder, plaats, veld }: Zaakpad): Feit | undefined {
  const feit = b.naslag.feiten.get(object)?.get(sleutel);
  if (feit === undefined || plaats === undefined) return feit;
  if (feit.perDatum) return veld === undefined && onder === '' ? feit : undefined;
  if (feit.type.soort !== 'lijst') return undefined;
  return veld === undefined ? feit : b.naslag.elementen.get(feit.type.object)?.get(veld);
}

function hintBij(b: Bevindingen, van: string, gelezen: Zaakpad | undefined): { readonly hint?: string } {
  const lijst = gelezen && b.naslag.feiten.get(gelezen.object)?.get(gelezen.sleutel);
  if (lijst?.type.soort === 'lijst' && gelezen?.veld !== undefined)
    return bedoelde(b, gelezen.veld, b.naslag.elementen.get(lijst.type.object)?.keys() ?? []);
  if (b.naslag.uitkomsten.has(van)) return { hint: 'Dit is een uitkomst: die wordt berekend.' };
  const ids = [...b.naslag.feiten.values()].flatMap((feiten) => [...feiten.values()]);
  const metSleutel = (gezocht: string | undefined): string | undefined =>
    ids.find(({ sleutel }) => sleutel === gezocht)?.id;
  const naaste =
    metSleutel(van) ??
    zoekNaaste(
      b,
      van,
      ids.map(({ id }) => id),
    ) ??
    metSleutel(
      zoekNaaste(
        b,
        van,
        ids.map(({ sleutel }) => sleutel),
      ),
    );
  return naaste === undefined ? {} : { hint: `Bedoelde u ${citeer(naaste)}?` };
}

function controleerDeel(b: Bevindingen, feit: Feit | undefined, waarde: unknown, pad: string): void {
  if (!isHouder(waarde)) {
    foutVorm(b, pad, `Hier hoort een object met een bron of een dag, maar er staat ${aard(waarde)}.`);
    return;
  }
  controleerSleutels(b, waarde, pad, ['bron', 'bekend', 'kenmerk']);
  const bron = tekstBij(b, waarde, 'bron', pad);
  tekstBij(b, waarde, 'kenmerk', pad);
  controleerDag(b, waarde, pad);
  if (bron !== undefined && feit?.leverancier && !magBron(feit.leverancier, bron)) {
    letOp(
      b,
      'U064',
      `${pad}.bron`,
      `${feit.naam}: dit komt van ${citeer(bron)}; de regeling noemt een andere bron. De uitkomst verandert er niet door.`,
      { verwacht: opsomming(feit.leverancier, 'of') },
    );
  }
}

function controleerDag(b: Bevindingen, deel: object, pad: string): void {
  const vondst = leesEigen(deel, 'bekend');
  if (vondst.soort !== 'waarde' || isDag(vondst.waarde)) return;
  const { waarde } = vondst;
  const bedoeld = typeof waarde === 'string' ? bedoeldeDatum(waarde) : undefined;
  fout(
    b,
    'U005',
    `${pad}.bekend`,
    `Bij "bekend" hoort de dag waarop het gegeven bekend werd, maar er staat ${aard(waarde)}.`,
    {
      verwacht: 'een dag als 2026-03-01',
      ...(isDag(bedoeld) && bedoeld !== waarde ? { hint: `Bedoelde u ${citeer(bedoeld)}?` } : {}),
    },
  );
}

function tekstBij(
  b: Bevindingen,
  deel: object,
  sleutel: 'bron' | 'kenmerk',
  pad: string,
): string | undefined {
  const vondst = leesEigen(deel, sleutel);
  if (vondst.soort !== 'waarde') return undefined;
  if (typeof vondst.waarde === 'string' && vondst.waarde.trim() !== '') return vondst.waarde;
  foutVorm(b, `${pad}.${sleutel}`, `Bij "${sleutel}" hoort tekst, maar er staat ${aard(vondst.waarde)}.`);
  return undefined;
}
