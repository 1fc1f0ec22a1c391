import { timeOfDay } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { type Mark, StateMark } from '../../../kit/ui/StateMark.tsx';
import type { Words } from '../../../kit/words.ts';
import { type Role, roles } from '../../../modules/people/roles.ts';
import type { Duty, LineNow } from './shapes.ts';
import { filled, office as words } from './words.ts';

const here: Words = { zh: '在厅', en: 'in the hall' };
const serving: Words = { zh: '办理 {label}', en: 'serving {label}' };
const idle: Words = { zh: '空闲', en: 'free' };
const paused: Words = { zh: '暂停', en: 'paused' };
const later: Words = { zh: '未到班', en: 'not yet on' };
const gone: Words = { zh: '已下班', en: 'off' };
const counter: Words = { zh: '{n} 号台', en: 'counter {n}' };

/** The bar runs over these hours of the day. */
const hours = { from: 7, to: 21 };
const minutesOf = (time: string): number => {
  const [h = '0', m = '0'] = time.split(':');
  return Number(h) * 60 + Number(m);
};
const share = (minutes: number): number =>
  Math.max(0, Math.min(100, ((minutes - hours.from * 60) / ((hours.to - hours.from) * 60)) * 100));

interface Standing {
  mark: Mark;
  say: Words;
}

/** People at work: each with their shift as a bar, where they stand, what they do now. */
export function People({ hall_id, reads_line }: { hall_id: number; day: string; reads_line: boolean }) {
  const say = useSay();
  const now = useHallNow(10_000);
  const duty = useLive<Duty>(`/api/halls/${hall_id}/on-duty`, 'halls', 'people');
  const line = useLive<LineNow>(reads_line ? `/api/halls/${hall_id}/line` : null, 'queue', 'counters');
  const time = minutesOf(timeOfDay(now));
  const people = everybody(duty.data ?? [], line.data);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by key
    <section className="of-people" tabIndex={0} aria-label={say(words.people)}>
      <h2>
        {say(words.people)} <span className="num">{say(filled(words.count, { n: people.length }))}</span>
        <small className="num">{say(filled(words.hours, { from: `0${hours.from}`, to: hours.to }))}</small>
      </h2>
      {people.length === 0 && duty.data !== null && <p className="of-quiet">{say(words.no_people)}</p>}
      <ul>
        {people.map(one => {
          const at = standingOf(one, line.data, time);
          const starts = share(minutesOf(one.starts));
          return (
            <li key={one.person_id}>
              <b>{say(one.name)}</b>
              <span>{say(placeOf(one, line.data) ?? roles[one.post as Role] ?? here)}</span>
              <i className="of-shift" aria-hidden="true">
                {one.starts !== '' && (
                  <i style={{ left: `${starts}%`, width: `${share(minutesOf(one.ends)) - starts}%` }} />
                )}
                <u style={{ left: `${share(time)}%` }} />
              </i>
              <StateMark mark={at.mark}>{say(at.say)}</StateMark>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type Person = Duty[number];

/** Whoever is on the duty list, and whoever stands at a counter without being on it: nobody at work is left out. */
function everybody(duty: Duty, line: LineNow | null): Person[] {
  const listed = new Set(duty.map(one => one.person_id));
  const others = (line?.counters ?? []).flatMap(one => {
    if (one.clerk === null || one.state === 'closed' || listed.has(one.clerk.id)) return [];
    const { id, staff_no, name } = one.clerk;
    return [{ person_id: id, staff_no, name, post: 'service_clerk', starts: '', ends: '' }];
  });
  return [...duty, ...others];
}

const counterOf = (of: Person, line: LineNow | null) =>
  line?.counters.find(one => one.clerk?.id === of.person_id && one.state !== 'closed');

function placeOf(of: Person, line: LineNow | null): Words | undefined {
  const at = counterOf(of, line);
  return at === undefined ? undefined : filled(counter, { n: at.number });
}

function standingOf(of: Person, line: LineNow | null, time: number): Standing {
  if (of.starts !== '' && time < minutesOf(of.starts)) return { mark: 'not-open', say: later };
  if (of.ends !== '' && time > minutesOf(of.ends)) return { mark: 'not-open', say: gone };
  const at = counterOf(of, line);
  if (at === undefined) return { mark: 'done', say: here };
  if (at.state === 'paused') return { mark: 'paused', say: paused };
  const ticket = line?.in_hand.find(one => one.counter_id === at.id);
  if (ticket === undefined) return { mark: 'done', say: idle };
  return { mark: 'running', say: filled(serving, { label: ticket.label }) };
}
