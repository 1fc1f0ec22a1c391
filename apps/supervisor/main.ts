import { exitPlainly } from '../../kit/plain_errors.ts';
import { readSettings } from './settings.ts';
import { supervise } from './supervise.ts';

try {
  process.exit(await supervise(readSettings(process.env)));
} catch (error) {
  exitPlainly(error);
}
