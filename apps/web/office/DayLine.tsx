import { epoch, timeOfDay } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import type { Words } from '../../../kit/words.ts';
import type { OneHall } from '../../../modules/halls/ui/day-mark.ts';
import { settled } from '../../../modules/settlement/ui/shapes.ts';
import type { ListedTill, Opening, Settlement } from './shapes.ts';
import { office } from './words.ts';

const words = {
  unlock: { zh: '双人开门', en: 'Two keys' },
  checks: { zh: '开门检查', en: 'Opening checks' },
  open: { zh: '开门', en: 'Doors open' },
  floats: { zh: '领备用金', en: 'Floats' },
  now: { zh: '营业', en: 'In service' },
  closing: { zh: '末号预告', en: 'Last number' },
  tills: { zh: '结班', en: 'Tills close' },
  settle: { zh: '日清', en: 'Settlement' },
  approve: { zh: '批准', en: 'Approval' },
  deposit: { zh: '解缴', en: 'Deposit' },
  done: { zh: '已办', en: 'done' },
  waits: { zh: '等办', en: 'waits' },
  fails: { zh: '有必过项未过', en: 'a critical one failed' },
  all_passed: { zh: '全部交卷', en: 'handed in' },
} as const;

interface Step {
  id: string;
  say: Words;
  at: string | null;
  note: string;
  state: 'done' | 'late' | 'now' | 'todo';
}

interface LineProps {
  hall_id: number;
  day: string;
  hall: OneHall | null;
  settlement: Settlement | null;
  tills: readonly ListedTill[];
}

/** The hall's day as a line: done, late, now, to come; spaced by step, not by minute. */
export function DayLine({ hall_id, hall, settlement, tills }: LineProps) {
  const say = useSay();
  const now = useHallNow(10_000);
  const opening = useLive<Opening>(`/api/halls/${hall_id}/opening`, 'halls', 'checklists', 'people');
  const steps = stepsOf({ hall, settlement, tills, opening: opening.data, now, say });
  return (
    <section className="of-day" aria-label={say(office.day_line)}>
      <ol>
        {steps.map(step => (
          <li key={step.id} className={`of-${step.state}`} aria-current={step.state === 'now' || undefined}>
            <time className="num">{step.at === null ? '' : timeOfDay(step.at)}</time>
            <i aria-hidden="true" />
            <b>{say(step.say)}</b>
            <span>{step.note}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface Given {
  hall: OneHall | null;
  settlement: Settlement | null;
  tills: readonly ListedTill[];
  opening: Opening | null;
  now: number;
  say: (of: Words) => string;
}

function stepsOf({ hall, settlement, tills, opening, now, say }: Given): Step[] {
  const day = hall?.day ?? null;
  if (day === null) return [];
  const past = (at: string) => epoch(at) <= now;
  const opened = !['preparing'].includes(day.state);
  const ended = ['settling', 'closed'].includes(day.state);
  const closed = tills.filter(one => one.state === 'closed').length;
  const floats = tills.filter(one => one.state !== 'requested').length;
  const approved = settlement !== null && settled.includes(settlement.state);
  const list: (Omit<Step, 'state'> & { done: boolean })[] = [
    {
      id: 'unlock',
      say: words.unlock,
      at: null,
      done: day.unlocked,
      note: say(day.unlocked ? words.done : words.waits),
    },
    {
      id: 'checks',
      say: words.checks,
      at: null,
      done: opening?.list.submitted ?? opened,
      note: say((opening?.list.critical_fails ?? 0) > 0 ? words.fails : words.all_passed),
    },
    {
      id: 'open',
      say: words.open,
      at: day.opens_at,
      done: opened,
      note: say(opened ? words.done : words.waits),
    },
    {
      id: 'floats',
      say: words.floats,
      at: null,
      done: floats > 0 && floats === tills.length,
      note: `${floats} / ${tills.length}`,
    },
    { id: 'closing', say: words.closing, at: day.closes_at, done: ended || past(day.closes_at), note: '' },
    {
      id: 'tills',
      say: words.tills,
      at: null,
      done: tills.length > 0 && closed === tills.length,
      note: `${closed} / ${tills.length}`,
    },
    {
      id: 'settle',
      say: words.settle,
      at: settlement?.collected_at ?? null,
      done: (settlement?.run ?? 0) > 0,
      note: '',
    },
    {
      id: 'approve',
      say: words.approve,
      at: settlement?.approved_at ?? null,
      done: approved,
      note: settlement?.people.approved == null ? '' : say(settlement.people.approved),
    },
    {
      id: 'deposit',
      say: words.deposit,
      at: settlement?.deposited_at ?? null,
      done: settlement?.deposited_at != null,
      note: settlement?.bag_no ?? '',
    },
  ];
  const first = list.findIndex(step => !step.done);
  return list.map((step, at) => ({ ...step, state: stateOf(step, at, first, now) }));
}

function stateOf(step: { done: boolean; at: string | null }, at: number, first: number, now: number) {
  if (step.done) return 'done' as const;
  if (step.at !== null && epoch(step.at) < now) return 'late' as const;
  return at === first ? ('now' as const) : ('todo' as const);
}
