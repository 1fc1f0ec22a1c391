import { day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { type AppealRow, type AppealVerb, appeal, whyNotSubmit } from './appeal.ts';
import type { AppealBody } from './catalogue.ts';
import { complaintNo } from './complaint.ts';
import { held, piecesOf, printOfText } from './evidence.ts';
import { appealThere, holdAppeal } from './figures_store.ts';
import { shown } from './rules.ts';
import { contactsOf } from './store.ts';

/** A regulator hands an appeal on: its clock runs from the day it came (CMP-13). */
export async function receiveAppeal(
  ctx: Ctx,
  input: { hall_id: number; complaint_id: Id; body: AppealBody; ref: string },
) {
  const of = await held(ctx, input);
  const { hall_id, id: complaint_id } = of;
  const { body, ref } = input;
  const before = await ctx.tx.maybe(appealThere, { hall_id, body, ref });
  refuseIf(before === undefined ? undefined : 'complaints.appeal_there', { field: 'ref' });
  const id = ctx.newId();
  const due_at = later(ctx.now, (await normValue(ctx, hall_id, 'appeal_answered_within')) * day_ms);
  const row = {
    hall_id,
    id,
    complaint_id,
    body,
    ref,
    received_at: ctx.now,
    due_at,
    received_by: ctx.actor.id,
  };
  await begin(ctx, appeal, row, 'receive', {
    facts: { complaint_id, body },
    start: [{ kind: 'complaints.appeal_over', due_at }],
  });
  await record(ctx, 'complaints.appealed', {
    hall_id,
    subject_id: complaint_id,
    facts: { appeal_id: id, body },
  });
  return { appeal_id: id, due_at: due_at.toISOString() };
}

async function heldAppeal(ctx: Ctx, input: { hall_id: number; appeal_id: Id }): Promise<AppealRow> {
  const of = await ctx.tx.maybe(holdAppeal, { hall_id: input.hall_id, id: input.appeal_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'appeal_id' });
  return of;
}

/** The pack that goes to the regulator: the complaint, its answer, its attempts, and every piece of evidence with its print. */
async function packOf(ctx: Ctx, of: AppealRow, note: string): Promise<string> {
  const complaint = await held(ctx, { hall_id: of.hall_id, complaint_id: of.complaint_id });
  const pieces = await piecesOf(ctx, complaint);
  refuseIf(whyNotSubmit(pieces.length));
  const contacts = await ctx.tx.rows(contactsOf, { hall_id: of.hall_id, complaint_id: complaint.id });
  return JSON.stringify({
    ...{ no: complaintNo(complaint), said: complaint.said, reply: complaint.reply, answer: complaint.answer },
    ...{ received_at: complaint.received_at, replied_at: complaint.replied_at, note },
    pieces: pieces.map(({ kind, what, hash, kept_at }) => ({ kind, what, hash, kept_at })),
    contacts: contacts.map(({ at, outcome, word }) => ({ at, outcome, word })),
  });
}

/** Evidence submitted, mediated, concluded: each by whoever leads, each with what was said (CMP-13). */
export async function pressAppeal(
  ctx: Ctx,
  input: { hall_id: number; appeal_id: Id; verb: AppealVerb; note: string },
) {
  const of = await heldAppeal(ctx, input);
  const note = shown(input.note);
  if (input.verb === 'submit') {
    const pack = await packOf(ctx, of, note);
    const pack_hash = printOfText(pack);
    await move(ctx, appeal, of, 'submit', {
      set: { pack, pack_hash, submitted_at: ctx.now },
      facts: { pack_hash },
      stop: ['complaints.appeal_over'],
    });
  } else if (input.verb === 'mediate') await move(ctx, appeal, of, 'mediate', { set: { outcome: note } });
  else await move(ctx, appeal, of, 'conclude', { set: { outcome: note, concluded_at: ctx.now } });
  return { state: appeal.moves[input.verb].to };
}

onDue('complaints.appeal_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdAppeal, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state !== 'received') return;
  await record(ctx, 'complaints.appeal_late', {
    hall_id: due.hall_id,
    subject_id: of.id,
    facts: { body: of.body },
  });
});
