import { later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue, startDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { move, record } from '../../kit/move.ts';
import { keyFor, openText } from '../../kit/vault.ts';
import { noticeKind, notify } from '../notices/index.ts';
import { badInfoUnit, type Content } from './port.ts';
import { type Finding, report } from './report.ts';
import { holdReport } from './store.ts';

/** How long after a line that was down the unit is tried again. */
const again_ms = 10 * minute_ms;

// Forwarded by the clock, after the report was committed; a line that is down is tried again until it takes it (PRM-03).
onDue('bad_info.forward', async (ctx, due) => {
  const { hall_id, subject_id: id } = due;
  const of = await ctx.tx.maybe(holdReport, { hall_id, id });
  if (of === undefined || of.state !== 'received' || of.sealed === null) return;
  const content = JSON.parse(openText(keyFor('bad_info'), of.sealed, id)) as Content;
  const unit_ref = await badInfoUnit().forward(ctx, of, content);
  if (unit_ref === undefined) {
    await record(ctx, 'bad_info.unit_down', { hall_id, subject_id: id });
    await startDue(ctx, hall_id, id, { kind: 'bad_info.forward', due_at: later(ctx.now, again_ms) });
    return;
  }
  await move(ctx, report, of, 'forward', {
    set: { unit_ref, forwarded_at: ctx.now },
    facts: { unit_ref },
  });
});

/** The unit has answered: the reporter is told, and what was sealed is forgotten (PRM-03). */
export async function answerReport(ctx: Ctx, hall_id: number, id: Id, finding: Finding): Promise<void> {
  const of = await ctx.tx.maybe(holdReport, { hall_id, id });
  if (of === undefined || of.state !== 'forwarded') return;
  await move(ctx, report, of, 'answer', {
    set: { finding, answered_at: ctx.now, sealed: null },
    facts: { finding },
    stop: ['bad_info.late'],
  });
  await notify(ctx, { hall_id, subject_id: id, kind: 'bad_info.answered' });
}

noticeKind('bad_info.answered', {
  say: { zh: '举报答复', en: 'Answer to a report' },
  row: 'PRM-03',
  text: () => ({
    zh: '您举报的不良信息已有处置结果，请点：',
    en: 'What you reported was looked into:',
  }),
  spoken: () => ({
    zh: '您举报的不良信息已有处置结果，我们给您发链接。',
    en: 'What you reported was looked into; we send you the link.',
  }),
});

onDue('bad_info.late', async (ctx, due) => {
  await record(ctx, 'bad_info.late', { hall_id: due.hall_id, subject_id: due.subject_id });
});
