import { ClockBar, ClockFigures } from '../../../../kit/ui/ClockBar.tsx';
import { elapsed, epoch } from '../../../../kit/ui/format.ts';
import { useHallNow } from '../../../../kit/ui/hall-time.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import { StateMark } from '../../../../kit/ui/StateMark.tsx';
import { className } from '../names.ts';
import type { Desk, Ticket } from './desk.ts';
import { desk as words } from './words.ts';

/** The only dark thing on the screen: what my counter is doing, and its two clocks. */
export function MyBlock({ desk }: { desk: Desk }) {
  return (
    <section className="cd-now" data-surface="display">
      {desk.here === null ? <Free desk={desk} /> : <Holding of={desk.here} limits={desk.limits} />}
    </section>
  );
}

const idle_limit_ms = 60_000;

/** The clock this customer stands under: on the way a minute, served the published time of the business, if it has one. */
function limitOf(of: Ticket, limits: Desk['limits']): number | null {
  if (of.serving_at === null) return idle_limit_ms;
  const limit_s = limits.get(of.business ?? '');
  return limit_s === undefined ? null : limit_s * 1000;
}

function Holding({ of, limits }: { of: Ticket; limits: Desk['limits'] }) {
  const say = useSay();
  const now = useHallNow();
  const since = epoch(of.serving_at ?? of.last_called_at ?? of.taken_at);
  const serving = of.serving_at !== null;
  const limit_ms = limitOf(of, limits);
  const elapsed_ms = Math.max(0, now - since);
  return (
    <>
      <p className="cd-now-row">
        <span>{say(className(of.class))}</span>
        <span>{say(words.called_times(of.calls))}</span>
      </p>
      <b className="cd-now-no num">{of.label}</b>
      <hr />
      <p className="cd-now-row">
        <StateMark mark={serving ? 'running' : 'calling'}>
          {say(serving ? words.serving : words.called)}
        </StateMark>
        {limit_ms === null ? (
          <b className="num">{elapsed(elapsed_ms)}</b>
        ) : (
          <ClockFigures elapsed_ms={elapsed_ms} limit_ms={limit_ms} />
        )}
      </p>
      {limit_ms !== null && <ClockBar elapsed_ms={elapsed_ms} limit_ms={limit_ms} />}
      <p className="cd-now-row">
        <span>{say(words.waited)}</span>
        <ClockFigures elapsed_ms={of.waited_s * 1000} limit_ms={of.wait_limit_s * 1000} />
      </p>
      <ClockBar elapsed_ms={of.waited_s * 1000} limit_ms={of.wait_limit_s * 1000} />
    </>
  );
}

function Free({ desk }: { desk: Desk }) {
  const say = useSay();
  const now = useHallNow();
  const { counter } = desk;
  const paused = counter.state === 'paused';
  const since = epoch((paused ? counter.paused_at : counter.idle_since) ?? desk.line.now);
  const limit_ms =
    paused && counter.pause_until !== null ? epoch(counter.pause_until) - since : idle_limit_ms;
  return (
    <>
      <p className="cd-now-row">
        <span>{say(words.number(counter.number))}</span>
      </p>
      <b className="cd-now-no cd-now-idle">{say(paused ? words.paused : words.idle)}</b>
      <hr />
      <p className="cd-now-row">
        <StateMark mark={paused ? 'paused' : 'not-open'}>
          {say(paused ? words.paused : words.idle_counter)}
        </StateMark>
        <ClockFigures elapsed_ms={Math.max(0, now - since)} limit_ms={limit_ms} />
      </p>
      <ClockBar elapsed_ms={Math.max(0, now - since)} limit_ms={limit_ms} />
    </>
  );
}
