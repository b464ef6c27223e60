/** De lange uitleg van elke code, in Markdown: wat `regel leg-uit` op de terminal toont. */
import { codesVanCompiler, codeuitlegVan, type Codeuitleg } from '../compiler/diagnostics/codeuitleg.ts';
import { zaakproblemen, type Zaakprobleemuitleg } from '../runtime/problemen.ts';

export interface Uitlegblad {
  readonly code: string;
  readonly titel: string;
  /** In Markdown. */
  readonly tekst: string;
}

export function uitlegbladen(): readonly Uitlegblad[] {
  const vanUitvoering = Object.entries<Zaakprobleemuitleg>(zaakproblemen).map(
    ([code, { bericht, oplossing, ...rest }]): Codeuitleg => ({
      ...rest,
      code,
      voorbeeld: () => bericht,
      oplossing: () => oplossing,
    }),
  );
  return [...codesVanCompiler.map(codeuitlegVan), ...vanUitvoering].map((uitleg) => ({
    code: uitleg.code,
    titel: uitleg.titel,
    tekst: alsMarkdown(uitleg),
  }));
}

function alsMarkdown({ code, ernst, titel, uitleg, voorbeeld, oplossing }: Codeuitleg): string {
  const raad = oplossing();
  return [
    `# ${code}: ${letterlijk(titel)}`,
    `_${ernst}_`,
    letterlijk(uitleg),
    '## Zo ziet de melding eruit',
    `> ${letterlijk(voorbeeld()).replaceAll('\n', '\n> ')}`,
    ...(raad === undefined ? [] : ['## Wat u kunt doen', letterlijk(raad)]),
    '',
  ].join('\n\n');
}

/** Wat in gewone tekst staat, is geen opmaak. */
const letterlijk = (tekst: string): string => tekst.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
