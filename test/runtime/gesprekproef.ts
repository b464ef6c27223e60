/** Een regeling met elke soort vraag, en een gesprek dat in één regel antwoordt. */
import { laad } from '../../compiler/cli/laad.ts';
import {
  beantwoord,
  begin,
  type Gesprek,
  type Gespreksbron,
  type Invoer,
  stand,
  type Stand,
  type Vraag,
  vraagBij,
  wijzig,
} from '../../runtime/index.ts';
import { compileer } from '../compiler/hulp.ts';

export const BLAD = `regeling "Gesprekken"
  kenmerk: gesprek

organen: het college, de raad.

keuze soort: huur, zorg, boete.

keuze verblijf, in ieder geval: hotel, tent; verder volgens is naar het oordeel een verblijf.

gegevens over de inwoner, ook: inwoners
  geboortedatum: datum "Wat is de geboortedatum?"
  leeftijd: duur sinds geboortedatum
  woont in de gemeente: ja/nee "Woont de inwoner in de gemeente?"
  is verhuisd: ja/nee
  inkomen: bedrag
  vertrekdatum: datum, facultatief
  slaapplaats: keuze uit verblijf
  ontvangt: keuzes uit soort, per datum
  betalingen: lijst van betaling "Hoeveel betalingen deed de inwoner?"

gegevens over een betaling
  soort: keuze uit soort
  bedrag: bedrag

gegevens over de aanvraag
  datum: datum "Op welke dag is de aanvraag gedaan?"

uitkomsten over de inwoner
  mag meedoen: ja/nee
  krijgt een bijdrage: ja/nee
  krijgt uitstel: ja/nee
  slaapt goed: ja/nee
  heeft zorg: ja/nee

uitkomsten over een betaling
  telt mee: ja/nee

beoordeling redt zich
  over: de inwoner
  door: het college
  vraag: "Redt de inwoner zich?"

beoordeling is naar het oordeel een verblijf
  over: de inwoner
  door: het college, de raad
  vraag: "Is dit een verblijf?"

lezing wat een laag inkomen is
  bij: artikel 2, eerste lid
  vraag: "Hoe laag is laag?"
  mogelijk:
    a. € 1.000;
    b. € 2.000.

controle "geboren voor de aanvraag"
  De geboortedatum van de inwoner ligt op of vóór de datum van de aanvraag.

controle "wie verhuisd is, woont er niet meer"
  De inwoner woont niet in de gemeente of is niet verhuisd.

artikel 1 "Meedoen"

lid 1
  De inwoner mag meedoen indien aan alle volgende voorwaarden is voldaan:
    a. de inwoner woont in de gemeente;
    b. de leeftijd van de inwoner op de datum van de aanvraag is 18 jaar of ouder;
    c. de inwoner redt zich niet.

artikel 2 "Bijdrage"

lid 1
  De inwoner krijgt een bijdrage indien het inkomen van de inwoner lager is dan wat een laag inkomen is
  en de som van het bedrag van de betalingen van de inwoner hoger is dan € 100.

lid 2
  De inwoner krijgt uitstel indien de inwoner is verhuisd of de vertrekdatum van de inwoner ontbreekt.

lid 3
  De inwoner slaapt goed indien de slaapplaats van de inwoner een verblijf is.

lid 4
  De inwoner heeft zorg indien de inwoner op de datum van de aanvraag zorg ontvangt.

lid 5
  Een betaling telt mee indien de soort van de betaling is huur en het bedrag van de betaling hoger is dan € 10.
`;

export const bron: Gespreksbron = laad(compileer(BLAD, 'A005', 'A007', 'A008', 'A010', 'A015', 'A030'));

export function beginMet(beslissingen: readonly string[], zaak: unknown = {}): Gesprek {
  const begonnen = begin(bron, beslissingen, zaak);
  if (begonnen.soort !== 'begonnen') throw new Error(JSON.stringify(begonnen.problemen));
  return begonnen.gesprek;
}

export function staat<S extends Stand['soort']>(g: Gesprek, soort: S): Extract<Stand, { soort: S }> {
  const nu = stand(bron, g);
  if (nu.soort !== soort) throw new Error(`Het gesprek staat bij ${nu.soort}: ${JSON.stringify(nu)}`);
  return nu as Extract<Stand, { soort: S }>;
}

export const vraagVan = (g: Gesprek): Vraag => staat(g, 'vraag').vraag;

/** Beantwoordt de ene vraag na de andere. */
export const antwoord = (g: Gesprek, ...invoer: readonly Invoer[]): Gesprek =>
  invoer.reduce<Gesprek>((tot, deel) => {
    const uitslag = beantwoord(bron, tot, vraagVan(tot), deel);
    if (uitslag.soort === 'geweigerd') throw new Error(uitslag.probleem.bericht);
    return uitslag.gesprek;
  }, g);

/** Beantwoordt de vraag met dit pad, ook als zij niet aan de beurt is: de vragen ervoor worden even overgeslagen. */
export function zoekVraag(g: Gesprek, sleutel: string): Vraag {
  let nu = g;
  for (;;) {
    const vraag = vraagVan(nu);
    if (vraag.sleutel === sleutel) return vraag;
    nu = { ...nu, stappen: [...nu.stappen, { soort: 'overgeslagen', sleutel: vraag.sleutel }] };
  }
}

export const MEEDOEN = ['inwoner.magMeedoen'];
export const OORDEEL = {
  oordeel: 'ja',
  motivering: 'De post ligt ongeopend.',
  door: 'het college',
  datum: '1-3-2026',
};

export const gewijzigd = (g: Gesprek, sleutel: string, invoer: string): Gesprek => {
  const vraag = vraagBij(bron, g, sleutel);
  if (vraag === undefined) throw new Error(`geen vraag ${sleutel}`);
  const uitslag = wijzig(bron, g, vraag, invoer);
  if (uitslag.soort === 'geweigerd') throw new Error(uitslag.probleem.bericht);
  return uitslag.gesprek;
};

/** Geeft elke vraag haar antwoord, welke er ook aan de beurt is. */
export function voer(g: Gesprek, bij: Readonly<Record<string, Invoer>>): Gesprek {
  let nu = g;
  for (;;) {
    const s = stand(bron, nu);
    if (s.soort !== 'vraag') return nu;
    nu = antwoord(nu, bij[s.vraag.sleutel] ?? 'weet ik niet');
  }
}
