import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever it was unpacked and whatever its name. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
