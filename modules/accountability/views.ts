import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal } from '../../kit/refusal.ts';
import { allHalls } from '../halls/index.ts';
import { accountabilityCase, seenBy, whyNotDecide, whyNotRule } from './case.ts';
import { reader } from './judging.ts';
import * as store from './store.ts';

/** A case as a list shows it, and what its reader may press. */
function shown(ctx: Ctx, of: store.NamedRow) {
  const own = of.responsible_id === ctx.actor.id;
  const may = (permission: string) => ctx.may(permission, of.hall_id);
  return {
    ...{ id: of.id, hall_id: of.hall_id, state: of.state, fact: of.fact, clause: of.clause },
    ...{ happened_on: of.happened_on, from_check: of.mend_id !== null },
    responsible: { zh: of.responsible, en: of.responsible_en },
    leader: { zh: of.leader, en: of.leader_en },
    proposed: { measure: of.measure, amount: of.amount },
    decided:
      of.decided_measure === null ? null : { measure: of.decided_measure, amount: of.decided_amount ?? 0 },
    ruled: of.ruled_measure === null ? null : { measure: of.ruled_measure, amount: of.ruled_amount ?? 0 },
    ...{ statement: of.own_word, decision: of.decision, appeal: of.appeal, ruling: of.ruling },
    ...{ due_at: of.due_at?.toISOString() ?? null, over: of.overdue_at !== null, own },
    may: {
      state: own && of.state === 'proposed',
      appeal: own && of.state === 'decided',
      decide:
        of.state === 'stated' && may('accountability.decide') && whyNotDecide(of, ctx.actor.id) === undefined,
      rule:
        of.state === 'appealed' && may('accountability.rule') && whyNotRule(of, ctx.actor.id) === undefined,
    },
  };
}

const name = (of: { name: string; name_en: string }) => ({ zh: of.name, en: of.name_en });

/** The cases of a hall that the reader sees: the own ones, or all of them. */
export async function casesShown(ctx: Ctx, input: { hall_id: number }) {
  const rows = seenBy(await ctx.tx.rows(store.casesIn, input), reader(ctx, input.hall_id));
  const may_propose = ctx.may('accountability.propose', input.hall_id);
  const people = may_propose ? await ctx.tx.rows(store.peopleIn, input) : [];
  return {
    cases: rows.map(one => shown(ctx, one)),
    may_propose,
    people: people.map(one => ({ id: one.id, name: name(one), leads: one.leads })),
  };
}

/** What happened to one case, step by step. */
export async function trailShown(ctx: Ctx, input: { hall_id: number; case_id: Id }) {
  const { hall_id, case_id: id } = input;
  const row = await ctx.tx.maybe(store.readCase, { hall_id, id });
  const [of] = seenBy(row === undefined ? [] : [row], reader(ctx, hall_id));
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'case_id' });
  const trail = await ctx.tx.rows(store.trailOf, { hall_id, id, since: of.proposed_at });
  const moves = accountabilityCase.moves as Record<string, { say: { zh: string; en: string } }>;
  const own: Record<string, { zh: string; en: string }> = {
    propose: { zh: '提出', en: 'Proposed' },
    late: { zh: '超期', en: 'Late' },
  };
  return {
    trail: trail.map(one => {
      const verb = one.what.slice(one.what.lastIndexOf('.') + 1);
      return {
        ...{ id: one.id, at: one.at.toISOString() },
        say: own[verb] ?? moves[verb]?.say ?? { zh: '有记录', en: 'Recorded' },
        who: one.name === null ? null : name({ name: one.name, name_en: one.name_en ?? one.name }),
      };
    }),
  };
}

/** The appeals that wait in the halls within reach, with the names of their halls. */
export async function appealsShown(ctx: Ctx) {
  const halls = (await ctx.tx.rows(allHalls, {})).filter(one => ctx.may('accountability.rule', one.id));
  const names = new Map(halls.map(one => [one.id, { zh: one.name_zh, en: one.name_en }]));
  const rows = await ctx.tx.rows(store.appealsIn, { halls: [...names.keys()] });
  return {
    cases: rows.map(one => ({
      ...shown(ctx, one),
      hall: names.get(one.hall_id) ?? { zh: '', en: '' },
    })),
  };
}
