/** `npm run schema`: writes the published schema. The build does the same, and a test holds that the file is up to date. */
import { writeFileSync } from 'node:fs';
import { SCHEMA_PAD, schrijfSchema } from './maak.ts';

writeFileSync(SCHEMA_PAD, schrijfSchema());
