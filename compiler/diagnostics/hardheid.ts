/** Hardheidsclausule, afwijkingsplicht en afwijking: codes uit de reeksen N, T en A. */
import { citeer, opsom } from './woorden.ts';

const vorm = {
  bevoegdheid:
    'hardheidsclausule: het college kan ten gunste van de inwoner afwijken van deze verordening, indien …',
  plicht: 'Het college wijkt af van deze beleidsregel, indien …',
} as const;
type Aard = keyof typeof vorm;

export const hardheidscatalogus = {
  N060: {
    ernst: 'fout',
    titel: 'Hardheidsclausule niet begrepen',
    bericht: (g: { tekst: string; aard: Aard }) =>
      `${citeer(g.tekst)} past niet in een ${g.aard === 'plicht' ? 'afwijkingsplicht' : 'hardheidsclausule'}.`,
    hint: (g: { aard: Aard }) => `Schrijf: ${vorm[g.aard]}`,
    uitleg:
      'Een hardheidsclausule noemt het orgaan, eventueel ten gunste of ten nadele van wie, de bepalingen waarvan afgeweken kan worden (artikelen, hoofdstukken of deze verordening), eventueel met uitzondering van andere, en achter indien wanneer het kan. Zij geeft een bevoegdheid: afwijken doet een mens, en dat staat in de zaak.',
  },
  N061: {
    ernst: 'fout',
    titel: 'Onbekend hoofdstuk',
    bericht: (g: { tekst: string; bestaan: readonly string[] }) =>
      `De regeling heeft geen ${g.tekst} met artikelen.`,
    hint: (g: { bestaan: readonly string[] }) =>
      g.bestaan.length === 0 ? undefined : `Er zijn de hoofdstukken ${opsom(g.bestaan, 'en')}.`,
    uitleg: 'Waarvan afgeweken kan worden, moet bestaan; anders leek een bepaling gedekt die dat niet is.',
  },
  N062: {
    ernst: 'fout',
    titel: 'Afwijkingsplicht buiten een beleidsregel',
    bericht: (g: { soort: string }) =>
      `De afwijkingsplicht van artikel 4:84 Awb geldt voor een beleidsregel, en dit is een ${g.soort}.`,
    hint: () =>
      "Is dit een beleidsregel, schrijf dan 'soort: beleidsregel' in de kop. Staat in de tekst een hardheidsclausule, schrijf die dan in haar artikel.",
    uitleg:
      'Een bestuursorgaan handelt naar zijn beleidsregel, tenzij dat door bijzondere omstandigheden gevolgen heeft die onevenredig zijn tot de doelen ervan (artikel 4:84 Awb). Van een verordening kan alleen worden afgeweken als zij dat zelf toelaat.',
  },
  N063: {
    ernst: 'fout',
    titel: 'Afwijken zonder voorwaarde',
    bericht: (g: { aard: Aard }) =>
      `Er staat niet wanneer ${g.aard === 'plicht' ? 'afgeweken moet worden' : 'van de bevoegdheid gebruik kan worden gemaakt'}.`,
    hint: () => "Voeg 'indien' toe, met de beoordelingen die de tekst vraagt.",
    uitleg: 'Zonder voorwaarde zou altijd van de regels afgeweken kunnen worden.',
  },
  N064: {
    ernst: 'fout',
    titel: 'Twee keer afwijken in één bepaling',
    bericht: (g: { aard: Aard }) =>
      g.aard === 'plicht'
        ? 'De afwijkingsplicht staat er al; één zin zegt wanneer zij geldt.'
        : 'In deze bepaling staat al een hardheidsclausule.',
    hint: () => 'Maak er één zin van, of geef elke volzin zijn eigen plaats (volzin 2:).',
    uitleg:
      'Een afwijking in een zaak noemt de bepaling waarop zij rust; die moet dan één bevoegdheid geven.',
  },
  N065: {
    ernst: 'waarschuwing',
    titel: 'Hardheidsclausule in een beleidsregel',
    bericht: () => 'Een beleidsregel kent naast deze bevoegdheid altijd de plicht van artikel 4:84 Awb.',
    hint: () =>
      "Werkt de zin die plicht uit, schrijf haar dan als blok 'afwijkingsplicht': Het college wijkt af van deze beleidsregel indien …",
    uitleg:
      'Artikel 4:84 Awb geeft geen bevoegdheid maar een plicht, voor elke belanghebbende, als bijzondere omstandigheden de gevolgen onevenredig maken tot de doelen van de beleidsregel. Een hardheidsclausule met een andere maatstaf neemt die plicht niet weg.',
  },
  N066: {
    ernst: 'fout',
    titel: 'Afwijking in een voorbeeld niet begrepen',
    bericht: (g: { tekst: string; waarom: 'vorm' | 'geen grond' | 'meer gronden' }) =>
      g.waarom === 'vorm'
        ? `${citeer(g.tekst)} noemt niet wie van welke bepaling afwijkt.`
        : g.waarom === 'geen grond'
          ? 'Er is geen hardheidsclausule of afwijkingsplicht waarop dit kan rusten.'
          : 'Er is meer dan één grond om af te wijken, en er staat niet bij welke.',
    hint: (g: { waarom: 'vorm' | 'geen grond' | 'meer gronden' }) =>
      g.waarom === 'geen grond'
        ? undefined
        : 'Schrijf: Het college wijkt op grond van artikel 11.1 af van artikel 5.4, eerste lid: de hoogte is € 70, omdat "…".',
    uitleg:
      'Een afwijking in een voorbeeld noemt het orgaan, de bepalingen waarvan het afwijkt, achter de dubbele punt de uitkomst, en achter omdat de redenen.',
  },
  N067: {
    ernst: 'fout',
    titel: 'Afwijking zonder vaste uitkomst',
    bericht: (g: { tekst: string }) => `${citeer(g.tekst)} noemt geen vaste waarde.`,
    hint: () => 'Noem achter de dubbele punt het bedrag, de datum of het ja of nee zelf.',
    uitleg: 'Wie afwijkt, stelt zelf vast wat er in dit geval geldt; dat is een waarde, geen berekening.',
  },
  T024: {
    ernst: 'fout',
    titel: 'Gunstig past niet bij het type',
    bericht: (g: { woord: string; type: string }) => `'${g.woord} is gunstig' zegt niets over ${g.type}.`,
    hint: () =>
      "Bij ja/nee: 'ja is gunstig' of 'nee is gunstig'; bij een bedrag, getal, percentage of aantal: hoger of lager; bij een datum: later of eerder.",
    uitleg: 'Welke kant gunstig is, beslist of een afwijking ten gunste of ten nadele is.',
  },
  A040: {
    ernst: 'waarschuwing',
    titel: 'Afwijken van niets',
    bericht: () => 'Geen enkele regel staat in de bepalingen waarvan afgeweken kan worden.',
    hint: () => 'Noem de bepalingen met regels over uitkomsten, of haal de uitzondering weg.',
    uitleg: 'Een afwijking geeft een uitkomst een andere waarde dan de regels in de genoemde bepalingen.',
  },
  A041: {
    ernst: 'waarschuwing',
    titel: 'Niet te zien wat ten gunste is',
    bericht: (g: { namen: readonly string[]; meer: number }) =>
      `Van geen uitkomst onder deze bepaling staat vast wat gunstig is (${opsom(g.namen, 'en')}${g.meer > 0 ? `, en nog ${String(g.meer)}` : ''}); elke afwijking wordt zo geweigerd.`,
    hint: () =>
      "Zet bij de uitkomst 'ja is gunstig', 'hoger is gunstig', 'lager is gunstig', 'later is gunstig' of 'eerder is gunstig'.",
    uitleg:
      'Een bevoegdheid om ten gunste (of ten nadele) van iemand af te wijken, is alleen te controleren als vaststaat welke kant van een uitkomst gunstig is.',
  },
  A042: {
    ernst: 'waarschuwing',
    titel: 'Afwijken zonder beoordeling',
    bericht: (g: { aard: Aard }) =>
      `De ${g.aard === 'plicht' ? 'plicht' : 'bevoegdheid'} om af te wijken hangt van geen enkele beoordeling af.`,
    hint: () => 'Declareer de maatstaf uit de tekst als beoordeling, met het orgaan dat oordeelt.',
    uitleg:
      'Of toepassing onbillijk of onevenredig uitpakt, weegt een mens, met redenen. Uit gegevens alleen is dat niet te berekenen.',
  },
  A050: {
    ernst: 'waarschuwing',
    titel: 'Niet gezegd of deze regeling op de hogere berust',
    bericht: (g: { als: string; aanduiding: string }) =>
      `Op grond van ${g.aanduiding} van ${g.als} kan ook van daarop gebaseerde regels worden afgeweken; hier staat niet of deze regeling erop berust.`,
    hint: (g: { als: string }) =>
      `Berust zij erop, schrijf dan in de kop 'grondslag: artikel … van ${g.als}'. Zonder dat kan hier niet op die grond worden afgeweken.`,
    uitleg:
      'Een regeling gebruiken is iets anders dan erop berusten. Een bevoegdheid om af te wijken reikt alleen tot regels die op de verordening gebaseerd zijn.',
  },
  N085: {
    ernst: 'fout',
    titel: 'Reden van een weigering niet begrepen',
    bericht: (g: { tekst: string; redenen: readonly string[] }) =>
      g.tekst === ''
        ? 'Er staat niet waarom de afwijking geweigerd is.'
        : `${citeer(g.tekst)} zegt niet waarom de afwijking geweigerd is.`,
    hint: (g: { redenen: readonly string[] }) => `Schrijf 'wegens' met ${opsom(g.redenen, 'of')}.`,
    uitleg:
      'Een afwijking in een zaak telt niet mee als een van deze dingen eraan mankeert. Een voorbeeld noemt de reden, zodat het niet slaagt als zij om een andere reden geweigerd wordt.',
  },
} as const;
