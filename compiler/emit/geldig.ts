/** De snelle controle van een zaak, als tabel: welk gegeven welke vorm heeft. Wie faalt, gaat naar de uitvoerige controle. */
import type { Feit, Type } from '../../runtime/model.ts';
import { constante, uit, type Schrijver } from './schrijver.ts';
import { naam, tekst } from './tekst.ts';
import { elementobjecten, objectenVan } from './typen.ts';

export function schrijfGeldig(s: Schrijver): string {
  const elementen = elementobjecten(s.model);
  const objecten = objectenVan(s).flatMap(([object, feiten]) => {
    const velden = feiten.map((feit) => `    ${feit.sleutel}: ${vormVan(s, feit)},\n`);
    return elementen.has(object) ? [] : [`  ${object}: {\n${velden.join('')}  },\n`];
  });
  const kop = '/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */\n';
  const bronnen = objectenVan(s).flatMap(([object, feiten]) =>
    elementen.has(object) ? [] : feiten.flatMap(({ id, leverancier }) => bronVan(s, id, leverancier)),
  );
  const metBronnen = bronnen.length === 0 ? '' : `, {\n${bronnen.join('')}}`;
  return `${kop}const isGeldig = ${uit(s, 'snelleControle')}({\n${objecten.join('')}}${metBronnen});\n`;
}

/** De bronnen die de regeling bij een gegeven noemt: een andere is een melding waard. */
const bronVan = (s: Schrijver, id: string, leverancier: Feit['leverancier']): readonly string[] =>
  leverancier === undefined ? [] : [`  ${tekst(id)}: ${constante(s, 'bronnen', leverancier)},\n`];

function vormVan(s: Schrijver, feit: Feit): string {
  const vorm = metOordeel(s, feit, typevorm(s, feit.type));
  return feit.facultatief ? `${uit(s, 'ofGeen')}(${vorm})` : vorm;
}

function metOordeel(s: Schrijver, feit: Feit, vorm: string): string {
  if (feit.soort !== 'beoordeling') return feit.perDatum ? `${uit(s, 'perDag')}(${vorm})` : vorm;
  const door = feit.door && feit.door.length > 0 ? `, ${constante(s, 'organen', feit.door)}` : '';
  return `${uit(s, 'oordeelVan')}(${vorm}${door})`;
}

function typevorm(s: Schrijver, type: Type): string {
  switch (type.soort) {
    case 'ja/nee':
      return uit(s, 'isJaNee');
    case 'tekst':
      return uit(s, 'isTekst');
    case 'datum':
      return uit(s, 'isDatum');
    case 'bedrag':
      return uit(s, 'isBedrag');
    case 'aantal':
      return uit(s, 'isAantal');
    case 'getal':
    case 'percentage':
      return uit(s, 'isGetal');
    case 'keuze':
    case 'keuzes':
      return keuzevorm(s, type);
    case 'lijst': {
      const eigen = s.model.feiten.filter(({ object }) => object === type.object);
      const velden = eigen.map((feit) => `${feit.sleutel}: ${vormVan(s, feit)}`);
      const einde = eigen.find(({ eindeVan }) => eindeVan !== undefined);
      const begin = eigen.find(({ id }) => id === einde?.eindeVan);
      const tijdvak = begin && einde ? `, [${tekst(begin.sleutel)}, ${tekst(einde.sleutel)}]` : '';
      return `${uit(s, 'lijstVan')}({ ${velden.join(', ')} }${tijdvak})`;
    }
  }
}

function keuzevorm(s: Schrijver, type: Type & { readonly soort: 'keuze' | 'keuzes' }): string {
  const keuze = s.keuzes.get(type.keuze);
  const labels = constante(s, naam(type.keuze), keuze?.labels ?? []);
  const open = keuze !== undefined && keuze.vorm !== 'gesloten';
  const functie = type.soort === 'keuzes' ? 'verzamelingVan' : open ? 'eenVanOfAnders' : 'eenVan';
  return `${uit(s, functie)}(${labels})`;
}
