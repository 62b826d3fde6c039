import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a file of src/step/. `npm run build` puts the texts in here, for apps that are bundled into one file. */
export const readScript = (file: string): string => readFileSync(join(__dirname, '..', 'step', file), 'utf8');
