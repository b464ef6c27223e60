export const vraaghulp = `
Voorbeelden:
  regel vraag --regeling policies/mijn-regeling --beslissing "recht op opvang"
  regel vraag --hervat gesprek.json
  regel vraag --beslissing opvang --antwoorden antwoorden.txt --json
  regel vraag --beslissing opvang --een-vraag zaak.json        de volgende vraag, voor een eigen formulier

Tijdens het gesprek: help. Antwoord zoals u schrijft: ja, 2 maart 2008, € 1.234,50, een nummer of een naam uit de lijst.
Weet u iets niet, zeg dat dan: het blijft onbekend. Ctrl-C en stop bewaren wat er is.
Een bestand met antwoorden heeft er een per regel, of regels als: client.geboortedatum = 2 maart 2008
`;
