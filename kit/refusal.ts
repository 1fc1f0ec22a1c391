import type { Words } from './words.ts';

/** What a refusal says to a person: the sentence, what to do next, and the HTTP status it travels under. */
export interface RefusalWords {
  status: 400 | 401 | 403 | 404 | 405 | 408 | 409 | 413 | 415 | 422 | 423 | 429 | 431 | 503;
  say: Words;
  /** The remedy: the next step a person can take. */
  then: Words;
}

export type RefusalTable = Record<string, RefusalWords>;

/**
 * An expected "no": thrown once at the desk, rolled back by the door, shown to a person in words.
 * `code` is `module.reason`; `field` names the input it is about; `facts` fill `{braces}` in the words.
 */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: string;
  readonly field: string | undefined;
  readonly facts: Record<string, string | number>;

  constructor(code: string, about: { field?: string; facts?: Record<string, string | number> } = {}) {
    super(code);
    this.code = code;
    this.field = about.field;
    this.facts = about.facts ?? {};
  }
}

/** Throws when a rule answered "why not" with a code; goes on when it answered nothing. */
export function refuseIf(
  code: string | undefined,
  about: { field?: string; facts?: Record<string, string | number> } = {},
): void {
  if (code !== undefined) throw new Refusal(code, about);
}

/**
 * A refusal the hall must remember (failed sign-in, denied access): the act returns it, the
 * transaction commits what was written, and the door turns it into a problem all the same.
 */
export class RememberedRefusal {
  readonly refusal: Refusal;
  constructor(code: string, about: { field?: string; facts?: Record<string, string | number> } = {}) {
    this.refusal = new Refusal(code, about);
  }
}

/** The words of every refusal in the house, filled once at assembly; a code twice is our own mistake. */
const book = new Map<string, RefusalWords>();

/** Enters a module's refusals under its name: `queue` + `line_is_empty`. */
export function enterRefusals(module: string, table: RefusalTable): void {
  for (const [reason, words] of Object.entries(table)) book.set(`${module}.${reason}`, words);
}

/** The words of a code; undefined means somebody refused with a code that has none (a law forbids it). */
export const refusalWords = (code: string): RefusalWords | undefined => book.get(code);

/** Every code with words, for the laws and the machine-readable list. */
export const refusalCodes = (): string[] => [...book.keys()].sort();

/** Fills `{name}` in a sentence with facts. */
export const fill = (sentence: string, facts: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
