import { addDays, type BusinessDay, businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { businesses, findBusiness } from '../catalogue/index.ts';
import { witness } from '../norms/index.ts';
import { campaign, type Place, reached, whyNotDecide, whyNotPropose } from './campaign.ts';
import { type CampaignRow, campaignsOf, doneBetween, holdCampaign } from './store.ts';

const clocks = { begins: 'campaigns.begins', over: 'campaigns.over' } as const;

export interface Plan {
  name: string;
  offer: string;
  place: Place;
  business: string;
  starts_on: string;
  ends_on: string;
  target: number;
  budget_fen: Fen;
}

/** The marketing manager plans a campaign; nothing of it holds before it is approved (ROLE-04). */
export async function draftCampaign(ctx: Ctx, input: Plan & { hall_id: number }) {
  if (findBusiness(input.business) === undefined)
    throw new Refusal('campaigns.unknown_business', { field: 'business' });
  refuseIf(whyNotPropose(input, businessDay(ctx.now)), { field: 'starts_on' });
  const id = ctx.newId();
  const row = { ...input, id, drafted_by: ctx.actor.id, drafted_at: ctx.now };
  await begin(ctx, campaign, row, 'draft', { facts: { business: input.business, target: input.target } });
  return { id };
}

async function held(ctx: Ctx, input: { hall_id: number; campaign_id: Id }): Promise<CampaignRow> {
  const of = await ctx.tx.maybe(holdCampaign, { hall_id: input.hall_id, id: input.campaign_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'campaign_id' });
  return of;
}

/** It goes to the branch, as long as its days lie ahead. */
export async function proposeCampaign(ctx: Ctx, input: { hall_id: number; campaign_id: Id }) {
  const of = await held(ctx, input);
  refuseIf(of.state === 'drafted' ? whyNotPropose(of, businessDay(ctx.now)) : undefined, {
    field: 'starts_on',
  });
  await move(ctx, campaign, of, 'propose', { facts: { budget_fen: of.budget_fen, target: of.target } });
  return { state: 'proposed' as const };
}

/** The branch approves a plan, or sends it back with a reason; never whoever planned it. */
export async function decideCampaign(
  ctx: Ctx,
  input: { hall_id: number; campaign_id: Id; approve: boolean; reason: string },
) {
  const of = await held(ctx, input);
  refuseIf(whyNotDecide(of, ctx.actor.id));
  const set = { decided_by: ctx.actor.id, decided_at: ctx.now, reason: input.reason };
  if (!input.approve) {
    refuseIf(input.reason.trim() === '' ? 'campaigns.no_reason' : undefined, { field: 'reason' });
    await move(ctx, campaign, of, 'send_back', { set, facts: { reason: input.reason } });
    return { state: 'drafted' as const };
  }
  refuseIf(of.state === 'proposed' ? whyNotPropose(of, businessDay(ctx.now)) : undefined, {
    field: 'campaign_id',
  });
  const due_at = onDay(of.starts_on as BusinessDay, '00:00');
  await move(ctx, campaign, of, 'approve', { set, start: [{ kind: clocks.begins, due_at }] });
  return { state: 'approved' as const };
}

/** It is not held after all. */
export async function dropCampaign(ctx: Ctx, input: { hall_id: number; campaign_id: Id }) {
  await move(ctx, campaign, await held(ctx, input), 'drop', { stop: [clocks.begins] });
  return { state: 'dropped' as const };
}

/** What it brought is counted from the orders, never typed; what was learned is said beside it. */
export async function closeCampaign(ctx: Ctx, input: { hall_id: number; campaign_id: Id; result: string }) {
  const of = await held(ctx, input);
  const span = { business: of.business, from: of.starts_on, until: of.ends_on };
  const done = (await ctx.tx.maybe(doneBetween, { hall_id: of.hall_id, ...span }))?.done ?? 0;
  await move(ctx, campaign, of, 'close', {
    set: { result: input.result, done, closed_at: ctx.now },
    facts: { done, target: of.target, reached: reached({ done, target: of.target }) },
  });
  return { state: 'closed' as const, done };
}

const byClock = (
  kind: string,
  from: CampaignRow['state'],
  act: (ctx: Ctx, of: CampaignRow) => Promise<void>,
) =>
  onDue(kind, async (ctx, due) => {
    const of = await ctx.tx.maybe(holdCampaign, { hall_id: due.hall_id, id: due.subject_id });
    if (of?.state === from) await act(ctx, of);
  });

byClock(clocks.begins, 'approved', async (ctx, of) => {
  const due_at = onDay(addDays(of.ends_on as BusinessDay, 1), '00:00');
  await move(ctx, campaign, of, 'begin', { start: [{ kind: clocks.over, due_at }] });
});
byClock(clocks.over, 'running', (ctx, of) => move(ctx, campaign, of, 'end'));

/** The campaigns of a hall with how far each has come. */
export async function campaignsShown(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const rows = await ctx.tx.rows(campaignsOf, { hall_id, today: businessDay(ctx.now) });
  const plans = ctx.may('campaigns.plan', hall_id);
  const decides = ctx.may('campaigns.decide', hall_id);
  return {
    may_plan: plans,
    businesses: businesses.map(one => ({ code: one.code, say: one.say })),
    campaigns: rows.map(of => ({
      ...{ id: of.id, state: of.state, name: of.name, offer: of.offer, place: of.place },
      business: {
        code: of.business,
        say: findBusiness(of.business)?.say ?? { zh: of.business, en: of.business },
      },
      ...{ starts_on: of.starts_on, ends_on: of.ends_on, target: of.target, budget_fen: of.budget_fen },
      ...{ done: of.so_far, reached: reached({ done: of.so_far, target: of.target }) },
      ...{ reason: of.reason, result: of.result },
      planner: { zh: of.drafter, en: of.drafter_en },
      decider: of.decider === null ? null : { zh: of.decider, en: of.decider_en ?? of.decider },
      may: {
        propose: plans && of.state === 'drafted',
        drop: plans && ['drafted', 'proposed', 'approved'].includes(of.state),
        close: plans && of.state === 'ended',
        decide: decides && of.state === 'proposed' && of.drafted_by !== ctx.actor.id,
      },
    })),
  };
}

witness('campaigns.campaign.approve', { zh: '批准营销活动', en: 'A campaign was approved' }, 'ROLE-04');
witness('campaigns.campaign.close', { zh: '总结营销活动', en: 'A campaign was summed up' }, 'ROLE-04');
