import { holdForm } from '../forms/index.ts';
import { measure, witness } from '../norms/index.ts';
import { event_words } from './words.ts';

measure('RPT-01', {
  due: ['submissions.submission.raise'],
  broken: ['submissions.reply_late'],
  say: { zh: '请示按时批复', en: 'Requests replied to in time' },
});
measure('RPT-02', {
  due: ['submissions.must_report.know'],
  broken: ['submissions.tell_late', 'submissions.write_late'],
  say: { zh: '重大事项即报', en: 'Grave matters told in time' },
});

const bears: Record<string, string[]> = {
  'submissions.submission.raise': ['RPT-01', 'RPT-03'],
  'submissions.must_report.know': ['RPT-02'],
  'submissions.reply_late': ['RPT-01'],
  'submissions.tell_late': ['RPT-02'],
  'submissions.write_late': ['RPT-02'],
};
for (const [what, rows] of Object.entries(bears))
  witness(what, event_words[what] ?? { zh: what, en: what }, ...rows);

holdForm('request_sheet', {
  page: '/office/submissions',
  held: { zh: '请示单逐张可打印，登记簿可导出', en: 'Each sheet printed, the register exported' },
  exports: 'submissions',
});
