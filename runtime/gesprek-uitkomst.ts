/** De uitkomsten van de beslissingen van een gesprek, en wat daarvoor nog open staat. */
import type { Elementevaluator } from './elementevaluator.ts';
import type { Gespreksbron, Gespreksuitkomst } from './gesprek-model.ts';
import { sleutelVan } from './gesprek-plek.ts';
import type { Gevraagd } from './gesprek-vraag.ts';
import { leesLijst } from './lijst.ts';
import type { Beslissing, Feit } from './model.ts';
import { maakOpenPunten } from './openpunt.ts';
import { registerVan, zoek } from './register.ts';
import type { OpenPunt, Opties } from './uitkomst.ts';

/** Bij een beslissing per element: een uitkomst voor elk element dat de zaak noemt. */
export function uitkomstenVan(
  bron: Gespreksbron,
  beslissingen: readonly string[],
  zaak: object,
  opties?: Opties,
): readonly Gespreksuitkomst[] {
  const { beslissingen: alle } = registerVan(bron.model);
  return beslissingen.flatMap((id): readonly Gespreksuitkomst[] => {
    const { beslissing } = zoek(alle, id);
    if (beslissing.element !== undefined) return perElement(bron, beslissing, zaak, opties);
    const evaluator = bron.evaluators[id];
    if (evaluator === undefined) throw new Error(`Er is geen evaluator van ${id}.`);
    return [{ beslissing: id, pad: id, naam: beslissing.naam, uitkomst: evaluator(zaak as never, opties) }];
  });
}

function perElement(
  bron: Gespreksbron,
  { id, naam }: Beslissing,
  zaak: object,
  opties: Opties | undefined,
): readonly Gespreksuitkomst[] {
  const evaluator: Pick<Elementevaluator<never>, 'alle'> | undefined = bron.perElement?.[id];
  if (evaluator === undefined) throw new Error(`Er is geen evaluator van ${id}.`);
  const alle = evaluator.alle(zaak as never, opties);
  if (alle.soort !== 'elementen') return [{ beslissing: id, pad: id, naam, uitkomst: alle }];
  return alle.elementen.map((deel) => ({ beslissing: id, ...deel }));
}

/** Alle open punten, elk één keer, op volgorde van de beslissingen en daarbinnen van de vragen. */
export function openVan(
  bron: Gespreksbron,
  beslissingen: readonly string[],
  zaak: object,
  uitkomsten: readonly Gespreksuitkomst[],
): readonly Gevraagd[] {
  const open = new Map<string, { punt: OpenPunt; voor: string[] }>();
  for (const id of beslissingen) {
    const lengte = lijstenTeVragen(bron, id, zaak);
    const punten = uitkomsten.flatMap(({ beslissing, uitkomst }) =>
      beslissing === id && uitkomst.soort === 'onbekend' ? uitkomst.open : [],
    );
    for (const punt of [...lengte, ...punten]) voegToe(open, id, punt);
  }
  return [...open.values()];
}

function voegToe(open: Map<string, { punt: OpenPunt; voor: string[] }>, id: string, punt: OpenPunt): void {
  const sleutel = sleutelVan(punt.pad, punt.opDatum);
  const eerder = open.get(sleutel);
  if (eerder === undefined) {
    open.set(sleutel, { punt, voor: [id] });
    return;
  }
  if (!eerder.voor.includes(id)) eerder.voor.push(id);
  const bepalingen = [...new Set([...eerder.punt.bepalingen, ...punt.bepalingen])];
  eerder.punt = { ...eerder.punt, bepalingen };
}

/** Een beslissing per element geldt voor elk element; staat niet vast welke er zijn, dan is dat de eerste vraag. */
function lijstenTeVragen({ model }: Gespreksbron, id: string, zaak: object): readonly OpenPunt[] {
  const register = registerVan(model);
  const { element } = zoek(register.beslissingen, id).beslissing;
  if (element === undefined) return [];
  const open = (feit: Feit): boolean =>
    feit.type.soort === 'lijst' && feit.type.object === element && !leesLijst(zaak, feit).volledig;
  const punten = model.feiten
    .filter(open)
    .map((feit) => ({ punten: [{ soort: 'gegeven' as const, id: feit.id }], bepalingen: new Set<string>() }));
  return maakOpenPunten(register, zaak, punten);
}
