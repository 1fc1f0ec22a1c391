import { expect } from 'vitest';
import { addDays, onDay } from '../../../kit/clock.ts';
import type { Caller } from '../../../kit/testing/http.ts';
import { stepHall } from '../../../kit/worker.ts';
import { must, slipOver } from '../testing/desk.ts';
import type { World } from '../testing/world.ts';

const hall = '/api/halls/1001';

/** The bag leaves on a slip over exactly what was approved. */
export async function bagLeaves(world: World, head: Caller): Promise<void> {
  const of = await must(head.get(`${hall}/settlement`));
  if (of.deposit_fen === 0) return;
  const ask = (fen: number) =>
    head.post(`${hall}/pairs`, {
      ...{ what: 'settlement.day.deposit', subject_id: of.id },
      facts: slipOver(fen),
    });
  expect((await ask(of.deposit_fen + 100)).body.code).toBe('settlement.slip_amount');
  const { pair_id } = await must(ask(of.deposit_fen));
  await must((await world.as('0307', 'office')).post(`${hall}/pairs/${pair_id}/seal`));
}

/** The next day's statements, made from the books and not from the papers, agree to the last line. */
export async function statementsAgree(world: World, head: Caller, told: readonly string[]): Promise<void> {
  await stepHall(world.server.house, 1001, onDay(addDays(world.day, 1), '08:00'));
  for (const tender of ['card', 'wechat', 'alipay', 'wallet']) {
    const { rows } = await world.db.pool.query(
      `select coalesce(o.payment_id, r.payment_id, j.subject_id) as ref, sum(case l.side when 'debit' then l.amount_fen else -l.amount_fen end)::int as fen
       from ledger_posting l join ledger_journal j on j.hall_id = l.hall_id and j.id = l.journal_id
       left join business_order o on o.hall_id = j.hall_id and o.id = j.subject_id
       left join refund r on r.hall_id = j.hall_id and r.subject_id = j.subject_id and o.id is null
       where l.account = $1 and l.day = $2 and l.holder_id = j.session_id and j.code not like 'tills.%' group by 1 having sum(l.amount_fen) > 0`,
      [tender, world.day],
    );
    const lines = rows.filter(row => row.fen !== 0).map(row => `${row.ref},paid,${row.fen}`);
    if (lines.length === 0) continue;
    const content = ['ref,kind,amount_fen', ...lines].join('\n');
    const body = { source: tender, day: world.day, content };
    const taken = await must(head.post(`${hall}/statements`, body));
    expect(
      taken.unmatched.filter((one: { ours_fen: number }) => one.ours_fen !== 0),
      told.join(', '),
    ).toEqual([]);
    expect(taken.unmatched, told.join(', ')).toEqual([]);
  }
  const { rows: bags } = await world.db.pool.query(
    'select slip_no, amount_fen::int as fen from bank_deposit',
  );
  if (bags.length > 0) {
    const content = ['ref,kind,amount_fen', ...bags.map(bag => `${bag.slip_no},paid,${bag.fen}`)].join('\n');
    const taken = await must(head.post(`${hall}/statements`, { source: 'bank', day: world.day, content }));
    expect(taken.unmatched, told.join(', ')).toEqual([]);
  }
  const owed = (await must(head.get(`${hall}/statements`))).owed as object[];
  expect(owed, told.join(', ')).toEqual([]);
  const { laws } = await must(head.get(`${hall}/money-record?day=${world.day}`));
  expect(
    laws.flatMap((one: { faults: string[] }) => one.faults),
    told.join(', '),
  ).toEqual([]);
}
