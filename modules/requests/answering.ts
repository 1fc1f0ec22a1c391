import { day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { keyFor, openText } from '../../kit/vault.ts';
import { embeddedCore as core } from '../carrier/index.ts';
import {
  consentsShown,
  correctAddress,
  forgetAsked,
  neededOf,
  personShown,
  setConsent,
} from '../identity/index.ts';
import { normValue } from '../norms/index.ts';
import { keepContact, noticeKind, notify } from '../notices/index.ts';
import { mustHoldLink, secretFor } from './receiving.ts';
import { type Ground, type RequestRow, request, whyNotAnswer, whyNotDelete } from './request.ts';
import { findRequest, holdRequest } from './store.ts';

const held = async (ctx: Ctx, input: { hall_id: number; request_id: Id }): Promise<RequestRow> => {
  const of = await ctx.tx.maybe(holdRequest, { hall_id: input.hall_id, id: input.request_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'request_id' });
  refuseIf(of.state === 'received' ? undefined : 'kit.not_from_here');
  refuseIf(whyNotAnswer(of, ctx.actor));
  return of;
};

/** What granting does to the customer's record: corrected, forgotten, or every consent taken back. */
async function carryOut(ctx: Ctx, of: RequestRow): Promise<void> {
  const { hall_id, person_id } = of;
  if (of.kind === 'correct')
    await correctAddress(ctx, {
      hall_id,
      person_id,
      address: openText(keyFor('offline'), of.wanted ?? '', of.id),
    });
  if (of.kind === 'withdraw')
    for (const { purpose, version, on } of await consentsShown(ctx, person_id))
      if (on) await setConsent(ctx, { hall_id, person_id, purpose, version, on: false });
  if (of.kind === 'delete') await forgetAsked(ctx, { hall_id, person_id });
}

/** Another than who took it does what was asked, and answers with the reasons (PRIV-06). */
export async function grantRequest(ctx: Ctx, input: { hall_id: number; request_id: Id; answer: string }) {
  const of = await held(ctx, input);
  const needed = of.kind === 'delete' ? await neededOf(ctx, of) : { kind: 'never_served' as const };
  const over = needed.kind === 'ended' && needed.until.getTime() <= ctx.now.getTime();
  refuseIf(whyNotDelete(of.kind, needed.kind, over));
  await tell(ctx, of);
  await carryOut(ctx, of);
  const days = await normValue(ctx, of.hall_id, 'privacy_answer_open_for');
  await move(ctx, request, of, 'grant', {
    set: { decided_by: ctx.actor.id, decided_at: ctx.now, answer: input.answer, wanted: null },
    facts: { kind: of.kind },
    start: [{ kind: 'requests.close', due_at: later(ctx.now, days * day_ms) }],
    stop: ['requests.late'],
  });
  return { state: 'granted' as const };
}

/** Another than who took it refuses on a lawful ground, and says so to the customer (PRIV-06). */
export async function refuseRequest(
  ctx: Ctx,
  input: { hall_id: number; request_id: Id; ground: Ground; answer: string },
) {
  const of = await held(ctx, input);
  await tell(ctx, of);
  await move(ctx, request, of, 'refuse', {
    set: {
      ...{ decided_by: ctx.actor.id, decided_at: ctx.now, answer: input.answer, wanted: null },
      ground: input.ground,
    },
    facts: { kind: of.kind, ground: input.ground },
    stop: ['requests.late'],
  });
  return { state: 'refused' as const };
}

/** The link to the answer goes to the number the request was about, and to no other. */
async function tell(ctx: Ctx, of: RequestRow): Promise<void> {
  const { hall_id, id, number_id } = of;
  const link = `/m/${hall_id}/q/${id}#${secretFor(ctx, id)}`;
  await keepContact(ctx, { hall_id, id, number_id, language: ctx.language, link });
  await notify(ctx, { hall_id, subject_id: id, kind: 'requests.answered' });
}

noticeKind('requests.answered', {
  say: { zh: '个人信息答复', en: 'Answer about personal data' },
  row: 'PRIV-06',
  text: () => ({
    zh: '您关于个人信息的请求已有答复，请点：',
    en: 'Your request about your data is answered:',
  }),
  spoken: () => ({
    zh: '您关于个人信息的请求已有答复，我们给您发链接。',
    en: 'Your request about your data is answered; we send you the link.',
  }),
});

const opened = async (ctx: Ctx, input: { hall_id: number; request_id: Id; secret: string }) => {
  mustHoldLink(ctx, input.request_id, input.secret);
  const of = await ctx.tx.maybe(findRequest, { hall_id: input.hall_id, id: input.request_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'request_id' });
  return of;
};

/** Where a request stands, for whoever holds its link; the data itself is not in it. */
export async function followRequest(ctx: Ctx, input: { hall_id: number; request_id: Id; secret: string }) {
  const of = await opened(ctx, input);
  return {
    kind: of.kind,
    state: of.state,
    number_mask: of.number_mask,
    received_at: of.received_at.toISOString(),
    due_at: of.due_at.toISOString(),
    ground: of.ground,
    answer: of.state === 'refused' ? of.answer : null,
  };
}

/** The customer opens the answer: the copy is made now, masked, and shown once (PRIV-06). */
export async function takeAnswer(ctx: Ctx, input: { hall_id: number; request_id: Id; secret: string }) {
  const of = await opened(ctx, input);
  refuseIf(of.state === 'delivered' || of.state === 'closed' ? 'requests.taken_already' : undefined);
  await move(ctx, request, of, 'deliver', {
    set: { delivered_at: ctx.now },
    facts: { kind: of.kind },
    stop: ['requests.close'],
  });
  const copies = of.kind === 'access' || of.kind === 'copy';
  return { answer: of.answer ?? '', copy: copies ? await copyOf(ctx, of) : null };
}

async function copyOf(ctx: Ctx, of: RequestRow) {
  const person = await personShown(ctx, of.person_id);
  const numbers = await core.numbersOf(ctx, of.hall_id, of.person_id);
  return {
    ...person,
    numbers: numbers.map(one => ({ mask: one.mask, plan: one.plan ?? '' })),
    consents: (await consentsShown(ctx, of.person_id)).map(({ say, on }) => ({ say, on })),
  };
}

onDue('requests.late', async (ctx, due) => {
  await record(ctx, 'requests.late', { hall_id: due.hall_id, subject_id: due.subject_id });
});
onDue('requests.close', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdRequest, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state === 'granted') await move(ctx, request, of, 'close', { facts: { kind: of.kind } });
});
