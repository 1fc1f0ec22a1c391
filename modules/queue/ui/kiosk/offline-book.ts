import { type ClassCode, classOf, labelOf } from '../../classes.ts';

/** A block of numbers this kiosk holds for when it is cut off. */
export interface HeldLease {
  id: string;
  day: string;
  letter: string;
  from_number: number;
  until_number: number;
  /** The first of them that was never told: what lies before is a ticket's, or nobody's any more. */
  next_number: number;
}

/** A number given while cut off, to be told when the line is back. */
export interface OfflineOp {
  op_id: string;
  lease_id: string;
  number: number;
  class: ClassCode;
  business?: string;
  language: 'zh' | 'en';
  elder: boolean;
  taken_at: string;
  /** The key of the request whose answer was lost: what came of it is undone when this is told. */
  instead_of?: string;
  /** Its customer gave it up: it is told as such, and its number goes to nobody else, for its paper is about. */
  given_up?: boolean;
}

/** What a kiosk keeps on itself: the numbers it holds, the numbers it gave and has not told. */
export interface OfflineBook {
  leases: HeldLease[];
  ops: OfflineOp[];
  /** Nothing was told since numbers were asked for: it holds as many as it should. */
  full: boolean;
}

export const emptyBook: OfflineBook = { leases: [], ops: [], full: false };

/** Whether a kiosk holds today's numbers, and as many as it should. */
export const stocked = (book: OfflineBook, day: string): boolean =>
  book.full && book.leases.some(one => one.day === day);

/** The next number of a block: behind what was told of it, and behind what was given and is still to be told. */
const nextOf = (book: OfflineBook, lease: HeldLease): number =>
  book.ops
    .filter(op => op.lease_id === lease.id)
    .reduce((next, op) => Math.max(next, op.number + 1), lease.next_number);

const leftOf = (book: OfflineBook, lease: HeldLease): number =>
  Math.max(0, lease.until_number + 1 - nextOf(book, lease));

/** The blocks of a class for today, those with the lowest numbers first. */
const blocksOf = (book: OfflineBook, class_code: ClassCode, day: string): HeldLease[] =>
  book.leases
    .filter(one => one.letter === classOf(class_code).letter && one.day === day)
    .sort((a, b) => a.from_number - b.from_number);

/** How many numbers of a class are left for today. */
export const leftFor = (book: OfflineBook, class_code: ClassCode, day: string): number =>
  blocksOf(book, class_code, day).reduce((left, lease) => left + leftOf(book, lease), 0);

/** Who is before the kiosk, and for what. */
export interface Asked {
  op_id: string;
  class: ClassCode;
  business: string | null;
  language: 'zh' | 'en';
  elder: boolean;
  taken_at: string;
  instead_of?: string;
}

/** Gives the next held number; null when none is left or it is another day. The old book is not touched. */
export function give(
  book: OfflineBook,
  asked: Asked,
  day: string,
): { book: OfflineBook; op: OfflineOp; label: string } | null {
  const lease = blocksOf(book, asked.class, day).find(one => leftOf(book, one) > 0);
  if (lease === undefined) return null;
  const number = nextOf(book, lease);
  const { business, ...rest } = asked;
  const op: OfflineOp = { ...rest, lease_id: lease.id, number, ...(business === null ? {} : { business }) };
  return { book: { ...book, ops: [...book.ops, op] }, op, label: labelOf(lease.letter, number) };
}

/** How many customers hold a number that is still to be told. */
export const holding = (book: OfflineBook): number => book.ops.filter(op => op.given_up !== true).length;

/** The book with a number given up; where it was told already, that it is given up is told behind it. */
export const giveUp = (book: OfflineBook, op: OfflineOp): OfflineBook => ({
  ...book,
  ops: [...book.ops.filter(one => one.op_id !== op.op_id), { ...op, given_up: true }],
});

/** The book after a merge: what was told is gone, and its numbers with it; what was not given goes on being held. */
export function told(book: OfflineBook, sent: readonly OfflineOp[], op_ids: readonly string[]): OfflineBook {
  const heard = sent.filter(op => op_ids.includes(op.op_id));
  // What was given up while it was being told is told once more.
  const isHeard = (op: OfflineOp) =>
    heard.some(one => one.op_id === op.op_id && one.given_up === op.given_up);
  const gone = { ...book, ops: heard };
  return {
    leases: book.leases.map(one => ({ ...one, next_number: nextOf(gone, one) })),
    ops: book.ops.filter(op => !isHeard(op)),
    full: false,
  };
}
