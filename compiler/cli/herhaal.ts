/** Een bewijs opnieuw uitrekenen: wat er hetzelfde is, en precies wat er sindsdien anders is. */
import { canoniek, eersteVerschil, type Verschil } from '../../runtime/canoniek.ts';
import { valideerZaak } from '../../runtime/valideer.ts';
import type { Beslissing } from '../../runtime/model.ts';
import type { Uitkomst, Zaakprobleem } from '../../runtime/uitkomst.ts';
import type { Programma } from './afdrukken.ts';
import { opDag } from './bekend-op.ts';
import { stelOp, uitkomstenVan, type Bewijsvraag, type Uitkomsten } from './bewijs.ts';
import { gegevenafdruk, lees, metGegevensUit, redenafdruk, redenUit } from './bewijs-afscherm.ts';
import { eigenAfdruk } from './bewijs-lees.ts';
import { uitlegafdruk } from './bewijs-maak.ts';
import { bepalingenVan, type Regelingnu } from './bewijs-regeling.ts';
import { zonderUitleg } from './bewijs-uitleg.ts';
import type { Bewijs, Lezingbewijs, Sleutel } from './bewijs-vorm.ts';
import type { Geladen } from './laad.ts';

export interface Herhaalvraag {
  readonly bewijs: Bewijs;
  readonly geladen: Geladen;
  readonly regeling: Regelingnu;
  readonly programma: Programma;
  /** De oorspronkelijke zaak, voor wat is afgeschermd. */
  readonly zaak?: unknown;
  readonly sleutel?: Sleutel;
}

export interface Verslag {
  /** De afdruk van het bewijs past bij zijn inhoud. */
  readonly heel: boolean;
  /** Elke uitkomst en elke uitleg is letter voor letter herhaald. */
  readonly gelijk: boolean;
  readonly programma: readonly {
    readonly deel: keyof Programma;
    readonly toen: string;
    readonly nu: string;
  }[];
  readonly regeling: Regelingverslag;
  readonly lezingen: readonly {
    readonly naam: string;
    readonly toen: Lezingbewijs;
    readonly nu: Lezingbewijs | undefined;
  }[];
  readonly reeksen: readonly { readonly naam: string; readonly wat: 'gewijzigd' | 'vervallen' }[];
  readonly afgeschermd: readonly Afschermverslag[];
  /** De zaak uit het bewijs past niet meer bij de regeling. */
  readonly problemen: readonly Zaakprobleem[];
  readonly uitkomsten: readonly Uitkomstverslag[];
}

export interface Regelingverslag {
  readonly model: 'gelijk' | 'gewijzigd';
  readonly bestanden: readonly { readonly pad: string; readonly wat: 'gewijzigd' | 'ontbreekt' | 'nieuw' }[];
  readonly bron: 'gelijk' | 'gewijzigd' | 'ontbreekt' | 'nieuw' | 'geen';
  readonly bepalingen: readonly {
    readonly id: string;
    readonly aanduiding: string;
    readonly wat: 'vervallen' | 'regels gewijzigd' | 'officiële tekst gewijzigd' | 'andere aanduiding';
    readonly plaats?: string;
  }[];
}

export interface Afschermverslag {
  readonly pad: string;
  readonly wat: 'gegeven' | 'reden';
  readonly stand:
    'klopt' | 'klopt niet' | 'ontbreekt in de zaak' | 'niet na te gaan zonder sleutel' | 'niet gegeven';
}

export interface Uitkomstverslag {
  readonly sleutel: string;
  readonly stand:
    | 'gelijk'
    /** Gelijk, maar de uitleg van toen is afgeschermd en niet te vergelijken. */
    | 'uitkomst gelijk'
    | 'uitleg anders'
    | 'anders'
    | 'vervallen'
    | 'niet na te rekenen';
  readonly beslissing?: Beslissing;
  readonly toen: Uitkomst;
  readonly nu?: Uitkomst;
  readonly verschil?: Verschil;
}

export function herhaal(vraag: Herhaalvraag): Verslag {
  const { bewijs, regeling, programma, geladen } = vraag;
  const aangevuld = vulAan(vraag);
  const problemen = valideerZaak(geladen.model, aangevuld).filter(({ ernst }) => ernst === 'fout');
  const beslissingen = geladen.model.beslissingen.filter(({ id }) => bewijs.opties.beslissingen.includes(id));
  const opnieuw: Bewijsvraag = { geladen, beslissingen, zaak: aangevuld, opties: bewijs.opties };
  const uitkomsten = problemen.length > 0 ? undefined : uitkomstenVan(opnieuw);
  const nu = uitkomsten && stelOp(opnieuw, regeling, programma);
  const afgeschermd = afschermverslag(vraag);
  const verslagen = Object.entries(bewijs.uitkomsten).map(([sleutel, toen]) =>
    vergelijk(vraag, beslissingen, sleutel, toen, uitkomsten),
  );
  const heel = eigenAfdruk(bewijs) === bewijs.sha256;
  const klopt = afgeschermd.every(({ stand }) => stand !== 'klopt niet');
  return {
    heel,
    gelijk: heel && klopt && verslagen.length > 0 && verslagen.every(({ stand }) => stand === 'gelijk'),
    programma: (['versie', 'opdrachtregel', 'compiler', 'runtime'] as const)
      .map((deel) => ({ deel, toen: bewijs.programma[deel], nu: programma[deel] }))
      .filter(({ toen, nu: later }) => toen !== later),
    regeling: regelingverslag(bewijs, regeling),
    lezingen: bewijs.lezingen.flatMap((toen) => {
      const later = nu?.lezingen.find(({ id }) => id === toen.id);
      return !nu || canoniek(later) === canoniek(toen) ? [] : [{ naam: toen.naam, toen, nu: later }];
    }),
    reeksen: bewijs.reeksen.flatMap(({ id, naam, rijen }) => {
      const later = nu?.reeksen.find((ander) => ander.id === id);
      if (!nu || later?.rijen === rijen) return [];
      return [{ naam, wat: later ? ('gewijzigd' as const) : ('vervallen' as const) }];
    }),
    afgeschermd,
    problemen,
    uitkomsten: verslagen,
  };
}

/** De zaak uit het bewijs, met wat was afgeschermd als de oorspronkelijke zaak er is. */
function vulAan({ bewijs, zaak, geladen }: Herhaalvraag): unknown {
  if (!bewijs.afgeschermd || zaak === undefined) return bewijs.zaak;
  const toen = opDag(geladen.model, zaak, bewijs.opties.bekendOp).zaak;
  return metGegevensUit(
    bewijs.zaak,
    toen,
    bewijs.afgeschermd.gegevens.map(({ pad }) => pad),
  );
}

function afschermverslag({ bewijs, zaak, sleutel, geladen }: Herhaalvraag): readonly Afschermverslag[] {
  const { gegevens = [], redenen = [] } = bewijs.afgeschermd ?? {};
  const toen = zaak === undefined ? undefined : opDag(geladen.model, zaak, bewijs.opties.bekendOp).zaak;
  const stand = (
    pad: string,
    waarde: unknown,
    afdruk: string,
    nu: (zout: string) => string,
  ): Afschermverslag['stand'] => {
    if (toen === undefined) return 'niet gegeven';
    if (waarde === undefined) return 'ontbreekt in de zaak';
    const zout = sleutel?.zout[pad];
    if (zout === undefined) return 'niet na te gaan zonder sleutel';
    return nu(zout) === afdruk ? 'klopt' : 'klopt niet';
  };
  return [
    ...gegevens.map(({ pad, afdruk }): Afschermverslag => {
      const waarde = toen === undefined ? undefined : lees(toen, pad);
      return {
        pad,
        wat: 'gegeven',
        stand: stand(pad, waarde, afdruk, (zout) => gegevenafdruk(toen, pad, zout)),
      };
    }),
    ...redenen.map(({ pad, afdruk }): Afschermverslag => {
      const reden = toen === undefined ? undefined : redenUit(toen, bewijs.zaak, pad);
      return { pad, wat: 'reden', stand: stand(pad, reden, afdruk, (zout) => redenafdruk(reden, pad, zout)) };
    }),
  ];
}

function regelingverslag({ regeling: toen, bepalingen }: Bewijs, nu: Regelingnu): Regelingverslag {
  const later = new Map(nu.bewijs.bestanden.map(({ pad, sha256 }) => [pad, sha256]));
  const eerder = new Set(toen.bestanden.map(({ pad }) => pad));
  const bron = bronstand(toen.bron?.sha256, nu.bewijs.bron?.sha256);
  const bepalingenNu = new Map(
    bepalingenVan(nu, new Set(bepalingen.map(({ id }) => id))).map((deel) => [deel.id, deel]),
  );
  return {
    model: toen.model === nu.bewijs.model ? 'gelijk' : 'gewijzigd',
    bestanden: [
      ...toen.bestanden.flatMap(({ pad, sha256 }) =>
        later.get(pad) === sha256
          ? []
          : [{ pad, wat: later.has(pad) ? ('gewijzigd' as const) : ('ontbreekt' as const) }],
      ),
      ...[...later.keys()].filter((pad) => !eerder.has(pad)).map((pad) => ({ pad, wat: 'nieuw' as const })),
    ],
    bron,
    bepalingen: bepalingen.flatMap((deel): Regelingverslag['bepalingen'] => {
      const { id, aanduiding } = deel;
      const ander = bepalingenNu.get(id);
      if (!ander) return [{ id, aanduiding, wat: 'vervallen' }];
      const plaats = plaatsVan(nu, id);
      const waar = plaats === undefined ? {} : { plaats };
      return [
        ...(ander.regels === deel.regels
          ? []
          : [{ id, aanduiding, wat: 'regels gewijzigd' as const, ...waar }]),
        ...(ander.tekst === deel.tekst
          ? []
          : [{ id, aanduiding, wat: 'officiële tekst gewijzigd' as const }]),
        ...(ander.aanduiding === aanduiding
          ? []
          : [{ id, aanduiding, wat: 'andere aanduiding' as const, ...waar }]),
      ];
    }),
  };
}

function bronstand(toen: string | undefined, nu: string | undefined): Regelingverslag['bron'] {
  if (toen === nu) return toen === undefined ? 'geen' : 'gelijk';
  return toen === undefined ? 'nieuw' : nu === undefined ? 'ontbreekt' : 'gewijzigd';
}

/** `hoofdstuk-4.regel:12` */
function plaatsVan({ model }: Regelingnu, id: string): string | undefined {
  const regel = model.beslissingen.flatMap(({ regels }) => regels).find(({ bepaling }) => bepaling === id);
  return regel?.bestand === undefined ? undefined : `${regel.bestand}:${String(regel.regel)}`;
}

function vergelijk(
  { bewijs, sleutel: geheim, zaak }: Herhaalvraag,
  beslissingen: readonly Beslissing[],
  sleutel: string,
  toen: Uitkomst,
  uitkomsten: Uitkomsten | undefined,
): Uitkomstverslag {
  const eigen = beslissingVan(beslissingen, sleutel);
  const basis = { sleutel, toen, ...(eigen ? { beslissing: eigen } : {}) };
  if (!eigen) return { ...basis, stand: 'vervallen' };
  const nu = uitkomsten?.[sleutel];
  if (!nu) return { ...basis, stand: uitkomsten ? 'vervallen' : 'niet na te rekenen' };
  const gegevens = bewijs.afgeschermd?.gegevens.length ?? 0;
  const [kaalToen, kaalNu] = [zonderUitleg(toen), zonderUitleg(nu)];
  if (canoniek(kaalToen) !== canoniek(kaalNu)) {
    const doorAfscherming = gegevens > 0 && zaak === undefined && nu.soort === 'onbekend';
    if (doorAfscherming) return { ...basis, nu, stand: 'niet na te rekenen' };
    const verschil = eersteVerschil(kaalToen, kaalNu);
    return { ...basis, nu, stand: 'anders', ...(verschil ? { verschil } : {}) };
  }
  const uitlegToen = bewijs.afgeschermd?.uitleg;
  if (!uitlegToen) {
    const verschil = eersteVerschil(toen, nu);
    return { ...basis, nu, stand: verschil ? 'uitleg anders' : 'gelijk', ...(verschil ? { verschil } : {}) };
  }
  const zout = geheim?.zout['uitleg'];
  if (zaak === undefined || zout === undefined) return { ...basis, nu, stand: 'uitkomst gelijk' };
  const gelijk = uitlegafdruk(uitkomsten, zout) === uitlegToen.afdruk;
  return { ...basis, nu, stand: gelijk ? 'gelijk' : 'uitleg anders' };
}

/** De beslissing bij een sleutel: haar id, of bij een beslissing per element het pad van het element met haar naam erachter. */
function beslissingVan(beslissingen: readonly Beslissing[], sleutel: string): Beslissing | undefined {
  return (
    beslissingen.find(({ id }) => id === sleutel) ??
    beslissingen.find(
      ({ element, sleutel: eigen, id }) =>
        element !== undefined && (sleutel.endsWith(`.${eigen}`) || sleutel.endsWith(`.${id}`)),
    )
  );
}
