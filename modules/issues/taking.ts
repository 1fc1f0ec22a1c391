import { day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { follow, onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, record } from '../../kit/move.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { maskNumber } from '../carrier/index.ts';
import { complaintBrief, shown } from '../complaints/index.ts';
import { normValue } from '../norms/index.ts';
import { keepContact, notify } from '../notices/index.ts';
import { type Channel, type Flow, type Kind, type Topic, topicOf } from './catalogue.ts';
import { issue, issueNo } from './issue.ts';
import { secretFor } from './link.ts';
import { type Asked, startFlow } from './routing.ts';
import { flowOf, repeatsOf, whyNotTake } from './rules.ts';
import { beforeIt, holdByFlow, markRecurred } from './store.ts';

interface Entered {
  hall_id: number;
  kind: Kind;
  channel: Channel;
  topic: Topic;
  said: string;
  flow: Flow;
  flow_id: Id;
  phone?: string | undefined;
  /** How many came before it, where the complaint knows better than the register of issues. */
  before?: number;
}

/** An issue stands in the register: which course it takes, how many of its topic came before (SVC-18, SVC-19). */
async function enter(ctx: Ctx, of: Entered) {
  const { hall_id, kind, channel, topic, flow, flow_id } = of;
  const id = ctx.newId();
  const norm = (key: Parameters<typeof normValue>[2]) => normValue(ctx, hall_id, key);
  const since = later(ctx.now, -(await norm('issue_repeat_days')) * day_ms);
  const found = await ctx.tx.maybe(beforeIt, { hall_id, topic, since });
  const number = found?.next ?? 1;
  const repeats = repeatsOf(Math.max(found?.before ?? 0, of.before ?? 0), await norm('issue_repeat_from'));
  const phone = of.phone ?? '';
  await begin(
    ctx,
    issue,
    {
      ...{ hall_id, id, number, kind, channel, topic, said: shown(of.said), flow, flow_id, repeats },
      phone_mask: phone === '' ? null : maskNumber(phone),
      received_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
      received_at: ctx.now,
    },
    'receive',
    { facts: { number, kind, channel, topic, flow, flow_id, repeats } },
  );
  const again = await ctx.tx.maybe(markRecurred, { hall_id, topic, since, by_id: id, at: ctx.now });
  if (again !== undefined)
    await record(ctx, 'issues.recurred', {
      ...{ hall_id, subject_id: again.id },
      facts: { no: issueNo({ hall_id, number: again.number }), by_id: id, topic },
    });
  return { id, no: issueNo({ hall_id, number }), repeats };
}

/** The customer has a page of an issue where nothing else gives them one, and after a call is asked how it was (SVC-20). */
async function tell(ctx: Ctx, of: { hall_id: number; id: Id; no: string; phone: string; kind: string }) {
  const { hall_id, id, phone } = of;
  const link = `/m/${hall_id}/i/${id}#${secretFor(ctx, id)}`;
  const until = later(ctx.now, (await normValue(ctx, hall_id, 'issue_repeat_days')) * day_ms);
  await keepContact(ctx, { hall_id, id, phone, language: ctx.language, link, until });
  await notify(ctx, { hall_id, subject_id: id, kind: of.kind, facts: { no: of.no } });
}

/** The field in which a kind names what it needs. */
const missing: Partial<Record<Kind, string>> = { repair: 'asset_id', department: 'department' };

/** Takes down what somebody says: its kind says which course it takes, and an existing one takes over (SVC-18). */
export async function takeIssue(ctx: Ctx, input: Asked & { channel: 'telephone' | 'letter' | 'staff' }) {
  const { hall_id, kind } = input;
  const by_call = ctx.may('issues.call_centre', hall_id);
  const channel: Channel = by_call ? 'call_centre' : input.channel;
  const asset = input.asset_id !== undefined;
  refuseIf(whyNotTake({ kind, channel, asset, department: input.department !== undefined }), {
    field: missing[kind] ?? 'channel',
  });
  return takeDown(ctx, input, channel);
}

/** Taken down by a person, or out of a call-back: into its course, into the register, and told to its customer. */
export async function takeDown(ctx: Ctx, input: Asked, channel: Channel) {
  const { hall_id, kind, topic, said } = input;
  const flow = flowOf(kind);
  const flow_id = await startFlow(ctx, flow, input, channel);
  const phone = input.phone ?? '';
  const made = await enter(ctx, { hall_id, kind, channel, topic, said, flow, flow_id, phone });
  if (phone !== '' && (flow === 'cross_order' || channel === 'call_centre')) {
    const told = flow === 'cross_order' ? 'issues.received' : 'issues.called';
    await tell(ctx, { hall_id, id: made.id, no: made.no, phone, kind: told });
  }
  return { ...made, flow };
}

// A complaint that is one of several becomes an issue by itself: somebody finds out why (SVC-19).
for (const what of ['complaints.repeated', 'complaints.surge']) follow(what, 'issues.recurring');
onDue('issues.recurring', async (ctx, due) => {
  const { hall_id, subject_id } = due;
  const of = await ctx.tx.maybe(complaintBrief, { hall_id, id: subject_id });
  if (of === undefined || (await ctx.tx.maybe(holdByFlow, { hall_id, flow_id: of.id })) !== undefined) return;
  await enter(ctx, {
    ...{ hall_id, kind: 'complaint', channel: 'recurring', topic: topicOf(of.category), said: of.said },
    ...{ flow: 'complaint', flow_id: of.id, before: Math.max(1, of.repeated) },
  });
});
