/** Van een naam naar haar declaratie, haar soort, de regels die haar beslissen, en overal waar zij genoemd wordt. */
import type { Span } from '../grammar/index.ts';
import type { Regelontwerp } from '../compiler/resolve/zinnen.ts';
import type { Vindplaats } from '../compiler/resolve/symbolen.ts';
import type { Plaats } from './convert.ts';
import { beeldVan, type Naambeeld } from './naambeeld.ts';
import type { Momentopname } from './momentopname.ts';
import { beginVan, eindVan } from './vermelding.ts';
import {
  beeldenRond,
  declaratieVan,
  sleutelsVan,
  spanOp,
  vermeldingenIn,
  vermeldingenOp,
  vermeldingenVan,
  type Doel,
  type Vermelding,
} from './vermeldingen.ts';

export interface Gevonden {
  /** De woorden waarop de vraag slaat. */
  readonly herkomst: Span;
  readonly plaatsen: readonly Plaats[];
}

/** Wat de plek noemt; een verwijzing naar meer leden noemt er meer. */
export function doelenOp(
  moment: Momentopname,
  pad: string,
  offset: number,
): { readonly herkomst: Span; readonly doelen: readonly Doel[] } | undefined {
  const [eerste, ...rest] = vermeldingenOp(moment, pad, offset);
  if (!eerste) return undefined;
  const ook = eerste.doel.soort === 'bepaling' && eerste.rol === 'gebruik' ? rest : [];
  const samen = ook.filter(
    (deel) => beginVan(deel) === beginVan(eerste) && eindVan(deel) === eindVan(eerste),
  );
  return { herkomst: spanOp(eerste, offset), doelen: [eerste, ...samen].map(({ doel }) => doel) };
}

function zoek(
  moment: Momentopname,
  pad: string,
  offset: number,
  vind: (doel: Doel) => readonly Vindplaats[],
): Gevonden | undefined {
  const hier = doelenOp(moment, pad, offset);
  if (!hier) return undefined;
  const plaatsen = uniek(hier.doelen.flatMap(vind)).map(({ bestand, span }) => ({ pad: bestand, span }));
  return plaatsen.length === 0 ? undefined : { herkomst: hier.herkomst, plaatsen };
}

const uniek = (plaatsen: readonly Vindplaats[]): readonly Vindplaats[] => [
  ...new Map(plaatsen.map((deel) => [`${deel.bestand}|${deel.span.begin}|${deel.span.eind}`, deel])).values(),
];

/** Waar het gedeclareerd is. */
export const definitieOp = (moment: Momentopname, pad: string, offset: number): Gevonden | undefined =>
  zoek(moment, pad, offset, (doel) => declaratieVan(moment, pad, doel));

/** Alle declaraties: elk blok over een object, elke keuze met een waarde. */
export const declaratiesOp = (moment: Momentopname, pad: string, offset: number): Gevonden | undefined =>
  zoek(moment, pad, offset, (doel) => {
    const alle = [...vermeldingenVan(moment, pad, doel)].flatMap(([bestand, hier]) =>
      hier
        .filter(({ rol }) => rol === 'declaratie')
        .map((vermelding) => ({ bestand, span: heel(vermelding) })),
    );
    return alle.length > 0 ? alle : declaratieVan(moment, pad, doel);
  });

const heel = (vermelding: Vermelding): Span => ({ begin: beginVan(vermelding), eind: eindVan(vermelding) });

// ── Soort ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** De keuze of het object waar een naam van is. */
export function soortOp(moment: Momentopname, pad: string, offset: number): Gevonden | undefined {
  const beeld = beeldVan(moment, pad);
  return zoek(moment, pad, offset, (doel) => {
    const soort = beeld && soortVan(beeld, doel);
    return soort ? declaratieVan(moment, pad, soort) : [];
  });
}

function soortVan({ opgelost, organen }: Naambeeld, doel: Doel): Doel | undefined {
  const { opId, plichten } = opgelost.omgeving;
  const object = (id: string): Doel => {
    const orgaan = organen.get(id);
    if (orgaan !== undefined) return { soort: 'orgaan', naam: orgaan };
    return { soort: plichten.has(id) ? 'plicht' : 'object', id };
  };
  switch (doel.soort) {
    case 'symbool': {
      const symbool = opId.get(doel.id);
      if (!symbool) return undefined;
      const { type, familie } = symbool;
      if (familie !== undefined) return { soort: 'keuze', id: familie };
      if (type.soort === 'keuze' || type.soort === 'keuzes') return { soort: 'keuze', id: type.keuze };
      return object(type.soort === 'lijst' ? type.object : symbool.object);
    }
    case 'label':
      return { soort: 'keuze', id: doel.keuze };
    case 'plicht': {
      const drager = opId.get(plichten.get(doel.id)?.ontstaan ?? '')?.object;
      return drager === undefined ? undefined : object(drager);
    }
    case 'alternatief':
      return { soort: 'symbool', id: doel.lezing };
    case 'object':
    case 'orgaan':
    case 'register':
    case 'keuze':
    case 'bepaling':
    case 'regeling':
    case 'bestand':
    case 'voorbeeld':
    case 'verwerking':
      return undefined;
  }
}

// ── Welke regels dit beslissen ───────────────────────────────────────────────────────────────────────────────────

/** De regels over een uitkomst, ook uitzonderingen en die van andere regelingen; bij een bepaling de regels die erin staan. */
export function regelsOp(moment: Momentopname, pad: string, offset: number): Gevonden | undefined {
  return zoek(moment, pad, offset, (doel) => regelsVan(moment, pad, doel));
}

export function regelsVan(moment: Momentopname, pad: string, doel: Doel): readonly Vindplaats[] {
  const beeld = beeldVan(moment, pad);
  if (!beeld) return [];
  if (doel.soort === 'bepaling')
    return geschreven(beeld)
      .filter(({ bepaling }) => bepaling === doel.id || bepaling.startsWith(`${doel.id}/`))
      .map(alsPlaats);
  if (doel.soort === 'symbool' || doel.soort === 'plicht') {
    const gezocht = new Set(sleutelsVan(beeld, doel));
    const lezing = beeld.opgelost.lezingen.find(({ id }) => doel.soort === 'symbool' && id === doel.id);
    if (lezing) return alternatieven(moment, lezing.bestand, lezing.id);
    const plaatsen = beeldenRond(moment, pad, doel).flatMap((ander) =>
      geschreven(ander)
        .filter(({ beslissing }) => sleutelsVan(ander, kaal(beslissing)).some((een) => gezocht.has(een)))
        .map(alsPlaats),
    );
    return uniek(plaatsen);
  }
  return [];
}

const kaal = (beslissing: string): Doel => ({ soort: 'symbool', id: beslissing.replace(/\[.*\]$/, '') });

/** Zonder wat de lezer uit andere regels afleidde. */
const geschreven = ({ opgelost }: Naambeeld): readonly Regelontwerp[] =>
  opgelost.regels.filter(({ afgeleid }) => afgeleid !== 'toestand');

const alsPlaats = ({ bestand, span }: Vindplaats): Vindplaats => ({ bestand, span });

const alternatieven = (moment: Momentopname, bestand: string, lezing: string): readonly Vindplaats[] =>
  vermeldingenIn(moment, bestand).flatMap(({ doel, rol, spans }) =>
    doel.soort === 'alternatief' && doel.lezing === lezing && rol === 'declaratie'
      ? spans.map((span) => ({ bestand, span }))
      : [],
  );

// ── Overal ───────────────────────────────────────────────────────────────────────────────────────────────────────

export interface Genoemd extends Plaats {
  readonly rol: Vermelding['rol'];
}

/** Overal waar het genoemd wordt; woorden die uit elkaar staan, tellen als één plaats. */
export function verwijzingenOp(
  moment: Momentopname,
  pad: string,
  offset: number,
  metDeclaratie: boolean,
): readonly Genoemd[] {
  const alle = (doelenOp(moment, pad, offset)?.doelen ?? []).flatMap((doel) =>
    [...vermeldingenVan(moment, pad, doel)].flatMap(([bestand, hier]) =>
      hier
        .filter(({ rol }) => metDeclaratie || rol === 'gebruik')
        .map((vermelding) => ({ pad: bestand, span: heel(vermelding), rol: vermelding.rol })),
    ),
  );
  return [
    ...new Map(alle.map((deel) => [`${deel.pad}|${deel.span.begin}|${deel.span.eind}`, deel])).values(),
  ];
}

/** Dezelfde naam in dit bestand, woord voor woord. */
export function markeringenOp(moment: Momentopname, pad: string, offset: number): readonly Genoemd[] {
  const beeld = beeldVan(moment, pad);
  const hier = doelenOp(moment, pad, offset);
  if (!beeld || !hier) return [];
  const gezocht = new Set(hier.doelen.flatMap((doel) => sleutelsVan(beeld, doel)));
  return vermeldingenIn(moment, pad).flatMap(({ doel, spans, rol }) =>
    sleutelsVan(beeld, doel).some((sleutel) => gezocht.has(sleutel))
      ? spans.map((span) => ({ pad, span, rol }))
      : [],
  );
}
