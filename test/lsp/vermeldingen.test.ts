/** Waar namen genoemd worden: elke naam die de lezer in een zin vond staat er ook, en nooit twee op dezelfde woorden. */
import { describe, expect, it } from 'vitest';
import { STANDEN } from '../../compiler/resolve/stand.ts';
import type { Symbool } from '../../compiler/resolve/symbolen.ts';
import { beeldVan } from '../../lsp/naambeeld.ts';
import { boomVan, tekstVan, zinnenVan, type Momentopname } from '../../lsp/momentopname.ts';
import { gebruiktIn } from '../../lsp/vermeldingen-gebruikt.ts';
import {
  declaratieVan,
  vermeldingenIn,
  vermeldingenVan,
  vermeldingOp,
  type Vermelding,
} from '../../lsp/vermeldingen.ts';
import { kleurenVan } from '../../lsp/kleuren.ts';
import { kiezer } from '../format/hulp.ts';
import { merk } from './hulp.ts';
import { beleidsbestanden, gemerktMoment, metTekst, momentVan } from './moment.ts';
import { GEBRUIK, WET, WET_EN_GEBRUIK } from './teksten.ts';

const alles = momentVan(beleidsbestanden());
const paden = [...alles.inhoud.keys()];

/** Wat een zin gebruikt zonder het te noemen. */
function stilGebruikt(symbool: Symbool, alle: readonly Symbool[], zin: string): boolean {
  const { soort, object, id, type } = symbool;
  // Wat bij een plicht hoort, volgt uit de plicht; de bevoegdheid om af te wijken heet naar haar bepaling.
  if (symbool.afgeleid || object === 'afwijken') return true;
  // De leeftijd telt van de geboortedatum; een van de twee staat er.
  const duren = alle.filter(({ sinds }) => sinds?.join(' ') === symbool.norms.join(' '));
  if (soort === 'duur' || duren.some((duur) => duur.object === object)) return true;
  // "De dagen van de afwezigheden": van de eerste tot en met de laatste dag.
  if (symbool.eindeVan !== undefined || alle.some(({ eindeVan }) => eindeVan === id)) return true;
  // "Afwezigheid 2 van de inwoner": de lijst waar zij in staat.
  if (type.soort === 'lijst') return true;
  // De regel die geïndexeerd wordt, staat in een andere zin.
  return zin.includes('geïndexeerd');
}

const symbolenIn = (vermeldingen: readonly Vermelding[]): ReadonlySet<string> =>
  new Set(vermeldingen.flatMap(({ doel }) => (doel.soort === 'symbool' ? [doel.id] : [])));

describe('vermeldingen in de regelingen van deze repository', () => {
  it.each(paden)('%s: wat een zin gebruikt, staat erin', (pad) => {
    const beeld = beeldVan(alles, pad);
    const vermeldingen = vermeldingenIn(alles, pad);
    const tekst = tekstVan(alles, pad) ?? '';
    const ontbreekt: string[] = [];
    for (const blok of boomVan(alles, pad)?.blokken ?? [])
      for (const { span } of zinnenVan(blok)) {
        const zin = tekst.slice(span.begin, span.eind);
        const hier = vermeldingen.filter(({ spans }) =>
          spans.every(({ begin, eind }) => begin >= span.begin && eind <= span.eind),
        );
        const genoemd = symbolenIn(hier);
        for (const symbool of (beeld && gebruiktIn(beeld.opgelost, pad, span)?.symbolen) ?? [])
          if (
            !genoemd.has(symbool.id) &&
            !stilGebruikt(symbool, beeld?.opgelost.omgeving.symbolen ?? [], zin)
          )
            ontbreekt.push(`${symbool.id}: ${zin}`);
      }
    expect(ontbreekt).toEqual([]);
  });

  it.each(paden)('%s: twee namen staan nooit op dezelfde woorden', (pad) => {
    const bezet = new Map<number, string>();
    const dubbel: string[] = [];
    for (const { doel, spans } of vermeldingenIn(alles, pad)) {
      if (doel.soort === 'bepaling' || doel.soort === 'regeling') continue;
      for (const { begin, eind } of spans)
        for (let i = begin; i < eind; i++) {
          const eerder = bezet.get(i);
          if (eerder !== undefined) dubbel.push(`${eerder} en ${JSON.stringify(doel)}`);
          bezet.set(i, JSON.stringify(doel));
        }
    }
    expect([...new Set(dubbel)]).toEqual([]);
  });

  it('alles wat genoemd wordt, is ergens gedeclareerd', () => {
    // De toestanden van een plicht staan nergens gedeclareerd.
    const doelloos = paden.flatMap((pad) =>
      [
        ...new Map(vermeldingenIn(alles, pad).map(({ doel }) => [JSON.stringify(doel), doel])).values(),
      ].filter(
        (doel) =>
          !(doel.soort === 'label' && doel.keuze === STANDEN) && declaratieVan(alles, pad, doel).length === 0,
      ),
    );
    expect(doelloos).toEqual([]);
  });
});

// ── Gevallen ─────────────────────────────────────────────────────────────────────────────────────────────────────

const KOP = `regeling "Proef"
  kenmerk: proef

organen: het college.

keuze voorziening: begeleid wonen, time-out.

gegevens over de cliënt, ook: de inwoner
  geboortedatum: datum
  leeftijd: duur sinds geboortedatum
  heeft een indicatie: ja/nee
  maakt aanspraak op: keuzes uit voorziening, per datum

gegevens over de partner
  geboortedatum: datum

gegevens over de aanvraag
  datum: datum

uitkomsten over de cliënt
  heeft recht op zorg: ja/nee

plichten
  het nemen van een besluit: door het college

`;

const eenBestand = (zinnen: string): Momentopname => momentVan({ '/werk/a.regel': KOP + zinnen });

/** De tekst met haken om elke vermelding van dit doel. */
function gemerkt(moment: Momentopname, soort: string, id: string, pad = '/werk/a.regel'): string {
  const spans = vermeldingenIn(moment, pad).flatMap(({ doel, spans: hier }) =>
    doel.soort === soort && Object.values(doel).includes(id) ? hier : [],
  );
  return merk(tekstVan(moment, pad) ?? '', spans);
}

describe('woorden van een naam', () => {
  it('staan uit elkaar als er iets tussen staat', () => {
    const zin =
      'artikel 1 "A"\n  De inwoner heeft recht op zorg indien de cliënt op de datum van de aanvraag geen aanspraak op time-out maakt.\n';
    const moment = eenBestand(zin);
    expect(gemerkt(moment, 'symbool', 'client.maaktAanspraakOp')).toContain(
      'op de datum van de aanvraag geen «aanspraak op» time-out «maakt».',
    );
    expect(gemerkt(moment, 'object', 'client')).toContain(
      'De «inwoner» heeft recht op zorg indien de «cliënt» op',
    );
    expect(gemerkt(moment, 'label', 'time-out')).toContain('aanspraak op «time-out» maakt');
    expect(gemerkt(moment, 'symbool', 'aanvraag.datum')).toContain('op de «datum» van de aanvraag');
  });

  it('zijn die van het genoemde object', () => {
    const moment = eenBestand(
      'artikel 1 "A"\n  De cliënt heeft recht op zorg\n  indien de geboortedatum van de partner vóór de geboortedatum van de cliënt ligt.\n',
    );
    expect(gemerkt(moment, 'symbool', 'partner.geboortedatum')).toContain(
      'indien de «geboortedatum» van de partner vóór de geboortedatum van de cliënt',
    );
  });

  it('zijn bij een plicht die van de plicht, en bij het gezegde dat van de uitkomst', () => {
    const moment = eenBestand(
      'artikel 1 "A"\n  Het college is verplicht tot het nemen van een besluit.\n\nvoorbeeld "V"\n  verwacht\n    De laatste dag van de plicht tot het nemen van een besluit is onbekend.\n',
    );
    expect(gemerkt(moment, 'plicht', 'plichtTotHetNemenVanEenBesluit')).toContain(
      'dag van de «plicht tot het nemen van een besluit» is',
    );
    expect(gemerkt(moment, 'plicht', 'plichtTotHetNemenVanEenBesluit')).toContain(
      '  het «nemen van een besluit»: door',
    );
    expect(gemerkt(moment, 'symbool', 'college.isVerplichtTotHetNemenVanEenBesluit')).toContain(
      'Het college «is verplicht tot het nemen van een besluit».',
    );
    expect(gemerkt(moment, 'orgaan', 'het college')).toContain('organen: het «college».');
    expect(gemerkt(moment, 'orgaan', 'het college')).toContain('  Het «college» is verplicht');
  });

  it('zijn er ook in een zin die niet te lezen is', () => {
    const moment = eenBestand(
      'artikel 1 "A"\n  De cliënt heeft recht op zorg indien de cliënt een indicatie heeft en de leeftijd van de cliënt.\n',
    );
    expect(gemerkt(moment, 'symbool', 'client.heeftEenIndicatie')).toContain(
      'de cliënt «een indicatie heeft» en',
    );
    expect(gemerkt(moment, 'symbool', 'client.leeftijd')).toContain('de «leeftijd» van de cliënt.');
  });
});

describe('bepalingen', () => {
  const LEDEN = `artikel 1 "A"

lid 1
  De cliënt heeft recht op zorg
  indien aan alle volgende voorwaarden is voldaan:
    a. de cliënt heeft een indicatie;
    b. de geboortedatum van de cliënt ligt vóór 1 januari 2000.

lid 2
  De cliënt heeft geen recht op zorg, tenzij aan het eerste lid, onderdeel a, is voldaan.
`;

  it('hebben een declaratie, ook een onderdeel', () => {
    const moment = eenBestand(LEDEN);
    const tekst = tekstVan(moment, '/werk/a.regel') ?? '';
    const verwijzing = vermeldingOp(moment, '/werk/a.regel', tekst.indexOf('eerste lid'));
    expect(verwijzing).toMatchObject({ doel: { soort: 'bepaling', id: 'proef/1/1/a' }, rol: 'gebruik' });
    expect(gemerkt(moment, 'bepaling', 'proef/1/1/a')).toContain('«a.» de cliënt');
    expect(gemerkt(moment, 'bepaling', 'proef/1/2')).toContain('«lid 2»\n');
  });
});

describe('meer bestanden en regelingen', () => {
  it('een naam van een gebruikte regeling is daar dezelfde', () => {
    const moment = momentVan(WET_EN_GEBRUIK);
    const plek = WET.indexOf('heeft een beperking');
    const doel = vermeldingOp(moment, '/werk/wet/wet.regel', plek)?.doel;
    expect(doel).toEqual({ soort: 'symbool', id: 'client.heeftEenBeperking' });
    const gevonden = doel && [...vermeldingenVan(moment, '/werk/wet/wet.regel', doel)];
    expect(gevonden?.map(([pad, hier]) => [pad, hier.map(({ rol }) => rol)])).toEqual([
      ['/werk/wet/wet.regel', ['declaratie', 'gebruik']],
      ['/werk/p/deel.regel', ['gebruik']],
    ]);
  });

  it('een artikel van een andere regeling en haar naam leiden daarheen', () => {
    const moment = momentVan(WET_EN_GEBRUIK);
    const artikel = vermeldingOp(moment, '/werk/p/a.regel', GEBRUIK.indexOf('artikel 2'))?.doel;
    expect(artikel).toEqual({ soort: 'bepaling', id: 'wet/2', uit: 'de Zorgwet' });
    const [plaats, ...meer] = (artikel && declaratieVan(moment, '/werk/p/a.regel', artikel)) ?? [];
    expect(meer).toEqual([]);
    expect(plaats?.bestand).toBe('/werk/wet/wet.regel');
    expect(WET.slice(plaats?.span.begin, plaats?.span.eind)).toContain('artikel 2');
    const naam = vermeldingOp(moment, '/werk/p/a.regel', GEBRUIK.lastIndexOf('Zorgwet'))?.doel;
    expect(naam).toEqual({ soort: 'regeling', pad: '/werk/wet/wet.regel' });
  });

  it('een bestand buiten elke regeling kent zijn eigen namen', () => {
    const { moment, pad, plek } = gemerktMoment({
      'untitled:Naamloos-1':
        'gegevens over de cliënt\n  heeft een beperking: ja/nee\n\ncontrole "c"\n  De cliënt heeft een $0beperking.\n',
    });
    expect(vermeldingOp(moment, pad, plek)?.doel).toEqual({
      soort: 'symbool',
      id: 'client.heeftEenBeperking',
    });
  });

  it('CRLF en een wijziging elders verschuiven niets', () => {
    const crlf = (
      KOP + 'artikel 1 "A"\n  De cliënt heeft recht op zorg indien de cliënt een indicatie heeft.\n'
    ).replaceAll('\n', '\r\n');
    const moment = momentVan({ '/werk/a.regel': crlf });
    vermeldingenIn(moment, '/werk/a.regel');
    const anders = crlf.replace('artikel 1 "A"', 'artikel 1 "Een langer opschrift"');
    const later = metTekst(moment, '/werk/a.regel', anders);
    expect(gemerkt(later, 'symbool', 'client.heeftEenIndicatie')).toContain(
      'de cliënt «een indicatie heeft».',
    );
  });
});

describe('na een reeks wijzigingen', () => {
  const bestanden = Object.fromEntries(
    Object.entries(beleidsbestanden()).filter(([pad]) => /zeeland-addendum|wet-wmo/.test(pad)),
  );
  const stukjes = ['x', ' ', '\n', '.', ' niet', '\n\n', '"', '# terzijde\n', ' en de cliënt', ' 2'];

  it('staan de namen en kleuren waar zij zonder geheugen ook staan', () => {
    const kies = kiezer(20261123);
    let moment = momentVan(bestanden);
    const paden = Object.keys(bestanden).filter((pad) => pad.includes('zeeland'));
    const vorige: [string, string][] = [];
    let anders = 0;
    for (let keer = 0; keer < 36; keer++) {
      const terug = kies(3) === 0 ? vorige.pop() : undefined;
      const pad = terug?.[0] ?? paden[kies(paden.length)] ?? '';
      const tekst = tekstVan(moment, pad) ?? '';
      const plaats = kies(tekst.length);
      const stukje = stukjes[kies(stukjes.length)] ?? '';
      if (!terug) vorige.push([pad, tekst]);
      moment = metTekst(
        moment,
        pad,
        terug?.[1] ?? tekst.slice(0, plaats) + stukje + tekst.slice(plaats + kies(4)),
      );
      for (const een of paden) kleurenVan(moment, een);
      if (keer % 6 !== 5) continue;
      const kaal = momentVan(
        Object.fromEntries([...moment.inhoud.keys()].map((een) => [een, tekstVan(moment, een) ?? ''])),
      );
      for (const een of paden) {
        expect(vermeldingenIn(moment, een)).toEqual(vermeldingenIn(kaal, een));
        expect(kleurenVan(moment, een)).toEqual(kleurenVan(kaal, een));
        anders += vermeldingenIn(moment, een).length;
      }
    }
    expect(anders).toBeGreaterThan(1000);
  });
});
