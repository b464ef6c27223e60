/** Velden en kopregels in aanbouw: namen van velden die er nog niet zijn, en wat erin kan staan. */
import { gegevenssoorten, norm, velden as veldnamen } from '../grammar/index.ts';
import { alternatief, bijvoegingen, eigenDatum, geldigheid, normveld, typen } from './aanvul-type.ts';
import type { Aanvulplek } from './aanvul-plek.ts';
import type { Naamgroep } from './aanvul-namen.ts';
import { aanbod, stil, vast, type Staat, type Zet } from './aanvul-staat.ts';
import type { Zinnen } from './aanvul-zin.ts';

/** Wat er bij een veld hoort te staan, voor in de lijst. */
const veldvormen: Readonly<Record<string, string>> = {
  vraag: 'vraag: "${1:…?}"',
  doel: 'doel: "${1:…}"',
  publicatie: 'publicatie: "${1:https://…}"',
  bron: 'bron: "${1:https://…}"',
  bewaartermijn: 'bewaartermijn: "${1:…}"',
  mogelijk: 'mogelijk:\n  a. ${1};\n  b. ${2}.',
};

/** De velden van een blok die er nog niet staan. */
export function veldnaamzetten({ blok, bloktekst, tokens }: Aanvulplek): readonly Zet[] {
  const bekend: readonly string[] = Object.hasOwn(veldnamen, blok)
    ? veldnamen[blok as keyof typeof veldnamen]
    : [];
  const er = new Set(
    bloktekst
      .split(/\r\n|\r|\n/)
      .slice(1)
      .flatMap((regel) => /^\s+([^:#"]+):/.exec(regel)?.[1]?.trim() ?? [])
      .map(norm),
  );
  const eigen = tokens.map(({ image }) => norm(image)).join(' ');
  return bekend
    .filter((naam) => !er.has(naam) || naam === eigen)
    .map((naam, i) => {
      const fragment = veldvormen[naam] ?? `${naam}: `;
      return aanbod(`${naam}:`, 10 + i / 10, { soort: 'veld', fragment, label: naam });
    });
}

export function veldstaat(plek: Aanvulplek, { bouw, einde, voorwaarde }: Zinnen): Staat {
  const { namen, maak } = bouw;
  const { blok, veld = '' } = plek;
  const kies = (waarden: readonly string[], na: Staat = einde): readonly Zet[] =>
    waarden.map((tekst, i) => vast(tekst, na, 10 + i, { soort: 'label' }));
  const uit = (groep: Naamgroep, na: Staat, rang = 10): Zet => ({
    soort: 'groep',
    groep,
    naar: () => na,
    voorstel: ({ tekst, anders }) => ({ tekst, soort: 'object', rang: anders ? rang + 6 : rang }),
  });
  const meer = (naam: string, zetten: () => readonly Zet[], woord?: string): Staat => {
    const na: Staat = maak(`${naam} verder`, () => [
      { soort: 'klasse', klasse: 'komma', naar: () => maak(naam, zetten) },
      ...(woord === undefined ? [] : [vast(woord, maak(naam, zetten), 30)]),
    ]);
    return na;
  };
  const organen = (): readonly Zet[] => [uit(namen.organen, meer('organen', organen, 'of'))];
  const tekst = (): readonly Zet[] => [aanbod('"…"', 10, { fragment: '"${1:…}"', soort: 'waarde' })];
  const sleutel = `veld ${blok} ${veld}`;
  switch (blok) {
    case 'regeling':
      return maak(sleutel, () => {
        if (veld === 'soort')
          return kies([
            'verordening',
            'beleidsregel',
            'wet',
            'algemene maatregel van bestuur',
            'besluit',
            'regiovisie',
          ]);
        if (veld === 'omvang') return kies(['alleen wat hier wordt gebruikt']);
        if (veld === 'rechtskracht') return kies(['geen']);
        if (veld === 'algemene termijnenwet') return kies(['van toepassing', 'niet van toepassing']);
        if (veld === 'geldig') return geldigheid(maak, einde);
        if (veld === 'grondslag') return bouw.verwijzingen(einde).zetten();
        return veld === 'publicatie' ? tekst() : [];
      });
    case 'beoordeling':
      return maak(sleutel, () => {
        if (veld === 'over') return [uit(namen.objecten, einde)];
        if (veld === 'door') return organen();
        if (veld === 'type') return typen(plek, bouw, einde);
        if (veld === 'vraag') return tekst();
        if (veld === 'avg')
          return kies(
            gegevenssoorten,
            meer('soorten', () => kies(gegevenssoorten)),
          );
        if (veld === 'verwerking') return [uit(namen.verwerkingen, einde)];
        if (veld === 'weegt mee') {
          const factor: Staat = meer('weegt mee', () => bouw.voorwaarde(factor).zetten());
          return bouw.voorwaarde(factor).zetten();
        }
        if (veld === 'altijd beoordelen bij')
          return namen.omgeving.symbolen
            .filter(({ soort, afgeleid }) => soort === 'beslissing' && !afgeleid)
            .map((symbool) => vast(symbool.naam, einde, 10, { soort: 'gezegde', symbool }));
        return [];
      });
    case 'verwerking':
      return maak(sleutel, () => {
        if (veld === 'door') return organen();
        return veld === 'doel' || veld === 'bewaartermijn' ? tekst() : bouw.verwijzingen(einde).zetten();
      });
    case 'lezing':
      return maak(sleutel, () => {
        if (veld === 'bij') return bouw.verwijzingen(einde).zetten();
        if (veld === 'vraag') return tekst();
        if (veld === 'gekozen')
          return [
            ...kies(
              ['a', 'b', 'c'],
              maak('gekozen', () => [
                { soort: 'klasse', klasse: 'komma', naar: () => maak('gekozen', () => []) },
                vast('omdat', einde, 5, { fragment: 'omdat "${1:…}"' }),
                stil('door', einde),
              ]),
            ),
          ];
        return alternatief(bouw);
      });
    case 'verdeling':
      return maak(sleutel, () => {
        if (veld === 'bij') return bouw.verwijzingen(einde).zetten();
        if (veld === 'wat niet past')
          return kies([
            'wordt afgewezen',
            'gedeeltelijk',
            'komt op de wachtlijst',
            'de volgende gaat voor',
            'geen',
          ]);
        if (veld === 'komt in aanmerking' || veld === 'voorrang') return voorwaarde.zetten();
        const geen = veld === 'bij gelijke dag' ? [vast('geen', einde, 5)] : [];
        const type = veld === 'volgorde' || veld === 'jaar van' ? ({ soort: 'datum' } as const) : undefined;
        return [
          ...geen,
          ...bouw
            .waarde(
              type,
              meer('per', () => bouw.waarde(undefined, einde).zetten()),
            )
            .zetten(),
        ];
      });
    case 'gebruikt':
      return maak(sleutel, () =>
        veld === 'gedeeld'
          ? [
              uit(
                namen.objecten,
                meer('gedeeld', () => [uit(namen.objecten, einde)]),
              ),
            ]
          : [],
      );
    case 'gegevens':
    case 'uitkomsten':
    case 'parameters':
      return maak(`${sleutel} ${plek.kop}`, () =>
        veld === 'tijdvak'
          ? [
              vast(
                'van',
                maak('tijdvak', () => [
                  {
                    soort: 'groep',
                    groep: namen.eigenschappen,
                    naar: () =>
                      maak('tijdvak tot', () => [
                        vast(
                          'tot en met',
                          maak('tijdvak einde', () => [
                            {
                              soort: 'groep',
                              groep: namen.eigenschappen,
                              naar: () => einde,
                              voorstel: eigenDatum,
                            },
                          ]),
                          5,
                        ),
                      ]),
                    voorstel: eigenDatum,
                  },
                ]),
                5,
              ),
            ]
          : typen(plek, bouw, bijvoegingen(plek, bouw, einde)),
      );
    case 'plichten':
    case 'bevoegdheden':
    case 'verboden':
      return normveld(plek, bouw, einde, uit);
    default:
      return einde;
  }
}
