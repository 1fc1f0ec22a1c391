import type { z } from 'zod';
import { money } from '../../../kit/ui/format.ts';
import { useLive } from '../../../kit/ui/live.ts';
import type { Words } from '../../../kit/words.ts';
import type { readAccesses } from '../../../modules/identity/wire.ts';
import type { Failed } from '../../../modules/notices/ui/Calls.tsx';
import type { OneOrder, OpenWork, Refunds } from '../../../modules/orders/ui/office/shapes.ts';
import { waits } from '../../../modules/tills/ui/office/shapes.ts';
import type { Place } from './place.ts';
import type { ListedTill } from './shapes.ts';

type Accesses = z.output<typeof readAccesses.answer>['accesses'];

/** One case that nobody has ended yet: what it is, about what, since when, and where it is ended. */
export interface OpenCase {
  id: string;
  kind: Words;
  about: Words;
  standing: Words;
  since: string | null;
  row: string;
  to: Partial<Place>;
}

const kinds = {
  difference: { zh: '差额', en: 'Difference' },
  reversal: { zh: '冲正', en: 'Reversal' },
  pre_accepted: { zh: '预受理', en: 'Pre-accepted' },
  share: { zh: '冲正占比', en: 'Reversals' },
  refund: { zh: '退款', en: 'Refund' },
  late: { zh: '超承诺', en: 'Promise over' },
  follow_up: { zh: '咨询', en: 'Question' },
  notice: { zh: '短信没送到', en: 'Not delivered' },
  reveal: { zh: '明文', en: 'Reveal' },
} as const;
const standing = {
  decide: { zh: '等决定', en: 'to decide' },
  explain: { zh: '等说明', en: 'to explain' },
  approve: { zh: '等批', en: 'to approve' },
  back_enter: { zh: '等补录', en: 'to back-enter' },
  pay: { zh: '等退清', en: 'to pay back' },
  do: { zh: '还没办妥', en: 'not done yet' },
  look: { zh: '超过上限，要看一看', en: 'over the limit, look into it' },
  answer: { zh: '等答复', en: 'to answer' },
  answer_late: { zh: '答复超时', en: 'answer is late' },
  call: { zh: '等打电话', en: 'to call' },
  refused: { zh: '被拒绝', en: 'refused' },
  alarm: { zh: '一小时次数过多', en: 'too many in an hour' },
} as const;

/** What is open in the hall, as far as this person may see it. */
export function useOpenCases(hall_id: number, may: { orders: boolean; reveals: boolean }) {
  const work = useLive<OpenWork>(may.orders ? `/api/halls/${hall_id}/open-orders` : null, 'orders');
  const refunds = useLive<Refunds>(may.orders ? `/api/halls/${hall_id}/refunds` : null, 'payments', 'orders');
  const reveals = useLive<{ accesses: Accesses }>(
    may.reveals ? `/api/halls/${hall_id}/personal-data-accesses?days=1` : null,
    'identity',
  );
  const failed = useLive<Failed>(may.orders ? `/api/halls/${hall_id}/failed-notices` : null, 'notices');
  const norms = useLive<Record<string, number>>(
    `/api/halls/${hall_id}/norms/values?keys=reveal_alarm_after`,
    'norms',
  );
  return {
    work: work.data,
    refunds: refunds.data?.refunds ?? [],
    failed: failed.data?.notices ?? [],
    accesses: reveals.data?.accesses ?? [],
    alarm_after: norms.data?.reveal_alarm_after ?? Number.POSITIVE_INFINITY,
  };
}

interface Given {
  work: OpenWork | null;
  refunds: Refunds['refunds'];
  failed: Failed['notices'];
  accesses: Accesses;
  alarm_after: number;
  tills: readonly ListedTill[];
}

/** Everything that is open as one list: money first, then orders, then personal data. */
export function casesOf(of: Given): OpenCase[] {
  const tills = of.tills.filter(waits).map(one => ({
    id: one.id,
    kind: kinds.difference,
    about: withFigure(one.clerk.name, one.difference_fen ?? 0),
    standing: one.state === 'discrepancy_review' ? standing.decide : standing.explain,
    since: null,
    row: 'CASH-03',
    to: { page: 'tills' as const },
  }));
  const refunds = of.refunds.map(one => ({
    id: one.id,
    kind: kinds.refund,
    about: withFigure({ zh: '', en: '' }, one.amount_fen),
    standing: standing.pay,
    since: one.due_at,
    row: 'CASH-08',
    to: { page: 'orders' as const },
  }));
  return [
    ...tills,
    ...(of.work?.reversals ?? []).map(one => order(one, kinds.reversal, standing.approve, 'CASH-07')),
    ...refunds,
    ...sharesOf(of.work),
    ...(of.work?.late ?? []).map(one => order(one, kinds.late, standing.do, 'SVC-07')),
    ...(of.work?.pre_accepted ?? []).map(one =>
      order(one, kinds.pre_accepted, standing.back_enter, 'BIZ-24'),
    ),
    ...(of.work?.follow_ups ?? []).map(one => ({
      id: one.id,
      kind: kinds.follow_up,
      about: one.topic,
      standing: one.late ? standing.answer_late : standing.answer,
      since: one.opened_at,
      row: 'SVC-02',
      to: { page: 'orders' as const, order: one.order_id },
    })),
    ...of.failed.map(noticeCase),
    ...revealsOf(of.accesses, of.alarm_after),
  ];
}

/** Clerks who take back more of what they sold than the norm allows (CASH-07). */
const sharesOf = (work: OpenWork | null): OpenCase[] =>
  (work?.shares ?? [])
    .filter(one => one.over)
    .map(one => ({
      id: one.clerk_id,
      kind: kinds.share,
      about: {
        zh: `${one.clerk.zh} ${one.reversed}/${one.done}，上限 ${one.most_percent}%`,
        en: `${one.clerk.en} ${one.reversed}/${one.done}, ${one.most_percent}% at most`,
      },
      standing: standing.look,
      since: null,
      row: 'CASH-07',
      to: { page: 'orders' as const },
    }));

const noticeCase = (one: Failed['notices'][number]): OpenCase => ({
  id: one.id,
  kind: kinds.notice,
  about: one.say,
  standing: standing.call,
  since: one.made_at,
  row: 'FEE-08',
  to: { page: 'notices' },
});

const withFigure = (of: Words, fen: number): Words => ({
  zh: `${of.zh} ${money(fen)}`.trim(),
  en: `${of.en} ${money(fen)}`.trim(),
});

const order = (of: OneOrder, kind: Words, stands: Words, row: string): OpenCase => ({
  id: of.id,
  kind,
  about: of.say,
  standing: stands,
  since: of.opened_at,
  row,
  to: { page: 'orders', order: of.id },
});

/** Reveals that were refused, and whoever looked more often in one hour of the clock than raises the alarm. */
export function revealsOf(accesses: Accesses, alarm_after: number): OpenCase[] {
  const refused = accesses.filter(one => one.refused !== null).slice(0, 3);
  const hours = new Map<string, Accesses>();
  for (const one of accesses) {
    const key = `${one.staff_no} ${one.at.slice(0, 13)}`;
    hours.set(key, [...(hours.get(key) ?? []), one]);
  }
  const often = [...hours.values()]
    .filter(found => found.length >= alarm_after)
    .flatMap(found => found[0] ?? []);
  const entry = (one: Accesses[number], stands: Words): OpenCase => ({
    id: `${one.id} ${stands.en}`,
    kind: kinds.reveal,
    about: one.name ?? { zh: one.staff_no ?? '', en: one.staff_no ?? '' },
    standing: stands,
    since: one.at,
    row: 'PRIV-10',
    to: { page: 'evidence' },
  });
  return [
    ...often.map(one => entry(one, standing.alarm)),
    ...refused.map(one => entry(one, standing.refused)),
  ];
}
