/** Wat er op een plek te vertellen is: over een naam, een bepaling, een woord van de taal of een datum. */
import { norm, type Span } from '../grammar/index.ts';
import type { Officieel } from '../compiler/bron/officieel.ts';
import { knipBlokken } from '../grammar/knip.ts';
import { lex } from '../grammar/lexer.ts';
import * as T from '../grammar/tokens.ts';
import { inhoudTekst, type Token } from '../grammar/tokens.ts';
import { isGezegde, type Symbool } from '../compiler/resolve/symbolen.ts';
import { dagTekst, eersteDag, isVolledig } from '../runtime/datum.ts';
import { vrijeDag, weekdag } from '../runtime/feestdagen.ts';
import { toonDatum, toonWaarde } from '../runtime/toon.ts';
import { alinea, type Blad, type Bladdeel, type Regel } from './blad.ts';
import { bijvoegingen, kopuitleg, uitlegVanFrase, velduitleg } from './frasenuitleg.ts';
import { bepalingblad } from './hover-bepaling.ts';
import { geldigheidswoorden, labelrij, symboolblad, type Naamstof } from './hover-naam.ts';
import { blokOp, raakt, regelingVan, tekstVan, veldOp, type Momentopname } from './momentopname.ts';
import { beeldVan } from './naambeeld.ts';
import { declaratieVan, spanOp, vermeldingOp, type Doel } from './vermeldingen.ts';
import { boomVan } from './momentopname.ts';

export interface Hover {
  readonly span: Span;
  readonly blad: Blad;
}

/** @param officieel de officiële tekst, als die naast de regeling bewaard is */
export function hoverOp(
  moment: Momentopname,
  pad: string,
  offset: number,
  officieel?: Officieel,
): Hover | undefined {
  const vermelding = vermeldingOp(moment, pad, offset);
  if (vermelding) {
    const blad = doelblad(moment, pad, vermelding.doel, officieel);
    if (blad.length > 0)
      return {
        span: spanOp(vermelding, offset),
        blad: [...blad, ...(vermelding.rol === 'declaratie' ? [] : plaats(moment, pad, vermelding.doel))],
      };
  }
  return woordhover(moment, pad, offset);
}

const leegModel: Naamstof['model'] = {
  ...{ versie: 1, id: '', titel: '', soort: '', geldig: {}, bepalingen: [], keuzes: [], feiten: [] },
  ...{ lezingen: [], controles: [], beslissingen: [] },
};

function stofVan(moment: Momentopname, pad: string): Naamstof | undefined {
  const beeld = beeldVan(moment, pad);
  return beeld && { opgelost: beeld.opgelost, model: regelingVan(moment, pad)?.model ?? leegModel };
}

export function doelblad(moment: Momentopname, pad: string, doel: Doel, officieel?: Officieel): Blad {
  const stof = stofVan(moment, pad);
  if (!stof) return [];
  const { omgeving, lezingen } = stof.opgelost;
  switch (doel.soort) {
    case 'symbool':
      return symboolblad(stof, doel.id);
    case 'plicht': {
      const plicht = omgeving.plichten.get(doel.id);
      if (!plicht) return [];
      const [kop, ...rest] = symboolblad(stof, plicht.ontstaan);
      return [alinea({ vet: plicht.object.naam }, ' — plicht'), ...(kop === undefined ? [] : rest)];
    }
    case 'bepaling':
      return bepalingblad(stof, doel.id, officieel);
    case 'object':
      return objectblad(stof, doel.id);
    case 'keuze':
    case 'label':
      return keuzeblad(stof, doel);
    case 'orgaan':
      return [alinea({ vet: doel.naam }, ' — orgaan'), ...rollen(stof, doel.naam)];
    case 'register':
      return [alinea({ vet: doel.naam }, ' — register: hier komen gegevens uit')];
    case 'regeling':
    case 'bestand':
      return regelingblad(moment, doel.pad);
    case 'voorbeeld':
      return [alinea({ vet: doel.naam }, ' — voorbeeld')];
    case 'alternatief': {
      const lezing = lezingen.find(({ id }) => id === doel.lezing);
      return lezing ? symboolblad(stof, lezing.id) : [];
    }
    case 'verwerking': {
      const gevonden = stof.model.verwerkingen?.find(({ id }) => id === doel.id);
      if (!gevonden) return [];
      return [
        alinea({ vet: gevonden.naam }, ' — verwerking'),
        alinea(gevonden.doel),
        alinea(`Grondslag: ${gevonden.grondslag.join('; ')}.`),
      ];
    }
  }
}

function objectblad({ opgelost }: Naamstof, id: string): Blad {
  const { omgeving } = opgelost;
  const object = omgeving.objecten.get(id);
  if (!object) return [];
  const andere = object.namen.slice(1).map((naam) => naam.join(' '));
  const eigen = omgeving.symbolen.filter(({ object: van, afgeleid }) => van === id && !afgeleid);
  const rij = (titel: string, soorten: readonly Symbool['soort'][]): readonly Regel[] => {
    const namen = eigen
      .filter(({ soort }) => soorten.includes(soort))
      .map((deel) => (isGezegde(deel) ? `… ${deel.naam}` : deel.naam));
    return namen.length === 0 ? [] : [[`${titel}: ${labelrij(namen, 6)}`]];
  };
  const regels = [
    ...rij('gegevens', ['gegeven', 'duur']),
    ...rij('beoordelingen', ['beoordeling']),
    ...rij('uitkomsten', ['beslissing']),
  ];
  const ook = andere.length === 0 ? '' : `; ook: ${andere.join(', ')}`;
  const uit = object.uit === undefined ? '' : `, uit ${object.uit}`;
  return [
    alinea({ vet: object.naam }, ` — object${uit}${ook}`),
    ...(regels.length === 0 ? [] : [{ soort: 'lijst', regels } as const]),
  ];
}

function keuzeblad({ opgelost }: Naamstof, doel: Extract<Doel, { soort: 'keuze' | 'label' }>): Blad {
  const { omgeving } = opgelost;
  const id = doel.soort === 'keuze' ? doel.id : doel.keuze;
  const keuze = omgeving.keuzes.get(id)?.keuze;
  if (!keuze) return [];
  const vorm =
    keuze.vorm === 'gesloten'
      ? 'gesloten: wat er niet staat, hoort er niet bij'
      : keuze.vorm === 'open'
        ? `open: over iets anders beslist ${keuze.oordeel ?? 'niemand'}`
        : 'zoals: de lijst beslist niets';
  if (doel.soort === 'keuze')
    return [alinea({ vet: keuze.naam }, ` — keuze, ${vorm}`), alinea(labelrij(keuze.labels))];
  const kringen = [...omgeving.keuzes.values()]
    .filter((ander) => ander.keuze.labels.includes(doel.label))
    .map((ander) => ander.keuze.naam);
  return [
    alinea(
      { vet: doel.label },
      ` — waarde van ${kringen.length > 1 ? 'de keuzes ' : 'de keuze '}${kringen.join(', ')}`,
    ),
    alinea(`Naast: ${labelrij(keuze.labels.filter((label) => label !== doel.label))}.`),
  ];
}

/** Waar een orgaan over oordeelt en wat het moet of mag. */
function rollen({ opgelost }: Naamstof, orgaan: string): Blad {
  const { symbolen } = opgelost.omgeving;
  const oordelen = symbolen.filter(
    ({ soort, door, gebruik, uit }) =>
      soort === 'beoordeling' && !gebruik && uit === undefined && door?.includes(orgaan),
  ).length;
  const normen = symbolen.filter(({ norm: regel, uit }) => regel?.drager === orgaan && uit === undefined);
  const aantal = (soort: string): number => normen.filter(({ norm: regel }) => regel?.soort === soort).length;
  const delen = [
    [oordelen, 'beoordeling', 'beoordelingen'],
    [aantal('plicht'), 'plicht', 'plichten'],
    [aantal('bevoegdheid'), 'bevoegdheid', 'bevoegdheden'],
  ] as const;
  const tekst = delen
    .filter(([n]) => n > 0)
    .map(([n, een, meer]) => `${String(n)} ${n === 1 ? een : meer}`)
    .join(', ');
  return tekst === '' ? [] : [alinea(tekst)];
}

function regelingblad(moment: Momentopname, pad: string): Blad {
  const regeling = regelingVan(moment, pad);
  if (!regeling) return [];
  const { titel, soort, geldig, link, kenmerk } = regeling.opgelost.kop;
  return [
    alinea({ vet: titel }, ` — ${soort}${geldigheidswoorden(geldig)}`),
    alinea(
      `Kenmerk ${kenmerk}; ${String(regeling.model.beslissingen.length)} uitkomsten, ${String(regeling.opgelost.voorbeelden.length)} voorbeelden.`,
    ),
    ...(link === undefined ? [] : [alinea({ adres: link, tekst: 'Officiële publicatie' })]),
  ];
}

/** Waar de naam gedeclareerd is. */
function plaats(moment: Momentopname, pad: string, doel: Doel): readonly Bladdeel[] {
  if (doel.soort === 'bepaling' || doel.soort === 'regeling' || doel.soort === 'bestand') return [];
  const [eerste] = declaratieVan(moment, pad, doel);
  if (!eerste) return [];
  const bestand = eerste.bestand.slice(eerste.bestand.lastIndexOf('/') + 1);
  return [
    alinea('Gedeclareerd in ', { naar: { pad: eerste.bestand, span: eerste.span }, tekst: bestand }, '.'),
  ];
}

// ── Woorden van de taal ──────────────────────────────────────────────────────────────────────────────────────────

function woordhover(moment: Momentopname, pad: string, offset: number): Hover | undefined {
  const tekst = tekstVan(moment, pad);
  if (tekst === undefined) return undefined;
  const veld = veldhover(moment, pad, offset);
  if (veld) return veld;
  const blok = knipBlokken(tekst).reduce((vorige, deel) => (deel.begin <= offset ? deel : vorige), {
    begin: 0,
    tekst,
  });
  const { tokens } = lex(blok.tekst, blok.begin);
  const raak = tokens.filter(
    (token) => token.image !== '' && raakt({ begin: token.begin, eind: token.eind }, offset),
  );
  const token = raak.find(({ begin }) => begin === offset) ?? raak[0];
  if (!token) return undefined;
  const uitleg = tokenuitleg(token, tokens);
  return uitleg && { span: { begin: token.begin, eind: token.eind }, blad: uitleg };
}

function tokenuitleg(token: Token, tokens: readonly Token[]): Blad | undefined {
  const { tokenType, image } = token;
  if (tokenType === T.Literal) return literalblad(token);
  if (tokenType === T.Kop) {
    const [woord = ''] = inhoudTekst(token).split(' ');
    const uitleg = kopuitleg(woord);
    return uitleg === undefined ? undefined : [alinea({ vet: woord }), alinea(uitleg)];
  }
  if (tokenType === T.Tekst || tokenType === T.Verwijzend || tokenType === T.Label) return undefined;
  if (tokenType === T.Woord) return typeuitleg(token, tokens) ?? bijvoegingsuitleg(token, tokens);
  const uitleg = uitlegVanFrase(image);
  return uitleg === undefined
    ? undefined
    : [alinea({ vet: image.replace(/\s+/g, ' ').replace(/\s*:$/, '') }), alinea(uitleg)];
}

const typen: Readonly<Record<string, string>> = {
  'ja/nee': 'Waar of niet waar; de naam is een gezegde.',
  tekst: 'Vrije tekst; er wordt niet mee gerekend.',
  getal: 'Een getal, ook met cijfers achter de komma.',
  percentage: 'Een percentage; `8% van …`, of `vermeerderd met 8%`.',
  bedrag:
    'Een bedrag in euro, eventueel `per uur`, `per dag`, `per etmaal`, `per week`, `per maand` of `per jaar`.',
  datum: 'Een kalenderdag. In een zaak mag de dag of de maand onbekend zijn.',
  aantal: 'Een aantal van één eenheid: `aantal dagen`, `aantal weken`.',
  keuze: 'Eén waarde uit een keuze.',
  keuzes: 'Een verzameling waarden uit een keuze.',
  lijst: 'Een lijst van elementen; wat er over een element bekend is, staat in een eigen blok.',
  duur: 'Volle tijd sinds een dag van hetzelfde object; wordt uitgerekend en nooit gevraagd.',
};

/** Het eerste woord achter de dubbele punt van een declaratie. */
function typeuitleg(token: Token, tokens: readonly Token[]): Blad | undefined {
  const [kop] = tokens;
  if (!/^(?:gegevens|uitkomsten|parameters|reeks|beoordeling)/.test(inhoudTekst(kop))) return undefined;
  const voor = tokens[tokens.indexOf(token) - 1];
  const uitleg = voor?.tokenType === T.Dubbelepunt ? typen[norm(token.image)] : undefined;
  return uitleg === undefined ? undefined : [alinea({ vet: token.image }, ' — type'), alinea(uitleg)];
}

/** "per datum", "gezondheidsgegeven": losse woorden achter een komma in een declaratie. */
function bijvoegingsuitleg(token: Token, tokens: readonly Token[]): Blad | undefined {
  const [kop] = tokens;
  if (!/^(?:gegevens|uitkomsten|parameters|plichten|beoordeling)/.test(inhoudTekst(kop))) return undefined;
  const plek = tokens.indexOf(token);
  let begin = plek;
  while (begin > 0 && tokens[begin - 1]?.tokenType === T.Woord) begin--;
  let eind = plek;
  while (tokens[eind + 1]?.tokenType === T.Woord) eind++;
  const woorden = tokens.slice(begin, eind + 1).map(({ image }) => norm(image));
  for (let lengte = woorden.length; lengte > 0; lengte--) {
    const frase = woorden.slice(0, lengte).join(' ');
    const uitleg = bijvoegingen.get(frase);
    if (uitleg !== undefined && begin + lengte > plek) return [alinea({ vet: frase }), alinea(uitleg)];
  }
  return undefined;
}

function veldhover(moment: Momentopname, pad: string, offset: number): Hover | undefined {
  const boom = boomVan(moment, pad);
  const blok = boom && blokOp(boom, offset);
  const veld = blok && veldOp(blok, offset);
  if (!blok || !veld || !raakt(veld.naam.span, offset)) return undefined;
  const naam = veld.naam.stukken.map((stuk) => stuk.norm).join(' ');
  const uitleg = velduitleg(blok.soort, naam);
  return uitleg === undefined
    ? undefined
    : { span: veld.naam.span, blad: [alinea({ vet: naam }), alinea(uitleg)] };
}

const dagnamen = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

function literalblad({ inhoud }: Token): Blad | undefined {
  if (typeof inhoud !== 'object' || !('soort' in inhoud)) return undefined;
  if (inhoud.soort === 'datum') {
    const { waarde } = inhoud;
    if (!isVolledig(waarde)) return [alinea(`${toonDatum(waarde)}: telt als elke dag die het kan zijn.`)];
    const dag = eersteDag(waarde);
    const vrij = vrijeDag(dag);
    const naam = dagnamen[(weekdag(dag) + 6) % 7] ?? '';
    return [
      alinea(
        { vet: `${naam} ${toonDatum(dagTekst(dag))}` },
        vrij === undefined || vrij === naam || /^een /.test(vrij) ? '' : `, ${vrij}`,
      ),
    ];
  }
  if (inhoud.soort === 'bedrag')
    return [
      alinea(toonWaarde({ soort: 'bedrag', ...(inhoud.per ? { per: inhoud.per } : {}) }, inhoud.waarde)),
    ];
  return undefined;
}
