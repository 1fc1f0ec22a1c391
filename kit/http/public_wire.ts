import type { z } from 'zod';
import type { Actor } from '../ctx.ts';
import { guarded } from '../guard.ts';
import type { Endpoint } from './endpoint.ts';

/** A whole telephone number or document number in a text: not part of an id, a fingerprint or a longer figure. */
const whole_number = /(?<![\w-])1[3-9]\d{9}(?![\w-])/g;
const whole_document = /(?<![\w-])\d{17}[\dXx](?![\w-])/g;

/** What every such number has and hardly another text: most texts need no closer look. */
const eleven_digits = /\d{11}/;

/** A text as anybody in the hall may see or hear it: numbers by their tail. */
export const publicText = (text: string): string =>
  eleven_digits.test(text)
    ? text
        .replace(whole_document, found => `**************${found.slice(-4)}`)
        .replace(whole_number, found => `${found.slice(0, 3)}****${found.slice(-4)}`)
    : text;

/** The same, of all texts in it; what holds no number is not copied. */
function masked(of: unknown): unknown {
  if (typeof of === 'string') return publicText(of);
  if (Array.isArray(of)) {
    const shown = of.map(masked);
    return shown.some((one, i) => one !== of[i]) ? shown : of;
  }
  if (typeof of !== 'object' || of === null) return of;
  let shown = of as Record<string, unknown>;
  for (const [key, value] of Object.entries(of)) {
    const one = masked(value);
    if (one === value) continue;
    if (shown === of) shown = { ...shown };
    shown[key] = one;
  }
  return shown;
}

/** The surfaces that everybody in the hall sees or hears. */
const in_public: ReadonlySet<string> = new Set(['device_wall', 'device_kiosk']);

/** Whether what is answered goes where anybody may see it: a wall, a kiosk, or a page without a session. */
export const isPublic = (actor: Pick<Actor, 'kind' | 'assignments'>): boolean =>
  actor.kind === 'public' || actor.assignments.some(one => in_public.has(one.role));

/**
 * What a public surface is sent (PRIV-15): the fields its endpoint declares and no other, and in them no whole number
 * of a telephone or a document, whatever an act or a person wrote there.
 */
export const publicWire = guarded(
  'PRIV-15',
  (endpoint: Pick<Endpoint, 'answer' | 'path'>, outcome: unknown): unknown => {
    if (outcome === undefined || outcome === null) return outcome;
    const declared = (endpoint.answer as z.ZodType).safeParse(outcome);
    if (!declared.success)
      throw new Error(`${endpoint.path} answers what it does not declare: ${declared.error.message}`);
    return masked(declared.data);
  },
  (_endpoint, outcome) => outcome,
);
