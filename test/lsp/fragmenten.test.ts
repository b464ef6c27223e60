/** De fragmenten zijn, ook als niemand iets invult, zinnen van de taal; en op hun plaats staat elk één keer. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../grammar/index.ts';
import { aanvullingen } from '../../lsp/aanvulling.ts';
import { blokfragmenten, tabelzinfragment } from '../../lsp/fragmenten.ts';
import { gemerktMoment } from './moment.ts';

const ingevuld = (fragment: string): string =>
  fragment
    .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\{\d+\}/g, '');

/** Wat er om een leeg stuk heen moet staan om een heel blok te zijn. */
const aangevuld: Readonly<Record<string, (tekst: string) => string>> = {
  gegevens: (tekst) => `${tekst}datum: datum`,
  parameters: (tekst) => `${tekst}loon: bedrag`,
  uitkomsten: (tekst) => `${tekst}krijgt hulp: ja/nee`,
  controle: (tekst) => `${tekst}De hond blaft.`,
  lezing: (tekst) => tekst.replace('a. ;', 'a. het een;').replace('b. .', 'b. het ander.'),
};

describe('fragmenten', () => {
  it.each(Object.entries(blokfragmenten))('%s is zonder invullen al te lezen', (naam, fragment) => {
    const tekst = ingevuld(fragment);
    expect(parse(`${aangevuld[naam]?.(tekst) ?? tekst}\n`).problems).toEqual([]);
  });

  it('een tabel is zonder invullen al te lezen', () => {
    expect(parse(`artikel 1 "Zo"\n  ${ingevuld(tabelzinfragment)}\n`).problems).toEqual([]);
  });

  it('staan elk één keer op hun plaats', () => {
    const op = (tekst: string): readonly string[] => {
      const { moment, pad, plek } = gemerktMoment({ '/werk/a.regel': tekst });
      return aanvullingen(moment, pad, plek).lijst.map(({ label, tekst: komt }) => label ?? komt);
    };
    const begin = op('$0').map((naam) => naam.replace(/ [\d.]+$/, ''));
    for (const naam of [...Object.keys(blokfragmenten), 'artikel'])
      expect([naam, begin.filter((een) => een === naam).length]).toEqual([naam, 1]);
    const regel = op('regeling "P"\n  kenmerk: p\n\nartikel 1 "Zo"\n  $0\n');
    for (const naam of ['tabel', 'In afwijking van'])
      expect([naam, regel.filter((een) => een === naam).length]).toEqual([naam, 1]);
  });
});
