import { createHash } from 'node:crypto';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { closeText, keyFor, openText } from '../../kit/vault.ts';
import type { EvidenceKind } from './catalogue.ts';
import { type ComplaintRow, complaint } from './complaint.ts';
import { shownIn } from './masking.ts';
import { whyNotHandle, whyNotRelease, whyNotYours } from './rules.ts';
import { eventsOfVisit, evidenceOf, holdComplaint, insertEvidence, releaseEvidenceRow } from './store.ts';

/** What is sealed of a complaint: the words and the number in clear. */
export interface Content {
  said: string;
  phone: string;
}

/** The print of a text: whoever holds the text can show that it is the same. */
export const printOfText = (text: string): string => createHash('sha256').update(text).digest('hex');

export const seal = (id: Id, of: Content): string => closeText(keyFor('complaints'), JSON.stringify(of), id);
export const unseal = (of: { id: Id; sealed: string | null }): Content | undefined =>
  of.sealed === null ? undefined : (JSON.parse(openText(keyFor('complaints'), of.sealed, of.id)) as Content);

/** One complaint, held until the act is done. */
export async function held(ctx: Ctx, input: { hall_id: number; complaint_id: Id }): Promise<ComplaintRow> {
  const of = await ctx.tx.maybe(holdComplaint, { hall_id: input.hall_id, id: input.complaint_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'complaint_id' });
  return of;
}

/** Whoever acts, as the rules ask: an officer of the hall, or somebody who stands in. */
export const askerOf = (ctx: Ctx, hall_id: number) => ({
  id: ctx.actor.id,
  all: ctx.may('complaints.all', hall_id),
});

/** Held for whoever handles it: not about them, and theirs to handle (CMP-02, CMP-07). */
export async function heldToHandle(
  ctx: Ctx,
  input: { hall_id: number; complaint_id: Id },
): Promise<ComplaintRow> {
  const of = await held(ctx, input);
  refuseIf(whyNotHandle(of, ctx.actor.id) ?? whyNotYours(of, askerOf(ctx, of.hall_id)));
  return of;
}

/** Whether a complaint has come to its end: then what was locked may go back. */
export const isSettled = (of: Pick<ComplaintRow, 'state'>): boolean =>
  (complaint.end as readonly string[]).includes(of.state);

interface Piece {
  kind: EvidenceKind;
  what: string;
  hash: string;
}

/** Locks one piece. */
export async function lock(ctx: Ctx, of: Pick<ComplaintRow, 'hall_id' | 'id'>, piece: Piece): Promise<Id> {
  const { hall_id, id: complaint_id } = of;
  const id = ctx.newId();
  await ctx.tx.run(insertEvidence, {
    hall_id,
    id,
    complaint_id,
    ...piece,
    kept_by: ctx.actor.id,
    kept_at: ctx.now,
  });
  await record(ctx, 'complaints.evidence_locked', {
    ...{ hall_id, subject_id: complaint_id },
    facts: { kind: piece.kind, hash: piece.hash },
  });
  return id;
}

/** The record of the visit as it stands when the looking-into begins: its events under one print (CMP-14). */
export async function lockVisit(ctx: Ctx, of: ComplaintRow): Promise<void> {
  if (of.ticket_id === null) return;
  const rows = await ctx.tx.rows(eventsOfVisit, { hall_id: of.hall_id, ticket_id: of.ticket_id });
  const hash = printOfText(rows.map(row => row.line).join('\n'));
  await lock(ctx, of, { kind: 'visit', what: `${of.ticket_label ?? ''} · ${rows.length}`, hash });
}

/** Whoever handles it locks a paper, a clip, a recording: what it is and where it lies (CMP-14). */
export async function gatherEvidence(
  ctx: Ctx,
  input: { hall_id: number; complaint_id: Id; kind: Exclude<EvidenceKind, 'words' | 'visit'>; what: string },
) {
  const of = await heldToHandle(ctx, input);
  refuseIf(isSettled(of) ? 'kit.not_from_here' : undefined);
  const what = await shownIn(ctx, of, input.what);
  return { evidence_id: await lock(ctx, of, { kind: input.kind, what, hash: printOfText(input.what) }) };
}

/** Given back or put away, once the complaint is settled and not before (CMP-14). */
export async function releaseEvidence(
  ctx: Ctx,
  input: { hall_id: number; complaint_id: Id; evidence_id: Id },
) {
  const of = await heldToHandle(ctx, input);
  refuseIf(whyNotRelease(isSettled(of)));
  const { hall_id, id: complaint_id } = of;
  const done = { hall_id, id: input.evidence_id, complaint_id, by: ctx.actor.id, at: ctx.now };
  if ((await ctx.tx.run(releaseEvidenceRow, done)) === 0)
    throw new Refusal('kit.not_found', { field: 'evidence_id' });
  await record(ctx, 'complaints.evidence_released', { hall_id, subject_id: complaint_id });
  return { released: true as const };
}

/** What is locked in a complaint, and whether the customer's words still are what they were. */
export async function piecesOf(ctx: Ctx, of: ComplaintRow) {
  const rows = await ctx.tx.rows(evidenceOf, { hall_id: of.hall_id, complaint_id: of.id });
  const words = unseal(of)?.said;
  return rows.map(row => ({
    ...{ id: row.id, kind: row.kind, what: row.what, hash: row.hash },
    kept_at: row.kept_at.toISOString(),
    released: row.released_at !== null,
    fits: row.kind === 'words' && words !== undefined ? printOfText(words) === row.hash : null,
  }));
}
