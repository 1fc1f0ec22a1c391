import { businessDay, day_ms, type Instant, later, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Speaker } from '../../kit/espeak.ts';
import { publicText } from '../../kit/http/public_wire.ts';
import { Bytes } from '../../kit/http/serve.ts';
import type { Id } from '../../kit/ids.ts';
import { announce, move, moveAll } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { followDay } from '../halls/index.ts';
import { isClaimed, isOver, mustWait, silentSince, utterance, type Way } from './speech.ts';
import { findUtterance, type UtteranceRow, utterancesWaiting } from './store.ts';
import { claim, findVoice, holdVoice, unsaidBefore } from './voice_store.ts';

/** The voice of this process's machine, looked for once as it starts; none until then, and where none is installed. */
let speaker: Speaker | undefined;

/** From now on the walls without a voice of their own are lent this one, or none. */
export function lendVoice(of: Speaker | undefined): void {
  speaker = of;
}

/** The voice that the server lends, by name; null where it has none. */
export const serverVoice = (): string | null => speaker?.name ?? null;

/** What is said belongs to its day: nothing of another is. */
export const startOfDay = (ctx: Ctx): Instant => onDay(businessDay(ctx.now), '00:00');

async function utteranceOf(ctx: Ctx, input: { hall_id: number; utterance_id: Id }): Promise<UtteranceRow> {
  const of = await ctx.tx.maybe(findUtterance, { hall_id: input.hall_id, id: input.utterance_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'utterance_id' });
  return of;
}

/**
 * A wall takes the next utterance before it speaks: one wall each, one utterance of the hall at a time (QUE-04). A page
 * that asks again, because the answer was lost, is given its own once more.
 */
export async function claimUtterance(ctx: Ctx, input: { hall_id: number; page: Id; way: Way }) {
  const { hall_id, page, way } = input;
  // Speech lasts real seconds: the wall's clock counts, not the hall's.
  const now = ctx.wall_now;
  const voice = await ctx.tx.maybe(holdVoice, { hall_id, way, heard_at: way === 'none' ? null : now });
  const silent_since = silentSince(now);
  const since = startOfDay(ctx);
  const waiting = await ctx.tx.rows(utterancesWaiting, { hall_id, silent_since, since });
  const queued = waiting.filter(one => isClaimed(one, now) || !isOver(one));
  const over = waiting.filter(one => !queued.includes(one));
  if (over.length > 0)
    await moveAll(ctx, utterance, over, 'drop', { set: { done_at: ctx.now }, facts: { reason: 'over' } });
  if (mustWait({ page, way, queued, heard_at: voice?.heard_at ?? null, now })) return { utterance: null };
  const next = queued.find(one => one.claimed_by === page && isClaimed(one, now)) ?? queued[0];
  if (next === undefined) return { utterance: null };
  const named = { hall_id, id: next.id, page, now, silent_since };
  if ((await ctx.tx.maybe(claim, named)) === undefined) return { utterance: null };
  // Every wall of the hall shows at its head what this one speaks; nobody else looks anew.
  announce(ctx, hall_id, 'voice.claim');
  const { id, kind, round, label, text_zh, text_en, counter_number } = next;
  return { utterance: { id, kind, round, label, text_zh, text_en, counter_number } };
}

/** The wall says that it has spoken, or could only show. */
export async function utteranceDone(
  ctx: Ctx,
  input: { hall_id: number; utterance_id: Id; spoken: boolean; page?: Id | undefined },
) {
  const of = await utteranceOf(ctx, input);
  if (of.state !== 'queued') return { state: of.state };
  const others = of.claimed_by !== input.page && isClaimed(of, ctx.wall_now);
  refuseIf(others ? 'queue.not_your_turn' : undefined);
  await move(ctx, utterance, of, input.spoken ? 'speak' : 'show', {
    set: { done_at: ctx.now },
    facts: { label: of.label, kind: of.kind, round: of.round },
  });
  return { state: utterance.moves[input.spoken ? 'speak' : 'show'].to };
}

/** The sound of an utterance, for a wall without a Mandarin voice of its own (decision 20). */
export async function utteranceSound(
  ctx: Ctx,
  input: { hall_id: number; utterance_id: Id; of: 'zh' | 'en' },
): Promise<Bytes> {
  const of = await utteranceOf(ctx, input);
  const text = input.of === 'zh' ? of.text_zh : of.text_en;
  if (text === null) throw new Refusal('kit.not_found', { field: 'of' });
  const lent = speaker;
  if (lent === undefined) throw new Refusal('queue.no_voice');
  return new Bytes('audio/wav', async () => {
    // Heard by everybody: no whole number is said, whatever stands in the text (PRIV-15).
    const made = await lent.wav(publicText(text), input.of);
    if (made === undefined) throw new Refusal('queue.voice_busy');
    return made;
  });
}

/** Which voice is at hand: what the server could lend, and how the hall's walls spoke last. */
export async function hallVoice(ctx: Ctx, input: { hall_id: number }) {
  const voice = await ctx.tx.maybe(findVoice, input);
  const heard_at = voice?.heard_at?.toISOString() ?? null;
  return { server: serverVoice(), way: voice?.way ?? ('none' as const), heard_at };
}

/** Calls of the last two days that nobody said before a moment are dropped, on record (QUE-04). */
async function dropUnsaid(ctx: Ctx, hall_id: number, before: Instant): Promise<void> {
  const from = later(startOfDay(ctx), -2 * day_ms);
  const unsaid = await ctx.tx.rows(unsaidBefore, { hall_id, from, before });
  if (unsaid.length === 0) return;
  await moveAll(ctx, utterance, unsaid, 'drop', { set: { done_at: ctx.now }, facts: { reason: 'day_over' } });
}

// With everybody served nobody is called any more; where a day was never settled, no wall greets the morning with its calls.
followDay('settle', (ctx, of) => dropUnsaid(ctx, of.hall_id, ctx.now));
followDay('prepare', (ctx, of) => dropUnsaid(ctx, of.hall_id, startOfDay(ctx)));
