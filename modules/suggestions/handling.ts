import { addDays, businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { stopDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import { move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { keyFor, openText } from '../../kit/vault.ts';
import { type Category, receiveInHall, shown } from '../complaints/index.ts';
import { type Measure, proposeSuggested } from '../improvements/index.ts';
import { normValue } from '../norms/index.ts';
import { notify } from '../notices/index.ts';
import type { About, Nature, Reward, Worth } from './catalogue.ts';
import { answer_clocks, ending, reply_clocks } from './climbing.ts';
import { isOver, type OpinionRow, opinion, opinionNo } from './opinion.ts';
import {
  whyNotAcknowledge,
  whyNotAdopt,
  whyNotEffect,
  whyNotOnLevel,
  whyNotReward,
  whyNotTurnDown,
} from './rules.ts';
import { holdOpinion, setReply, setReward } from './store.ts';

/** How high whoever acts stands: 1 whoever handles opinions, 2 the hall manager, 3 the branch. */
export const rungOf = (ctx: Ctx, hall_id: number): number =>
  [3, 2].find(level => ctx.may(`suggestions.level_${level}`, hall_id)) ?? 1;

/** What is done with an opinion. */
export type Press =
  | { verb: 'reply'; reply: string }
  | { verb: 'classify'; nature: Nature; about: About }
  | { verb: 'pass_on'; category: Category }
  | { verb: 'evaluate'; worth: Worth; note: string }
  | { verb: 'acknowledge'; answer: string }
  | { verb: 'adopt'; decision: string; measure: Measure | null; business: string | null }
  | { verb: 'turn_down'; decision: string }
  | { verb: 'answer'; answer: string }
  | { verb: 'explain'; answer: string }
  | { verb: 'reward'; reward: Reward; fen: Fen }
  | { verb: 'take_effect'; effect: string };
type Pressed<Verb extends Press['verb']> = Extract<Press, { verb: Verb }>;

/** Whose act a step is beside whoever handles opinions: what is adopted or not is decided by whoever leads the hall. */
const decisions: readonly string[] = ['adopt', 'turn_down', 'reward', 'take_effect'];

/** One step with an opinion. */
export async function pressOpinion(ctx: Ctx, input: { hall_id: number; opinion_id: Id; press: Press }) {
  const { hall_id, press } = input;
  const of = await ctx.tx.maybe(holdOpinion, { hall_id, id: input.opinion_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'opinion_id' });
  const decides = ctx.may('suggestions.decide', hall_id);
  refuseIf(decisions.includes(press.verb) && !decides ? 'kit.not_permitted' : undefined);
  refuseIf(whyNotOnLevel(of.level, rungOf(ctx, hall_id)));
  await acts[press.verb](ctx, of, press as never);
  return { done: true as const };
}

const acts: { [Verb in Press['verb']]: (ctx: Ctx, of: OpinionRow, by: Pressed<Verb>) => Promise<void> } = {
  reply,
  classify,
  pass_on: passOn,
  evaluate,
  acknowledge,
  adopt,
  turn_down: turnDown,
  answer,
  explain,
  reward,
  take_effect: takeEffect,
};

const tell = (ctx: Ctx, of: OpinionRow, kind: string): Promise<unknown> =>
  notify(ctx, { hall_id: of.hall_id, subject_id: of.id, kind, facts: { no: opinionNo(of) } });

/** The first reply, written into the book and onto the customer's page; its clock stops (SUG-02). */
async function reply(ctx: Ctx, of: OpinionRow, by: Pressed<'reply'>): Promise<void> {
  refuseIf(isOver(of) ? 'kit.not_from_here' : undefined);
  const { hall_id, id } = of;
  const said = { hall_id, id, reply: shown(by.reply), by: ctx.actor.id, at: ctx.now };
  refuseIf((await ctx.tx.run(setReply, said)) === 0 ? 'suggestions.replied_already' : undefined);
  await stopDue(ctx, hall_id, id, reply_clocks);
  await record(ctx, 'suggestions.replied', {
    ...{ hall_id, subject_id: id },
    facts: { no: opinionNo(of), in_time: ctx.now.getTime() <= of.reply_due.getTime() },
  });
  await tell(ctx, of, 'suggestions.replied');
}

async function classify(ctx: Ctx, of: OpinionRow, by: Pressed<'classify'>): Promise<void> {
  const { nature, about } = by;
  await move(ctx, opinion, of, 'classify', { set: { nature, about }, facts: { nature, about } });
}

/** A complaint in the book is no suggestion: it goes where complaints go, with its words and number, and nobody passes it further (CMP-18). */
async function passOn(ctx: Ctx, of: OpinionRow, by: Pressed<'pass_on'>): Promise<void> {
  const clear = clearOf(of);
  const taken = await receiveInHall(ctx, {
    ...{ hall_id: of.hall_id, category: by.category, said: clear.said },
    ...(clear.phone === '' ? {} : { phone: clear.phone }),
    reply_by: clear.phone === '' ? 'counter' : 'message',
    channel: of.source === 'telephone' ? 'telephone' : 'book',
  });
  await move(ctx, opinion, of, 'pass_on', {
    set: { complaint_id: taken.id },
    facts: { complaint_id: taken.id, no: taken.no },
    ...(await ending(ctx, of.hall_id)),
  });
}

/** Words and number in clear, for what is done with them and for nobody's eyes. */
function clearOf(of: OpinionRow): { said: string; phone: string } {
  if (of.sealed === null) return { said: of.said, phone: '' };
  return JSON.parse(openText(keyFor('suggestions'), of.sealed, of.id));
}

async function evaluate(ctx: Ctx, of: OpinionRow, by: Pressed<'evaluate'>): Promise<void> {
  refuseIf(of.nature === 'praise' ? 'suggestions.praise_is_thanked' : undefined);
  await move(ctx, opinion, of, 'evaluate', {
    set: { worth: by.worth, worth_note: shown(by.note), evaluated_by: ctx.actor.id },
    facts: { worth: by.worth },
  });
}

/** Praise gets its word of thanks, and that is its answer (SUG-05). */
async function acknowledge(ctx: Ctx, of: OpinionRow, by: Pressed<'acknowledge'>): Promise<void> {
  refuseIf(whyNotAcknowledge(of));
  await move(ctx, opinion, of, 'acknowledge', {
    set: { answer: shown(by.answer), answered_at: ctx.now },
    facts: { nature: of.nature },
    ...(await ending(ctx, of.hall_id)),
  });
  await tell(ctx, of, 'suggestions.answered');
}

/** Adopted: with its reason, a day by which it is real, and where it wants measuring an improvement that carries it (SUG-01, SUG-03). */
async function adopt(ctx: Ctx, of: OpinionRow, by: Pressed<'adopt'>): Promise<void> {
  refuseIf(whyNotAdopt(of));
  const { hall_id } = of;
  const days = await normValue(ctx, hall_id, 'suggestion_effect_within');
  const effect_due = onDay(addDays(businessDay(ctx.now), days), '18:00');
  const { measure, business } = by;
  const say = `${opinionNo(of)} ${of.said}`.slice(0, 300);
  const improvement_id =
    measure === null ? null : await proposeSuggested(ctx, { hall_id, say, business, measure });
  await move(ctx, opinion, of, 'adopt', {
    set: {
      ...{ decision: shown(by.decision), decided_by: ctx.actor.id, decided_at: ctx.now },
      ...{ effect_due, improvement_id },
    },
    facts: { improvement_id, effect_due: effect_due.toISOString() },
    start: [{ kind: 'suggestions.effect_over', due_at: effect_due }],
  });
}

/** Not adopted: by somebody other than who evaluated it, with the reason its customer reads (SUG-01). */
async function turnDown(ctx: Ctx, of: OpinionRow, by: Pressed<'turn_down'>): Promise<void> {
  refuseIf(whyNotTurnDown(of, ctx.actor.id));
  await move(ctx, opinion, of, 'turn_down', {
    set: { decision: shown(by.decision), decided_by: ctx.actor.id, decided_at: ctx.now },
    facts: { worth: of.worth, evaluated_by: of.evaluated_by },
  });
}

async function answer(ctx: Ctx, of: OpinionRow, by: Pressed<'answer'>): Promise<void> {
  await move(ctx, opinion, of, 'answer', {
    set: { answer: shown(by.answer), answered_at: ctx.now },
    facts: { adopted: true },
    stop: answer_clocks,
  });
  await tell(ctx, of, 'suggestions.answered');
}

async function explain(ctx: Ctx, of: OpinionRow, by: Pressed<'explain'>): Promise<void> {
  await move(ctx, opinion, of, 'explain', {
    set: { answer: shown(by.answer), answered_at: ctx.now },
    facts: { adopted: false },
    ...(await ending(ctx, of.hall_id)),
  });
  await tell(ctx, of, 'suggestions.answered');
}

/** Whoever suggested what was adopted is thanked; a gift within what one may cost (SUG-01). */
async function reward(ctx: Ctx, of: OpinionRow, by: Pressed<'reward'>): Promise<void> {
  const { hall_id, id } = of;
  const most = await normValue(ctx, hall_id, 'suggestion_reward_max');
  refuseIf(whyNotReward(of, { reward: by.reward, fen: by.fen, most }), {
    field: 'fen',
    facts: { most: most / 100 },
  });
  await ctx.tx.run(setReward, { hall_id, id, reward: by.reward, fen: by.fen, by: ctx.actor.id, at: ctx.now });
  await record(ctx, 'suggestions.rewarded', {
    ...{ hall_id, subject_id: id },
    facts: { reward: by.reward, fen: by.fen },
  });
}

async function takeEffect(ctx: Ctx, of: OpinionRow, by: Pressed<'take_effect'>): Promise<void> {
  refuseIf(whyNotEffect(of));
  await inEffect(ctx, of, shown(by.effect));
}

/** It is real: whoever suggested it hears of it, and the days it took are counted (SUG-03). */
export async function inEffect(ctx: Ctx, of: OpinionRow, effect: string): Promise<void> {
  await move(ctx, opinion, of, 'take_effect', {
    set: { effect, effective_at: ctx.now },
    facts: { improvement_id: of.improvement_id },
    ...(await ending(ctx, of.hall_id)),
  });
  await tell(ctx, of, 'suggestions.effective');
}
