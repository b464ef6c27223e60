/** Het blad met één plicht waarmee de proeven over plichten en bevoegdheden werken. */
import { bereken } from '../../runtime/bereken.ts';
import { compileer } from './hulp.ts';

export const blad = (zinnen: string, kop = '  soort: verordening'): string => `regeling "Proef"
  kenmerk: proef
${kop}

organen: het college, de raad.
partijen: de zorgaanbieder.

gegevens over de inwoner
  vraagt erom: ja/nee
  werkt mee: ja/nee

gegevens over het verslag
  dag van ontvangst: datum
  dag van de zitting: datum

uitkomsten over de inwoner
  krijgt een brief: ja/nee
  heeft recht op hulp: ja/nee, aanspraak

plichten
  het verstrekken van het verslag: door het college, jegens de inwoner
  overleg: door de zorgaanbieder
  het sturen van de stukken: door het college, termijn uit een beleidsregel

bevoegdheden
  het opschorten van de beschikking: door het college

verboden
  een derde mee te brengen: door de inwoner

artikel 1
  ${zinnen}
`;
export const bijzaak = ['A007', 'A008', 'A010'];
export const plicht = 'plichtTotHetVerstrekkenVanHetVerslag';

export const uitkomst = (tekst: string, id: string, zaak: object): unknown => {
  const gevonden = bereken(compileer(tekst, ...bijzaak).model, id, zaak);
  return gevonden.soort === 'waarde' ? gevonden.waarde : gevonden.soort;
};

export const VERSTREKKEN = 'Het college is verplicht tot het verstrekken van het verslag';
export const week = `${VERSTREKKEN} binnen een week na de dag van ontvangst van het verslag, indien de inwoner erom vraagt.`;
