import type { CSSProperties } from 'react';
import { ClockBar } from '../../../kit/ui/ClockBar.tsx';
import { elapsed, epoch } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { type Mark, StateMark } from '../../../kit/ui/StateMark.tsx';
import { pause_reasons } from '../../counters/reasons.ts';
import { classOf } from '../../queue/classes.ts';
import { businessName } from '../../queue/ui/names.ts';
import { device_faults } from './more-words.ts';
import type { Counter, FloorPicture, Line, Ticket, Waiting } from './shapes.ts';
import { floor as words } from './words.ts';

interface PlanProps {
  line: Line;
  floor: FloorPicture | null;
  onCounter: (of: Counter) => void;
  onWaiting: (of: Waiting) => void;
}

/** The hall from above: north wall, east wall, the people in between. */
export function Plan({ line, floor, onCounter, onWaiting }: PlanProps) {
  const north = line.counters.filter(one => one.wall !== 'east');
  const east = line.counters.filter(one => one.wall === 'east');
  const desk = (of: Counter) => (
    <Desk
      key={of.id}
      of={of}
      here={line.in_hand.find(
        one => one.counter_id === of.id && (one.state === 'called' || one.state === 'serving'),
      )}
      free={floor?.free ?? []}
      handling={floor?.handling ?? []}
      onPress={() => onCounter(of)}
    />
  );
  return (
    <section className="fl-plan">
      <div className="fl-north" style={{ gridTemplateColumns: `repeat(${Math.max(north.length, 6)}, 1fr)` }}>
        {north.map(desk)}
      </div>
      <div className="fl-hall">
        <Crowd line={line} devices={floor?.devices ?? []} onWaiting={onWaiting} />
        <div className="fl-east">{east.map(desk)}</div>
      </div>
    </section>
  );
}

interface Clock {
  mark: Mark;
  elapsed_ms: number;
  /** Null while its business has no published time. */
  limit_ms: number | null;
}

/** The clock a counter stands under: the call, the visit, or the pause. */
function clockOf(of: Counter, here: Ticket | undefined, now: number, limit_ms: number | null): Clock | null {
  const since = (at: string | null) => (at === null ? 0 : Math.max(0, now - epoch(at)));
  if (here?.state === 'called')
    return { mark: 'calling', elapsed_ms: since(here.last_called_at), limit_ms: 60_000 };
  if (here !== undefined) return { mark: 'running', elapsed_ms: since(here.serving_at), limit_ms };
  if (of.state === 'paused' && of.paused_at !== null && of.pause_until !== null)
    return {
      mark: 'paused',
      elapsed_ms: since(of.paused_at),
      limit_ms: Math.max(1, epoch(of.pause_until) - epoch(of.paused_at)),
    };
  return null;
}

interface DeskProps {
  of: Counter;
  here: Ticket | undefined;
  free: FloorPicture['free'];
  handling: FloorPicture['handling'];
  onPress: () => void;
}

/** One counter: state, ticket, business, clock, clerk; its edge carries the meaning. */
function Desk({ of, here, free, handling, onPress }: DeskProps) {
  const say = useSay();
  const now = useHallNow();
  const limit_s = handling.find(one => one.ticket_id === here?.id)?.limit_s;
  const clock = clockOf(of, here, now, limit_s === undefined ? null : limit_s * 1000);
  const limit_ms = clock?.limit_ms ?? null;
  const over =
    clock !== null && limit_ms !== null && clock.mark !== 'calling' && clock.elapsed_ms >= limit_ms;
  const shut = of.state === 'closed';
  const names = free.slice(0, 2).map(one => say(one.name));
  return (
    <button
      type="button"
      className={`fl-desk${over ? ' fl-over' : ''}${shut ? ' fl-shut' : ''}`}
      onClick={onPress}
    >
      <span className="fl-desk-top">
        <DeskState of={of} clock={clock} over={over} />
        <span className="num fl-no">{of.number}</span>
      </span>
      {shut ? (
        <span className="fl-mid">
          {names.length === 0
            ? say(words.nobody_free)
            : `${say(words.can_open)}${names.join(say(words.and))}`}
        </span>
      ) : (
        <span className="fl-mid">
          <b className="num">{here?.label ?? '—'}</b>
          <span>{say(underOf(of, here))}</span>
        </span>
      )}
      {clock !== null && (
        <span className="fl-clock">
          <b className="num">{elapsed(clock.elapsed_ms)}</b>
          {limit_ms !== null && <span className="num">/ {elapsed(limit_ms)}</span>}
        </span>
      )}
      {clock !== null && limit_ms !== null && <ClockBar elapsed_ms={clock.elapsed_ms} limit_ms={limit_ms} />}
      {of.clerk !== null && <span className="fl-who">{say(of.clerk.name)}</span>}
    </button>
  );
}

function DeskState({ of, clock, over }: { of: Counter; clock: Clock | null; over: boolean }) {
  const say = useSay();
  if (over) return <StateMark mark="over" />;
  if (of.state === 'closed') return <StateMark mark="not-open" />;
  if (clock !== null) return <StateMark mark={clock.mark} />;
  return <StateMark mark="done">{say(words.idle)}</StateMark>;
}

function underOf(of: Counter, here: Ticket | undefined) {
  if (here?.state === 'called') return words.calls(here.calls);
  if (here !== undefined) return businessName(here.business) ?? classOf(here.class).say;
  if (of.state === 'paused')
    return pause_reasons[of.pause_reason as keyof typeof pause_reasons] ?? { zh: '', en: '' };
  return { zh: '', en: '' };
}

const places = 36;

/** The people as squares in calling order; the fill is wait ÷ limit. */
function Crowd({
  line,
  devices,
  onWaiting,
}: {
  line: Line;
  devices: FloorPicture['devices'];
  onWaiting: (of: Waiting) => void;
}) {
  const say = useSay();
  const now = useHallNow();
  const kiosks = devices.filter(one => one.kind === 'kiosk');
  const ailing = devices.filter(one => one.condition in device_faults);
  return (
    <div className="fl-crowd">
      <p className="fl-count">
        <span className="num">{line.waiting.length}</span>
        <span>
          <b>{say(words.people_waiting)}</b>
          <small>{say(words.squares)}</small>
        </span>
      </p>
      <ol className="fl-squares" aria-label={say(words.line)}>
        {line.waiting.slice(0, places).map(one => {
          const waited_ms = Math.max(0, now - epoch(one.wait_from));
          const share = waited_ms / (one.wait_limit_s * 1000);
          return (
            <li key={one.id}>
              <button
                type="button"
                className={squareClass(share)}
                title={say(words.wait_of(one.label, elapsed(waited_ms)))}
                aria-label={say(words.wait_of(one.label, elapsed(waited_ms)))}
                style={{ '--fill': `${Math.min(100, share * 100)}%` } as CSSProperties}
                onClick={() => onWaiting(one)}
              >
                {classOf(one.class).letter}
              </button>
            </li>
          );
        })}
        {Array.from({ length: Math.max(0, places - line.waiting.length) }, (_, n) => n).map(n => (
          <li key={n} aria-hidden="true">
            <i />
          </li>
        ))}
      </ol>
      <p className="fl-door">
        <span>
          {say(words.kiosks)} {kiosks.length}{' '}
          {ailing.length === 0 && <StateMark mark="done">{say(words.fine)}</StateMark>}
          {ailing.map(one => (
            <StateMark key={one.code} mark={one.condition === 'paper_low' ? 'near' : 'over'}>
              {one.code} {say(device_faults[one.condition] ?? { zh: '', en: '' })}
            </StateMark>
          ))}
        </span>
        <span>{say(words.entrance)}</span>
      </p>
    </div>
  );
}

function squareClass(share: number): string {
  if (share >= 1) return 'fl-sq fl-sq-over';
  return share >= 0.8 ? 'fl-sq fl-sq-near' : 'fl-sq';
}
