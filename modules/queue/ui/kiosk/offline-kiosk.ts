import type { ClassCode } from '../../classes.ts';
import {
  type Asked,
  emptyBook,
  give,
  giveUp,
  type HeldLease,
  leftFor,
  type OfflineBook,
  type OfflineOp,
  stocked,
  told,
} from './offline-book.ts';

/** What came of telling: how many numbers became tickets, which were refused. */
export interface Told {
  merged: number;
  refused: string[];
}

/** What became of one number that was told. */
export interface Outcome {
  op_id: string;
  label: string;
  merged: boolean;
}

/** What the kiosk's own numbers need of the page; handed in, so that they can be tested. */
export interface OfflineGround {
  /** The book as it was kept on the device; null when there is none. */
  read: () => string | null;
  write: (book: string) => void;
  /** Asks the server for numbers; null when nobody answered or it gives none. */
  hold: () => Promise<HeldLease[] | null>;
  /** Tells the server what was given; null when nobody answered. */
  merge: (ops: readonly OfflineOp[]) => Promise<Outcome[] | null>;
  /** The business day and the moment of the hall. */
  day: () => string;
  now: () => string;
  newId: () => string;
  onTold: (result: Told) => void;
}

/** The book as it was kept; whatever else lies there, such as one half written, is no book. */
export function readBook(kept: string | null): OfflineBook {
  try {
    const found: unknown = JSON.parse(kept ?? 'null');
    if (typeof found !== 'object' || found === null || !('leases' in found) || !('ops' in found))
      return emptyBook;
    const { leases, ops } = found as OfflineBook;
    // A book of an older page does not know how far its numbers are told: it asks anew.
    const whole = leases.every(one => typeof one.next_number === 'number');
    return {
      leases: leases.map(one => ({ ...one, next_number: one.next_number ?? one.from_number })),
      ops,
      full: whole && (found as OfflineBook).full === true,
    };
  } catch {
    return emptyBook;
  }
}

/**
 * The numbers of one kiosk for the time without the server: held while the line is up, given while it is cut, told when
 * it is back. Whatever it does not know to be told it tells again; whatever it gives is on its record first.
 */
export class OfflineKiosk {
  book: OfflineBook;
  private busy = false;
  private readonly listeners = new Set<() => void>();
  private readonly ground: OfflineGround;

  constructor(ground: OfflineGround) {
    this.ground = ground;
    this.book = readBook(ground.read());
  }

  /** Tells on every change; answers the way to stop listening. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Something is to be told, or numbers are to be asked for. */
  get owes(): boolean {
    return this.book.ops.length > 0 || !stocked(this.book, this.ground.day());
  }

  /** What the line allows now: tells what was given, then asks for what is lacking while the hall gives numbers. */
  async work(of: { online: boolean; taking: boolean }): Promise<void> {
    if (!of.online || this.busy || !this.owes) return;
    this.busy = true;
    try {
      if (this.book.ops.length > 0) await this.tell();
      else if (of.taking) await this.hold();
    } finally {
      this.busy = false;
    }
  }

  private async tell(): Promise<void> {
    const { ops } = this.book;
    const outcomes = await this.ground.merge(ops);
    if (outcomes === null) return;
    const op_ids = outcomes.map(one => one.op_id);
    this.keep(told(this.book, ops, op_ids));
    // Of a number that is given up nobody needs to hear.
    const held = new Set(ops.filter(op => op.given_up !== true).map(op => op.op_id));
    const of_somebody = outcomes.filter(one => held.has(one.op_id));
    const refused = of_somebody.filter(one => !one.merged).map(one => one.label);
    if (of_somebody.length > 0) this.ground.onTold({ merged: of_somebody.length - refused.length, refused });
  }

  private async hold(): Promise<void> {
    const leases = await this.ground.hold();
    if (leases !== null) this.keep({ ...this.book, leases, full: true });
  }

  /** How many numbers of a class are left for today. */
  left = (class_code: ClassCode): number => leftFor(this.book, class_code, this.ground.day());

  /** Gives the next number; null when none is left. */
  give(asked: Omit<Asked, 'op_id' | 'taken_at'>): { label: string; op: OfflineOp } | null {
    const { day, newId, now } = this.ground;
    const given = give(this.book, { ...asked, op_id: newId(), taken_at: now() }, day());
    if (given === null) return null;
    this.keep(given.book);
    return { label: given.label, op: given.op };
  }

  /** A number's customer gave it up before leaving: the hall is told, whether it knows the number already or not. */
  giveUp(op: OfflineOp): void {
    this.keep(giveUp(this.book, op));
  }

  private keep(next: OfflineBook): void {
    // The paper first: a number is on the kiosk's own record before anybody holds it.
    this.ground.write(JSON.stringify(next));
    this.book = next;
    for (const listener of this.listeners) listener();
  }
}
