/** De uitleg van een voorwaarde: haar delen met hun waarde, en welke daarvan de uitkomst dragen. */
import { legBeslissingUit } from './uitleg-beslissing.ts';
import { feitUitlegger, lidUitlegger, metHerkomst, naamIn, padIn } from './uitleg-feit.ts';
import { kwantorUitlegger } from './uitleg-lijst.ts';
import { lezingUitlegger } from './uitleg-lezing.ts';
import { vergelijkingUitlegger, verstrekenUitlegger } from './uitleg-vergelijking.ts';
import { waardeUitlegger } from './uitleg-waarde.ts';
import { leesFeit } from './lees.ts';
import type { Keuze, Voorwaarde } from './model.ts';
import { zoek } from './register.ts';
import type { Waarheid } from './uitkomst.ts';
import {
  type Bouwknoop,
  maakKnoop,
  maakOuder,
  type Uitlegboek,
  type Uitlegger,
  waarheidVan,
} from './uitlegstand.ts';
import { en, niet } from './waarheid.ts';

type Bij<Op extends Voorwaarde['op']> = Extract<Voorwaarde, { op: Op }>;

export function voorwaardeUitlegger(boek: Uitlegboek, v: Voorwaarde): Uitlegger {
  switch (v.op) {
    case 'constant': {
      const tekst = v.tekst ?? (v.waarde ? 'altijd' : 'nooit');
      return () => maakKnoop('voorwaarde', tekst, v.bepaling, v.waarde);
    }
    case 'feit': {
      const feit = feitUitlegger(boek, v);
      return (s) => afwezigIsNee(feit(s));
    }
    case 'bevat':
      return lidUitlegger(boek, v);
    case 'ontbreekt':
      return ontbreektUitlegger(boek, v);
    case 'isEen':
      return isEenUitlegger(boek, v);
    case 'vergelijk':
      return vergelijkingUitlegger(boek, v);
    case 'verstreken':
      return verstrekenUitlegger(boek, v);
    case 'en':
      return alleUitlegger(boek, v);
    case 'of':
      return eenVanUitlegger(boek, v);
    case 'telling':
      return tellingUitlegger(boek, v);
    case 'kwantor':
      return kwantorUitlegger(boek, v);
    case 'niet':
      return nietUitlegger(boek, v);
    case 'beslissing':
      return (s) => metPlaats(legBeslissingUit(s, v.beslissing).knoop, v);
    case 'vanToepassing':
      return vanToepassingUitlegger(v);
    case 'voldaan':
      return voldaanUitlegger(boek, v);
    case 'lezing':
      return lezingUitlegger(boek, v);
  }
}

function alleUitlegger(boek: Uitlegboek, v: Bij<'en' | 'of'>): Uitlegger {
  const uitleggers = v.delen.map((deel) => voorwaardeUitlegger(boek, deel));
  const tekst = v.tekst ?? 'alle volgende voorwaarden';
  const vanzelf = v.delen.map((deel) => deel.op === 'vanToepassing' && isVanzelf(deel.beslissing, v.delen));
  if (!vanzelf.includes(true))
    return (s) => {
      const delen: Bouwknoop[] = [];
      let waarde: Waarheid = true;
      for (const legUit of uitleggers) {
        const knoop = legUit(s);
        delen.push(knoop);
        if (knoop.waarde === false) waarde = false;
        else if (knoop.waarde !== true && waarde) waarde = undefined;
      }
      return maakOuder('alle', tekst, v.bepaling, waarde, delen, waarde);
    };
  return (s) => {
    // Eerst wat met de uitkomst rekent: daar staat zij dan voluit.
    const knopen = uitleggers.map((legUit, i) => (vanzelf[i] ? undefined : legUit(s)));
    const delen = uitleggers.flatMap((legUit, i) => {
      const knoop = knopen[i] ?? legUit(s);
      return vanzelf[i] && knoop.waarde === true ? [] : [knoop];
    });
    const waarde = en(...delen.map(waarheidVan));
    return maakOuder('alle', tekst, v.bepaling, waarde, delen, waarde);
  };
}

/** Dat er een uitkomst is, spreekt vanzelf naast een deel dat er zelf mee rekent. */
function isVanzelf(beslissing: string, delen: readonly Voorwaarde[]): boolean {
  const rekent = (v: Voorwaarde): boolean => {
    if (v.op === 'beslissing') return v.beslissing === beslissing;
    if (v.op === 'niet') return rekent(v.deel);
    const kanten = v.op === 'vergelijk' ? [v.a, v.b] : v.op === 'verstreken' ? [v.begin, v.opDag] : [];
    return kanten.some((w) => w.op === 'beslissing' && w.beslissing === beslissing);
  };
  return delen.some(rekent);
}

function eenVanUitlegger(boek: Uitlegboek, v: Bij<'en' | 'of'>): Uitlegger {
  const uitleggers = v.delen.map((deel) => voorwaardeUitlegger(boek, deel));
  const tekst = v.tekst ?? 'ten minste één van de volgende voorwaarden';
  return (s) => {
    const delen: Bouwknoop[] = [];
    let waarde: Waarheid = false;
    for (const legUit of uitleggers) {
      const knoop = legUit(s);
      delen.push(knoop);
      if (knoop.waarde === true) waarde = true;
      else if (knoop.waarde !== false && waarde === false) waarde = undefined;
    }
    return maakOuder('een van', tekst, v.bepaling, waarde, delen, waarde);
  };
}

const TELWOORDEN = { '>=': 'ten minste', '<=': 'ten hoogste', '=': 'precies' } as const;

function tellingUitlegger(boek: Uitlegboek, v: Bij<'telling'>): Uitlegger {
  const uitleggers = v.delen.map((deel) => voorwaardeUitlegger(boek, deel));
  const tekst = v.tekst ?? `${TELWOORDEN[v.cmp]} ${v.aantal} van de volgende voorwaarden`;
  return (s) => {
    const delen = uitleggers.map((legUit) => legUit(s));
    const waar = delen.filter((d) => d.waarde === true).length;
    const open = delen.filter((d) => waarheidVan(d) === undefined).length;
    const waarde = uitkomstVanTelling(v, waar, waar + open);
    const dragend = dragendBijTelling(v, waar, waarde);
    const knoop = maakOuder('telling', tekst, v.bepaling, waarde, delen, dragend);
    knoop.toelichting = `${waar} van de ${delen.length}${open > 0 ? `, ${open} onbekend` : ''}`;
    return knoop;
  };
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

function nietUitlegger(boek: Uitlegboek, v: Bij<'niet'>): Uitlegger {
  const legDeelUit = voorwaardeUitlegger(boek, v.deel);
  return (s) => {
    const deel = legDeelUit(s);
    const tekst = v.tekst ?? `niet: ${deel.tekst}`;
    return maakOuder('niet', tekst, v.bepaling, niet(waarheidVan(deel)), [deel], 'alle');
  };
}

function ontbreektUitlegger({ register }: Uitlegboek, v: Bij<'ontbreekt'>): Uitlegger {
  const feit = zoek(register.feiten, v.feit);
  const alsOnbekend = feit.facultatief ? undefined : false;
  return (s) => {
    const ruw = leesFeit(s.zaak, feit);
    const waarde = ruw !== undefined ? ruw === null : alsOnbekend;
    const knoop = maakKnoop('voorwaarde', v.tekst ?? `geen ${naamIn(s, feit)}`, v.bepaling, waarde);
    knoop.id = feit.id;
    knoop.pad = padIn(s, feit);
    return metHerkomst(s, knoop);
  };
}

function isEenUitlegger(boek: Uitlegboek, v: Bij<'isEen'>): Uitlegger {
  const kring = zoek(boek.register.keuzes, v.keuze);
  const legLinksUit = waardeUitlegger(boek, v.waarde);
  const legOordeelUit =
    kring.oordeel === undefined ? undefined : feitUitlegger(boek, { feit: kring.oordeel });
  return (s) => {
    const links = legLinksUit(s);
    const delen = [links];
    let waarde = isGenoemd(kring, links.waarde);
    if (waarde === undefined && typeof links.waarde === 'string' && legOordeelUit !== undefined) {
      const oordeel = legOordeelUit(s);
      delen.push(oordeel);
      waarde = waarheidVan(oordeel);
    }
    const tekst = v.tekst ?? `${links.tekst} hoort bij: ${kring.naam}`;
    return maakOuder('voorwaarde', tekst, v.bepaling, waarde, delen, 'alle');
  };
}

/** Of de lijst zelf beslist; wat zij openlaat is een oordeel. */
function isGenoemd({ vorm, labels }: Keuze, waarde: Bouwknoop['waarde']): Waarheid {
  if (waarde === null) return false;
  if (typeof waarde !== 'string' || vorm === 'illustratief') return undefined;
  if (labels.includes(waarde)) return true;
  return vorm === 'gesloten' ? false : undefined;
}

function vanToepassingUitlegger(v: Bij<'vanToepassing'>): Uitlegger {
  return (s) => {
    const { soort, knoop: deel, naam } = legBeslissingUit(s, v.beslissing);
    const waarde = soort === 'waarde' ? true : soort === 'niet van toepassing' ? false : undefined;
    const tekst = v.tekst ?? `er is een uitkomst voor: ${naam}`;
    return maakOuder('voorwaarde', tekst, v.bepaling, waarde, [deel], 'alle');
  };
}

function voldaanUitlegger(boek: Uitlegboek, v: Bij<'voldaan'>): Uitlegger {
  const legDeelUit = voorwaardeUitlegger(boek, v.voorwaarde);
  const aanduiding = boek.register.bepalingen.get(v.verwijzing)?.aanduiding ?? v.verwijzing;
  const tekst = v.tekst ?? `is voldaan aan ${aanduiding}`;
  return (s) => {
    const deel = legDeelUit(s);
    deel.bepaling ??= v.verwijzing;
    return maakOuder('voorwaarde', tekst, v.bepaling, waarheidVan(deel), [deel], 'alle');
  };
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
