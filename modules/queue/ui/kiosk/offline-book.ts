import { type ClassCode, classOf, labelOf } from '../../classes.ts';

/** A block of numbers this kiosk holds for when it is cut off. */
export interface HeldLease {
  id: string;
  day: string;
  letter: string;
  from_number: number;
  until_number: number;
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
}

/** What a kiosk keeps on itself: the numbers it holds, the numbers it gave and has not told. */
export interface OfflineBook {
  leases: HeldLease[];
  ops: OfflineOp[];
}

export const emptyBook: OfflineBook = { leases: [], ops: [] };

const leaseFor = (book: OfflineBook, letter: string, day: string): HeldLease | undefined =>
  book.leases.find(one => one.letter === letter && one.day === day);

const usedOf = (book: OfflineBook, lease: HeldLease): number =>
  book.ops.filter(op => op.lease_id === lease.id).length;

/** How many numbers of a class are left for today. */
export function leftFor(book: OfflineBook, class_code: ClassCode, day: string): number {
  const lease = leaseFor(book, classOf(class_code).letter, day);
  return lease === undefined ? 0 : lease.until_number - lease.from_number + 1 - usedOf(book, lease);
}

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
  const { letter } = classOf(asked.class);
  const lease = leaseFor(book, letter, day);
  if (lease === undefined || leftFor(book, asked.class, day) <= 0) return null;
  const number = lease.from_number + usedOf(book, lease);
  const { business, ...rest } = asked;
  const op: OfflineOp = { ...rest, lease_id: lease.id, number, ...(business === null ? {} : { business }) };
  return { book: { ...book, ops: [...book.ops, op] }, op, label: labelOf(letter, number) };
}

/** The book after a merge: what was told is gone, with the leases, which the merge has ended. */
export const told = (book: OfflineBook, op_ids: readonly string[]): OfflineBook => ({
  leases: [],
  ops: book.ops.filter(op => !op_ids.includes(op.op_id)),
});
