/** Eigen regelingen in de drie officiële XML-vormen: dezelfde bepalingen als uit platte tekst. */
import { describe, expect, it } from 'vitest';
import { leesBron, type Bronlezing } from '../../compiler/bron/index.ts';
import { leesXml } from '../../compiler/bron/xml.ts';

function lees(tekst: string): Bronlezing {
  const gelezen = leesBron({ bestand: 'bron.xml', tekst }, { kenmerk: 'k', titel: 'Proef' });
  if (gelezen.soort !== 'gelezen') throw new Error(gelezen.problemen.map(({ code }) => code).join());
  return gelezen;
}

const TEKST = `De raad besluit:
Hoofdstuk 1 Algemeen
Artikel 1.1 Begrippen
In deze verordening wordt verstaan onder:
a. woning: een huis;
b. tuin: grond die:
1°. groen is; of
2°. open is.
Artikel 1.2 Toegang
1. Toegang heeft wie zich meldt.
2. Het college let op:
• de buurt;
• het weer.
Aldus vastgesteld op 1 mei 2026.
Bijlage 1 Kaart
De kaart hangt in de hal.
Toelichting
Artikel 1.2 Toegang
Toegang is voor iedereen.
`;

const artikelen = (onderdelen: string, leden: string): string => `
  <hoofdstuk><kop><label>Hoofdstuk</label><nr>1</nr><titel>Algemeen</titel></kop>
    <artikel status="goed"><kop><label>Artikel</label><nr status="officieel">1.1</nr><titel>Begrippen</titel></kop>
      ${onderdelen}
    </artikel>
    <artikel><kop><label>Artikel</label><nr>1.2</nr><titel>Toegang<noot id="n1"><noot.nr>1</noot.nr><noot.al>Een noot.</noot.al></noot></titel></kop>
      ${leden}
    </artikel>
  </hoofdstuk>`;

const ONDERDELEN = `<al>In deze verordening wordt verstaan onder:</al>
  <lijst type="expliciet"><li><li.nr>a.</li.nr><al>woning: een <nadruk type="cur">huis</nadruk>;</al></li>
  <li><li.nr>b.</li.nr><al>tuin: grond die:</al>
    <lijst><li><li.nr>1°.</li.nr><al>groen is; of</al></li><li><li.nr>2°.</li.nr><al>open is.</al></li></lijst></li></lijst>`;
const LEDEN = `<lid><lidnr>1.</lidnr><al>Toegang heeft wie zich meldt.</al></lid>
  <lid><lidnr>2.</lidnr><al>Het college let op:</al>
    <lijst><li><li.nr>•</li.nr><al>de buurt;</al></li><li><li.nr>-</li.nr><al>het weer.</al></li></lijst></lid>`;

const cvdr = (inhoud: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<cvdr xmlns="http://standaarden.overheid.nl/cvdr/terms/" xmlns:dcterms="http://purl.org/dc/terms/">
  <meta><owmskern><dcterms:identifier>CVDR1_1</dcterms:identifier><dcterms:title>Proef</dcterms:title></owmskern></meta>
  <body><intitule>Proefverordening</intitule><regeling>
    <aanhef><preambule><al>De raad besluit:</al></preambule></aanhef>
    <regeling-tekst>${inhoud}</regeling-tekst>
    <regeling-sluiting><slotformulering><al>Aldus vastgesteld op 1 mei 2026.</al></slotformulering></regeling-sluiting>
    <bijlage><kop><label>Bijlage</label><nr>1</nr><titel>Kaart</titel></kop><al>De kaart hangt in de hal.</al></bijlage>
    <nota-toelichting><kop><titel>Toelichting</titel></kop><al><vet>Artikel 1.2 Toegang</vet></al><al>Toegang is voor iedereen.</al></nota-toelichting>
  </regeling></body></cvdr>`;

/** Zonder vorm en nummerloze verschillen: waar de bepalingen uit bestaan. */
const kern = ({ passages }: Bronlezing): readonly unknown[] =>
  passages.map(({ id, soort, kop, sha256, volzinnen }) => [id, soort, kop, sha256, volzinnen]);

describe('dezelfde regeling in elke vorm', () => {
  const uitTekst = lees(TEKST);

  it('CVDR geeft dezelfde index als platte tekst', () => {
    const uitXml = lees(cvdr(artikelen(ONDERDELEN, LEDEN)));
    expect(kern(uitXml)).toEqual(kern(uitTekst));
    expect(uitXml.index).toEqual({ ...uitTekst.index, vorm: 'cvdr' });
  });

  it('oude CVDR met leden als onderdelen, en alles in één platte lijst, ook', () => {
    const plat = `<al>In deze verordening wordt verstaan onder:</al><lijst>
      <li nr="a."><al>woning: een huis;</al></li><li nr="b."><al>tuin: grond die:</al></li>
      <li nr="1°"><al>groen is; of</al></li><li nr="2°"><al>open is.</al></li></lijst>`;
    const leden = `<lijst><li nr="1."><al>Toegang heeft wie zich meldt.</al></li>
      <li nr="2."><al>Het college let op:</al><lijst><li nr="•"><al>de buurt;</al></li><li nr="•"><al>het weer.</al></li></lijst></li></lijst>`;
    expect(kern(lees(cvdr(artikelen(plat, leden))))).toEqual(kern(uitTekst));
  });

  it('oude CVDR met de nummers in de alinea’s getypt ook', () => {
    const leden = `<al>1. Toegang heeft wie zich meldt.</al><al>2. Het college let op:</al><al>• de buurt;</al><al>• het weer.</al>`;
    expect(kern(lees(cvdr(artikelen(ONDERDELEN, leden))))).toEqual(kern(uitTekst));
  });

  it('een officiële publicatie geeft dezelfde bepalingen', () => {
    const xml = `<officiele-publicatie><metadata><meta name="x" content="y"/></metadata><gemeenteblad><kop><titel>GEMEENTEBLAD</titel></kop>
      <regeling><aanhef><al>De raad besluit:</al></aanhef><regeling-tekst>${artikelen(ONDERDELEN, LEDEN)}</regeling-tekst>
      <regeling-sluiting><al>Aldus vastgesteld op 1 mei 2026.</al></regeling-sluiting>
      <bijlage><kop><label>Bijlage</label><nr>1</nr><titel>Kaart</titel></kop><al>De kaart hangt in de hal.</al></bijlage>
      <nota-toelichting><kop><titel>Toelichting</titel></kop><artikel><kop><label>Artikel</label><nr>1.2</nr><titel>Toegang</titel></kop><al>Toegang is voor iedereen.</al></artikel></nota-toelichting>
      </regeling></gemeenteblad></officiele-publicatie>`;
    expect(kern(lees(xml))).toEqual(kern(uitTekst));
  });
});

describe('wetten.overheid.nl', () => {
  const wet = `<toestand bwb-id="BWBR0000001" inwerkingtreding="2026-01-01"><wetgeving soort="wet"><citeertitel>Proefwet</citeertitel>
    <wet-besluit><aanhef><wij>Wij Willem-Alexander</wij></aanhef><wettekst>
    <titeldeel><kop><label>Titel</label><nr>1.1</nr><titel>Begin</titel></kop>
      <paragraaf><kop><label>§</label><nr>1</nr><titel>Termijnen</titel></kop>
        <artikel label="Artikel 1:1"><kop><label>Artikel</label><nr>1:1</nr></kop>
          <lid><lidnr>1</lidnr><al>Een termijn duurt zes weken.</al>
            <meta-data><jcis><jci versie="1.3" verwijzing="jci1.3:c:BWBR0000001&amp;artikel=1:1&amp;lid=1&amp;z=2026-01-01&amp;g=2026-01-01"/></jcis></meta-data></lid>
          <lid status="vervallen"><lidnr>2</lidnr><al><redactie>Vervallen</redactie></al></lid></artikel>
        <artikel><kop><label>Artikel</label><nr>1:2</nr></kop><al>Een week is zeven dagen.</al></artikel>
      </paragraaf></titeldeel></wettekst><wetsluiting><al>Lasten en bevelen.</al></wetsluiting></wet-besluit></wetgeving></toestand>`;
  const { passages, index } = lees(wet);

  it('heeft titels en paragrafen als indeling, die per titel opnieuw mogen beginnen', () => {
    expect(passages.map(({ id }) => id)).toEqual([
      'k/aanhef',
      'k/titel-1.1',
      'k/titel-1.1/paragraaf-1',
      'k/1:1',
      'k/1:1/1',
      'k/1:1/2',
      'k/1:2',
      'k/slot',
    ]);
    expect(index.vorm).toBe('bwb');
  });

  it('verwijst naar de versie met haar datum', () => {
    const link = (id: string): string | undefined => passages.find((deel) => deel.id === id)?.link;
    expect(link('k/1:1/1')).toBe(
      'https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=1:1&lid=1&z=2026-01-01&g=2026-01-01',
    );
    expect(link('k/1:2')).toBe(
      'https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=1:2&z=2026-01-01&g=2026-01-01',
    );
  });

  it('geeft een vervallen lid geen tekst', () => {
    expect(passages.find(({ id }) => id === 'k/1:1/2')).toMatchObject({ volzinnen: 0, alineas: [] });
  });

  it('leest een circulaire met divisies als paragrafen', () => {
    const xml = `<toestand bwb-id="BWBR0000002"><wetgeving><circulaire><circulaire-tekst>
      <circulaire.divisie><kop><label>Paragraaf</label><nr>1.1</nr><titel>Doel</titel></kop><tekst><al>Het doel.</al></tekst></circulaire.divisie>
      <circulaire.divisie><kop><titel>Zonder nummer</titel></kop><tekst><al>Een tekst.</al></tekst></circulaire.divisie>
      </circulaire-tekst></circulaire></wetgeving></toestand>`;
    expect(lees(xml).passages.map(({ id, kop, geteld }) => [id, kop, geteld])).toEqual([
      ['k/§1.1', 'Doel', undefined],
      ['k/§1', 'Zonder nummer', true],
    ]);
  });
});

describe('vijandige XML', () => {
  it('volgt geen verwijzing naar buiten en vouwt geen entiteiten uit', () => {
    const buiten = '<!DOCTYPE cvdr [<!ENTITY x SYSTEM "file:///etc/passwd">]><cvdr><al>&x;</al></cvdr>';
    expect(leesXml(buiten)).toMatchObject({
      soort: 'fout',
      bericht: 'zij gebruikt een afkorting (entiteit) die XML niet kent',
    });
    const lagen = Array.from(
      { length: 30 },
      (_, i) => `<!ENTITY l${String(i + 1)} "&l${String(i)};&l${String(i)};">`,
    );
    const bom = `<!DOCTYPE cvdr [<!ENTITY l0 "lol">${lagen.join('')}]><cvdr>&l30;</cvdr>`;
    expect(leesXml(bom)).toMatchObject({ soort: 'fout' });
  });

  it('leest een gewone DOCTYPE zonder hem op te halen', () => {
    expect(leesXml('<!DOCTYPE wetgeving SYSTEM "http://example.org/x.dtd"><wetgeving/>')).toMatchObject({
      soort: 'boom',
      wortel: { naam: 'wetgeving' },
    });
  });

  it('weigert wat te diep genest is', () => {
    expect(leesXml('<a>'.repeat(5000))).toMatchObject({ bericht: 'hij gaat dieper dan 200 elementen' });
  });

  it('wijst de plaats van een fout aan', () => {
    const tekst = '<cvdr><artikel>\n<lid></artikel></cvdr>';
    const gelezen = leesXml(tekst);
    expect(gelezen.soort === 'fout' ? tekst.slice(0, gelezen.span.begin) : '').toBe(
      '<cvdr><artikel>\n<lid></artikel>',
    );
  });
});
