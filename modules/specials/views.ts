import { businessDay, clockFace, day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Words } from '../../kit/words.ts';
import { parameterOf } from '../norms/index.ts';
import { staffIn } from '../people/index.ts';
import { besideBase, type Limit } from './layering.ts';
import { quarterOf, type Segment, segments } from './programme.ts';
import { isOffered, special_kinds } from './special.ts';
import * as store from './store.ts';

/** Over how many days use is counted and logs are shown. */
const shown_days = 30;

const nameOf = (of: { name: string; name_en: string }): Words => ({ zh: of.name, en: of.name_en });

/** What the hall does beyond its businesses: special services, guidance, sessions, outreach. */
export async function specialsIn(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const today = businessDay(ctx.now);
  const since = later(ctx.now, -shown_days * day_ms);
  const services = await ctx.tx.rows(store.servicesOf, { hall_id, since });
  const guidance = await ctx.tx.rows(store.guidanceSums, { hall_id, since });
  const sessions = await ctx.tx.rows(store.sessionsOf, { hall_id, since: later(since, -2 * since_more) });
  const outreach = await ctx.tx.rows(store.outreachOf, { hall_id, since });
  const staff = await ctx.tx.rows(staffIn, { hall_id });
  return {
    today,
    days: shown_days,
    services: services.map(one => ({
      ...{ id: one.id, state: one.state, kind: one.kind, terms: { zh: one.terms_zh, en: one.terms_en } },
      ...{ owner: nameOf(one), mine: one.owner_id === ctx.actor.id, used: one.used },
      ...{ review_by: one.review_by, offered: isOffered(one, today), review_note: one.review_note },
    })),
    guidance: [...guidance],
    sessions: sessions.map(one => ({
      ...{ id: one.id, state: one.state, title: { zh: one.title_zh, en: one.title_en } },
      ...{ at: one.at.toISOString(), begun: one.at <= ctx.now, seats: one.seats, trainer: nameOf(one) },
      ...{ attended: one.attended, elders: one.elders, note: one.note },
    })),
    outreach: outreach.map(one => ({
      ...{ id: one.id, at: one.at.toISOString(), kind: one.kind, people: one.people, note: one.note },
      by: nameOf(one),
    })),
    staff: staff.map(one => ({ id: one.id, name: nameOf(one) })),
  };
}

const since_more = shown_days * day_ms;

/** Programmes for segments and notes on the market. */
export async function programmesIn(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const rows = await ctx.tx.rows(store.programmesOf, { hall_id });
  const notes = await ctx.tx.rows(store.notesOf, { hall_id });
  const programmes = [];
  for (const one of rows) {
    const limits = await besideBase(ctx, hall_id, JSON.parse(one.limits) as Limit[]);
    programmes.push({
      ...{ id: one.id, state: one.state, segment: one.segment, name: { zh: one.name_zh, en: one.name_en } },
      extras: { zh: one.extras_zh, en: one.extras_en },
      begun_at: one.begun_at?.toISOString() ?? null,
      limits: limits.map(({ key, value, base }) => ({ key, say: parameterOf(key).words, value, base })),
    });
  }
  const keys = [];
  for (const [segment, of] of Object.entries(segments))
    for (const one of await besideBase(
      ctx,
      hall_id,
      of.keys.map(key => ({ key, value: 0 }) as Limit),
    ))
      keys.push({
        ...{ segment: segment as Segment, key: one.key, say: parameterOf(one.key).words, base: one.base },
      });
  return {
    quarter: quarterOf(businessDay(ctx.now)),
    programmes,
    keys,
    notes: notes.map(one => ({
      ...{ id: one.id, state: one.state, quarter: one.quarter, by: nameOf(one) },
      ...{ needs: one.needs, competitors: one.competitors, plan: one.plan, answer: one.answer },
      filed_at: one.filed_at.toISOString(),
    })),
  };
}

/** What a hall publishes beside its businesses: its special services with their terms, and the sessions to come. */
export async function specialsPublished(ctx: Ctx, hall_id: number): Promise<{ code: string; say: Words }[]> {
  const today = businessDay(ctx.now);
  const services = (await ctx.tx.rows(store.offeredIn, { hall_id })).filter(one => isOffered(one, today));
  const sessions = await ctx.tx.rows(store.sessionsToCome, { hall_id, now: ctx.now });
  return [
    ...services.map(one => ({
      code: `special_${one.kind}`,
      say: {
        zh: `${special_kinds[one.kind].zh}：${one.terms_zh}`,
        en: `${special_kinds[one.kind].en}: ${one.terms_en}`,
      },
    })),
    ...sessions.map((one, index) => {
      const when = `${businessDay(one.at).slice(5)} ${clockFace(one.at)}`;
      return {
        code: `session_${index}`,
        say: { zh: `${one.title_zh}：${when}`, en: `${one.title_en}: ${when}` },
      };
    }),
  ];
}
