import { timingSafeEqual } from 'node:crypto';
import { businessDay, type Instant } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, record } from '../../kit/move.ts';
import { Refusal, RememberedRefusal, refuseIf } from '../../kit/refusal.ts';
import { closeText, keyFor } from '../../kit/vault.ts';
import { embeddedCore as core, type NumberFacts } from '../carrier/index.ts';
import { workdaysAfter } from '../halls/index.ts';
import { documentEnds, maskedAbout, standing } from '../identity/index.ts';
import { normValue } from '../norms/index.ts';
import { numberSaid, visitInHand } from '../orders/index.ts';
import { type Kind, type RequestRow, request, whyNotReceive } from './request.ts';
import { waitingRequest } from './store.ts';

/** The end of the last working day on which a request may be answered (PRIV-06). */
async function dueAt(ctx: Ctx, hall_id: number): Promise<Instant> {
  const days = await normValue(ctx, hall_id, 'privacy_answered_within');
  return workdaysAfter(ctx, businessDay(ctx.now), days);
}

interface Asked {
  hall_id: number;
  kind: Kind;
  said: string;
  wanted?: string | undefined;
}

interface From {
  channel: RequestRow['channel'];
  number: NumberFacts;
  check_id: Id | null;
}

async function receive(ctx: Ctx, input: Asked, { channel, number, check_id }: From) {
  const { hall_id, kind } = input;
  const person_id = number.customer_id as Id;
  const before = await ctx.tx.maybe(waitingRequest, { hall_id, person_id, kind });
  refuseIf(before === undefined ? undefined : 'requests.waits_already');
  const id = ctx.newId();
  const said = await maskedAbout(ctx, input.said, { hall_id, people: [person_id] });
  const due_at = await dueAt(ctx, hall_id);
  const wanted = kind === 'correct' ? closeText(keyFor('offline'), input.wanted ?? '', id) : null;
  await begin(
    ctx,
    request,
    {
      ...{ hall_id, id, kind, channel, person_id, number_id: number.id, number_mask: number.mask, check_id },
      ...{ said, wanted, received_by: channel === 'counter' ? ctx.actor.id : null },
      ...{ received_at: ctx.now, due_at },
    },
    'receive',
    { facts: { kind, channel }, start: [{ kind: 'requests.late', due_at }] },
  );
  return { id, state: 'received' as const, due_at: due_at.toISOString(), secret: secretFor(ctx, id) };
}

/** At the counter: the holder of the number was proven by a document in this very visit (PRIV-06). */
export async function receiveAtCounter(
  ctx: Ctx,
  input: Asked & { ticket_id: Id; number: string; check_id: Id },
) {
  const { hall_id } = input;
  const visit = await visitInHand(ctx, hall_id, input.ticket_id);
  const number = await numberSaid(ctx, hall_id, input.number);
  const check = await standing(ctx, { hall_id, ticket_id: visit.id, check_id: input.check_id });
  const proven = number.customer_id === check.person_id;
  const wanted = input.wanted?.trim() ?? '';
  refuseIf(whyNotReceive({ proven, kind: input.kind, channel: 'counter', wanted }), { field: 'number' });
  return receive(ctx, input, { channel: 'counter', number, check_id: check.id });
}

/** On the phone: number and end of the document belong together; a wrong pair is remembered and told nothing (PRIV-06). */
export async function receiveByPhone(ctx: Ctx, input: Asked & { number: string; document_end: string }) {
  const number = await core.numberSaid(ctx, input.hall_id, input.number);
  const proven =
    number?.customer_id != null && (await documentEnds(ctx, number.customer_id, input.document_end));
  const why = whyNotReceive({ proven, kind: input.kind, channel: 'phone', wanted: '' });
  if (why !== undefined || number?.customer_id == null) {
    await record(ctx, 'requests.not_received', {
      hall_id: input.hall_id,
      subject_id: ctx.newId(),
      facts: { kind: input.kind },
    });
    return new RememberedRefusal(why ?? 'requests.not_proven', { field: 'number' });
  }
  return receive(ctx, input, { channel: 'phone', number, check_id: null });
}

/** From what the secret of a request's page is derived. */
export const secretName = (id: Id): string => `requests.request:${id}`;
export const secretFor = (ctx: Ctx, id: Id): string => ctx.secretOf(secretName(id));

/** Refuses whoever does not hold the link of a request. */
export function mustHoldLink(ctx: Ctx, id: Id, secret: string): void {
  const [expected, given] = [Buffer.from(secretFor(ctx, id)), Buffer.from(secret)];
  if (expected.length !== given.length || !timingSafeEqual(expected, given))
    throw new Refusal('kit.not_found');
}
