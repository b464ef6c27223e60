import * as b from './bouw.ts';
import { maakEvaluator } from '../../runtime/evaluator.ts';
import { proza } from '../../runtime/proza.ts';
const m = b.model({
  geldig: { vanaf: '2026-01-01' },
  bepalingen: ['3.2/1', '3.2/1/a', '3.2/1/b', '3.2/1/d'],
  feiten: [
    b.feit('geboortedatum', b.DATUM, { naam: 'geboortedatum van de cliënt' }),
    b.feit('melding', b.DATUM, { naam: 'datum van de melding', vraag: 'Op welke datum is de melding gedaan?' }),
    b.feit('nationaliteit', b.JA_NEE, { naam: 'de cliënt heeft de Nederlandse nationaliteit' }),
    b.feit('legaal', b.JA_NEE, { naam: 'de cliënt verblijft legaal in Nederland' }),
    b.oordeel('kracht', { naam: 'de cliënt kan zich op eigen kracht handhaven', vraag: 'Kan de cliënt zich handhaven?' }),
  ],
  beslissingen: [
    b.beslissing('criteria', [
      b.grond('3.2/1', b.en(
        b.bij('3.2/1/a', { ...b.verstreken(b.w('geboortedatum', b.DATUM), b.w('melding', b.DATUM), '>=', 18), tekst: 'de leeftijd van de cliënt op de datum van de melding is 18 jaar of ouder' }),
        b.bij('3.2/1/b', { ...b.of({ ...b.waar('nationaliteit'), tekst: 'de cliënt heeft de Nederlandse nationaliteit' }, b.waar('legaal')), tekst: 'de cliënt heeft de Nederlandse nationaliteit of verblijft legaal in Nederland' }),
        b.bij('3.2/1/d', { ...b.niet(b.waar('kracht')), tekst: 'de cliënt kan zich niet op eigen kracht handhaven' }),
      ), undefined, { tekst: 'de cliënt voldoet aan de algemene criteria' }),
    ], { naam: 'de cliënt voldoet aan de algemene criteria', peildatum: b.w('melding', b.DATUM) }),
    b.beslissing('x', [b.grond('4', b.en(b.uitkomst('criteria'), b.uitkomst('criteria')))], {naam: 'recht'}),
  ],
});
for (const id of ['z.criteria', 'z.x']) {
const ev = maakEvaluator<any, any>(m, id, () => undefined, () => true);
for (const z of [{}, { geboortedatum: '2008-03-02', melding: '2026-03-01' }, { geboortedatum: '2008-02-02', melding: '2026-03-01', nationaliteit: true, kracht: { oordeel: false, motivering: 'Hij redt het niet.', door: 'het college', datum: '2026-03-05' } }, { melding: '2025-01-01' }, { geboortedatum: '2008-03', melding: '2026-03-15', nationaliteit: false }]) {
  const u = ev({ z }, { uitleg: true });
  console.log(proza(m, id, u));
  console.log('gronden', u.uitleg?.gronden, (u as any).benaderd);
  console.log('-----');
}}
