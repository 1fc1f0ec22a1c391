import { later, minute_ms, second_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue, startDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { normValue } from '../norms/index.ts';
import { resolveInvoice } from './issuing.ts';
import { type InvoiceIssuer, type IssuerAnswer, setInvoiceIssuer } from './port.ts';
import { findBehaviour, setBehaviour } from './store.ts';

/** Twenty digits that belong to one invoice: asked again, the simulated issuer names the same number. */
function taxNoOf(id: Id): string {
  const digits = BigInt(`0x${id.replaceAll('-', '')}`)
    .toString()
    .slice(-18);
  return `26${digits.padStart(18, '0')}`;
}

const answerOf = (behaviour: string, id: Id): IssuerAnswer =>
  behaviour === 'refuses' ? { answer: 'refused', why: 'title' } : { answer: 'issued', tax_no: taxNoOf(id) };

/** A tax issuer that issues, refuses, stays silent or answers too late, as the hall sets it; it answers through the same door as a real one. */
const simulator: InvoiceIssuer = {
  async ask(ctx, of) {
    const { behaviour, seconds } = (await ctx.tx.maybe(findBehaviour, of)) ?? {
      behaviour: 'issues' as const,
      seconds: 3,
    };
    if (behaviour === 'silent') return;
    const patience = (await normValue(ctx, of.hall_id, 'invoice_answer_within')) * minute_ms;
    const after = behaviour === 'late' ? patience + Math.max(1, seconds) * second_ms : seconds * second_ms;
    await startDue(ctx, of.hall_id, of.id, {
      kind: 'invoices.simulated_answer',
      due_at: later(ctx.now, after),
      facts: { behaviour },
    });
  },
  query: async () => ({ answer: 'unknown' }),
};

setInvoiceIssuer(simulator);

onDue('invoices.simulated_answer', async (ctx, due) => {
  const said = answerOf(String(due.facts.behaviour), due.subject_id);
  await resolveInvoice(ctx, due.hall_id, due.subject_id, said);
});

/** Sets how the simulated issuer of a hall behaves. */
export async function setSimulator(
  ctx: Ctx,
  input: { hall_id: number; behaviour: 'issues' | 'refuses' | 'silent' | 'late'; seconds: number },
) {
  await ctx.tx.run(setBehaviour, input);
  return { behaviour: input.behaviour, seconds: input.seconds };
}
