import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import { type Asked, type Evidence, evidence, measure, witness } from '../norms/index.ts';
import { figuresOf } from './figures.ts';
import { event_words } from './words.ts';

// Every complaint is replied to, the first time within the promise (PRM-07); one too late, or none, breaks it.
measure('PRM-07', {
  due: ['complaints.complaint.receive'],
  broken: ['complaints.reply_late'],
  say: { zh: '投诉首次回复', en: 'First replies to complaints' },
});
measure('CMP-04', {
  due: ['complaints.complaint.accept', 'complaints.complaint.answer'],
  broken: ['complaints.accept_late', 'complaints.final_late'],
  say: { zh: '投诉受理与办结', en: 'Complaints accepted and ended' },
});
measure('SVC-14', {
  due: ['complaints.complaint.answer'],
  broken: ['complaints.follow_up_late'],
  say: { zh: '投诉回访', en: 'Complaints called back' },
});
measure('CMP-13', {
  due: ['complaints.appeal.receive'],
  broken: ['complaints.appeal_late'],
  say: { zh: '监管申诉', en: 'Appeals to the regulator' },
});
measure('CMP-11', {
  due: ['halls.day.settle'],
  broken: ['complaints.not_reviewed'],
  say: { zh: '投诉日复核', en: 'Complaints reviewed at the close' },
});

const bears: Record<string, string[]> = {
  ...{ raised: ['CMP-05'], level_late: ['CMP-05'], repeated: ['CMP-17'], surge: ['CMP-17'] },
  ...{ own_word: ['CMP-20'], own_word_missing: ['CMP-20'], blamed: ['CMP-20'] },
  ...{ contacted: ['CMP-12', 'SVC-14'], restated_right: ['CMP-03'], opened: ['PRIV-03'] },
  ...{ evidence_locked: ['CMP-14'], evidence_released: ['CMP-14'], appealed: ['CMP-13'] },
  ...{ forwarded: ['CMP-10'], forward_late: ['CMP-10'], partner_at_fault: ['CMP-10'] },
  ...{ amends_declined: ['CMP-15'] },
  ...{ rated: ['SVC-20'], not_for_customer: ['SVC-20', 'PRIN-19'] },
};
for (const [name, rows] of Object.entries(bears))
  witness(`complaints.${name}`, event_words[name] ?? { zh: name, en: name }, ...rows);
witness(
  'complaints.complaint.receive',
  { zh: '登记投诉', en: 'A complaint was received' },
  ...['CMP-01', 'CMP-11', 'SVC-17', 'CMP-06'],
);
witness(
  'complaints.complaint.propose',
  { zh: '回复投诉', en: 'A complaint was replied to' },
  'CMP-07',
  'SVC-07',
);

const figure = (id: string, say: { zh: string; en: string }, value: number | null, share = true) => ({
  ...{
    id,
    say,
    value,
    unit: share ? { zh: '%', en: '%' } : null,
    as: 'count' as const,
    tone: 'plain' as const,
  },
});

/** The rates of the month the asked day lies in (CMP-19). */
const rates = async (ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> => {
  const span = (asked.day ?? businessDay(ctx.now)).slice(0, 7);
  const of = await figuresOf(ctx, { hall_id: asked.hall_id, span });
  return {
    kind: 'measured',
    total: of.received,
    figures: [
      figure('received', { zh: '本月投诉', en: 'Complaints of the month' }, of.received, false),
      figure('reply', { zh: '回复率', en: 'Replied to' }, of.rates.reply),
      figure('timely', { zh: '及时率', en: 'In time' }, of.rates.timely),
      figure('closure', { zh: '办结率', en: 'Ended' }, of.rates.closure),
      figure('satisfaction', { zh: '满意率', en: 'Satisfied' }, of.rates.satisfaction),
      figure('per_10000', { zh: '万投比', en: 'On ten thousand numbers' }, of.rates.per_10000, false),
    ],
  };
};
for (const row of ['CMP-19', 'CMP-08'])
  evidence(
    row,
    guarded(row, rates, async () => ({})),
  );
