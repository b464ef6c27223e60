/** Wat van elke uitleg waar moet zijn (docs/uitleg.md, "Waarop u kunt rekenen"), over één zaak. */
import { bereken } from '../../runtime/bereken.ts';
import type { Element } from '../../runtime/lijst.ts';
import type { Beslissing, Regelingmodel } from '../../runtime/model.ts';
import type { Uitkomst, Uitleg } from '../../runtime/uitkomst.ts';
import { legUit } from '../../runtime/uitleg.ts';
import { bepalingenIn, deelVan, type Deel } from './uitleg-deel.ts';
import { behalve } from './uitleg-zaak.ts';
import type { Zaak } from './zaak.ts';

export interface Geval {
  readonly model: Regelingmodel;
  readonly beslissing: string;
  readonly zaak: Zaak;
  readonly uitkomst: Uitkomst;
  readonly uitleg: Uitleg;
  readonly element?: Element;
}

export const isBekend = ({ soort }: Uitkomst): boolean =>
  soort === 'waarde' || soort === 'niet van toepassing';

/** Waaraan een bekende uitkomst te herkennen is. */
export function merk(uitkomst: Uitkomst): string {
  if (uitkomst.soort === 'waarde') return `waarde ${String(uitkomst.waarde).replace(/(\.\d*?)0+$/, '$1')}`;
  return uitkomst.soort === 'niet van toepassing' ? uitkomst.reden : uitkomst.soort;
}

const reken = ({ beslissing, element }: Geval, model: Regelingmodel, zaak: Zaak): Uitkomst =>
  bereken(model, beslissing, zaak, {}, element && elementUit(zaak, element));

/** Hetzelfde element in een andere zaak. */
function elementUit(zaak: Zaak, element: Element): Element {
  const inhoud = element.pad
    .split(/[.[\]]+/)
    .filter((stap) => stap !== '')
    .reduce<unknown>((bij, stap) => (bij as Record<string, unknown> | undefined)?.[stap], zaak);
  return { ...element, inhoud };
}

/** De boom zegt dezelfde waarde als de uitkomst. */
export function waardeInBoom({ uitkomst, uitleg: { boom, grondVerschilt } }: Geval): string | undefined {
  const { uitkomst: soort, waarde, reden } = boom;
  if (uitkomst.soort === 'waarde') {
    const tekst = typeof uitkomst.waarde === 'boolean' ? uitkomst.waarde : tekstVan(uitkomst.waarde);
    if (waarde !== tekst) return `de boom zegt ${String(waarde)}, de uitkomst ${String(tekst)}`;
    return soort === 'waarde' || grondVerschilt === true ? undefined : `de boom zegt ${String(soort)}`;
  }
  if (waarde !== undefined) return `de boom heeft de waarde ${String(waarde)} bij ${uitkomst.soort}`;
  if (uitkomst.soort === 'niet van toepassing' && soort === uitkomst.soort && reden !== uitkomst.reden)
    return `de boom zegt ${String(reden)}, de uitkomst ${uitkomst.reden}`;
  return undefined;
}

const tekstVan = (waarde: unknown): string =>
  typeof waarde === 'object' && waarde !== null && 'anders' in waarde
    ? `anders: ${String(waarde.anders)}`
    : String(waarde);

/** Elke grond staat in de boom, bij een knoop die beslist, of hoort bij een element dat niet getoond wordt. */
export function grondenInBoom({ uitleg }: Geval, deel: Deel): string | undefined {
  const verborgen = deel.beslist.some(({ lijst }) => lijst !== undefined);
  const genoemd = bepalingenIn(deel.beslist);
  const mist = uitleg.gronden.filter((id) => !genoemd.has(id));
  if (mist.length > 0 && !verborgen) return `niet in de boom: ${mist.join(', ')}`;
  const zonder = [...genoemd].filter((id) => !uitleg.gronden.includes(id));
  if (zonder.length > 0) return `niet bij de gronden: ${zonder.join(', ')}`;
  const dubbel = uitleg.overwogen.filter((id) => uitleg.gronden.includes(id));
  return dubbel.length > 0 ? `grond en overwogen: ${dubbel.join(', ')}` : undefined;
}

/** Verandert alles buiten het deel dat beslist of overwogen is, dan blijft de uitkomst, of de regeling spreekt zich tegen. */
export function blijft(geval: Geval, deel: Deel, ander: Zaak): string | undefined {
  const zaak = behalve(geval.model, deel, geval.zaak, ander);
  const nieuw = reken(geval, geval.model, zaak);
  if (!isBekend(nieuw) || merk(nieuw) === merk(geval.uitkomst)) return undefined;
  return `${merk(geval.uitkomst)} wordt ${merk(nieuw)} bij ${JSON.stringify(zaak)}`;
}

/** Valt een regel of uitzondering weg en wordt de uitkomst een andere, dan staat hij bij de gronden. */
export function zonderRegel(geval: Geval): { readonly fouten: readonly string[]; readonly geraakt: number } {
  const { model, uitkomst, uitleg, beslissing } = geval;
  const { gebruikt } = zoek(model, beslissing);
  const nodig = new Set([beslissing, ...gebruikt.beslissingen]);
  const fouten: string[] = [];
  let geraakt = 0;
  for (const { wat, bepalingen, anders } of model.beslissingen
    .filter(({ id }) => nodig.has(id))
    .flatMap(varianten)) {
    const beslissingen = model.beslissingen.map((b) => (b.id === anders.id ? anders : b));
    const mutant = { ...model, beslissingen };
    const nieuw = reken(geval, mutant, geval.zaak);
    if (!isBekend(nieuw) || merk(nieuw) === merk(uitkomst)) continue;
    // Een beslissing zonder uitkomst geeft dat door aan wie haar noemt, ook in een regel die hier niet geldt.
    if (legUit(mutant, beslissing, geval.zaak, {}, nieuw, geval.element).grondVerschilt === true) continue;
    geraakt++;
    const bekend = [...uitleg.gronden, ...uitleg.overwogen];
    if (!bepalingen.some((id) => bekend.includes(id)))
      fouten.push(
        `zonder ${wat}: ${merk(uitkomst)} wordt ${merk(nieuw)}, gronden ${uitleg.gronden.join(' ')}`,
      );
  }
  return { fouten, geraakt };
}

const zoek = ({ beslissingen }: Regelingmodel, id: string): Beslissing => {
  const gevonden = beslissingen.find((b) => b.id === id);
  if (!gevonden) throw new Error(`Het model kent ${id} niet.`);
  return gevonden;
};

interface Variant {
  readonly wat: string;
  readonly bepalingen: readonly string[];
  readonly anders: Beslissing;
}

function varianten(b: Beslissing): readonly Variant[] {
  // Een regel die nooit geldt, en een vereiste dat altijd vervuld is: dat de regel er staat, kan ook iets betekenen.
  const zonder = b.regels.map((regel): Variant => {
    const voorwaarde = { op: 'constant', waarde: regel.soort === 'vereiste' } as const;
    return {
      wat: `regel ${regel.id}`,
      bepalingen: [regel.bepaling],
      anders: { ...b, regels: b.regels.map((ander) => (ander === regel ? { ...regel, voorwaarde } : ander)) },
    };
  });
  const zonderVoorrang = b.regels.flatMap((regel): readonly Variant[] =>
    regel.wijktAfVan === undefined
      ? []
      : [
          {
            wat: `de voorrang van ${regel.id}`,
            bepalingen: [regel.bepaling],
            anders: {
              ...b,
              regels: b.regels.map(({ wijktAfVan, ...rest }) =>
                rest.id === regel.id || !wijktAfVan ? rest : { ...rest, wijktAfVan },
              ),
            },
          },
        ],
  );
  const zonderTenzij = b.regels.flatMap((regel): readonly Variant[] =>
    regel.tenzij === undefined || regel.geldig
      ? []
      : [
          {
            wat: `de uitzondering van ${regel.id}`,
            bepalingen: [regel.bepaling],
            anders: {
              ...b,
              regels: b.regels.map(({ tenzij, ...rest }) =>
                rest.id === regel.id || !tenzij ? rest : { ...rest, tenzij },
              ),
            },
          },
        ],
  );
  const zonderBuiten = b.buitenToepassing.map((weg): Variant => ({
    wat: `buiten toepassing door ${weg.bepaling}`,
    bepalingen: [weg.bepaling],
    anders: { ...b, buitenToepassing: b.buitenToepassing.filter((ander) => ander !== weg) },
  }));
  return [...zonder, ...zonderVoorrang, ...zonderTenzij, ...zonderBuiten];
}

/** Wordt er meer bekend, dan dragen de regels die de uitkomst droegen haar nog steeds. */
export function grondenBlijven(geval: Geval, meer: Zaak): string | undefined {
  const { model, beslissing, uitkomst, uitleg, element } = geval;
  const zaak = aangevuld(model, geval.zaak, meer);
  const nieuw = reken(geval, model, zaak);
  if (nieuw.soort !== uitkomst.soort) return undefined;
  const { gronden } = legUit(model, beslissing, zaak, {}, nieuw, element && elementUit(zaak, element));
  const regels = (uitleg.boom.delen ?? []).filter(
    ({ soort, status, beslist }) =>
      soort === 'regel' && beslist === true && (status === 'geldt' || status === 'geldt niet'),
  );
  const weg = regels.flatMap(({ bepaling = '' }) => (gronden.includes(bepaling) ? [] : [bepaling]));
  return weg.length === 0 ? undefined : `${weg.join(', ')} is weg bij ${JSON.stringify(zaak)}`;
}

/** De zaak met elk gegeven dat zij nog niet had; een lezing die de auteur koos, is niet open. */
function aangevuld({ lezingen }: Regelingmodel, zaak: Zaak, { lezingen: letters = {}, ...meer }: Zaak): Zaak {
  const open = lezingen.filter(({ id, gekozen }) => !gekozen && letters[id] !== undefined);
  const keuzes = Object.fromEntries(open.map(({ id }) => [id, letters[id]]));
  const bron: Zaak = open.length > 0 ? { ...meer, lezingen: keuzes } : meer;
  const objecten = new Set([...Object.keys(zaak), ...Object.keys(bron)]);
  return Object.fromEntries([...objecten].map((object) => [object, { ...bron[object], ...zaak[object] }]));
}

/** Alles wat van de uitleg van deze uitkomst waar moet zijn; `ander` is een zaak waarmee de rest vervangen wordt. */
export function toetsUitleg(geval: Geval, ander: Zaak, telling: Uitlegtelling): readonly string[] {
  const deel = deelVan(geval.uitleg);
  const verschilt = geval.uitleg.grondVerschilt === true;
  telling.uitleggen++;
  const los = [waardeInBoom(geval), grondenInBoom(geval, deel)];
  if (!isBekend(geval.uitkomst)) return los.flatMap((fout) => fout ?? []);
  telling.bekend++;
  const { fouten, geraakt } = zonderRegel(geval);
  telling.regelsDieErtoeDoen += geraakt;
  // Een controle kan een uitkomst vastleggen zonder dat een regel haar noemt.
  // Van een element dat niet getoond wordt, staan alleen de bepalingen er.
  if (!deel.verborgen && (!verschilt || geval.model.controles.length === 0))
    los.push(blijft(geval, deel, ander));
  if (verschilt) telling.verschilt++;
  else los.push(grondenBlijven(geval, ander));
  return [...los.flatMap((fout) => fout ?? []), ...fouten];
}

export interface Uitlegtelling {
  uitleggen: number;
  bekend: number;
  verschilt: number;
  /** Hoe vaak een uitkomst anders werd doordat er een regel of uitzondering wegviel. */
  regelsDieErtoeDoen: number;
}

export const nieuweUitlegtelling = (): Uitlegtelling => ({
  uitleggen: 0,
  bekend: 0,
  verschilt: 0,
  regelsDieErtoeDoen: 0,
});
