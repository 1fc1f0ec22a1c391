import { addDays } from '../../kit/clock.ts';
import type { Words } from '../../kit/words.ts';
import { type Evidence, evidence, normValue, witness, witnessWhere } from '../norms/index.ts';
import { allForms } from './library.ts';
import { paperlessShare } from './off_system.ts';
import { worksIn } from './store.ts';

/** The share of forms kept without paper beside its target, and what is past its day (FAC-21). */
evidence('FAC-21', async (ctx, { hall_id, day }): Promise<Partial<Evidence>> => {
  const open = (await ctx.tx.rows(worksIn, { hall_id })).filter(one => one.state === 'open');
  const share = paperlessShare(new Set(open.flatMap(one => one.form ?? [])));
  const target = await normValue(ctx, hall_id, 'paperless_target');
  const late = open.filter(one => addDays(one.target_on, 1) <= day).length;
  return {
    kind: 'witnessed',
    total: open.length,
    figures: [
      {
        ...{
          id: 'share',
          say: { zh: '无纸化', en: 'Without paper' },
          value: share,
          unit: { zh: '%', en: '%' },
        },
        ...{ as: 'count' as const, tone: share < target ? ('bad' as const) : ('ok' as const) },
      },
      {
        ...{
          id: 'open',
          say: { zh: '仍在系统外', en: 'Still off the system' },
          value: open.length,
          unit: null,
        },
        ...{ as: 'count' as const, tone: 'plain' as const },
      },
      {
        ...{ id: 'late', say: { zh: '过了目标日期', en: 'Past the target' }, value: late, unit: null },
        ...{ as: 'count' as const, tone: late > 0 ? ('bad' as const) : ('ok' as const) },
      },
      {
        ...{ id: 'forms', say: { zh: '表单', en: 'Forms' }, value: allForms().length, unit: null },
        ...{ as: 'count' as const, tone: 'plain' as const },
      },
    ],
  };
});

// A form of daily management was filled: what its holder records when a sheet is done (GEN-12).
const filled: Record<string, Words> = {
  'handovers.handover.close': { zh: '交接班复核', en: 'A handover looked at' },
  'attendance.sheet.confirm': { zh: '本人确认考勤', en: 'Attendance confirmed' },
  'settlement.day.approve': { zh: '批准日清', en: 'The day approved' },
  'settlement.day.close_empty': { zh: '当日无款', en: 'Nothing moved' },
  'assets.count.submit': { zh: '交盘点表', en: 'A count handed in' },
  'suggestions.opinion.receive': { zh: '收到意见', en: 'An opinion was received' },
  'complaints.complaint.receive': { zh: '登记投诉', en: 'A complaint was received' },
  'safety.log_signed': { zh: '安全日志签名', en: 'The safety log signed' },
  'training.signed_out': { zh: '签退', en: 'Signed out of a lesson' },
  'submissions.submission.raise': { zh: '请示上报', en: 'A request was sent up' },
};
for (const [what, say] of Object.entries(filled)) witness(what, say, 'GEN-12');
witnessWhere(
  'meetings.meeting.hold',
  { zh: '会议已开', en: 'A meeting was held' },
  { fact: 'kind', is: ['pre_shift'] },
  'GEN-12',
);
witnessWhere(
  'checklists.run.submit',
  { zh: '交检查表', en: 'Checklist handed in' },
  { fact: 'list', is: ['patrol', 'five_s'] },
  'GEN-12',
);
