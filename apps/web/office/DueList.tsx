import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { epoch, shortElapsed, timeOfDay } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useKeys } from '../../../kit/ui/keys.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import type { Words } from '../../../kit/words.ts';
import type { Who } from '../../../modules/people/wire.ts';
import type { Place } from './place.ts';
import type { Clocks, ListedTill, Pairs } from './shapes.ts';
import { office as words } from './words.ts';

interface Due {
  id: string;
  say: Words;
  note: string;
  row: string;
  due_at: string | null;
  to: Partial<Place>;
}

const kinds: Record<string, { say: Words; row: string; page: Place['page'] }> = {
  'tills.explain_over': {
    say: { zh: '差额等营业员说明', en: 'A clerk has to explain a difference' },
    row: 'CASH-03',
    page: 'tills',
  },
  'orders.reversal_over': {
    say: { zh: '冲正等您批', en: 'A reversal waits for you' },
    row: 'CASH-07',
    page: 'orders',
  },
  'orders.promise_over': {
    say: { zh: '承诺的办妥时间', en: 'A promised time comes' },
    row: 'SVC-07',
    page: 'orders',
  },
  'orders.back_entry_over': {
    say: { zh: '预受理待补录', en: 'A pre-accepted order to back-enter' },
    row: 'BIZ-24',
    page: 'orders',
  },
  'payments.refund_late': {
    say: { zh: '应退款要退清', en: 'A refund has to be paid' },
    row: 'CASH-08',
    page: 'orders',
  },
  'settlement.waived_late': {
    say: { zh: '准许开门的那一日要批准', en: 'A day the hall was let open over has to be approved' },
    row: 'CASH-01',
    page: 'settlement',
  },
  'settlement.deposit_late': {
    say: { zh: '封包要解缴', en: 'The bag has to go to the bank' },
    row: 'CASH-05',
    page: 'settlement',
  },
  'settlement.audit_late': {
    say: { zh: '日清等稽核', en: 'A settled day waits for the audit' },
    row: 'CASH-09',
    page: 'settlement',
  },
  'settlement.month_late': {
    say: { zh: '上月等月结', en: 'Last month waits to be closed' },
    row: 'CASH-09',
    page: 'month',
  },
};

/** Where the office looks at what two persons sign, and the clause it stands under, by the module that asks. */
const pair_places: Record<string, { row: string; page: Place['page'] }> = {
  tills: { row: 'CASH-04', page: 'tills' },
  carrier: { row: 'SIM-06', page: 'cards' },
  orders: { row: 'PAY-03', page: 'orders' },
  settlement: { row: 'CASH-05', page: 'settlement' },
};

const waits_for_second = (what: Words): Words => ({
  zh: `${what.zh}，等第二人签`,
  en: `${what.en}: waits for the second`,
});

const to_decide: Words = { zh: '差额等决定', en: 'A difference to decide' };

function dueOf(
  clocks: Clocks | null,
  pairs: Pairs | null,
  tills: readonly ListedTill[],
  say: (of: Words) => string,
): Due[] {
  const timed = (clocks?.clocks ?? []).flatMap(one => {
    const kind = kinds[one.kind];
    if (kind === undefined) return [];
    const order = one.kind.startsWith('orders.') ? one.subject_id : null;
    const to = { page: kind.page, order };
    return [
      { id: one.kind + one.subject_id, say: kind.say, note: '', row: kind.row, due_at: one.due_at, to },
    ];
  });
  const seals = (pairs ?? []).flatMap(one => {
    const module = one.what.slice(0, one.what.indexOf('.'));
    const place = pair_places[module];
    if (place === undefined) return [];
    const order = module === 'orders' ? one.subject_id : null;
    return [
      {
        id: one.pair_id,
        say: waits_for_second(one.say),
        note: say(one.first.name),
        row: place.row,
        due_at: one.lapses_at,
        to: { page: place.page, order },
      },
    ];
  });
  const cases = tills
    .filter(one => one.state === 'discrepancy_review')
    .map(one => ({
      id: one.id,
      say: to_decide,
      note: say(one.clerk.name),
      row: 'CASH-03',
      due_at: null,
      to: { page: 'tills' as const },
    }));
  const last = '9';
  return [...timed, ...seals, ...cases].sort((a, b) => (a.due_at ?? last).localeCompare(b.due_at ?? last));
}

interface DueProps {
  hall_id: number;
  day: string;
  who: Who;
  tills: readonly ListedTill[];
  go: (to: Partial<Place>) => void;
}

/** What falls due, the first first: its time left is the one big figure, Enter goes there. */
export function DueList({ hall_id, tills, go }: DueProps) {
  const say = useSay();
  const now = useHallNow();
  const topics = ['tills', 'orders', 'payments', 'settlement', 'people'];
  const clocks = useLive<Clocks>(`/api/halls/${hall_id}/due-clocks`, ...topics);
  const pairs = useLive<Pairs>(`/api/halls/${hall_id}/pairs`, ...topics);
  const due = dueOf(clocks.data, pairs.data, tills, say);
  const [first, ...rest] = due;
  useKeys({ Enter: { do: () => first !== undefined && go(first.to), say: words.go } });
  return (
    <section className="of-due">
      <h2>
        {say(words.due)} <span className="num">{due.length}</span>
      </h2>
      {first === undefined && (
        <EmptyPanel title={say(words.nothing_due)}>{say(words.nothing_due_note)}</EmptyPanel>
      )}
      {first !== undefined && (
        <div className="of-due-first">
          <TimeLeft due_at={first.due_at} now={now} big />
          <p>
            <b>{say(first.say)}</b>
            <span>
              {first.note} <ClauseChip id={first.row} />
            </span>
          </p>
          <Button kind="primary" keyCap="Enter" onPress={() => go(first.to)}>
            {say(words.go)}
          </Button>
        </div>
      )}
      <ul>
        {rest.slice(0, 5).map(one => (
          <li key={one.id}>
            <p>
              <b>{say(one.say)}</b>
              <span>{one.note}</span>
            </p>
            <TimeLeft due_at={one.due_at} now={now} />
            <ClauseChip id={one.row} />
            <Button onPress={() => go(one.to)}>{say(words.look)}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const day_ms = 86_400_000;

function TimeLeft({ due_at, now, big = false }: { due_at: string | null; now: number; big?: boolean }) {
  const say = useSay();
  if (due_at === null) return <span className="of-left num">{big ? '—' : ''}</span>;
  const left_ms = epoch(due_at) - now;
  const over = left_ms < 0;
  const figure =
    Math.abs(left_ms) > day_ms
      ? `${Math.floor(Math.abs(left_ms) / day_ms)} × 24 h`
      : shortElapsed(Math.abs(left_ms));
  return (
    <span className={big ? 'of-left of-left-big' : 'of-left'}>
      {over ? (
        <StateMark mark="over">
          {say(words.over)} <b className="num">{figure}</b>
        </StateMark>
      ) : (
        <>
          <b className={big && left_ms < 600_000 ? 'num of-bad' : 'num'}>{figure}</b>{' '}
          <small className="num">{timeOfDay(due_at)}</small>
        </>
      )}
    </span>
  );
}
