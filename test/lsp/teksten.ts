/** Regelingen die meer proeven gebruiken. */

/** Wie er zijn en wat er over hen bekend is: van een proef met één soort klant. */
export const KLANT = `organen: het college.

gegevens over de klant
  woont hier: ja/nee
  leeftijd:   getal

uitkomsten over de klant
  heeft recht op hulp: ja/nee

artikel 1 "Recht"
`;

/** Een wet, en een regeling in twee bestanden die haar gebruikt. */
export const WET = `regeling "Wet"
  kenmerk: wet

gegevens over de cliënt
  heeft een beperking: ja/nee

uitkomsten over de cliënt
  is verzekerd: ja/nee

artikel 2 "Verzekerd"
  De cliënt is verzekerd indien de cliënt een beperking heeft.
`;
export const GEBRUIK = `regeling "Proef"
  kenmerk: proef

gebruikt "../wet/wet.regel"
  als: de Zorgwet
  gedeeld: cliënt

gebruikt "deel.regel"

uitkomsten over de cliënt
  heeft recht: ja/nee

artikel 1 "A"
  De cliënt heeft recht indien de cliënt verzekerd is op grond van artikel 2 van de Zorgwet.
`;
export const WET_EN_GEBRUIK = {
  '/werk/wet/wet.regel': WET,
  '/werk/p/a.regel': GEBRUIK,
  '/werk/p/deel.regel': 'controle "c"\n  De cliënt heeft een beperking.\n',
} as const;
