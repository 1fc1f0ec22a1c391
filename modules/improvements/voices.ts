import { addDays, businessDay, day_ms, later } from '../../kit/clock.ts';
import { follow, onDue } from '../../kit/due.ts';
import { begin } from '../../kit/move.ts';
import { normValue } from '../norms/index.ts';
import { improvement, isVoice, measureOfPart } from './improvement.ts';
import { voicesInHand, voicesSince } from './store.ts';

// What customers say opens a matter by itself, once enough of them have called the same part of their visit not good and
// nobody has it in hand (PRIN-20). A low rating makes the hall count.
onDue('improvements.voices', async (ctx, due) => {
  const { hall_id } = due;
  const days = await normValue(ctx, hall_id, 'improvement_span');
  const least = await normValue(ctx, hall_id, 'improvement_voices');
  const since = addDays(businessDay(ctx.now), -days);
  const loud = (await ctx.tx.rows(voicesSince, { hall_id, since })).filter(one => isVoice(one.voices, least));
  if (loud.length === 0) return;
  const in_hand = await ctx.tx.rows(voicesInHand, { hall_id, since: later(ctx.now, -days * day_ms) });
  const known = new Set(in_hand.map(one => one.part));
  for (const { part, voices } of loud.filter(one => !known.has(one.part))) {
    const row = { hall_id, id: ctx.newId(), source: 'voice', part, voices, say: `voice:${part}` };
    await begin(ctx, improvement, { ...row, measure: measureOfPart[part], proposed_at: ctx.now }, 'propose', {
      facts: { part, voices, days },
    });
  }
});
follow('ratings.low', 'improvements.voices');
