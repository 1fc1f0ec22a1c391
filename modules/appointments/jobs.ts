import type { Ctx } from '../../kit/ctx.ts';
import { type Due, onDue } from '../../kit/due.ts';
import { move } from '../../kit/move.ts';
import { onFinished } from '../queue/index.ts';
import { appointment, block } from './appointment.ts';
import { missed } from './blocks.ts';
import { byTicket, findAppointment, findBlock } from './store.ts';
import { leaveWord, tellHolder } from './telling.ts';

const found = (ctx: Ctx, due: Due) =>
  ctx.tx.maybe(findAppointment, { hall_id: due.hall_id, id: due.subject_id });

// APT-04: a day and an hour before, as a word on the phone page and, where a number was left, as a message.
for (const [kind, notice] of [
  ['appointments.remind_day', 'remind_day'],
  ['appointments.remind_hour', 'remind_hour'],
] as const) {
  onDue(kind, async (ctx, due) => {
    const of = await found(ctx, due);
    if (of?.state !== 'booked') return;
    await move(ctx, appointment, of, 'remind', { facts: { kind: notice, due_at: due.due_at.toISOString() } });
    await leaveWord(ctx, of, notice, {});
    await tellHolder(ctx, of, notice);
  });
}

onDue('appointments.no_show', async (ctx, due) => {
  const of = await found(ctx, due);
  if (of?.state === 'booked') await missed(ctx, of);
});

onDue('appointments.block_end', async (ctx, due) => {
  const of = await ctx.tx.maybe(findBlock, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state === 'in_force') await move(ctx, block, of, 'end');
});

onFinished(async (ctx, ticket) => {
  if (ticket.class !== 'appointment') return;
  const of = await ctx.tx.maybe(byTicket, { hall_id: ticket.hall_id, ticket_id: ticket.id });
  if (of?.state === 'checked_in')
    await move(ctx, appointment, of, 'serve', { facts: { ticket_id: ticket.id } });
});
