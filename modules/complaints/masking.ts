import type { Ctx } from '../../kit/ctx.ts';
import { maskedAbout } from '../identity/index.ts';
import type { ComplaintRow } from './complaint.ts';
import { shown } from './rules.ts';

/**
 * Free text about a complaint as screens may show it: no number, and no name of whoever showed a document in the visit it
 * was raised in; where it came from no visit nobody is known, and nothing is asked (CMP-11, PRIV-02).
 */
export const shownIn = async (
  ctx: Ctx,
  of: Pick<ComplaintRow, 'hall_id' | 'ticket_id'>,
  text: string,
): Promise<string> => shown(of.ticket_id === null ? text : await maskedAbout(ctx, text, of));
