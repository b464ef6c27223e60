/** Gevoelige gegevens in een bewijs, en wat wie het zout en de zaak heeft daarmee kan laten zien. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bewijsIn, herhaal, maak, map, wijzig } from './bewijsproef.ts';
import { regel } from './draai.ts';

describe('afschermen', () => {
  const afgeschermd = async (): Promise<string> => {
    const waar = map();
    const { uit } = await maak(
      waar,
      'heeft recht op nachtopvang',
      '--afscherm',
      '--afscherm-pad',
      'client.kinderen[0].woontThuis',
    );
    expect(uit).toContain('Afgeschermd: 2 gegevens en geen redenen. De sleutel staat in b.sleutel.json');
    return waar;
  };

  it('laat het gegeven, zijn herkomst en de uitleg weg, en zet er een afdruk voor in de plaats', async () => {
    const waar = await afgeschermd();
    const bewijs = bewijsIn(waar);
    expect(bewijs.zaak['client']).toEqual({
      heeftAanspraakOp: { ja: ['dagopvang'], nee: [] },
      isDakloos: true,
      kinderen: [{}, { woontThuis: false }],
    });
    expect(bewijs.zaak).not.toHaveProperty('herkomst');
    expect(bewijs.uitkomsten['client.heeftRechtOpNachtopvang']).toEqual({ soort: 'waarde', waarde: true });
    expect(bewijs.afgeschermd?.gegevens.map(({ pad }) => pad)).toEqual([
      'client.isVeroordeeld',
      'client.kinderen[0].woontThuis',
    ]);
    expect(JSON.stringify(bewijs)).not.toContain('R-12');
    expect(statSync(join(waar, 'b.sleutel.json')).mode & 0o077).toBe(0);
    const nog = map();
    await maak(nog, 'heeft recht op nachtopvang', '--afscherm');
    expect(bewijsIn(nog).afgeschermd?.gegevens[0]?.afdruk).not.toBe(bewijs.afgeschermd?.gegevens[0]?.afdruk);
  });

  it('zonder de gegevens is het niet na te rekenen, met de zaak en de sleutel helemaal', async () => {
    const waar = await afgeschermd();
    const zonder = await herhaal(waar);
    expect(zonder.afloop).toBe(1);
    expect(zonder.uit).toContain('Niet na te rekenen zonder de afgeschermde gegevens.');
    expect(zonder.uit).toContain('client.isVeroordeeld');
    const met = await herhaal(waar, '--zaak', 'zaak.json');
    expect(met.uit).toContain('2 gegevens of redenen: klopt');
    expect(met.afloop).toBe(0);
  });

  it('een andere zaak valt door de mand', async () => {
    const waar = await afgeschermd();
    wijzig(waar, 'zaak.json', (tekst) => tekst.replace('"isVeroordeeld":false', '"isVeroordeeld":true'));
    const { afloop, uit } = await herhaal(waar, '--zaak', 'zaak.json');
    expect(afloop).toBe(1);
    expect(uit).toContain('Niet hetzelfde: de gegeven zaak is niet de zaak van het bewijs.');
    expect(uit).toContain('klopt niet\n    client.isVeroordeeld');
  });

  it('een sleutel van een ander bewijs, of een zaak die niet klopt', async () => {
    const waar = await afgeschermd();
    wijzig(waar, 'b.sleutel.json', (tekst) => tekst.replace(/"bewijs": "[0-9a-f]{4}/, '"bewijs": "0000'));
    const anders = await herhaal(waar, '--zaak', 'zaak.json');
    expect(anders).toMatchObject({ afloop: 1 });
    expect(anders.fout).toContain('de sleutel van een ander bewijs');
    wijzig(waar, 'zaak.json', () => '{"client": {"isDakloos": "ja"}}');
    wijzig(waar, 'b.sleutel.json', () => '{');
    expect((await herhaal(waar, '--zaak', 'zaak.json')).fout).toContain('Dit is geen geldige JSON.');
  });

  it('een reden kan weg zonder dat de uitkomst onbekend wordt', async () => {
    const waar = map();
    const { uit } = await maak(waar, 'heeft recht op opvang', '--afscherm');
    expect(uit).toContain('Afgeschermd: geen gegevens en 1 reden.');
    const tekst = readFileSync(join(waar, 'b.json'), 'utf8');
    expect(tekst).not.toContain('netwerk');
    expect(tekst).toContain('(afgeschermd)');
    expect((await herhaal(waar)).afloop).toBe(0);
    expect((await herhaal(waar, '--zaak', 'zaak.json')).uit).toContain('1 gegeven of reden: klopt');
  });

  it('een pad waar niets staat', async () => {
    const { afloop, fout } = await regel(map(), [
      'toets',
      'zaak.json',
      '--bewijs',
      'b.json',
      '--afscherm-pad',
      'client.isVeroordeld',
    ]);
    expect(afloop).toBe(2);
    expect(fout).toContain("Bedoelde u 'client.isVeroordeeld'?");
  });
});
