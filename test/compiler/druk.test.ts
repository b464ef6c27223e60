/** De tussenvorm op papier: elke regel met zijn voorwaarde, in de volgorde waarin gerekend wordt. */
import { describe, expect, it } from 'vitest';
import { drukModel } from '../../compiler/ir/druk.ts';
import { regel } from '../cli/draai.ts';
import { compileer } from './hulp.ts';

const BLAD = `regeling "Proef"
  kenmerk: proef
  soort: verordening
  geldig: met ingang van 1 januari 2026

organen: het college, de raad.

keuze zorg, in ieder geval: ggz, time-out; verder volgens is een zorg.

gegevens over de cliënt
  wil: ja/nee
  zorg: keuze uit zorg, facultatief

beoordeling is een zorg
  over: de cliënt
  door: het college
  vraag: "Is dit zorg?"

lezing op tijd
  bij: artikel 1
  vraag: "Wanneer is het op tijd?"
  mogelijk:
    a. de cliënt wil;
    b. de zorg van de cliënt ontbreekt.

uitkomsten over de cliënt
  mag: ja/nee, niet uitputtend
  hoogte: bedrag

artikel 1

lid 1
  De cliënt mag indien aan alle volgende voorwaarden is voldaan:
    a. de hoogte van de cliënt is meer dan € 5;
    b. de zorg van de cliënt is een zorg;
    c. op tijd.

lid 2
  In afwijking van het eerste lid: de cliënt mag niet, tenzij de cliënt wil.

artikel 2
  De hoogte van de cliënt is € 10.
`;

const GEDRUKT = `verordening "Proef" (proef)
geldig vanaf 2026-01-01

keuzes
  organen (gesloten): het college, de raad
  zorg (open): ggz, time-out; anders: de cliënt is een zorg

gegevens
  client.wil: ja of nee  — de cliënt wil
  client.zorg: een keuze uit zorg, facultatief  — zorg van de cliënt
  client.isEenZorg: ja of nee, beoordeling, door het college  — de cliënt is een zorg

lezingen
  opTijd: Wanneer is het op tijd? (open)
    a. de cliënt wil
    b. zorg van de cliënt ontbreekt

beslissingen
  client.hoogte: een bedrag  — hoogte van de cliënt
    artikel 2 [proef/2]: waarde 10
  client.mag: ja of nee, niet uitputtend  — de cliënt mag
    artikel 1, eerste lid [proef/1/1]: grond
      indien en
        uitkomst 'hoogte van de cliënt' is groter dan 5
        zorg van de cliënt is een zorg
        op tijd
    artikel 1, tweede lid [proef/1/2]: weigering
      tenzij de cliënt wil
      gaat voor op proef/1/1
`;

describe('de gedrukte tussenvorm', () => {
  it('noemt alles wat de compiler begrepen heeft, en een beslissing na wat zij gebruikt', () => {
    expect(drukModel(compileer(BLAD).model)).toBe(GEDRUKT);
  });

  it('regel compileer --doel model drukt haar af en schrijft niets', async () => {
    const beleid = 'policies/nissewaard-beschermde-woonvormen-2026';
    const { afloop, uit } = await regel('.', ['compileer', beleid, '--doel', 'model']);
    expect(afloop).toBe(0);
    expect(uit).toContain('    artikel 3.2, eerste lid [vmobw-zhe-2026/3.2/1]: grond\n');
    const met = await regel('.', ['compileer', beleid, '--doel', 'model', '--uit', 'x']);
    expect(met).toMatchObject({ afloop: 2, uit: '' });
    expect(met.fout).toContain("Bij '--doel model' wordt niets geschreven.");
  });
});
