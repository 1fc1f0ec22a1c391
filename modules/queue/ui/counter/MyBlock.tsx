import { ClockBar, ClockFigures } from '../../../../kit/ui/ClockBar.tsx';
import { epoch } from '../../../../kit/ui/format.ts';
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
      {desk.here === null ? <Free desk={desk} /> : <Holding of={desk.here} />}
    </section>
  );
}

/** Minutes a visit may take before it is amber; the service limits of each business come with the orders. */
const service_limit_ms = 20 * 60_000;
const idle_limit_ms = 60_000;

function Holding({ of }: { of: Ticket }) {
  const say = useSay();
  const now = useHallNow();
  const since = epoch(of.serving_at ?? of.last_called_at ?? of.taken_at);
  const serving = of.serving_at !== null;
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
        <ClockFigures elapsed_ms={now - since} limit_ms={serving ? service_limit_ms : idle_limit_ms} />
      </p>
      <ClockBar elapsed_ms={now - since} limit_ms={serving ? service_limit_ms : idle_limit_ms} />
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
