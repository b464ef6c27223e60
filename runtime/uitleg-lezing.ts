/** De uitleg van een lezing: wat de auteur koos en waarom, of welke lezingen er nog zijn. */
import { voorwaardeUitlegger } from './uitleg-voorwaarde.ts';
import { waardeUitlegger } from './uitleg-waarde.ts';
import type { Lezing, LezingAlternatief } from './model.ts';
import { zoek } from './register.ts';
import type { Lezingkeuze } from './uitkomst.ts';
import {
  type Bouwknoop,
  maakOuder,
  type Uitlegboek,
  type Uitlegger,
  type Uitlegstand,
} from './uitlegstand.ts';

interface Vermelding {
  readonly lezing: string;
  readonly bepaling?: string;
  readonly tekst?: string;
}

/** De gekozen lezing, of alle; in dat geval is de waarde bekend als zij het eens zijn. */
export function lezingUitlegger(boek: Uitlegboek, { lezing: id, bepaling, tekst }: Vermelding): Uitlegger {
  const lezing = zoek(boek.register.lezingen, id);
  const naam = tekst ?? lezing.naam;
  return (s) => {
    const letter = s.letter(id);
    const gekozen = lezing.alternatieven.find((alternatief) => alternatief.letter === letter);
    const delen =
      gekozen === undefined
        ? lezing.alternatieven.map((a) => legAlternatiefUit(s, a))
        : [legAlternatiefUit(s, gekozen)];
    const [eerste] = delen;
    const eens = delen.every((deel) => deel.waarde === eerste?.waarde);
    const knoop = maakOuder('lezing', naam, bepaling, eens ? eerste?.waarde : undefined, delen, 'alle');
    knoop.id = id;
    knoop.lezing = keuzeVan(lezing, gekozen);
    if (eerste?.type !== undefined) knoop.type = eerste.type;
    return knoop;
  };
}

function legAlternatiefUit(s: Uitlegstand, alternatief: LezingAlternatief): Bouwknoop {
  const { boek } = s;
  let legUit = boek.alternatieven.get(alternatief);
  if (legUit === undefined) {
    legUit =
      alternatief.soort === 'voorwaarde'
        ? voorwaardeUitlegger(boek, alternatief.voorwaarde)
        : waardeUitlegger(boek, alternatief.waarde);
    boek.alternatieven.set(alternatief, legUit);
  }
  return legUit(s);
}

/** Wat er over een lezing te zeggen is, hangt alleen van de keuze af. */
const keuzes = new WeakMap<Lezing | LezingAlternatief, Lezingkeuze>();

function keuzeVan(lezing: Lezing, gekozen: LezingAlternatief | undefined): Lezingkeuze {
  const bestaand = keuzes.get(gekozen ?? lezing);
  if (bestaand !== undefined) return bestaand;
  const keuze = maakKeuze(lezing, gekozen);
  keuzes.set(gekozen ?? lezing, keuze);
  return keuze;
}

/** De reden is die van de auteur; wie een andere letter kiest, heeft die reden niet. */
function maakKeuze(lezing: Lezing, gekozen: LezingAlternatief | undefined): Lezingkeuze {
  const vanAuteur = lezing.gekozen?.letter === gekozen?.letter ? lezing.gekozen : undefined;
  return {
    ...(gekozen !== undefined && { letter: gekozen.letter, gekozen: gekozen.tekst }),
    ...(vanAuteur?.door !== undefined && { door: vanAuteur.door }),
    ...(vanAuteur?.op !== undefined && { op: vanAuteur.op }),
    ...(vanAuteur?.omdat !== undefined && { omdat: vanAuteur.omdat }),
    alternatieven: lezing.alternatieven.filter((a) => a !== gekozen).map(({ tekst }) => tekst),
  };
}
