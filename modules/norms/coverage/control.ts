import type { Words } from '../../../kit/words.ts';

/** How far a clause is real in the product. */
export type ControlStatus = 'working' | 'partial' | 'not_yet';

/** What kind of thing makes a clause real. */
export type ControlKind = 'action' | 'guard' | 'checklist' | 'metric' | 'page' | 'course' | 'data';

/** One thing in the product that makes a clause real, with the test that is red without it. */
export interface Control {
  /** The clause, such as `QUE-04`. */
  row: string;
  status: ControlStatus;
  /** What makes the clause real, for a person in the hall. */
  words: Words;
  /** The thing itself: an action `queue.ticket.call`, the path of a page, the key of a parameter. */
  control: { kind: ControlKind; name: string };
  /** The page that shows it. */
  page?: string;
  /** The file and full name of the test, parted by the first space; the name carries the clause's id: `modules/queue/calling.test.ts QUE-04 …`. */
  test?: string;
  /** For a partial control: what is missing. */
  why?: Words;
}
