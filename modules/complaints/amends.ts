import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import { Refusal } from '../../kit/refusal.ts';
import { isMobile } from '../carrier/index.ts';
import { amendsAgreed, amendsForgone, amendsState, offerAmends } from '../compensations/index.ts';
import type { Solution } from './catalogue.ts';
import { type ComplaintRow, complaintNo } from './complaint.ts';
import { unseal } from './evidence.ts';

type Of = Pick<ComplaintRow, 'hall_id' | 'id' | 'amends_id' | 'number' | 'sealed' | 'answered_at'>;

/** The case of what is offered in money: onto the number that is named, else the one the complaint was raised with (CMP-15). */
export async function amendsFor(
  ctx: Ctx,
  of: Of,
  by: { solution: Solution; amount_fen: Fen; number?: string | undefined },
): Promise<Id | null> {
  const { solution, amount_fen } = by;
  if (solution !== 'waive' && solution !== 'goodwill') return null;
  const left = unseal(of)?.phone ?? '';
  const number = by.number ?? left;
  if (!isMobile(number)) throw new Refusal('complaints.which_number', { field: 'number' });
  const { hall_id, id: complaint_id } = of;
  const offer = { number, amount_fen, as: solution, other_number: left !== '' && number !== left };
  return offerAmends(ctx, { hall_id, complaint_id, no: complaintNo(of), ...offer });
}

const caseOf = (of: Of) => (of.amends_id === null ? null : { hall_id: of.hall_id, case_id: of.amends_id });

/** The customer agreed to what was offered: the hall owes it. */
export async function amendsOwed(ctx: Ctx, of: Of): Promise<void> {
  const at = caseOf(of);
  if (at !== null) await amendsAgreed(ctx, at);
}

/** Something else is offered, or the customer does not take it; what an answer said was paid is still owed. */
export async function amendsOver(ctx: Ctx, of: Of): Promise<void> {
  const at = caseOf(of);
  if (at !== null) await amendsForgone(ctx, { ...at, answered: of.answered_at !== null });
}

/** How far the money is; nothing where none was offered. */
export async function amendsStands(ctx: Ctx, of: Of) {
  const at = caseOf(of);
  return at === null ? undefined : amendsState(ctx, at);
}
