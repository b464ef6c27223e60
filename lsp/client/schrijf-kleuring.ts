/** `npm run kleuring`: schrijft de TextMate-grammatica uit de woordentabel. Een test houdt het bestand actueel. */
import { writeFileSync } from 'node:fs';
import { kleuringstekst } from './kleuring.ts';

writeFileSync(new URL('./syntaxes/regel.tmLanguage.json', import.meta.url), kleuringstekst());
