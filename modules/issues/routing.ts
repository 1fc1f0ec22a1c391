import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import type { Words } from '../../kit/words.ts';
import { repair, repairsStanding, reportRepair } from '../assets/index.ts';
import { complaint, complaintNo, complaintsStanding, receiveInHall } from '../complaints/index.ts';
import { enterOpinion, opinion, opinionNo, opinionsStanding } from '../suggestions/index.ts';
import { type Channel, type Department, type Flow, type Kind, type Topic, topics } from './catalogue.ts';
import { cross_order, crossOrderNo } from './cross_order.ts';
import { ordersStanding } from './order_store.ts';
import { sendOrder } from './ordering.ts';

/** What somebody asks to be taken down. */
export interface Asked {
  hall_id: number;
  kind: Kind;
  topic: Topic;
  said: string;
  place?: string | undefined;
  asset_id?: Id | undefined;
  down?: boolean | undefined;
  department?: Department | undefined;
  phone?: string | undefined;
}

type Start = (ctx: Ctx, of: Asked, channel: Channel) => Promise<Id>;

/** How each course begins: by the same act as everywhere else in the house. */
const starts: Record<Flow, Start> = {
  complaint: async (ctx, of, channel) => {
    const { hall_id, said, phone } = of;
    const from = channel === 'call_centre' || channel === 'letter' ? channel : 'telephone';
    const reply_by = phone === undefined ? 'page' : 'message';
    const { category } = topics[of.topic];
    return (await receiveInHall(ctx, { hall_id, category, said, phone, reply_by, channel: from })).id;
  },
  opinion: async (ctx, of, channel) => {
    const { hall_id, said, phone } = of;
    const source = channel === 'staff' ? 'counter' : 'telephone';
    const none = { page: null, picture_id: null, gathering_id: null };
    return (await enterOpinion(ctx, { hall_id, about: topics[of.topic].about, said, phone, source, ...none }))
      .id;
  },
  repair: async (ctx, of) => {
    const asset_id = of.asset_id ?? '';
    const { hall_id, said, down = false } = of;
    return (await reportRepair(ctx, { hall_id, asset_id, note: said, down })).id;
  },
  cross_order: sendOrder,
};

/** Begins the course of an issue and answers what carries it. */
export const startFlow = (ctx: Ctx, flow: Flow, of: Asked, channel: Channel): Promise<Id> =>
  starts[flow](ctx, of, channel);

/** Where the course of an issue stands. */
export interface Standing {
  no: string;
  say: Words;
  over: boolean;
}

interface Found {
  id: Id;
  hall_id: number;
  state: string;
  number?: number;
}
interface Course {
  states: Record<string, Words>;
  end: readonly string[];
  no: (of: Found & { number: number }) => string;
  find: (ctx: Ctx, of: { hall_ids: readonly number[]; ids: readonly Id[] }) => Promise<Found[]>;
}

const courses: Record<Flow, Course> = {
  complaint: {
    ...{ states: complaint.states, end: complaint.end, no: complaintNo },
    find: (ctx, of) => ctx.tx.rows(complaintsStanding, of),
  },
  opinion: {
    ...{ states: opinion.states, end: opinion.end, no: opinionNo },
    find: (ctx, of) => ctx.tx.rows(opinionsStanding, of),
  },
  repair: {
    ...{ states: repair.states, end: repair.end, no: () => '' },
    find: (ctx, of) => ctx.tx.rows(repairsStanding, of),
  },
  cross_order: {
    ...{ states: cross_order.states, end: cross_order.end, no: crossOrderNo },
    find: (ctx, of) => ctx.tx.rows(ordersStanding, of),
  },
};

/** Where the courses of some issues stand, one question per kind of course. */
export async function standingOf(
  ctx: Ctx,
  of: readonly { hall_id: number; flow: Flow; flow_id: Id }[],
): Promise<Map<Id, Standing>> {
  const all = new Map<Id, Standing>();
  for (const [flow, course] of Object.entries(courses)) {
    const mine = of.filter(one => one.flow === flow);
    if (mine.length === 0) continue;
    const asked = {
      hall_ids: [...new Set(mine.map(one => one.hall_id))],
      ids: mine.map(one => one.flow_id),
    };
    for (const one of await course.find(ctx, asked))
      all.set(one.id, {
        no: course.no({ ...one, number: one.number ?? 0 }),
        say: course.states[one.state] ?? { zh: one.state, en: one.state },
        over: course.end.includes(one.state),
      });
  }
  return all;
}
