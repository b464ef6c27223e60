/** B020–B039: de officiële tekst van een regeling en haar index. */

export const officieelcatalogus = {
  B020: {
    ernst: 'fout',
    titel: 'Geen bepalingen gevonden',
    bericht: (_g: object) => 'In deze tekst is geen artikel, genummerd deel of opschrift te herkennen.',
    hint: () =>
      'Is dit wel de officiële tekst? Neem platte tekst uit de PDF, of de XML van officielebekendmakingen.nl, lokaleregelgeving.overheid.nl of wetten.overheid.nl.',
    uitleg:
      'De index van een regeling bestaat uit haar bepalingen. Een tekst waarin er geen te herkennen is, is leeg, is geen regeling, of is zo uit een PDF gehaald dat de koppen verloren zijn.',
  },
  B021: {
    ernst: 'fout',
    titel: 'XML niet te lezen',
    bericht: (g: { bericht: string }) => `Deze XML klopt niet: ${g.bericht}.`,
    hint: () => 'Haal het bestand opnieuw op; bewerk officiële XML niet met de hand.',
    uitleg:
      'Een officiële tekst in XML moet welgevormd zijn. Verwijzingen naar andere bestanden en eigen afkortingen (entiteiten) worden niet gevolgd.',
  },
  B022: {
    ernst: 'fout',
    titel: 'XML van een onbekende vorm',
    bericht: (g: { wortel: string }) => `XML die begint met <${g.wortel}> ken ik niet als officiële tekst.`,
    hint: () => 'Ik lees <cvdr>, <officiele-publicatie> en <toestand>.',
    uitleg:
      'Drie vormen zijn bekend: <cvdr> van lokaleregelgeving.overheid.nl, <officiele-publicatie> van officielebekendmakingen.nl, en <toestand> van wetten.overheid.nl.',
  },
  B023: {
    ernst: 'fout',
    titel: 'Gevraagd deel niet gevonden',
    bericht: (g: { deel: string; wel: readonly string[] }) => `Deze tekst heeft geen deel '${g.deel}'.`,
    hint: (g: { deel: string; wel: readonly string[] }) =>
      g.wel.length === 0 ? undefined : `Wel: ${g.wel.join(', ')}.`,
    uitleg: 'Met `--deel "Bijlage 3"` telt alleen dat deel van de tekst.',
  },
  B024: {
    ernst: 'fout',
    titel: 'Index niet te lezen',
    bericht: (g: { waar: string; verwacht: string }) =>
      `De index van bepalingen klopt niet: bij ${g.waar} hoort ${g.verwacht}.`,
    hint: () => 'Maak hem opnieuw: regel bron <tekst> --regeling <map>',
    uitleg: '`bronindex.json` wordt gemaakt door `regel bron`; verander hem niet met de hand.',
  },
  B025: {
    ernst: 'waarschuwing',
    titel: 'Nummer ontbreekt',
    bericht: (g: { wat: string; na: string }) => `Na ${g.na} ontbreekt ${g.wat}.`,
    hint: () => 'Kijk in de officiële publicatie: is het daar ook zo, of is het bij het omzetten verloren?',
    uitleg:
      'Nummers en letters horen op elkaar te volgen. Soms slaat de officiële tekst er zelf een over; vaker is bij het omzetten van een PDF iets verloren gegaan.',
  },
  B026: {
    ernst: 'waarschuwing',
    titel: 'Nummer komt twee keer voor',
    bericht: (g: { wat: string }) => `Er is al een ${g.wat}.`,
    hint: () => 'De tweede krijgt in de index een eigen id met ~2.',
    uitleg:
      'Twee bepalingen met hetzelfde nummer zijn niet uit elkaar te houden. Is de officiële tekst zo, dan is dat een bevinding; anders is een kop verkeerd gelezen.',
  },
  B027: {
    ernst: 'waarschuwing',
    titel: 'Letter achter de tekst',
    bericht: (g: { label: string }) => `Onderdeel ${g.label} staat achter zijn tekst; ik lees het ervóór.`,
    uitleg:
      'Bij het omzetten van een PDF komt een letter of nummer soms achter de tekst terecht waar hij bij hoort.',
  },
  B028: {
    ernst: 'waarschuwing',
    titel: 'Kop overgeslagen',
    bericht: (g: { wat: string }) =>
      `Hier staat nog eens '${g.wat}'; ik lees dat als bijschrift en laat het weg.`,
    uitleg:
      'Een kop die terugkomt zonder eigen opschrift of tekst staat meestal in een figuur of in een inhoudsopgave. Kijk in de officiële tekst of dat zo is.',
  },
} as const;
