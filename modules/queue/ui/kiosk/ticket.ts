import type { When } from '../../../../kit/ui/format.ts';
import type { Words } from '../../../../kit/words.ts';

/** A ticket as it is handed to a customer: no name, no number of theirs. */
export interface IssuedTicket {
  label: string;
  class_name: Words;
  errand: Words | null;
  taken_at: When;
  /** The ticket being served at the head of this line, if any. */
  serving: string | null;
  /** Waiting before this one, in call order. */
  ahead: string[];
  counters_open: number;
  /** When it will be called, and that in minutes; null without a forecast. */
  expected: { from: When; to: When; low_minutes: number; high_minutes: number } | null;
  /** The address a phone follows it at; null while the line is cut. */
  follow_url: string | null;
}
