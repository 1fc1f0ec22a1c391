import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { place_codes } from './campaign.ts';

const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const one = z.object({ hall_id, campaign_id: z.uuid() });
const business = z.object({ code: z.string(), say: words });
const states = ['drafted', 'proposed', 'approved', 'running', 'ended', 'closed', 'dropped'] as const;

export const campaignSchema = z.object({
  id: z.string(),
  state: z.enum(states),
  name: z.string(),
  offer: z.string(),
  place: z.enum(place_codes),
  business,
  starts_on: z.string(),
  ends_on: z.string(),
  target: z.number(),
  budget_fen: z.number(),
  done: z.number(),
  reached: z.number(),
  reason: z.string().nullable(),
  result: z.string().nullable(),
  planner: words,
  decider: words.nullable(),
  may: z.object({ propose: z.boolean(), drop: z.boolean(), close: z.boolean(), decide: z.boolean() }),
});

export const campaigns = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/campaigns',
  summary: { zh: '营销活动', en: 'Campaigns of a hall' },
  may: 'campaigns.read',
  params: z.object({ hall_id }),
  answer: z.object({
    may_plan: z.boolean(),
    businesses: z.array(business),
    campaigns: z.array(campaignSchema),
  }),
});

export const draft = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/campaigns',
  summary: { zh: '拟营销活动', en: 'Plan a campaign' },
  may: 'campaigns.plan',
  params: z.object({ hall_id }),
  body: z.strictObject({
    name: z.string().trim().min(2).max(40),
    offer: z.string().trim().min(4).max(300),
    place: z.enum(place_codes),
    business: z.string().min(2).max(40),
    starts_on: z.iso.date(),
    ends_on: z.iso.date(),
    target: z.number().int().min(1).max(100_000),
    budget_fen: z.number().int().min(0).max(100_000_000_00),
  }),
  answer: z.object({ id: z.string() }),
});

export const propose = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/campaigns/:campaign_id/propose',
  summary: { zh: '活动报批', en: 'Propose a campaign' },
  may: 'campaigns.plan',
  params: one,
  answer: z.object({ state: z.literal('proposed') }),
});

export const decide = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/campaigns/:campaign_id/decide',
  summary: { zh: '批复活动', en: 'Decide upon a campaign' },
  may: 'campaigns.decide',
  params: one,
  body: z.strictObject({ approve: z.boolean(), reason: z.string().trim().max(200) }),
  answer: z.object({ state: z.enum(['approved', 'drafted']) }),
});

export const drop = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/campaigns/:campaign_id/drop',
  summary: { zh: '活动不办了', en: 'Drop a campaign' },
  may: 'campaigns.plan',
  params: one,
  answer: z.object({ state: z.literal('dropped') }),
});

export const close = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/campaigns/:campaign_id/close',
  summary: { zh: '总结活动', en: 'Sum a campaign up' },
  may: 'campaigns.plan',
  params: one,
  body: z.strictObject({ result: z.string().trim().min(4).max(300) }),
  answer: z.object({ state: z.literal('closed'), done: z.number() }),
});
