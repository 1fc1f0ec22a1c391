import type pg from 'pg';
import { expect, test } from 'vitest';
import { compare } from './kill_check.ts';
import type { Kind, Load, Write } from './kill_load.ts';

const of = { hall_id: 1, token: '', counters: [] };
const write = (kind: Kind, subject: string): Write => ({
  ...{ kind, key: 'k', path: '', body: {}, subject },
  answer: { status: 200, body: {} },
  session: undefined,
});
/** A database that holds these events. */
const holding = (events: Record<string, [id: string, n: number][]>) =>
  ({
    query: async (_: string, [, what]: [number, string]) => ({
      rows: (events[what] ?? []).map(([id, n]) => ({ id, n })),
    }),
  }) as unknown as pg.Client;

test('what was acknowledged and is gone, done twice, or known to nobody is counted', async () => {
  const load = {
    writes: [write('take', 'a'), write('take', 'b'), write('call', 'a'), write('pause', 'c1'), write('pause', 'c1')],
  } as unknown as Load;
  const right = { 'queue.ticket.take': [['a', 1], ['b', 1]], 'queue.ticket.call': [['a', 1]], 'counters.counter.pause': [['c1', 2]] } as Record<string, [string, number][]>;
  expect(await compare(holding(right), of, load)).toMatchObject({ lost: 0, doubled: 0, phantom: 0 });
  const lost = { ...right, 'queue.ticket.take': [['a', 1]] as [string, number][] };
  expect(await compare(holding(lost), of, load)).toMatchObject({ lost: 1, doubled: 0, phantom: 0 });
  const doubled = { ...right, 'counters.counter.pause': [['c1', 3]] as [string, number][] };
  expect(await compare(holding(doubled), of, load)).toMatchObject({ lost: 0, doubled: 1, phantom: 0 });
  const phantom = { ...right, 'queue.ticket.call': [['a', 1], ['z', 1]] as [string, number][] };
  expect(await compare(holding(phantom), of, load)).toMatchObject({ lost: 0, doubled: 0, phantom: 1 });
});
