/** Iets proberen laat het geheugen van de editor zoals het was: de volgende echte lezing hergebruikt evenveel. */
import { describe, expect, it } from 'vitest';
import { toetsHernoeming } from '../../lsp/hernoemen-toets.ts';
import { proefmoment, standVan, type Momentopname } from '../../lsp/momentopname.ts';
import { schrijfVoorbeeld } from '../../lsp/voorbeeldschrijver.ts';
import { nieuweProblemen } from '../../lsp/wijziging.ts';
import { maakRegeling } from '../bench/werkruimte.ts';
import { metTekst, momentVan } from './moment.ts';

const PAD = '/werk/proef/regeling.regel';
const TEKST = maakRegeling('proef', 200);
const BEDRAG = 'ten hoogste € 2.000';

/** Wat de lezing van een kleine wijziging meeneemt uit de vorige. */
function hergebruikt(moment: Momentopname): readonly [regels: number, namen: number] {
  const { regeling: oud } = standVan(moment, PAD);
  const na = metTekst(moment, PAD, TEKST.replace(BEDRAG, 'ten hoogste € 2.100'));
  const { regeling: nieuw } = standVan(na, PAD);
  const gelijk = <T>(een: readonly T[] = [], ander: readonly T[] = []): number =>
    een.filter((deel) => ander.includes(deel)).length;
  return [
    gelijk(oud?.opgelost.regels, nieuw?.opgelost.regels),
    gelijk(oud?.opgelost.omgeving.symbolen, nieuw?.opgelost.omgeving.symbolen),
  ];
}

const proeven: Readonly<Record<string, (moment: Momentopname) => void>> = {
  'een wijziging': (moment) => {
    const begin = TEKST.indexOf(BEDRAG);
    const wijziging = {
      pad: PAD,
      span: { begin, eind: begin + BEDRAG.length },
      tekst: 'ten hoogste het loon',
    };
    expect(nieuweProblemen(moment, [wijziging])).not.toEqual([]);
  },
  'een hernoeming': (moment) => {
    const teksten = new Map([[PAD, TEKST.replaceAll('inkomen', 'salaris')]]);
    expect(toetsHernoeming(moment, teksten)).toBeUndefined();
  },
  'een zaak als voorbeeld': (moment) => {
    const { regeling } = standVan(moment, PAD);
    const beslissing = regeling?.model.beslissingen.find(({ naam }) => naam.includes('heeft recht op wonen'));
    const id = beslissing?.id ?? '';
    const zaak = { aanvragerVanWonen: { ontvangtAlWonen: true } };
    expect(schrijfVoorbeeld(moment, PAD, id, zaak, 'Proef')?.tekst).toContain('ontvangt al wonen');
  },
};

describe('een proef', () => {
  const begin = (): Momentopname => {
    const moment = momentVan({ [PAD]: TEKST });
    expect(standVan(moment, PAD).regeling?.goed).toBe(true);
    return moment;
  };

  it.each(Object.entries(proeven))('%s laat het geheugen met rust', (_naam, probeer) => {
    const zonder = hergebruikt(begin());
    expect(zonder[0]).toBeGreaterThan(5);
    const moment = begin();
    const boom = moment.geheugen.bestanden.get(PAD);
    probeer(moment);
    expect(moment.geheugen.bestanden.get(PAD)).toBe(boom);
    expect(hergebruikt(moment)).toEqual(zonder);
  });

  it('leest zelf wel met wat al gelezen was', () => {
    const moment = begin();
    const proef = proefmoment(moment, new Map([[PAD, TEKST.replace(BEDRAG, 'ten hoogste € 2.100')]]));
    const oud = standVan(moment, PAD).regeling?.opgelost.regels ?? [];
    const nieuw = standVan(proef, PAD).regeling?.opgelost.regels ?? [];
    expect(nieuw.filter((regel) => oud.includes(regel)).length).toBe(oud.length - 1);
  });
});
