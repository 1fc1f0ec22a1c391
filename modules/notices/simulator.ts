import { later, minute_ms, second_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue, startDue } from '../../kit/due.ts';
import { blindIndex, closeText, keyFor, openText } from '../../kit/vault.ts';
import { maskNumber } from '../carrier/index.ts';
import { normValue } from '../norms/index.ts';
import { modeOf } from '../people/index.ts';
import { type MessageGateway, setMessageGateway } from './port.ts';
import { resolveNotice } from './sending.ts';
import { arriveMessage, type Behaviour, findBehaviour, inboxOf, setBehaviour, takeMessage } from './store.ts';

const behaviourOf = async (ctx: Ctx, hall_id: number) =>
  (await ctx.tx.maybe(findBehaviour, { hall_id })) ?? { behaviour: 'delivers' as const, seconds: 3 };

interface Kept {
  text: string;
  link?: string | undefined;
}

/**
 * A gateway that delivers, refuses, cannot be reached, never reports or reports too late, as the hall sets it. It
 * reports through the same door as a real one. Outside the demonstration it carries nothing: a notice it cannot
 * deliver is told by phone.
 */
const simulator: MessageGateway = {
  async send(ctx, of) {
    if ((await modeOf(ctx)) !== 'demo') return 'away';
    const { behaviour, seconds } = await behaviourOf(ctx, of.hall_id);
    if (behaviour === 'away') return 'away';
    if (behaviour === 'refuses') return 'refused';
    const kept: Kept = { text: of.text, link: of.link };
    const taken = await ctx.tx.maybe(takeMessage, {
      ...{ hall_id: of.hall_id, key: of.key, language: of.language, mask: maskNumber(of.to) },
      ...{ phone_index: blindIndex('phone', of.to) },
      sealed: closeText(keyFor('simulated_phone'), JSON.stringify(kept), of.key),
    });
    // The same key again is the same message: it is on its way already.
    if (taken?.asked !== 1) return 'accepted';
    const patience = (await normValue(ctx, of.hall_id, 'notice_report_within')) * (minute_ms / second_ms);
    const after = behaviour === 'late' ? patience + Math.max(1, seconds) : seconds;
    await startDue(ctx, of.hall_id, of.key, {
      kind: 'notices.simulated_report',
      due_at: later(ctx.now, after * second_ms),
      facts: { silent: behaviour === 'silent' },
    });
    return 'accepted';
  },
  query: async () => 'unknown',
};

setMessageGateway(simulator);

onDue('notices.simulated_report', async (ctx, due) => {
  const at = { hall_id: due.hall_id, key: due.subject_id };
  await ctx.tx.run(arriveMessage, { ...at, at: ctx.now });
  if (due.facts.silent !== true)
    await resolveNotice(ctx, { hall_id: due.hall_id, notice_id: due.subject_id, report: 'delivered' });
});

/** Sets how the simulated gateway of a hall behaves. */
export async function setSimulator(
  ctx: Ctx,
  input: { hall_id: number; behaviour: Behaviour; seconds: number },
) {
  await ctx.tx.run(setBehaviour, input);
  return { behaviour: input.behaviour, seconds: input.seconds };
}

/** How many messages a simulated phone shows. */
const shown_most = 80;

/** What arrived on the simulated phones of a hall, newest first. */
export async function simulatedPhones(ctx: Ctx, hall_id: number) {
  const rows = await ctx.tx.rows(inboxOf, { hall_id, phone_index: null, most: shown_most });
  return rows.map(row => {
    const kept = JSON.parse(openText(keyFor('simulated_phone'), row.sealed, row.key)) as Kept;
    return {
      ...{ key: row.key, mask: row.mask, phone: row.phone_index.slice(0, 12), language: row.language },
      ...{ text: kept.text, link: kept.link ?? null, arrived_at: row.arrived_at.toISOString() },
    };
  });
}
