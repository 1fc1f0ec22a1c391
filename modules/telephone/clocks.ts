import { second_ms } from '../../kit/clock.ts';
import { follow, onDue } from '../../kit/due.ts';
import { record } from '../../kit/move.ts';
import { ownMatters } from '../first_asked/index.ts';
import { watchFor } from '../floor/index.ts';
import { type Evidence, evidence, measure, witness } from '../norms/index.ts';
import { callNo, isBackLate, isTalkLate, ringsUntil } from './call.ts';
import { answerers } from './may.ts';
import { missCall } from './ringing.ts';
import { holdCall, markBackLate, markTalkLate, openCalls, setOwner, staffOf } from './store.ts';
import { dayOf } from './views.ts';

// It rang for so long that the caller has hung up: a call back is owed (TEL-01, SVC-11).
onDue('telephone.ring_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdCall, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state === 'ringing') await missCall(ctx, of, ringsUntil(of.rang_at, ctx.now));
});
onDue('telephone.back_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdCall, { hall_id: due.hall_id, id: due.subject_id });
  if (of === undefined || !isBackLate(of, ctx.now)) return;
  const { hall_id, id } = of;
  await ctx.tx.run(markBackLate, { hall_id, id });
  await record(ctx, 'telephone.back_late', { hall_id, subject_id: id, facts: { no: callNo(of) } });
});

// A call that nobody has put down: still talked, or forgotten; whoever has the duty sees it and asks (TEL-01).
onDue('telephone.talk_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdCall, { hall_id: due.hall_id, id: due.subject_id });
  if (of === undefined || !isTalkLate(of, ctx.now)) return;
  const { hall_id, id } = of;
  await ctx.tx.run(markTalkLate, { hall_id, id });
  await record(ctx, 'telephone.talk_late', { hall_id, subject_id: id, facts: { no: callNo(of) } });
});

// Whoever was promised a call, or not answered, and hears nothing stands on the floor (SVC-11).
watchFor(async (ctx, hall_id) =>
  (await ctx.tx.rows(openCalls, { hall_id })).flatMap(of => {
    const talked = isTalkLate(of, ctx.now);
    const due = talked ? of.talk_due : of.back_due;
    if (due === null || !(talked || isBackLate(of, ctx.now))) return [];
    const since = (talked ? of.answered_at : null) ?? of.rang_at;
    const limit_s = (due.getTime() - since.getTime()) / second_ms;
    return [
      {
        ...{ kind: 'promise' as const, subject_id: of.id, level: 'over' as const },
        facts: { label: callNo(of), since: since.toISOString(), limit_s },
      },
    ];
  }),
);
for (const what of [
  'back_late',
  'talk_late',
  'call.call_back',
  'call.hand_on',
  'call.settle',
  'call.promise',
])
  follow(`telephone.${what}`, 'floor.look');

// A call is owned like everything else somebody was asked first: handed over only when accepted (TEL-02, FRQ-01).
ownMatters('call', {
  open: async (ctx, hall_id) =>
    (await ctx.tx.rows(openCalls, { hall_id })).flatMap(of =>
      of.owner_id === null
        ? []
        : [
            {
              ...{ id: of.id, owner_id: of.owner_id, since: of.rang_at, due_at: of.back_due ?? of.talk_due },
              say: { zh: `${callNo(of)} 来电`, en: `${callNo(of)} a call` },
            },
          ],
    ),
  able: async (ctx, hall_id) =>
    (await ctx.tx.rows(staffOf, { hall_id, roles: answerers })).map(one => one.id),
  give: async (ctx, of) => {
    await ctx.tx.run(setOwner, of);
  },
});

measure('TEL-01', {
  due: ['telephone.call.ring'],
  broken: ['telephone.answered_late', 'telephone.call.miss', 'telephone.call.lose'],
  say: { zh: '来电按声数接起', en: 'Calls answered within their rings' },
});
measure('SVC-11', {
  due: ['telephone.call.miss', 'telephone.call.promise'],
  broken: ['telephone.back_late'],
  say: { zh: '按时回电', en: 'Callers called back in time' },
});
witness('telephone.call.ring', { zh: '来电', en: 'A call' }, 'SVC-11');
witness('telephone.answered_late', { zh: '接晚了', en: 'Answered late' }, 'TEL-01');
witness('telephone.talk_late', { zh: '接起后没有记结果', en: 'Answered and not put down' }, 'TEL-01');
witness('telephone.back_late', { zh: '回电超时', en: 'The call back is late' }, 'SVC-11');
witness('telephone.no_answer', { zh: '回电没人接', en: 'Nobody picked up' }, 'SVC-11');
witness('telephone.number_shown', { zh: '看来电号码', en: 'The number was shown' }, 'PRIV-03');
witness('telephone.line_kept', { zh: '公布厅电话', en: 'The number of the hall' }, 'TEL-01');

const figure = (id: string, zh: string, en: string, value: number | null): Evidence['figures'][number] => ({
  ...{ id, say: { zh, en }, value, unit: null, as: 'count', tone: 'plain' },
});
for (const row of ['SVC-11', 'TEL-01'])
  evidence(row, async (ctx, asked) => {
    const of = await dayOf(ctx, asked.hall_id, asked.day);
    return {
      kind: 'measured',
      total: of.rang,
      figures: [
        figure('rang', '来电', 'Calls', of.rang),
        figure('in_time', '按声数接起', 'Within the rings', of.in_time),
        figure('missed', '未接', 'Missed', of.missed),
        figure('back_late', '回电超时', 'Called back late', of.back_late),
        figure('talk_late', '没按时记结果', 'Not put down in time', of.talk_late),
      ],
    };
  });
