/** De uitleg van een voorwaarde: haar delen met hun waarde, en welke daarvan de uitkomst dragen. */
import { legBeslissingUit } from './uitleg-beslissing.ts';
import { legFeitUit, legLidUit } from './uitleg-feit.ts';
import { legLezingUit } from './uitleg-lezing.ts';
import { legVergelijkingUit, legVerstrekenUit } from './uitleg-vergelijking.ts';
import { legWaardeUit } from './uitleg-waarde.ts';
import { leesFeit } from './lees.ts';
import type { Keuze, Voorwaarde } from './model.ts';
import { zoek } from './register.ts';
import type { Waarheid } from './uitkomst.ts';
import {
  type Bouwknoop,
  maakKnoop,
  metDelen,
  metWaarde,
  type Uitlegstand,
  waarheidVan,
} from './uitlegstand.ts';
import { niet } from './waarheid.ts';

type Bij<Op extends Voorwaarde['op']> = Extract<Voorwaarde, { op: Op }>;

export function legVoorwaardeUit(s: Uitlegstand, v: Voorwaarde): Bouwknoop {
  switch (v.op) {
    case 'constant':
      return metWaarde(
        maakKnoop('voorwaarde', v.tekst ?? (v.waarde ? 'altijd' : 'nooit'), v.bepaling),
        v.waarde,
      );
    case 'feit':
      return afwezigIsNee(legFeitUit(s, v));
    case 'bevat':
      return legLidUit(s, v);
    case 'ontbreekt':
      return legOntbreektUit(s, v);
    case 'isEen':
      return legIsEenUit(s, v);
    case 'vergelijk':
      return legVergelijkingUit(s, v);
    case 'verstreken':
      return legVerstrekenUit(s, v);
    case 'en':
      return legAlleUit(s, v);
    case 'of':
      return legEenVanUit(s, v);
    case 'telling':
      return legTellingUit(s, v);
    case 'niet':
      return legNietUit(s, v);
    case 'beslissing':
      return metPlaats(legBeslissingUit(s, v.beslissing).knoop, v);
    case 'vanToepassing':
      return legVanToepassingUit(s, v);
    case 'voldaan':
      return legVoldaanUit(s, v);
    case 'lezing':
      return legLezingUit(s, v);
  }
}

function legAlleUit(s: Uitlegstand, v: Bij<'en' | 'of'>): Bouwknoop {
  const delen: Bouwknoop[] = [];
  let waarde: Waarheid = true;
  for (const deel of v.delen) {
    const knoop = legVoorwaardeUit(s, deel);
    delen.push(knoop);
    if (knoop.waarde === false) waarde = false;
    else if (knoop.waarde !== true && waarde) waarde = undefined;
  }
  const knoop = maakKnoop('alle', v.tekst ?? 'alle volgende voorwaarden', v.bepaling);
  return metDelen(metWaarde(knoop, waarde), delen, waarde);
}

function legEenVanUit(s: Uitlegstand, v: Bij<'en' | 'of'>): Bouwknoop {
  const delen: Bouwknoop[] = [];
  let waarde: Waarheid = false;
  for (const deel of v.delen) {
    const knoop = legVoorwaardeUit(s, deel);
    delen.push(knoop);
    if (knoop.waarde === true) waarde = true;
    else if (knoop.waarde !== false && waarde === false) waarde = undefined;
  }
  const knoop = maakKnoop('een van', v.tekst ?? 'ten minste één van de volgende voorwaarden', v.bepaling);
  return metDelen(metWaarde(knoop, waarde), delen, waarde);
}

const TELWOORDEN = { '>=': 'ten minste', '<=': 'ten hoogste', '=': 'precies' } as const;

function legTellingUit(s: Uitlegstand, v: Bij<'telling'>): Bouwknoop {
  const delen = v.delen.map((deel) => legVoorwaardeUit(s, deel));
  const waar = delen.filter((d) => d.waarde === true).length;
  const open = delen.filter((d) => waarheidVan(d) === undefined).length;
  const tekst = v.tekst ?? `${TELWOORDEN[v.cmp]} ${v.aantal} van de volgende voorwaarden`;
  const knoop = metWaarde(maakKnoop('telling', tekst, v.bepaling), uitkomstVanTelling(v, waar, waar + open));
  knoop.toelichting = `${waar} van de ${delen.length}${open > 0 ? `, ${open} onbekend` : ''}`;
  return metDelen(knoop, delen, dragendBijTelling(v, waar, waarheidVan(knoop)));
}

function uitkomstVanTelling({ cmp, aantal }: Bij<'telling'>, laagst: number, hoogst: number): Waarheid {
  const genoeg = laagst >= aantal ? true : hoogst < aantal ? false : undefined;
  const nietTeveel = hoogst <= aantal ? true : laagst > aantal ? false : undefined;
  if (cmp === '>=') return genoeg;
  if (cmp === '<=') return nietTeveel;
  return genoeg === false || nietTeveel === false ? false : genoeg && nietTeveel;
}

/** Wie "ten minste" haalt doet dat met wat waar is, wie het niet haalt mist wat niet waar is. */
function dragendBijTelling(
  { cmp, aantal }: Bij<'telling'>,
  waar: number,
  waarde: Waarheid,
): Waarheid | 'alle' {
  if (waarde === undefined) return undefined;
  if (cmp === '>=') return waarde;
  if (cmp === '<=') return !waarde;
  return waarde ? 'alle' : waar > aantal;
}

function legNietUit(s: Uitlegstand, v: Bij<'niet'>): Bouwknoop {
  const deel = legVoorwaardeUit(s, v.deel);
  const knoop = metWaarde(
    maakKnoop('niet', v.tekst ?? `niet: ${deel.tekst}`, v.bepaling),
    niet(waarheidVan(deel)),
  );
  return metDelen(knoop, [deel], 'alle');
}

function legOntbreektUit(s: Uitlegstand, v: Bij<'ontbreekt'>): Bouwknoop {
  const feit = zoek(s.register.feiten, v.feit);
  const ruw = leesFeit(s.zaak, feit);
  const knoop = maakKnoop('voorwaarde', v.tekst ?? `geen ${feit.naam}`, v.bepaling);
  knoop.id = feit.id;
  return metWaarde(knoop, ruw !== undefined ? ruw === null : feit.facultatief ? undefined : false);
}

function legIsEenUit(s: Uitlegstand, v: Bij<'isEen'>): Bouwknoop {
  const kring = zoek(s.register.keuzes, v.keuze);
  const waarde = legWaardeUit(s, v.waarde);
  const delen = [waarde];
  const genoemd = isGenoemd(kring, waarde.waarde);
  let uitkomst = genoemd;
  if (genoemd === undefined && typeof waarde.waarde === 'string' && kring.oordeel !== undefined) {
    const oordeel = legFeitUit(s, { feit: kring.oordeel });
    delen.push(oordeel);
    uitkomst = waarheidVan(oordeel);
  }
  const knoop = maakKnoop('voorwaarde', v.tekst ?? `${waarde.tekst} hoort bij: ${kring.naam}`, v.bepaling);
  return metDelen(metWaarde(knoop, uitkomst), delen, 'alle');
}

/** Of de lijst zelf beslist; wat zij openlaat is een oordeel. */
function isGenoemd({ vorm, labels }: Keuze, waarde: Bouwknoop['waarde']): Waarheid {
  if (waarde === null) return false;
  if (typeof waarde !== 'string' || vorm === 'illustratief') return undefined;
  if (labels.includes(waarde)) return true;
  return vorm === 'gesloten' ? false : undefined;
}

function legVanToepassingUit(s: Uitlegstand, v: Bij<'vanToepassing'>): Bouwknoop {
  const { soort, knoop: deel, beslissing } = legBeslissingUit(s, v.beslissing);
  const waarde = soort === 'waarde' ? true : soort === 'niet van toepassing' ? false : undefined;
  const tekst = v.tekst ?? `er is een uitkomst voor: ${beslissing.naam}`;
  return metDelen(metWaarde(maakKnoop('voorwaarde', tekst, v.bepaling), waarde), [deel], 'alle');
}

function legVoldaanUit(s: Uitlegstand, v: Bij<'voldaan'>): Bouwknoop {
  const deel = legVoorwaardeUit(s, v.voorwaarde);
  deel.bepaling ??= v.verwijzing;
  const aanduiding = s.register.bepalingen.get(v.verwijzing)?.aanduiding ?? v.verwijzing;
  const knoop = maakKnoop('voorwaarde', v.tekst ?? `is voldaan aan ${aanduiding}`, v.bepaling);
  return metDelen(metWaarde(knoop, waarheidVan(deel)), [deel], 'alle');
}

/** Wat er niet is, voldoet niet. */
function afwezigIsNee(knoop: Bouwknoop): Bouwknoop {
  if (knoop.waarde === null) knoop.waarde = false;
  return knoop;
}

/** De plaats waar naar iets verwezen wordt, en de woorden waarmee. */
function metPlaats(knoop: Bouwknoop, { bepaling, tekst }: Voorwaarde): Bouwknoop {
  if (bepaling !== undefined) knoop.bepaling = bepaling;
  if (tekst !== undefined) knoop.tekst = tekst;
  return knoop;
}
