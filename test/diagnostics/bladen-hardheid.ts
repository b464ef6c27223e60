/** Hardheidsclausule, afwijkingsplicht en afwijkingen in een voorbeeld. */
import type { Foutblad } from './bladen.ts';

/** Een blad met een hardheidsclausule waar niets aan mankeert; `van` wordt `naar`. */
function blad(...wijzigingen: readonly (readonly [van: string, naar: string])[]): string {
  return wijzigingen.reduce((tekst, [van, naar]) => {
    if (!tekst.includes(van)) throw new Error(`niet in het blad: ${van}`);
    return tekst.replace(van, () => naar);
  }, BLAD);
}

export const HARDHEIDSZIN = `  hardheidsclausule: het college kan ten gunste van de inwoner afwijken van deze verordening,
  indien toepassing is onbillijk.`;

const BLAD = `regeling "Proef"
  kenmerk: proef
  soort: verordening

organen: het college, de raad.

gegevens over de inwoner
  inkomen: bedrag
  is student: ja/nee

uitkomsten over de inwoner
  bijdrage: bedrag, lager is gunstig

beoordeling toepassing is onbillijk
  door: het college
  vraag: "Is toepassing onbillijk?"

hoofdstuk 1 "Bijdrage"

artikel 1
  De bijdrage van de inwoner is het inkomen van de inwoner.

artikel 2
  De bijdrage van de inwoner is € 5 indien de inwoner student is.

artikel 9
${HARDHEIDSZIN}

voorbeeld "Afwijken"
  gegeven
    Het inkomen van de inwoner is € 100.
    De inwoner is niet student.
    Het college oordeelt dat toepassing is onbillijk, omdat "geen ruimte".
    Het college wijkt af van artikel 1: de bijdrage van de inwoner is € 50, omdat "de helft is te dragen".
  verwacht
    De bijdrage van de inwoner is € 100.
    Met afwijking is de bijdrage van de inwoner € 50.
`;

const zonderVoorbeeld = (tekst: string): string => tekst.slice(0, tekst.indexOf('voorbeeld "'));

export const hardheid: readonly Foutblad[] = [
  {
    code: 'N060',
    tekst: zonderVoorbeeld(blad(['het college kan ten gunste', 'het college is soepel ten gunste'])),
    woorden: 'het college is soepel ten gunste van de inwoner afwijken van deze verordening',
    bericht:
      "'het college is soepel ten … afwijken van deze verordening' past niet in een hardheidsclausule.",
    hint: 'Schrijf: hardheidsclausule: het college kan ten gunste van de inwoner afwijken van deze verordening, indien …',
  },
  {
    code: 'N060',
    tekst: zonderVoorbeeld(blad(['afwijken van deze verordening', 'afwijken van alles'])),
    woorden: 'alles',
    bericht: "'alles' past niet in een hardheidsclausule.",
    hint: 'Schrijf: hardheidsclausule: het college kan ten gunste van de inwoner afwijken van deze verordening, indien …',
  },
  {
    code: 'N061',
    tekst: zonderVoorbeeld(
      blad([
        'afwijken van deze verordening,',
        'afwijken van deze verordening, met uitzondering van hoofdstuk 7,',
      ]),
    ),
    woorden: 'hoofdstuk 7',
    bericht: 'De regeling heeft geen hoofdstuk 7 met artikelen.',
    hint: 'Er zijn de hoofdstukken 1.',
  },
  {
    code: 'N062',
    tekst: zonderVoorbeeld(
      blad([
        `artikel 9\n${HARDHEIDSZIN}`,
        'afwijkingsplicht\n  Het college wijkt af van deze verordening, indien toepassing is onbillijk.',
      ]),
    ),
    woorden: 'Het college wijkt af van deze verordening, indien toepassing is onbillijk.',
    bericht:
      'De afwijkingsplicht van artikel 4:84 Awb geldt voor een beleidsregel, en dit is een verordening.',
    hint: "Is dit een beleidsregel, schrijf dan 'soort: beleidsregel' in de kop. Staat in de tekst een hardheidsclausule, schrijf die dan in haar artikel.",
  },
  {
    code: 'N063',
    tekst: zonderVoorbeeld(
      blad(
        [
          'beoordeling toepassing is onbillijk\n  door: het college\n  vraag: "Is toepassing onbillijk?"\n\n',
          '',
        ],
        ['deze verordening,\n  indien toepassing is onbillijk.', 'deze verordening.'],
      ),
    ),
    woorden: 'het college kan ten gunste van de inwoner afwijken van deze verordening',
    bericht: 'Er staat niet wanneer van de bevoegdheid gebruik kan worden gemaakt.',
    hint: "Voeg 'indien' toe, met de beoordelingen die de tekst vraagt.",
  },
  {
    code: 'N064',
    tekst: blad([
      HARDHEIDSZIN,
      `${HARDHEIDSZIN}\n  hardheidsclausule: de raad kan afwijken van artikel 1, indien toepassing is onbillijk.`,
    ]),
    woorden: 'hardheidsclausule: de raad kan afwijken van artikel 1, indien toepassing is onbillijk.',
    bericht: 'In deze bepaling staat al een hardheidsclausule.',
    hint: 'Maak er één zin van, of geef elke volzin zijn eigen plaats (volzin 2:).',
  },
  {
    code: 'N065',
    tekst: blad(['soort: verordening', 'soort: beleidsregel']),
    woorden: HARDHEIDSZIN.trim().replace(/\s+/g, ' '),
    bericht: 'Een beleidsregel kent naast deze bevoegdheid altijd de plicht van artikel 4:84 Awb.',
    hint: "Werkt de zin die plicht uit, schrijf haar dan als blok 'afwijkingsplicht': Het college wijkt af van deze beleidsregel indien …",
  },
  {
    code: 'N066',
    tekst: blad(['wijkt af van artikel 1:', 'wijkt af van de bijdrage:']),
    woorden: 'college wijkt af van de bijdrage',
    bericht: "'Het college wijkt af van de bijdrage' noemt niet wie van welke bepaling afwijkt.",
    hint: 'Schrijf: Het college wijkt op grond van artikel 11.1 af van artikel 5.4, eerste lid: de hoogte is € 70, omdat "…".',
  },
  {
    code: 'N066',
    tekst: blad(['wijkt af van artikel 1:', 'wijkt op grond van artikel 2 af van artikel 1:']),
    woorden: 'artikel 2',
    bericht: 'Er is geen hardheidsclausule of afwijkingsplicht waarop dit kan rusten.',
  },
  {
    code: 'N067',
    tekst: blad(['inwoner is € 50, omdat', 'inwoner is het inkomen van de inwoner, omdat']),
    woorden: 'de bijdrage van de inwoner is het inkomen van de inwoner',
    bericht: "'de bijdrage van de inwoner is het inkomen van de inwoner' noemt geen vaste waarde.",
    hint: 'Noem achter de dubbele punt het bedrag, de datum of het ja of nee zelf.',
  },
  {
    code: 'T024',
    tekst: zonderVoorbeeld(blad(['lager is gunstig', 'eerder is gunstig'])),
    woorden: 'bedrag, eerder is gunstig',
    bericht: "'eerder is gunstig' zegt niets over een bedrag.",
    hint: "Bij ja/nee: 'ja is gunstig' of 'nee is gunstig'; bij een bedrag, getal, percentage of aantal: hoger of lager; bij een datum: later of eerder.",
  },
  {
    code: 'A040',
    tekst: zonderVoorbeeld(blad(['afwijken van deze verordening', 'afwijken van artikel 9'])),
    woorden: HARDHEIDSZIN.trim().replace(/\s+/g, ' ').replace('deze verordening', 'artikel 9'),
    bericht: 'Geen enkele regel staat in de bepalingen waarvan afgeweken kan worden.',
    hint: 'Noem de bepalingen met regels over uitkomsten, of haal de uitzondering weg.',
  },
  {
    code: 'A041',
    tekst: zonderVoorbeeld(blad(['bijdrage: bedrag, lager is gunstig', 'bijdrage: bedrag'])),
    woorden: HARDHEIDSZIN.trim().replace(/\s+/g, ' '),
    bericht:
      'Van geen uitkomst onder deze bepaling staat vast wat gunstig is (bijdrage van de inwoner); elke afwijking wordt zo geweigerd.',
    hint: "Zet bij de uitkomst 'ja is gunstig', 'hoger is gunstig', 'lager is gunstig', 'later is gunstig' of 'eerder is gunstig'.",
  },
  {
    code: 'A042',
    tekst: zonderVoorbeeld(
      blad(
        [
          'beoordeling toepassing is onbillijk\n  door: het college\n  vraag: "Is toepassing onbillijk?"\n\n',
          '',
        ],
        ['indien toepassing is onbillijk', 'indien de inwoner student is'],
      ),
    ),
    woorden: HARDHEIDSZIN.trim()
      .replace(/\s+/g, ' ')
      .replace('toepassing is onbillijk', 'de inwoner student is'),
    bericht: 'De bevoegdheid om af te wijken hangt van geen enkele beoordeling af.',
    hint: 'Declareer de maatstaf uit de tekst als beoordeling, met het orgaan dat oordeelt.',
  },
  {
    code: 'N085',
    tekst: blad([
      'Met afwijking is de bijdrage van de inwoner € 50.',
      'De afwijking van de bijdrage van de inwoner is geweigerd wegens de kosten.',
    ]),
    woorden: 'wegens de kosten',
    bericht: "'wegens de kosten' zegt niet waarom de afwijking geweigerd is.",
    hint: "Schrijf 'wegens' met de motivering, het orgaan, het bereik, de onbekende richting, de richting, de bevoegdheid, de plicht, de uitkomst of een andere bepaling.",
  },
];
