/** De hulpteksten: elke opdracht leert zich met voorbeelden. */

export const hoofdhulp = `
Zo begint u:
  regel controleer policies
      Toont elk probleem in de regelingen in de map policies, met de plaats waar u het verbetert.

  regel test policies
      Draait de voorbeelden die in de regelingen staan.

  regel dekking policies
      Zegt van elke bepaling wat de regeling ermee doet, en welke nog ontbreekt.

  regel toets zaak.json --regeling policies/mijn-regeling --uitleg
      Beoordeelt één zaak, zegt waarom, en wat er nog gevraagd moet worden.

  regel publiceer policies --uit site
      Maakt een website van de regelingen, met een formulier bij elke uitkomst.

  regel opmaak policies
      Geeft elk bestand dezelfde opmaak; de betekenis verandert niet.

  regel compileer policies
      Schrijft naast elke regeling de TypeScript waarmee een toepassing haar gebruikt.

Een code begrijpt u met: regel leg-uit N001
Afloop: 0 is goed, 1 is een probleem in een regeling of zaak, 2 is verkeerd gebruik van een opdracht, 130 is onderbroken
met Ctrl-C.
`;

export const controleerhulp = `
Voorbeelden:
  regel controleer                       alles in de huidige map en daaronder
  regel controleer mijn-regeling.regel   één regeling, met wat zij gebruikt
  regel controleer policies --json       voor een ander programma
  regel controleer policies --vers       alles opnieuw, ook wat de vorige keer in orde was
  regel controleer policies --vragen     ook per beslissing: zijn de open vragen exact, en waardoor niet
`;

export const compileerhulp = `
Voorbeelden:
  regel compileer policies                        TypeScript naast elke regeling
  regel compileer mijn.regel --uit src --doel js  JavaScript in de map src
  regel compileer policies --controleer-actueel   in een bouwstraat: is alles bijgewerkt?

Een bestand dat regel niet zelf heeft gemaakt, wordt nooit overschreven.
`;

export const toetshulp = `
Voorbeelden:
  regel toets zaak.json --uitleg
  regel toets zaak.json --uitleg overwegingen --beslissing "ontvanger van de melding"
  regel toets zaak.json --regeling policies/mijn-regeling --beslissing "ontvanger van de melding"
  regel toets zaak.json --lezing peildatum=b
  regel toets zaak.json --bekend-op 2026-03-01
  regel toets zaak.json --wat-als --beslissing "heeft recht op opvang"
  regel toets zaak.json --wat-als "melding.datum=2 maart 2026" --wat-als client.isDakloos=ja
  regel toets zaken.ndjson --json > uitkomsten.ndjson
  cat zaak.json | regel toets -

Uitleg is er in drie vormen: kort (één alinea), volledig (per bepaling) en overwegingen (voor in een beschikking).
Een zaak is een JSON-object met per onderwerp de gegevens: { "melding": { "datum": "2026-03-01" } }.
Wat ontbreekt is onbekend; de uitkomst zegt dan wat er nog nodig is.
`;

export const testhulp = `
Voorbeelden:
  regel test
  regel test policies/mijn-regeling --filter zeventien
`;

export const dekkinghulp = `
Voorbeelden:
  regel dekking policies                        per artikel en lid wat het is, en onderaan de tellingen
  regel dekking policies/mijn-regeling --alles  ook elk onderdeel
  regel dekking policies --html dekking.html    als bladzijde, met links naar de officiële publicatie
  regel dekking policies --json                 voor een ander programma

Wat er hoort te staan, zegt bronindex.json naast de regeling (regel bron). Afloop 1 als een bepaling ontbreekt, als er een
staat die de officiële tekst niet heeft, als een opschrift verschilt of als de index verouderd is.
`;

export const opmaakhulp = `
Voorbeelden:
  regel opmaak policies                     maakt elk bestand op, ook blokken \`\`\`regel in Markdown
  regel opmaak policies --controleer        in een bouwstraat: afloop 1 als er iets anders moet
  cat mijn.regel | regel opmaak -           naar de standaarduitvoer

De breedte en de inspringing komen uit .prettierrc en .editorconfig. Een bestand met een probleem blijft zoals het is.
\`# prettier-ignore\` boven een zin, veld of blok laat dat met rust.
`;

export const bronhulp = `
Voorbeelden:
  regel bron gmb-2025-557578.txt --regeling policies/mijn-regeling
  regel bron rapport.txt --regeling policies/model --deel "Bijlage 3"
  regel bron vergelijk nieuwe-versie.xml --regeling policies/mijn-regeling

De index (bronindex.json) noemt elke bepaling met haar opschrift en een vingerafdruk; de tekst zelf staat er niet in.
Bewaart u de tekst als bron.txt of bron.xml naast de regeling, dan hoeft u haar niet te noemen.
`;

export const codehulp = `
Voorbeelden:
  regel leg-uit N001
  regel leg-uit
`;

export const verdeelhulp = `
Voorbeelden:
  regel verdeel pilot.regel "budget van de pilot" aanvragen.ndjson
  regel verdeel policies/pilot budgetVanDePilot - --json < aanvragen.ndjson
  regel verdeel pilot.regel "budget van de pilot" aanvragen.ndjson --lezing peildatum=b

Elke regel van de invoer is één zaak met haar kenmerk: { "kenmerk": "A-12", "zaak": { … } }
Klopt een zaak niet, dan wordt er niets verdeeld. Wat nog niet vaststaat, is onbekend, met waar het van afhangt.
`;
