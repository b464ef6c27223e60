/** Het JSON Schema (2020-12) van een bewijs en van zijn sleutel. Het lezen van een bewijs controleert met dit schema. */
import type { Schema } from './schema-controle.ts';
import { BEWIJSSOORT } from './bewijs-vorm.ts';

const tekst: Schema = { type: 'string' };
const hash: Schema = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const dag: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const vrij: Schema = { type: 'object' };
const lijst = (items: Schema): Schema => ({ type: 'array', items });
const kaart = (deel: Schema): Schema => ({ type: 'object', additionalProperties: deel });

/** `velden` zijn verplicht, `mogelijk` niet; iets anders mag er niet staan. */
const object = (
  velden: Readonly<Record<string, Schema>>,
  mogelijk: Readonly<Record<string, Schema>> = {},
): Schema => ({
  type: 'object',
  properties: { ...velden, ...mogelijk },
  required: Object.keys(velden),
  additionalProperties: false,
});

const afdrukken = lijst(object({ pad: tekst, afdruk: hash }));

export const bewijsschema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:regel:bewijs:1',
  title: 'Bewijs van uitkomsten',
  ...object(
    {
      soort: { const: BEWIJSSOORT },
      versie: { const: 1 },
      programma: object({ versie: tekst, opdrachtregel: hash, compiler: hash, runtime: hash }),
      regeling: object(
        { id: tekst, titel: tekst, model: hash, bestanden: lijst(object({ pad: tekst, sha256: hash })) },
        { bron: object({ sha256: hash, tekst: hash }, { publicatie: tekst }) },
      ),
      bepalingen: lijst(object({ id: tekst, aanduiding: tekst }, { regels: hash, tekst: hash })),
      reeksen: lijst(object({ id: tekst, naam: tekst, rijen: hash })),
      lezingen: lijst(
        object(
          { id: tekst, naam: tekst },
          {
            letter: tekst,
            gekozen: { enum: ['door de auteur', 'in de zaak', 'bij de opdracht'] },
            door: tekst,
            op: tekst,
          },
        ),
      ),
      peildata: lijst(object({ beslissing: tekst, dag: tekst })),
      opties: object({ beslissingen: lijst(tekst) }, { lezingen: kaart(tekst), bekendOp: dag }),
      zaak: vrij,
      uitkomsten: kaart({ type: 'object', properties: { soort: tekst }, required: ['soort'] }),
      sha256: hash,
    },
    {
      afgeschermd: object(
        { gegevens: afdrukken, redenen: afdrukken },
        { uitleg: object({ afdruk: hash, gronden: kaart(lijst(tekst)) }) },
      ),
    },
  ),
};

export const sleutelschema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:regel:bewijssleutel:1',
  title: 'Sleutel bij een bewijs',
  ...object({
    soort: { const: 'sleutel bij een bewijs van regel' },
    versie: { const: 1 },
    bewijs: hash,
    zout: kaart(hash),
  }),
};
