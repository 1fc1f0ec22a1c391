import { later, second_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue, startDue, stopDue } from '../../kit/due.ts';
import type { SystemTender } from '../ledger/tenders.ts';
import { normValue } from '../norms/index.ts';
import { type Collecting, type PaymentSystem, setPaymentSystem } from './port.ts';
import { findBehaviour, setBehaviour } from './store.ts';
import { resolvePayment } from './taking.ts';

const behaviourOf = async (ctx: Ctx, of: Collecting) =>
  (await ctx.tx.maybe(findBehaviour, { hall_id: of.hall_id, tender: of.tender })) ?? {
    behaviour: 'pays' as const,
    seconds: 4,
  };

/**
 * Payment systems that pay, refuse, stay silent or answer too late, as the hall sets them. The simulator answers
 * through the same door as a real one would.
 */
const simulator: PaymentSystem = {
  async ask(ctx, of) {
    const { behaviour, seconds } = await behaviourOf(ctx, of);
    if (behaviour === 'silent') return;
    const patience = await normValue(ctx, of.hall_id, 'payment_answer_within');
    const after = behaviour === 'late' ? patience + Math.max(1, seconds) : seconds;
    const facts = { answer: behaviour === 'refuses' ? 'refused' : 'paid' };
    await startDue(ctx, of.hall_id, of.id, {
      kind: 'payments.simulated_answer',
      due_at: later(ctx.now, after * second_ms),
      facts,
    });
  },
  query: async () => 'unknown',
  // The late one has been paid by the customer already: cancelling does not reach it in time.
  async cancel(ctx, of) {
    if ((await behaviourOf(ctx, of)).behaviour !== 'late')
      await stopDue(ctx, of.hall_id, of.id, ['payments.simulated_answer']);
  },
  giveBack: async () => {},
};

setPaymentSystem(simulator);

onDue('payments.simulated_answer', async (ctx, due) => {
  const answer = due.facts.answer === 'refused' ? 'refused' : 'paid';
  await resolvePayment(ctx, { hall_id: due.hall_id, payment_id: due.subject_id, answer });
});

/** Sets how the simulated payment systems of a hall behave. */
export async function setSimulator(
  ctx: Ctx,
  input: {
    hall_id: number;
    tender: SystemTender;
    behaviour: 'pays' | 'refuses' | 'silent' | 'late';
    seconds: number;
  },
) {
  await ctx.tx.run(setBehaviour, input);
  return { tender: input.tender, behaviour: input.behaviour, seconds: input.seconds };
}
