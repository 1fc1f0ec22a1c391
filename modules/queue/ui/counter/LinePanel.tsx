import { Button } from '../../../../kit/ui/Button.tsx';
import { BarChart } from '../../../../kit/ui/Charts.tsx';
import { ClockBar, ClockFigures } from '../../../../kit/ui/ClockBar.tsx';
import { clockState } from '../../../../kit/ui/clock-state.ts';
import { percent, timeOfDay } from '../../../../kit/ui/format.ts';
import { useHallNow } from '../../../../kit/ui/hall-time.ts';
import { Icon } from '../../../../kit/ui/Icon.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import { businessName, className } from '../names.ts';
import type { Desk, InHand, Pulse, Waiting } from './desk.ts';
import { MyBlock } from './MyBlock.tsx';
import { desk as words } from './words.ts';

interface LineProps {
  desk: Desk;
  pulse: Pulse | null;
  onReturn: (ticket_id: string) => void;
  /** Something else is being done: a press would be lost. */
  busy: boolean;
  /** The system does not answer: said here, where it moves nothing else. */
  cut: boolean;
}

/** The left column: my counter, who is next, who is held or missed, how the hall beats. */
export function LinePanel({ desk, pulse, onReturn, busy, cut }: LineProps) {
  const say = useSay();
  const soon = desk.mine.slice(0, 6);
  const aside = desk.line.in_hand
    .filter(one => one.state === 'on_hold' || one.state === 'missed')
    .slice(0, 3);
  return (
    <aside className="cd-line" aria-label={say(words.line_side)}>
      <h1 className="unseen">{say(words.number(desk.counter.number))}</h1>
      <MyBlock desk={desk} />
      {cut && (
        <p className="cd-cut" role="status">
          <Icon name="link-off" size={20} />
          <span>{say(words.offline)}</span>
        </p>
      )}
      <section>
        <header className="cd-hd">
          <h2>{say(words.next)}</h2>
          <span>{say(words.waiting_and_mine(desk.line.waiting.length, desk.mine.length))}</span>
        </header>
        {soon.length === 0 && <p className="cd-none">{say(words.nobody)}</p>}
        <ul>
          {soon.map(one => (
            <TicketRow key={one.id} of={one} next={one.id === desk.next?.id} />
          ))}
        </ul>
      </section>
      {aside.length > 0 && (
        <section>
          <header className="cd-hd">
            <h2>{say(words.held_and_missed)}</h2>
            <span className="num">{aside.length}</span>
          </header>
          <ul>
            {aside.map(one => (
              <AsideRow key={one.id} of={one} busy={busy} onReturn={onReturn} />
            ))}
          </ul>
        </section>
      )}
      {pulse !== null && <PulseFigures pulse={pulse} waiting={desk.line.waiting.length} />}
    </aside>
  );
}

function TicketRow({ of, next }: { of: Waiting; next: boolean }) {
  const say = useSay();
  const now = useHallNow();
  const elapsed_ms = Math.max(0, now - of.wait_from_ms);
  const limit_ms = of.wait_limit_s * 1000;
  const business = businessName(of.business);
  return (
    <li className={next ? 'cd-tk cd-tk-next' : 'cd-tk'}>
      <b className="num">{of.label}</b>
      <span className="cd-tk-what">{say(business ?? className(of.class))}</span>
      <ClockFigures elapsed_ms={elapsed_ms} limit_ms={limit_ms} />
      <ClockBar elapsed_ms={elapsed_ms} limit_ms={limit_ms} />
    </li>
  );
}

const return_within_ms = 30 * 60_000;
const hold_within_ms = 5 * 60_000;

interface AsideProps {
  of: InHand;
  busy: boolean;
  onReturn: (ticket_id: string) => void;
}

/** Held or missed, with its own limit; a missed number comes back into the line with one press (QUE-04). */
function AsideRow({ of, busy, onReturn }: AsideProps) {
  const say = useSay();
  const now = useHallNow();
  const held = of.state === 'on_hold';
  const elapsed_ms = Math.max(0, now - ((held ? of.held_at_ms : of.missed_at_ms) ?? now));
  const limit_ms = held ? hold_within_ms : return_within_ms;
  return (
    <li className="cd-tk">
      <b className="num">{of.label}</b>
      {held ? (
        <span className="cd-tk-what">{say(words.on_hold)}</span>
      ) : (
        <Button kind="quiet" busy={busy} onPress={() => onReturn(of.id)}>
          {say(words.back_in_line)}
        </Button>
      )}
      <ClockFigures elapsed_ms={elapsed_ms} limit_ms={limit_ms} />
      <ClockBar elapsed_ms={elapsed_ms} limit_ms={limit_ms} />
    </li>
  );
}

function PulseFigures({ pulse, waiting }: { pulse: Pulse; waiting: number }) {
  const say = useSay();
  const minutes = pulse.mean_s.map(seconds => Math.round(seconds / 6) / 10);
  const limit_min = 15;
  const p90 = pulse.p90_s === null ? null : Math.round(pulse.p90_s / 60);
  const near = p90 !== null && clockState(p90 * 60_000, limit_min * 60_000).state !== 'within';
  return (
    <section className="cd-pulse">
      <header className="cd-hd">
        <h2>{say(words.pulse)}</h2>
        <span>{say(words.pulse_note)}</span>
      </header>
      <BarChart values={minutes} limit={limit_min} label={say(words.pulse_note)} />
      <p className="cd-pulse-foot">
        <span className="num">{timeOfDay(pulse.since)}</span>
        {pulse.over > 0 && <span className="cd-bad">{say(words.over_times(pulse.over))}</span>}
        <span className="num">{timeOfDay(pulse.now)}</span>
      </p>
      <dl className="cd-figs4">
        <Figure name={say(words.waiting)} value={String(waiting)} />
        <Figure name={say(words.open)} value={String(pulse.open_counters)} unit={`/${pulse.all_counters}`} />
        <Figure
          name={say(words.nine_tenths)}
          value={p90 === null ? '–' : String(p90)}
          unit={say(words.minute)}
          warn={near}
        />
        <Figure
          name={say(words.within)}
          value={pulse.called === 0 ? '–' : percent(pulse.within / pulse.called, 0)}
          unit="%"
        />
      </dl>
    </section>
  );
}

/** A small figure with its name under it. */
export function Figure({
  name,
  value,
  unit,
  warn = false,
}: {
  name: string;
  value: string;
  unit?: string;
  warn?: boolean;
}) {
  return (
    <div className={warn ? 'cd-fig cd-fig-warn' : 'cd-fig'}>
      <dd className="num">
        {value}
        {unit !== undefined && <small>{unit}</small>}
      </dd>
      <dt>{name}</dt>
    </div>
  );
}
