import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classes, withoutProof } from '../../classes.ts';
import type { HeldLease, OfflineOp } from './offline-book.ts';
import { type OfflineGround, OfflineKiosk, readBook, type Told } from './offline-kiosk.ts';

const day = '2026-11-23';
const asked = { class: 'ordinary', business: null, language: 'zh', elder: false } as const;

/** One series of numbers for all the kiosks of a hall, as the server keeps it; `cut` says what becomes of an answer. */
class Hall {
  last = new Map<string, number>();
  leases: (HeldLease & { device: string })[] = [];
  /** Who holds a number: label to the op that gave it. */
  tickets = new Map<string, string>();
  /** Numbers whose customer left. */
  given_up = new Set<string>();
  readonly part: number;
  constructor(part: number) {
    this.part = part;
  }

  hold(device: string): HeldLease[] {
    for (const { letter } of classes.filter(withoutProof)) {
      const mine = this.leases.filter(one => one.device === device && one.letter === letter);
      const left = mine.reduce((sum, one) => sum + one.until_number + 1 - one.next_number, 0);
      if (left >= this.part) continue;
      const from_number = (this.last.get(letter) ?? 0) + 1;
      const until_number = from_number + this.part - left - 1;
      this.last.set(letter, until_number);
      const id = `${device}-${letter}-${from_number}`;
      this.leases.push({ device, id, day, letter, from_number, until_number, next_number: from_number });
    }
    return this.leases.filter(one => one.device === device).map(one => ({ ...one }));
  }

  merge(ops: readonly OfflineOp[]) {
    return ops.map(op => {
      const lease = this.leases.find(one => one.id === op.lease_id);
      const label = `${lease?.letter}${op.number}`;
      const free = !this.tickets.has(label) || this.tickets.get(label) === op.op_id;
      if (lease !== undefined && free) {
        this.tickets.set(label, op.op_id);
        if (op.given_up === true) this.given_up.add(op.op_id);
        lease.next_number = Math.max(lease.next_number, op.number + 1);
      }
      return { op_id: op.op_id, label, merged: lease !== undefined && free };
    });
  }
}

/** The line between a kiosk and its hall: nothing arrives, or it arrives and the answer is lost. */
type Line = 'up' | 'cut' | 'answer_lost';

class Bench {
  line: Line = 'up';
  kept: string | null = null;
  given: { label: string; op: OfflineOp }[] = [];
  heard: Told[] = [];
  kiosk: OfflineKiosk;
  private ids = 0;
  readonly hall: Hall;
  readonly device: string;
  constructor(hall: Hall, device: string) {
    this.hall = hall;
    this.device = device;
    this.kiosk = this.started();
  }
  started(): OfflineKiosk {
    return new OfflineKiosk(this.ground());
  }
  ground(): OfflineGround {
    const answer = <T>(of: () => T): T | null => {
      if (this.line === 'cut') return null;
      const said = of();
      return this.line === 'answer_lost' ? null : said;
    };
    return {
      read: () => this.kept,
      write: book => {
        this.kept = book;
      },
      hold: async () => answer(() => this.hall.hold(this.device)),
      merge: async ops => answer(() => this.hall.merge(ops)),
      day: () => day,
      now: () => 't',
      newId: () => {
        this.ids += 1;
        return `${this.device}-${this.ids}`;
      },
      onTold: result => void this.heard.push(result),
    };
  }
  give(): string | null {
    const given = this.kiosk.give(asked);
    if (given !== null) this.given.push(given);
    return given?.label ?? null;
  }
  /** Whoever holds the number given last leaves without it. */
  leaves(): void {
    const last = this.given.at(-1);
    if (last !== undefined) this.kiosk.giveUp(last.op);
  }
  async back(line: Line = 'up'): Promise<void> {
    this.line = line;
    await this.kiosk.work({ online: true, taking: true });
    await this.kiosk.work({ online: true, taking: true });
  }
}

test('QUE-03 a short cut costs the numbers that were given and no other: what is left goes on being held', async () => {
  const one = new Bench(new Hall(10), 'K1');
  await one.back();
  one.line = 'cut';
  expect([one.give(), one.give()]).toEqual(['A001', 'A002']);
  await one.back();
  expect(one.heard).toEqual([{ merged: 2, refused: [] }]);
  expect(one.kiosk.left('ordinary')).toBe(10);
  // The hall's series has gone on by two, not by another block.
  expect(one.hall.last.get('A')).toBe(12);
  expect(one.hall.last.get('F')).toBe(10);
  one.line = 'cut';
  const rest = Array.from({ length: 11 }, () => one.give());
  expect(rest.slice(0, 9)).toEqual(['A003', 'A004', 'A005', 'A006', 'A007', 'A008', 'A009', 'A010', 'A011']);
  expect(rest[10]).toBeNull();
});

test('QUE-03 a merge that nobody answered is told again, and its numbers are given to nobody else', async () => {
  const one = new Bench(new Hall(10), 'K1');
  await one.back();
  one.line = 'cut';
  one.give();
  await one.back('answer_lost');
  // Told already, perhaps: that its customer left is told behind it, and its number, which is on paper, goes to nobody.
  one.leaves();
  expect(one.give()).toBe('A002');
  one.leaves();
  expect(one.give()).toBe('A003');
  await one.back();
  expect(one.heard).toEqual([{ merged: 1, refused: [] }]);
  expect([...one.hall.given_up]).toEqual(one.given.slice(0, 2).map(of => of.op.op_id));
  one.leaves();
  await one.back();
  expect(one.hall.given_up.size).toBe(3);
  expect(one.kiosk.book.ops).toEqual([]);
  expect(one.kiosk.left('ordinary')).toBe(10);
});

test('QUE-03 numbers are given on while others are told, and asked for while the hall gives some alone', async () => {
  const one = new Bench(new Hall(10), 'K1');
  await one.kiosk.work({ online: true, taking: false });
  expect(one.kiosk.left('ordinary')).toBe(0);
  await one.back();
  one.line = 'cut';
  one.give();
  one.line = 'up';
  const telling = one.kiosk.work({ online: true, taking: true });
  // Whoever leaves while their number is on its way is told of next.
  one.leaves();
  expect(one.give()).toBe('A002');
  await telling;
  expect(one.kiosk.book.ops.map(op => [op.number, op.given_up ?? false])).toEqual([
    [1, true],
    [2, false],
  ]);
});

test('a book half written, of an older page or of another kind is no loss: what was given stays, the rest is asked for', () => {
  for (const kept of [null, '', '{"leases":', '7', '{"leases":[]}'])
    expect(readBook(kept)).toEqual({ leases: [], ops: [], full: false });
  const old = { id: 'l', day, letter: 'A', from_number: 5, until_number: 9 };
  const book = readBook(JSON.stringify({ leases: [old], ops: [{ lease_id: 'l', number: 5 }] }));
  expect(book).toMatchObject({ full: false, leases: [{ next_number: 5 }], ops: [{ number: 5 }] });
});

type Step =
  | { do: 'give' | 'leave' | 'start_again'; kiosk: number }
  | { do: 'back'; kiosk: number; line: Line };

test('QUE-03 two to four kiosks, cut off and back in any order, lost answers and restarts: every paper is one ticket, no number is two', async () => {
  const kiosk = fc.nat({ max: 3 });
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('give' as const), kiosk }) },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constantFrom('leave' as const, 'start_again' as const), kiosk }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('back' as const),
        kiosk,
        line: fc.constantFrom<Line>('up', 'up', 'cut', 'answer_lost'),
      }),
    },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 4 }),
      fc.array(step, { maxLength: 80 }),
      async (count, steps) => {
        const hall = new Hall(6);
        const kiosks = Array.from({ length: count }, (_, n) => new Bench(hall, `K${n + 1}`));
        const gone = new Set<string>();
        for (const one of kiosks) await one.back();
        for (const one of steps) {
          const of = kiosks[one.kiosk % count] as Bench;
          if (one.do === 'give') of.give();
          else if (one.do === 'back') await of.back(one.line);
          else if (one.do === 'start_again') of.kiosk = of.started();
          else {
            of.leaves();
            const last = of.given.at(-1);
            if (last !== undefined) gone.add(last.op.op_id);
          }
        }
        for (const one of [...kiosks].reverse()) await one.back();
        const papers = kiosks.flatMap(one => one.given);
        // A paper's label is that of its ticket, and of no other paper.
        const tickets = [...hall.tickets].map(([label, op_id]) => [op_id, label]);
        expect(Object.fromEntries(tickets)).toEqual(
          Object.fromEntries(papers.map(one => [one.op.op_id, `A${Number(one.label.slice(1))}`])),
        );
        expect(new Set(papers.map(one => one.label)).size).toBe(papers.length);
        expect(hall.given_up).toEqual(gone);
        expect(kiosks.every(one => one.heard.every(told => told.refused.length === 0))).toBe(true);
        // What is held at the end is a part of each, and nothing more was taken from the series than was given.
        expect(hall.last.get('A')).toBe(count * 6 + papers.length);
      },
    ),
    { numRuns: 300 },
  );
});
