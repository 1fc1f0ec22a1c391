import type { Ctx } from '../../kit/ctx.ts';
import { type Asked, type Evidence, evidence, measure, witness } from '../norms/index.ts';
import type { Way } from './route.ts';
import { countsOfDay } from './store.ts';
import { way_words } from './way_words.ts';

type Figure = Evidence['figures'][number];
const percent = (part: number, of: number): number | null => (of === 0 ? null : (part / of) * 100);
const unit = { zh: '%', en: '%' };
const count = (id: string, say: Figure['say'], value: number): Figure => ({
  ...{ id, say, value, unit: null, as: 'count', tone: 'plain' },
});

/** The share of routes on which the customer came back or was sent on by the counter. */
export const wrongShare = (of: { sent: number; wrong: number }): number | null => percent(of.wrong, of.sent);

/** The evidence of SVC-01: where customers were sent on a day, and what share of them wrongly. */
async function guideEvidence(ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> {
  const rows = await ctx.tx.rows(countsOfDay, { hall_id: asked.hall_id, day: asked.day });
  const sent = rows.reduce((sum, row) => sum + row.sent, 0);
  const wrong = rows.reduce((sum, row) => sum + row.wrong, 0);
  const share = wrongShare({ sent, wrong });
  return {
    kind: 'witnessed',
    total: sent,
    figures: [
      count('sent', { zh: '引导', en: 'Sent' }, sent),
      {
        ...{ id: 'wrong', say: { zh: '引错率', en: 'Sent wrongly' }, value: share, unit, as: 'share' },
        tone: wrong > 0 ? 'warn' : 'ok',
      },
      ...rows.map(row => count(row.way, way_words[row.way as Way], row.sent)),
    ],
  };
}
evidence('SVC-01', guideEvidence);

/** The evidence of the pre-check: papers that were missing and told before the wait. */
async function preparedEvidence(ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> {
  const rows = await ctx.tx.rows(countsOfDay, { hall_id: asked.hall_id, day: asked.day });
  const sum = (of: 'sent' | 'missing' | 'asked' | 'solved') =>
    rows.reduce((total, row) => total + row[of], 0);
  return {
    kind: 'witnessed',
    total: sum('sent'),
    figures: [
      count('sent', { zh: '引导', en: 'Sent' }, sum('sent')),
      count(
        'missing',
        { zh: '等之前告知缺件', en: 'Told of a missing paper before the wait' },
        sum('missing'),
      ),
      count('answered', { zh: '当场解答', en: 'Answered on the spot' }, sum('asked')),
      count('solved', { zh: '其中已解决', en: 'Solved of them' }, sum('solved')),
    ],
  };
}
for (const row of ['ROLE-08', 'ROLE-09', 'SVC-05']) {
  evidence(row, preparedEvidence);
  witness('guidance.route.send', { zh: '引导', en: 'Sent from the floor' }, row);
}
witness('guidance.route.send', { zh: '引导', en: 'Sent from the floor' }, 'SVC-01');
witness('guidance.kiosk_long', { zh: '终端前停留过久', en: 'Long at a terminal' }, 'SVC-03');
witness('guidance.kiosk_left', { zh: '已离开终端', en: 'Left the terminal' }, 'SVC-03');

measure('SVC-01', {
  due: ['guidance.route.send'],
  broken: ['guidance.route.come_back'],
  say: { zh: '引导', en: 'Customers sent' },
});
