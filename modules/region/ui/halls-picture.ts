import type { Problem } from '../../../kit/ui/problem.ts';
import type { HallNow } from './hall-now.ts';
import type { Matrix } from './standing.ts';

/** The halls as the page has them: taken whole, and hall by hall as they change. */
export interface HallsSeen {
  halls: HallNow[] | null;
  book: Matrix | null;
  /** When the halls were taken last, wall epoch ms. */
  taken_at: number | null;
  state: 'loading' | 'live' | 'offline' | 'refused';
  /** A refusal stands in place of both. */
  problem: Problem | null;
}

/** What the picture needs of the page; handed in, so that it can be tested. */
export interface HallsGround {
  halls: (ids: readonly number[] | 'all') => Promise<HallNow[] | Problem>;
  /** How the halls stand by the book on a day; null when nobody answered. */
  book: (day: string) => Promise<Matrix | null>;
  now: () => number;
}

/** Time passes in halls where nothing happens, too: all are taken again so often. */
const whole_ms = 60_000;
/** The book reads much: of what changes in between it is asked once. */
const book_ms = 20_000;
/** So many at a time are asked for by name; beyond that all are. */
const named_most = 300;

/**
 * Many halls at one look. However many of them change, one question is under way and the next waits for its answer;
 * what has not changed is not asked for.
 */
export class HallsPicture {
  seen: HallsSeen = { halls: null, book: null, taken_at: null, state: 'loading', problem: null };
  private wanted: Set<number> | 'all' = new Set();
  private under_way = false;
  private day = '';
  private book_at = Number.NEGATIVE_INFINITY;
  private book_old = true;
  private readonly listeners = new Set<() => void>();
  private readonly ground: HallsGround;

  constructor(ground: HallsGround) {
    this.ground = ground;
  }

  /** Tells on every change; answers the way to stop listening. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes everything for a day, and goes on doing so now and then; answers how to stop. */
  open(day: string): () => void {
    this.day = day;
    this.book_at = Number.NEGATIVE_INFINITY;
    this.book_old = true;
    this.changed('all');
    const slow = setInterval(() => this.changed('all'), whole_ms);
    const book = setInterval(() => void this.takeBook(), book_ms);
    return () => {
      clearInterval(slow);
      clearInterval(book);
    };
  }

  /** Some halls, or all, are to be looked at again. */
  changed(halls: readonly number[] | 'all'): void {
    this.book_old = true;
    if (halls === 'all' || this.wanted === 'all') this.wanted = 'all';
    else for (const id of halls) this.wanted.add(id);
    if (!this.under_way) void this.takeAll();
  }

  private async takeAll(): Promise<void> {
    this.under_way = true;
    while (this.wanted === 'all' || this.wanted.size > 0) {
      const named = this.wanted === 'all' || this.wanted.size > named_most ? 'all' : [...this.wanted];
      this.wanted = new Set();
      await this.take(this.seen.halls === null ? 'all' : named);
    }
    this.under_way = false;
  }

  private async take(ids: readonly number[] | 'all'): Promise<void> {
    const found = await this.ground.halls(ids);
    if (!Array.isArray(found)) {
      const refused = found.status >= 400 && found.status < 500;
      // A hall that was named and is gone is no refusal of the page.
      if (refused && found.status !== 403) return;
      this.show({ state: refused ? 'refused' : 'offline', problem: refused ? found : null });
      return;
    }
    const fresh = new Map(found.map(hall => [hall.id, hall]));
    const halls = ids === 'all' ? found : (this.seen.halls ?? []).map(hall => fresh.get(hall.id) ?? hall);
    this.show({ halls, taken_at: this.ground.now(), state: 'live', problem: null });
    await this.takeBook();
  }

  private async takeBook(): Promise<void> {
    const now = this.ground.now();
    if (!this.book_old || now - this.book_at < book_ms) return;
    this.book_at = now;
    this.book_old = false;
    const { day } = this;
    const book = await this.ground.book(day);
    // Another day was chosen meanwhile, or nobody answered: it is asked for again.
    if (book === null || day !== this.day) this.book_old = true;
    else this.show({ book });
  }

  private show(part: Partial<HallsSeen>): void {
    this.seen = { ...this.seen, ...part };
    for (const listener of this.listeners) listener();
  }
}
