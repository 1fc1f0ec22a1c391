import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { count, money, percent } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import type { Words } from '../../../kit/words.ts';
import type { LineNow, ListedTill, PastDay } from './shapes.ts';
import { Trend } from './Trend.tsx';
import { filled, office as words } from './words.ts';

/** One figure against its norm: what it is today, which way is good, and how it went. */
interface Figure {
  id: string;
  say: Words;
  row: string;
  value: number | null;
  shown: string;
  unit: Words;
  limit: number | null;
  better: 'more' | 'less';
  past: number[];
}

const names = {
  within: { zh: '等候达标率', en: 'Within limit' },
  p90: { zh: 'P90 等候，上日', en: 'P90, last day' },
  rating: { zh: '满意度，上日', en: 'Rating, last day' },
  one_counter: { zh: '一台清', en: 'One counter' },
  in_time: { zh: '按承诺办妥', en: 'As promised' },
  reversed: { zh: '冲正率', en: 'Reversal rate' },
  rejected: { zh: '拒办', en: 'Refused orders' },
  till: { zh: '钱箱差额', en: 'Till differences' },
} as const;
const units = {
  percent: { zh: '%', en: '%' },
  minutes: { zh: '分', en: 'min' },
  stars: { zh: '分', en: 'of 5' },
  yuan: { zh: '元', en: 'yuan' },
  orders: { zh: '单', en: 'orders' },
} as const;

interface DayFigures {
  visits: { ended: number; at_once: number };
  businesses: {
    orders: number;
    done: number;
    rejected: number;
    reversed: number;
    in_time: number;
    promised: number;
  }[];
}

interface FiguresProps {
  hall_id: number;
  day: string;
  leads: boolean;
  tills: readonly ListedTill[];
}

/** Figures against the norm, fourteen days behind each; a miss is tinted and asks why on the clause's page. */
export function Figures({ hall_id, day, leads, tills }: FiguresProps) {
  const say = useSay();
  const line = useLive<LineNow>(`/api/halls/${hall_id}/line`, 'queue', 'counters');
  const past = useLive<{ days: PastDay[] }>(`/api/halls/${hall_id}/past-days`, 'halls');
  const orders = useLive<DayFigures>(
    leads ? `/api/halls/${hall_id}/order-figures?day=${day}` : null,
    'orders',
  );
  const norms = useLive<Record<string, number>>(
    `/api/halls/${hall_id}/norms/values?keys=wait_target_share,wait_limit_ordinary`,
    'norms',
  );
  const days = [...(past.data?.days ?? [])].sort((a, b) => a.day.localeCompare(b.day)).slice(-14);
  const figures = [...waits(line.data, days, norms.data ?? {}), ...ofOrders(orders.data), ofTills(tills)];
  const missed = figures.filter(one => misses(one)).length;
  return (
    <section className="of-figures">
      <h2>
        {say(words.figures)} <small>{say(words.fourteen)}</small>
        <span className="num">{say(filled(words.misses, { n: missed }))}</span>
      </h2>
      <ul>
        {figures.map(one => (
          <Row key={one.id} of={one} hall_id={hall_id} day={day} />
        ))}
      </ul>
    </section>
  );
}

const misses = ({ value, limit, better }: Figure): boolean => {
  if (value === null || limit === null) return false;
  return better === 'more' ? value < limit : value > limit;
};

function Row({ of, hall_id, day }: { of: Figure; hall_id: number; day: string }) {
  const say = useSay();
  const bad = misses(of);
  const sign = of.better === 'more' ? '≥' : '≤';
  return (
    <li className={bad ? 'of-differs' : undefined}>
      <span>{say(of.say)}</span>
      <b className={bad ? 'num of-bad' : 'num'}>
        {of.value === null ? '—' : of.shown} <small>{say(of.unit)}</small>
      </b>
      <span className="num of-quiet">{of.limit === null ? '' : `${sign} ${count(of.limit)}`}</span>
      <Trend values={of.past} limit={of.limit} better={of.better} label={`${say(of.say)} ${of.shown}`} />
      <Verdict of={of} bad={bad} href={`/clause/${of.row}?hall=${hall_id}&day=${day}`} />
      <ClauseChip id={of.row} />
    </li>
  );
}

function Verdict({ of, bad, href }: { of: Figure; bad: boolean; href: string }) {
  const say = useSay();
  if (bad)
    return (
      <a href={href}>
        <StateMark mark="over">{say(words.why)}</StateMark>
      </a>
    );
  if (of.value === null) return <StateMark mark="not-open">{say(words.no_data)}</StateMark>;
  return (
    <StateMark mark={of.limit === null ? 'paused' : 'done'}>
      {say(of.limit === null ? words.no_norm : words.fits)}
    </StateMark>
  );
}

function waits(line: LineNow | null, days: readonly PastDay[], norms: Record<string, number>): Figure[] {
  const called = line?.figures.called ?? 0;
  const share = called === 0 ? null : ((line?.figures.within ?? 0) / called) * 100;
  const last = days.at(-1);
  const p90 = last === undefined ? null : last.p90_s / 60;
  const rated = days.filter(one => one.ratings > 0);
  const stars = rated.at(-1);
  const rating = stars === undefined ? null : stars.stars / stars.ratings;
  return [
    {
      id: 'within',
      say: names.within,
      row: 'QUE-01',
      value: share,
      shown: percent((share ?? 0) / 100),
      unit: units.percent,
      limit: norms.wait_target_share ?? null,
      better: 'more',
      past: days.filter(one => one.called > 0).map(one => (one.within / one.called) * 100),
    },
    {
      id: 'p90',
      say: names.p90,
      row: 'QUE-01',
      value: p90,
      shown: count(p90 ?? 0, 1),
      unit: units.minutes,
      limit: norms.wait_limit_ordinary ?? null,
      better: 'less',
      past: days.map(one => one.p90_s / 60),
    },
    {
      id: 'rating',
      say: names.rating,
      row: 'KPI-01',
      value: rating,
      shown: count(rating ?? 0, 2),
      unit: units.stars,
      limit: null,
      better: 'more',
      past: rated.map(one => one.stars / one.ratings),
    },
  ];
}

function ofOrders(found: DayFigures | null): Figure[] {
  if (found === null) return [];
  const sum = (key: 'orders' | 'rejected' | 'reversed' | 'in_time' | 'promised') =>
    found.businesses.reduce((all, one) => all + one[key], 0);
  const of = (part: number, whole: number) => (whole === 0 ? null : (part / whole) * 100);
  const in_time = of(sum('in_time'), sum('promised'));
  const reversed = of(sum('reversed'), sum('orders'));
  const common = { limit: null, past: [], unit: units.percent };
  const { ended, at_once } = found.visits;
  const one_counter = of(at_once, ended);
  return [
    {
      ...common,
      id: 'one_counter',
      say: names.one_counter,
      row: 'BIZ-03',
      value: one_counter,
      shown: count(one_counter ?? 0, 1),
      better: 'more',
    },
    {
      ...common,
      id: 'in_time',
      say: names.in_time,
      row: 'SVC-07',
      value: in_time,
      shown: count(in_time ?? 0, 1),
      better: 'more',
    },
    {
      ...common,
      id: 'reversed',
      say: names.reversed,
      row: 'CASH-07',
      value: reversed,
      shown: count(reversed ?? 0, 2),
      better: 'less',
    },
    {
      ...common,
      id: 'rejected',
      say: names.rejected,
      row: 'BIZ-01',
      value: sum('rejected'),
      shown: count(sum('rejected')),
      unit: units.orders,
      better: 'less',
    },
  ];
}

function ofTills(tills: readonly ListedTill[]): Figure {
  const counted = tills.filter(one => one.difference_fen !== null);
  const off = counted.reduce((sum, one) => sum + Math.abs(one.difference_fen ?? 0), 0);
  return {
    id: 'till',
    say: names.till,
    row: 'CASH-03',
    value: counted.length === 0 ? null : off / 100,
    shown: money(off),
    unit: units.yuan,
    limit: 0,
    better: 'less',
    past: [],
  };
}
