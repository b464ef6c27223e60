/**
 * Waar een blok mee begint, met plaatsen om in te vullen. De aanvulling biedt ze aan; de extensie begint er een nieuwe regeling
 * mee, en daarom hangt dit bestand van niets af.
 */
import type { koppen } from '../grammar/keywords.ts';

export const blokfragmenten = {
  regeling:
    'regeling "${1:Verordening}"\n  kenmerk: ${2:verordening-2026}\n  soort:   ${3|verordening,beleidsregel,besluit,wet|}\n  geldig:  met ingang van ${4:1 januari 2026}\n\norganen: ${5:het college}, de raad.\n',

  gebruikt: 'gebruikt "${1:begrippen.regel}"',
  organen: 'organen: ${1:het college}.',
  partijen: 'partijen: ${1:de zorgaanbieder}.',
  registers: 'registers: ${1:de BRP}.',
  keuze: 'keuze ${1:naam}: ${2:eerste waarde}, ${3:tweede waarde}.',
  gegevens: 'gegevens over ${1:de aanvraag}\n  ${0}',
  parameters: 'parameters\n  ${0}',
  uitkomsten: 'uitkomsten over ${1:de aanvraag}\n  ${0}',
  plichten: 'plichten\n  ${1:het verstrekken van het verslag}: door ${2:het college}',
  bevoegdheden: 'bevoegdheden\n  ${1:het opschorten van de beschikking}: door ${2:het college}',
  verboden: 'verboden\n  ${1:zonder toestemming een derde mee te brengen}: door ${2:de inwoner}',
  beoordeling:
    'beoordeling ${1:is noodzakelijk}\n  over:  ${2:de aanvraag}\n  door:  ${3:het college}\n  vraag: "${4:Is de aanvraag noodzakelijk?}"',
  lezing:
    'lezing ${1:naam}\n  bij:   ${2:artikel 1}\n  vraag: "${3:Wat betekent de tekst?}"\n  mogelijk:\n    a. ${4};\n    b. ${5}.',
  controle: 'controle "${1:naam}"\n  ${0}',
  reeks:
    'reeks ${1:naam}: ${2|percentage,bedrag,getal|}\n  bron: "${3:https://…}"\n  | met ingang van | waarde |\n  | ${4:1 januari 2026} | ${5:0%} |',
  voorbeeld: 'voorbeeld "${1:Wat dit voorbeeld laat zien}"\n  gegeven\n    ${2}\n  verwacht\n    ${0}',
} as const satisfies Readonly<Partial<Record<(typeof koppen)[number], string>>>;

/** Een beslistabel: elke rij is een regel. */
export const tabelfragment =
  'uit de tabel:\n  | ${1:voorwaarde} | ${2:uitkomst} |\n  | ${3:waarde} | ${4:waarde} |';
export const tabelzinfragment =
  '${1:Het tarief van de hulp} volgt uit de tabel:\n  | ${2:soort van de hulp} | ${3:tarief van de hulp} |\n  | ${4:formele zorg} | ${5:€ 10} |';
