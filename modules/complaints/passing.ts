import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { witness } from '../norms/index.ts';
import { whyNotHandle } from './rules.ts';
import { candidates, holdComplaint, setHandler } from './store.ts';

interface Passed {
  hall_id: number;
  complaint_id: Id;
  to_id: Id;
}

/** Why a complaint does not go to this person with a shift: they handle none here, or it is about them (CMP-02, CMP-07). */
export async function whyNotPass(ctx: Ctx, of: Passed): Promise<string | undefined> {
  const able = await ctx.tx.rows(candidates, { hall_id: of.hall_id, day: businessDay(ctx.now) });
  if (!able.some(one => one.id === of.to_id)) return 'complaints.not_a_handler';
  const found = await ctx.tx.maybe(holdComplaint, { hall_id: of.hall_id, id: of.complaint_id });
  return found === undefined ? 'kit.not_found' : whyNotHandle(found, of.to_id);
}

/** A complaint goes on with a shift: both signed for it on the sheet (HND-03). Its clocks run on. */
export async function passComplaint(ctx: Ctx, of: Passed): Promise<void> {
  const { hall_id, complaint_id: id, to_id } = of;
  const found = await ctx.tx.maybe(holdComplaint, { hall_id, id });
  if (found === undefined) throw new Refusal('kit.not_found', { field: 'complaint_id' });
  refuseIf(await whyNotPass(ctx, of));
  await ctx.tx.run(setHandler, { hall_id, id, handler_id: to_id });
  await record(ctx, 'complaints.passed', {
    ...{ hall_id, subject_id: id },
    facts: { from_id: found.handler_id, to_id },
  });
}

witness('complaints.passed', { zh: '随班移交投诉', en: 'A complaint went on with a shift' }, 'CMP-02');
