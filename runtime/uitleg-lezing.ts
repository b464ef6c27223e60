/** De uitleg van een lezing: wat de auteur koos en waarom, of welke lezingen er nog zijn. */
import { legVoorwaardeUit } from './uitleg-voorwaarde.ts';
import { legWaardeUit } from './uitleg-waarde.ts';
import type { Lezing, LezingAlternatief } from './model.ts';
import { zoek } from './register.ts';
import type { Knoop } from './uitkomst.ts';
import { type Bouwknoop, maakKnoop, metDelen, metWaarde, type Uitlegstand } from './uitlegstand.ts';

interface Vermelding {
  readonly lezing: string;
  readonly bepaling?: string;
  readonly tekst?: string;
}

/** De gekozen lezing, of alle; in dat geval is de waarde bekend als zij het eens zijn. */
export function legLezingUit(s: Uitlegstand, { lezing: id, bepaling, tekst }: Vermelding): Bouwknoop {
  const lezing = zoek(s.register.lezingen, id);
  const letter = s.letter(id);
  const gekozen = lezing.alternatieven.find((alternatief) => alternatief.letter === letter);
  const delen = (gekozen === undefined ? lezing.alternatieven : [gekozen]).map((a) =>
    legAlternatiefUit(s, a),
  );
  const knoop = maakKnoop('lezing', tekst ?? lezing.naam, bepaling);
  knoop.id = id;
  knoop.lezing = keuzeVan(lezing, gekozen);
  const [eerste] = delen;
  if (eerste?.type !== undefined) knoop.type = eerste.type;
  const eens = delen.every((deel) => deel.waarde === eerste?.waarde);
  return metDelen(metWaarde(knoop, eens ? eerste?.waarde : undefined), delen, 'alle');
}

function legAlternatiefUit(s: Uitlegstand, alternatief: LezingAlternatief): Bouwknoop {
  return alternatief.soort === 'voorwaarde'
    ? legVoorwaardeUit(s, alternatief.voorwaarde)
    : legWaardeUit(s, alternatief.waarde);
}

type Lezingkeuze = NonNullable<Knoop['lezing']>;

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
    ...(gekozen !== undefined && { gekozen: gekozen.tekst }),
    ...(vanAuteur?.omdat !== undefined && { omdat: vanAuteur.omdat }),
    alternatieven: lezing.alternatieven.filter((a) => a !== gekozen).map(({ tekst }) => tekst),
  };
}
