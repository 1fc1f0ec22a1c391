import { addDays, businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { witness } from '../norms/index.ts';
import { lead, type Outcome, whyNotClose, whyNotNote } from './lead.ts';
import { findLead, type LeadRow, leadsSince } from './store.ts';

const over = 'leads.lead_over';
/** How far back the page looks. */
const shown_days = 30;

/** What a promoter notes, with the customer's consent: the model, what is wanted, the ticket; no name and no number (ROLE-10). */
export async function noteLead(
  ctx: Ctx,
  input: { hall_id: number; model: string; note: string; ticket_label: string | null; consented: boolean },
) {
  refuseIf(whyNotNote(input), { field: input.consented ? 'note' : 'consented' });
  const id = ctx.newId();
  const row = { ...input, id, noted_by: ctx.actor.id, noted_at: ctx.now };
  const due_at = onDay(addDays(businessDay(ctx.now), 1), '00:00');
  await begin(ctx, lead, row, 'note', { facts: { model: input.model }, start: [{ kind: over, due_at }] });
  return { id };
}

async function leadOf(ctx: Ctx, input: { hall_id: number; lead_id: Id }): Promise<LeadRow> {
  const of = await ctx.tx.maybe(findLead, { hall_id: input.hall_id, id: input.lead_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'lead_id' });
  return of;
}

/** A clerk takes a lead up: from now on the customer is ours, at a counter. */
export async function acceptLead(ctx: Ctx, input: { hall_id: number; lead_id: Id }) {
  const of = await leadOf(ctx, input);
  await move(ctx, lead, of, 'accept', {
    set: { accepted_by: ctx.actor.id, accepted_at: ctx.now },
    facts: { noted_by: of.noted_by },
  });
  return { state: 'accepted' as const };
}

/** The clerk says how it came out; the promoter reads that and nothing of the order. */
export async function closeLead(ctx: Ctx, input: { hall_id: number; lead_id: Id; outcome: Outcome }) {
  const of = await leadOf(ctx, input);
  refuseIf(of.state === 'accepted' ? whyNotClose(of, ctx.actor.id) : undefined);
  await move(ctx, lead, of, 'close', {
    set: { outcome: input.outcome, closed_at: ctx.now },
    facts: { outcome: input.outcome, noted_by: of.noted_by },
    stop: [over],
  });
  return { state: 'closed' as const };
}

onDue(over, async (ctx, due) => {
  const of = await ctx.tx.maybe(findLead, { hall_id: due.hall_id, id: due.subject_id });
  if (of === undefined || (of.state !== 'noted' && of.state !== 'accepted')) return;
  await move(ctx, lead, of, 'lapse', { facts: { state: of.state } });
});

/** The leads of the last weeks: a promoter sees the own ones, the hall all of them. */
export async function leadsShown(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const all = ctx.may('leads.read_all', hall_id);
  const since = onDay(addDays(businessDay(ctx.now), -shown_days), '00:00');
  const rows = await ctx.tx.rows(leadsSince, { hall_id, since, noted_by: all ? null : ctx.actor.id });
  return {
    may_note: ctx.may('leads.note', hall_id),
    leads: rows.map(of => ({
      ...{ id: of.id, state: of.state, model: of.model, note: of.note, ticket_label: of.ticket_label },
      ...{ noted_at: of.noted_at.toISOString(), outcome: of.outcome },
      promoter: { zh: of.promoter, en: of.promoter_en },
      employer: of.employer,
      clerk: of.clerk === null ? null : { zh: of.clerk, en: of.clerk_en ?? of.clerk },
      may_accept: of.state === 'noted' && ctx.may('leads.accept', hall_id),
      may_close: of.state === 'accepted' && of.accepted_by === ctx.actor.id,
    })),
  };
}

witness('leads.lead.note', { zh: '记下终端线索', en: 'A lead was noted' }, 'ROLE-10');
