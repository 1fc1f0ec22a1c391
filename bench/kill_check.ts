import type pg from 'pg';
import type { BenchHall } from './hall.ts';
import { type Kind, kinds, type Load, rest, type Write } from './kill_load.ts';

/** What was acknowledged against what is stored, over all kinds. */
export interface Comparison {
  by_kind: Record<string, number>;
  /** Acknowledged, and not there. */
  lost: number;
  /** Done more often than it was acknowledged. */
  doubled: number;
  /** There, and acknowledged to nobody. */
  phantom: number;
  /** The kinds of write in which anything is off, each with what. */
  off: Record<string, { lost: number; doubled: number; phantom: number }>;
}

/** What a write was done to: named in its path, or made by it. */
const subjectOf = (of: Write): string => of.subject ?? String(of.answer?.body.payment_id ?? of.answer?.body.check_id ?? of.answer?.body.order_id ?? of.answer?.body.ticket_id ?? of.answer?.body.id);

/** Every acknowledged write has left its event exactly once, and there are no others. */
export async function compare(owner: pg.Client, of: BenchHall, load: Load): Promise<Comparison> {
  const found: Comparison = { by_kind: {}, lost: 0, doubled: 0, phantom: 0, off: {} };
  for (const [kind, what] of Object.entries(kinds) as [Kind, string][]) {
    const done = load.writes.filter(write => write.kind === kind && write.answer?.status === 200);
    const expected = new Map<string, number>();
    for (const write of done) expected.set(subjectOf(write), (expected.get(subjectOf(write)) ?? 0) + 1);
    const rows = await owner.query<{ id: string; n: number }>(
      // What is handed over by itself, in the act of its payment, is no write of its own.
      `select subject_id::text as id, count(*)::int as n from event
       where hall_id = $1 and what = $2 and not (what = 'orders.order.deliver' and facts like '%"by":"electronic"%') group by 1`,
      [of.hall_id, what],
    );
    const stored = new Map(rows.rows.map(row => [row.id, row.n]));
    found.by_kind[kind] = done.length;
    const off = { lost: 0, doubled: 0, phantom: 0 };
    for (const [id, n] of expected) {
      const there = stored.get(id) ?? 0;
      off.lost += Math.max(0, n - there);
      off.doubled += Math.max(0, there - n);
    }
    for (const [id, n] of stored) if (!expected.has(id)) off.phantom += n;
    if (off.lost + off.doubled + off.phantom > 0) found.off[kind] = off;
    found.lost += off.lost;
    found.doubled += off.doubled;
    found.phantom += off.phantom;
  }
  return found;
}

const laws: [sentence: string, text: string][] = [
  ['a number was given twice or left out', `select count(*)::int as n from (select max(number) - count(*) as gap from queue_ticket where hall_id = any($1) group by hall_id, day, letter) g where gap <> 0`],
  ['a step happened twice', `select count(*)::int as n from (select subject_id, what from event where hall_id = any($1) and what like 'queue.ticket.%' group by 1, 2 having count(*) > 1) d`],
  ['a state differs from its last event', `select count(*)::int as n from queue_ticket t where hall_id = any($1) and state in ('finished', 'closed') and not exists (select 1 from event e where e.hall_id = t.hall_id and e.subject_id = t.id and e.what = 'queue.ticket.finish')`],
  ['two customers stand at one counter', `select count(*)::int as n from (select counter_id from queue_ticket where hall_id = any($1) and state in ('called', 'serving') group by 1 having count(*) > 1) d`],
  ['a rating without its visit’s end', `select count(*)::int as n from rating r join queue_ticket t on t.hall_id = r.hall_id and t.id = r.ticket_id where r.hall_id = any($1) and t.state <> 'closed'`],
  ['a slot holds other minutes than its bookings', `select count(*)::int as n from appointment_slot s where s.hall_id = any($1) and s.booked_min <> (select coalesce(sum(minutes), 0) from appointment a where a.hall_id = s.hall_id and a.slot_at = s.slot_at and a.state = 'booked')`],
  ['two sheets of one list are unfinished', `select count(*)::int as n from (select 1 from check_run where hall_id = any($1) and state = 'in_progress' group by hall_id, day, list having count(*) > 1) d`],
  ['a waiting number has more than one clock', `select count(*)::int as n from queue_ticket t where hall_id = any($1) and state = 'issued' and (select count(*) from due_work w where w.hall_id = t.hall_id and w.subject_id = t.id and w.kind in ('queue.wait_warning', 'queue.wait_over')) > 1`],
  ['a journal does not add up', `select count(*)::int as n from (select journal_id from ledger_posting where hall_id = any($1) group by 1 having sum(case side when 'debit' then amount_fen else -amount_fen end) <> 0) d`],
  ['a balance is not its postings', `select count(*)::int as n from ledger_balance b where hall_id = any($1) and balance_fen <> (select coalesce(sum(case side when 'debit' then amount_fen else -amount_fen end), 0) from ledger_posting p where p.hall_id = b.hall_id and p.day = b.day and p.account = b.account and p.holder_id = b.holder_id)`],
  ['a receipt is missing in its series', `select count(*)::int as n from (select 1 from receipt where hall_id = any($1) group by hall_id, series having max(number) <> count(*)) d`],
  ['a payment has not one receipt', `select count(*)::int as n from (select p.id from payment p left join receipt r on r.hall_id = p.hall_id and r.payment_id = p.id where p.hall_id = any($1) and p.state = 'succeeded' group by 1 having count(r.id) <> 1) d`],
  ['an order is delivered unpaid or twice', `select count(*)::int as n from business_order o where hall_id = any($1) and business = 'bill_payment' and state = 'delivered' and (select count(*) from carrier_entry e where e.order_id = o.id) <> 1`],
  ['a card was issued for nothing, or an order delivered without its card', `select count(*)::int as n from business_order o where hall_id = any($1) and business = 'sim_replacement' and (state in ('completed', 'delivered')) <> ((select count(*) from carrier_sim s where s.order_id = o.id and s.number_id is not null) = 1)`],
  ['two cards of one number work', `select count(*)::int as n from (select number_id from carrier_sim where state = 'active' and number_id is not null and cardinality($1::int[]) > 0 group by 1 having count(*) > 1) d`],
  ['money was paid and lost', `select count(*)::int as n from payment p where hall_id = any($1) and state = 'succeeded' and amount_fen <> (select coalesce(sum(total_fen), 0) from business_order o where o.hall_id = p.hall_id and o.payment_id = p.id and o.state in ('completed', 'delivered'))`],
  ['an answer was kept with a secret', `select count(*)::int as n from idempotency where hall_id = any($1) and answer like '%"secret"%'`],
];

/** The laws that hold in halls at every instant, also a moment after a kill; answers the broken ones. */
export async function broken(owner: pg.Client, halls: readonly number[]): Promise<string[]> {
  const flaws: string[] = [];
  for (const [sentence, text] of laws) if ((await owner.query(text, [halls])).rows[0].n > 0) flaws.push(sentence);
  return flaws;
}

/** Some acknowledged writes are sent once more: each must be answered as it was, and nothing be done. */
export async function sendAgain(load: Load, most: number): Promise<number> {
  const done = load.writes.filter(write => write.answer?.status === 200);
  const step = Math.max(1, Math.floor(done.length / most));
  let other = 0;
  for (let i = 0; i < done.length; i += step) {
    const write = done[i] as Write;
    let sent = await load.send(write);
    // A limit per minute asks to wait; that is not another answer.
    while (sent.status === 429) {
      await rest(5000);
      sent = await load.send(write);
    }
    const answer = await sent.text();
    if (answer !== JSON.stringify(write.answer?.body)) other += 1;
  }
  return other;
}
