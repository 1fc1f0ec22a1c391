import type { Words } from '../../../kit/words.ts';
import { findBusiness } from '../../catalogue/index.ts';
import { classes } from '../classes.ts';

/** The published name of a class. */
export const className = (code: string): Words =>
  classes.find(one => one.code === code)?.say ?? { zh: code, en: code };

/** The name of a business, when the customer named one. */
export const businessName = (code: string | null): Words | undefined =>
  code === null ? undefined : findBusiness(code)?.say;
