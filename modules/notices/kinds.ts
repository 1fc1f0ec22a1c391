import type { Words } from '../../kit/words.ts';
import type { NoticeFacts } from './notice.ts';

/** A kind of notice: what staff call it, the clause that asks for it, and what the customer reads. */
export interface NoticeKind {
  say: Words;
  /** The clause that asks for it, such as `APT-04`. */
  row: string;
  /** The text in both languages, from the facts alone; the hall's name and the link are put around it. */
  text: (facts: NoticeFacts) => Words;
  /** What a caller says instead, when the text leads to a link that nobody can hear. */
  spoken?: (facts: NoticeFacts) => Words;
}

const kinds = new Map<string, NoticeKind>();

/** Declares a kind of notice, beside the acts that cause it; declared once. */
export function noticeKind(name: string, of: NoticeKind): void {
  kinds.set(name, of);
}

/** A kind by its name; an unknown one is our own mistake. */
export function kindOf(name: string): NoticeKind {
  const found = kinds.get(name);
  if (found === undefined) throw new Error(`no notice is of kind ${name}`);
  return found;
}

/** Every kind with its name, for lists that filter by it. */
export const allKinds = (): { kind: string; say: Words }[] =>
  [...kinds].map(([kind, { say }]) => ({ kind, say }));
