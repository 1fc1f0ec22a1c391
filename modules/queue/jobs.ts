import { later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { type Due, onDue, startDue } from '../../kit/due.ts';
import { guarded } from '../../kit/guard.ts';
import { move, record } from '../../kit/move.ts';
import { type DayGuard, guardDay } from '../halls/index.ts';
import { findTicket, openTickets } from './store.ts';
import { ticket } from './ticket.ts';

const found = (ctx: Ctx, due: Due) => ctx.tx.maybe(findTicket, { hall_id: due.hall_id, id: due.subject_id });

// QUE-01: at the warning share of the limit the duty manager is told, at the limit it is red.
const warn = guarded('QUE-01', async (ctx: Ctx, due: Due): Promise<void> => {
  const of = await found(ctx, due);
  if (of?.state !== 'issued') return;
  await record(ctx, 'queue.wait_warning', {
    hall_id: due.hall_id,
    subject_id: due.subject_id,
    facts: { label: of.label, class: of.class, limit_s: of.wait_limit_s, due_at: due.due_at.toISOString() },
  });
  await startDue(ctx, due.hall_id, due.subject_id, {
    kind: 'queue.wait_over',
    due_at: later(of.wait_from, of.wait_limit_s * 1000),
  });
});
onDue('queue.wait_warning', warn);

onDue('queue.wait_over', async (ctx, due) => {
  const of = await found(ctx, due);
  if (of?.state !== 'issued') return;
  await record(ctx, 'queue.wait_over', {
    hall_id: due.hall_id,
    subject_id: due.subject_id,
    facts: { label: of.label, class: of.class, limit_s: of.wait_limit_s, due_at: due.due_at.toISOString() },
  });
});

onDue('queue.call_unanswered', async (ctx, due) => {
  const of = await found(ctx, due);
  if (of?.state === 'called')
    await record(ctx, 'queue.call_unanswered', {
      hall_id: due.hall_id,
      subject_id: due.subject_id,
      facts: { calls: of.calls },
    });
});

onDue('queue.missed_expire', async (ctx, due) => {
  const of = await found(ctx, due);
  if (of?.state === 'missed')
    await move(ctx, ticket, of, 'expire', { facts: { missed_at: of.missed_at?.toISOString() ?? null } });
});

onDue('queue.hold_over', async (ctx, due) => {
  const of = await found(ctx, due);
  if (of?.state === 'on_hold')
    await record(ctx, 'queue.hold_over', {
      hall_id: due.hall_id,
      subject_id: due.subject_id,
      facts: { label: of.label, counter_id: of.counter_id },
    });
});

onDue('queue.rating_over', async (ctx, due) => {
  const of = await found(ctx, due);
  if (of?.state === 'finished') await move(ctx, ticket, of, 'lapse');
});

// QUE-10: whoever took a number before the close is served, or carried over and signed for.
const everyoneServed: DayGuard = guarded('QUE-10', async (ctx, of) => {
  const row = await ctx.tx.maybe(openTickets, { hall_id: of.hall_id, day: of.day });
  return (row?.count ?? 0) > 0 ? 'queue.tickets_open' : undefined;
});
guardDay('settle', 'customers', everyoneServed);
