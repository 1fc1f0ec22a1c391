import { ClockBar } from '../../../kit/ui/ClockBar.tsx';
import { elapsed, epoch } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { classes, type TicketClass } from '../../queue/classes.ts';
import type { ClassAhead, HourAhead, Line } from './shapes.ts';
import { floor as words } from './words.ts';

/** Each class: who waits longest against the limit, what a new ticket is told, the next hour. */
export function Classes({ line, hour }: { line: Line; hour: HourAhead | null }) {
  const say = useSay();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls on a small tablet must be reached by key
    <section className="fl-classes" tabIndex={0} aria-label={say(words.class_)}>
      <table>
        <thead>
          <tr>
            <th colSpan={2}>{say(words.class_)}</th>
            <th className="fl-r">{say(words.waiting)}</th>
            <th>{say(words.longest)}</th>
            <th>{say(words.new_ticket)}</th>
            <th>{say(words.hour)}</th>
            <th className="fl-r">{say(words.peak)}</th>
          </tr>
        </thead>
        <tbody>
          {classes.map(of => (
            <ClassRow
              key={of.code}
              of={of}
              line={line}
              ahead={hour?.classes.find(one => one.class === of.code)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ClassRow({ of, line, ahead }: { of: TicketClass; line: Line; ahead: ClassAhead | undefined }) {
  const say = useSay();
  const now = useHallNow();
  const waiting = line.waiting.filter(one => one.class === of.code);
  const waited_ms = Math.max(0, ...waiting.map(one => now - epoch(one.wait_from)));
  const limit_ms = (ahead?.limit_s ?? 900) * 1000;
  const share = waited_ms / limit_ms;
  const peak = ahead?.peak_s ?? null;
  return (
    <tr>
      <td className="num fl-letter">{of.letter}</td>
      <td>{say(of.say)}</td>
      <td className="num fl-big fl-r">{waiting.length}</td>
      <td className="fl-longest">
        <span className="fl-row">
          <b className={`num${tone(share)}`}>{waiting.length === 0 ? '—' : elapsed(waited_ms)}</b>
          <span className="num fl-quiet">/ {elapsed(limit_ms)}</span>
          <i />
          {share >= 1 && <StateMark mark="over">{say(words.over)}</StateMark>}
          {share >= 0.8 && share < 1 && <StateMark mark="near">{say(words.near)}</StateMark>}
        </span>
        <ClockBar elapsed_ms={waited_ms} limit_ms={limit_ms} />
      </td>
      <td className="fl-quiet">{say(newTicket(ahead))}</td>
      <td>{ahead !== undefined && ahead.steps.length > 0 && <Band of={ahead} letter={of.letter} />}</td>
      <td className={`num fl-big fl-r${peak === null ? '' : tone(peak / (ahead?.limit_s ?? 900))}`}>
        {peak === null ? '—' : Math.round(peak / 60)}
        {peak !== null && <small>{say(words.min)}</small>}
      </td>
    </tr>
  );
}

/** Amber near the limit, red over it. */
function tone(part: number): string {
  if (part >= 1) return ' fl-bad';
  return part >= 0.8 ? ' fl-warn' : '';
}

function newTicket(ahead: ClassAhead | undefined) {
  if (ahead === undefined) return { zh: '', en: '' };
  if (ahead.new_ticket === null) return words.no_counter;
  if (ahead.new_ticket.high_s < 60) return words.next_one;
  return words.range(ahead.new_ticket.low_s, ahead.new_ticket.high_s);
}

const width = 152;
const height = 30;

/** The next hour of a class: P50 thin, P90 strong, the limit dashed. */
function Band({ of, letter }: { of: ClassAhead; letter: string }) {
  const say = useSay();
  const top = Math.max(of.limit_s * 1.35, ...of.steps.map(one => one.p90_s), 60);
  const x = (minute: number) => 22 + (minute / 60) * width;
  const y = (seconds: number) => height - (seconds / top) * (height - 3);
  const path = (key: 'p50_s' | 'p90_s') =>
    of.steps
      .map((one, n) => `${n === 0 ? 'M' : 'L'}${x(one.minute).toFixed(1)} ${y(one[key]).toFixed(1)}`)
      .join('');
  const back = of.steps.toReversed().map(one => `L${x(one.minute).toFixed(1)} ${y(one.p50_s).toFixed(1)}`);
  const near = (of.peak_s ?? 0) >= of.limit_s * 0.8;
  const most = (key: 'p50_s' | 'p90_s') => Math.round(Math.max(...of.steps.map(one => one[key])) / 60);
  return (
    <svg
      className={near ? 'fl-band fl-band-near' : 'fl-band'}
      width={width + 26}
      height={height + 4}
      role="img"
      aria-label={say(words.chart(letter, most('p50_s'), most('p90_s')))}
    >
      <line className="fl-limit" x1={22} x2={width + 22} y1={y(of.limit_s)} y2={y(of.limit_s)} />
      <text x={18} y={y(of.limit_s) + 4} textAnchor="end">
        {Math.round(of.limit_s / 60)}
      </text>
      <path className="fl-area" d={`${path('p90_s')}${back.join('')}Z`} />
      <path className="fl-p50" d={path('p50_s')} />
      <path className="fl-p90" d={path('p90_s')} />
      <line className="fl-base" x1={22} x2={width + 22} y1={height + 1} y2={height + 1} />
    </svg>
  );
}
