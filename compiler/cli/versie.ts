/** Het versienummer van het pakket. */
import { readFileSync } from 'node:fs';

/** Naast de bron en naast de gebouwde code ligt package.json op een andere diepte. */
const plaatsen = ['../../package.json', '../../../package.json'];

export function versie(): string {
  for (const plaats of plaatsen) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(plaats, import.meta.url), 'utf8')) as Record<
        string,
        unknown
      >;
      if (name === 'regel' && typeof version === 'string') return version;
    } catch {
      // Op de andere plaats dan.
    }
  }
  return 'onbekend';
}
