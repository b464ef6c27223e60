/** Een klein model met elk soort gegeven, voor de proeven van de zaakcontrole. */
import type { Feit, Regelingmodel, Type } from '../../runtime/model.ts';

function feit(id: string, type: Type, rest: Partial<Feit> = {}): Feit {
  const [object = '', sleutel = ''] = id.split('.');
  return { id, object, sleutel, naam: sleutel, type, soort: 'gegeven', regel: 1, ...rest };
}

const jaNee: Type = { soort: 'ja/nee' };

export const zaakmodel: Regelingmodel = {
  versie: 1,
  id: 'proef',
  titel: 'Proefregeling',
  soort: 'verordening',
  geldig: {},
  bepalingen: [],
  keuzes: [
    {
      id: 'grondslag',
      naam: 'grondslag',
      vorm: 'gesloten',
      labels: ['BW basis', 'BW extra', 'BW intensief'],
    },
    { id: 'woonvorm', naam: 'woonvorm', vorm: 'open', labels: ['begeleid wonen', 'beschut wonen'] },
  ],
  feiten: [
    feit('client.geboortedatum', { soort: 'datum' }, { naam: 'geboortedatum van de cliënt' }),
    feit('client.legaal', jaNee, { naam: 'de cliënt verblijft legaal in Nederland' }),
    feit('client.naam', { soort: 'tekst' }),
    feit('client.einddatum', { soort: 'datum' }, { facultatief: true }),
    feit('client.grondslag', { soort: 'keuze', keuze: 'grondslag' }),
    feit('client.woonvorm', { soort: 'keuze', keuze: 'woonvorm' }),
    feit('client.zorg', { soort: 'keuzes', keuze: 'grondslag' }),
    feit('client.aanspraak', { soort: 'keuzes', keuze: 'grondslag' }, { perDatum: true }),
    feit('client.nacht', jaNee, { perDatum: true, facultatief: true }),
    feit('client.redzaam', jaNee, { soort: 'beoordeling', door: ['het college'] }),
    feit('client.passend', { soort: 'keuze', keuze: 'woonvorm' }, { soort: 'beoordeling' }),
    feit('melding.datum', { soort: 'datum' }),
    feit('melding.etmalen', { soort: 'aantal', eenheid: 'etmaal' }),
    feit('parameters.tarief', { soort: 'bedrag', per: 'etmaal' }, { soort: 'parameter' }),
    feit('parameters.eigenBijdrage', { soort: 'percentage' }, { soort: 'parameter' }),
    feit('parameters.factor', { soort: 'getal' }, { soort: 'parameter' }),
  ],
  lezingen: [
    {
      id: 'peildatumLeeftijd',
      naam: 'peildatum van de leeftijd',
      bij: [],
      vraag: 'Op welke dag?',
      alternatieven: [
        {
          letter: 'a',
          tekst: 'op de melding',
          soort: 'voorwaarde',
          voorwaarde: { op: 'constant', waarde: true },
        },
        {
          letter: 'b',
          tekst: 'op het besluit',
          soort: 'voorwaarde',
          voorwaarde: { op: 'constant', waarde: false },
        },
      ],
      regel: 1,
    },
  ],
  controles: [],
  beslissingen: [
    {
      id: 'client.komtInAanmerking',
      object: 'client',
      sleutel: 'komtInAanmerking',
      naam: 'de cliënt komt in aanmerking',
      type: jaNee,
      uitputtend: true,
      regels: [],
      buitenToepassing: [],
      gebruikt: { feiten: [], beslissingen: [], lezingen: [] },
      regel: 1,
    },
  ],
};

/** Een zaak waarin elk gegeven goed is ingevuld. */
export const goedeZaak = {
  client: {
    geboortedatum: '2008-03-02',
    legaal: true,
    naam: 'J. Jansen',
    einddatum: null,
    grondslag: 'BW basis',
    woonvorm: { anders: 'op een boot' },
    zorg: { ja: ['BW basis'], nee: ['BW extra'] },
    aanspraak: [
      { op: '2026-03-01', waarde: [] },
      { op: '2026-04-01', waarde: ['BW extra'] },
    ],
    nacht: [{ op: '2026-03-01', waarde: null }],
    redzaam: {
      oordeel: false,
      motivering: 'Zie het verslag.',
      door: 'college',
      datum: '2026-03-10',
      mandaat: 'Mandaatbesluit',
    },
    passend: { oordeel: 'beschut wonen', motivering: 'Past bij de vraag.' },
  },
  melding: { datum: '2026-03', etmalen: 5 },
  parameters: { tarief: '67.29', eigenBijdrage: '8', factor: '1.2345' },
  lezingen: { peildatumLeeftijd: 'b' },
};
