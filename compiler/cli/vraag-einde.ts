/** Het eind van een gesprek: de uitkomst met haar redenen, en wat er nog open staat. */
import { stand, zaakVan } from '../../runtime/index.ts';
import { opsomming } from '../../runtime/toon.ts';
import { beoordeel, drukUitslag } from './uitslag.ts';
import { regels } from './vraag-druk.ts';
import type { Zitting } from './vraag-gesprek.ts';
import { zichtbaar } from './zichtbaar.ts';

export function drukEinde({ wereld, bron, gesprek }: Zitting): string {
  const nu = stand(bron, gesprek);
  if (nu.soort !== 'klaar') return '';
  const { verf } = wereld.uit;
  const beslissingen = bron.model.beslissingen.filter(({ id }) => gesprek.beslissingen.includes(id));
  const uitslag = beoordeel(bron, beslissingen, zaakVan(bron, gesprek), {
    uitleg: true,
    andereLezingen: true,
  });
  const over = nu.overgeslagen.map(({ punt }) => punt.naam);
  const niet = nu.nietTeVragen.map(({ naam }) => naam);
  return [
    '\n',
    drukUitslag(bron.model, uitslag, { uitleg: true }, verf),
    regels([
      ...(over.length === 0
        ? []
        : [
            '',
            `Overgeslagen, en daarom nog onbekend: ${zichtbaar(opsomming(over))}.`,
            '  alsnog: de overgeslagen vragen toch beantwoorden.',
          ]),
      ...(niet.length === 0 ? [] : ['', `Nog niet te vragen: ${zichtbaar(opsomming(niet))}.`]),
      '',
    ]),
  ].join('');
}
