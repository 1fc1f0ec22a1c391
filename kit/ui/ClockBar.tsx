import type { ReactNode } from 'react';
import { clockState } from './clock-state.ts';
import { elapsed, shortElapsed } from './format.ts';
import { useSay } from './language.tsx';
import { StateMark } from './StateMark.tsx';
import './ClockBar.css';

interface ClockProps {
  elapsed_ms: number;
  limit_ms: number;
}

const barWords = { zh: '已用时对时限', en: 'Time used against the limit' };
const over = { zh: '超时', en: 'Over by' };

/** The thin bar alone: fills towards its limit, tick at 80 %, amber from there, red past the end. */
export function ClockBar({ elapsed_ms, limit_ms }: ClockProps) {
  const say = useSay();
  const { state, share } = clockState(elapsed_ms, limit_ms);
  return (
    <span
      className={`ck ck-${state}`}
      role="img"
      aria-label={`${say(barWords)} ${elapsed(elapsed_ms)} / ${elapsed(limit_ms)}`}
    >
      <i style={{ width: `${share * 100}%` }} />
    </span>
  );
}

/** The figures of a clock: 06:42 / 15:00, in the colour of its state. */
export function ClockFigures({ elapsed_ms, limit_ms }: ClockProps) {
  const { state } = clockState(elapsed_ms, limit_ms);
  return (
    <span className={`ck-fig ck-fig-${state}`}>
      <b className="num">{elapsed(elapsed_ms)}</b>
      <span className="num"> / {elapsed(limit_ms)}</span>
    </span>
  );
}

/** The word of a clock: the caller's word while it runs, 将到时限 from 80 %, 超时 with by how much past it. */
export function ClockWord({ elapsed_ms, limit_ms, children }: ClockProps & { children: ReactNode }) {
  const say = useSay();
  const { state, over_ms } = clockState(elapsed_ms, limit_ms);
  if (state === 'near') return <StateMark mark="near" />;
  if (state === 'over') {
    return (
      <StateMark mark="over">
        {say(over)} {shortElapsed(over_ms)}
      </StateMark>
    );
  }
  return <>{children}</>;
}

/** A clock in one row: word, bar, figures. */
export function ClockRow({ elapsed_ms, limit_ms, children }: ClockProps & { children: ReactNode }) {
  return (
    <div className="ck-row">
      <ClockWord elapsed_ms={elapsed_ms} limit_ms={limit_ms}>
        {children}
      </ClockWord>
      <ClockBar elapsed_ms={elapsed_ms} limit_ms={limit_ms} />
      <ClockFigures elapsed_ms={elapsed_ms} limit_ms={limit_ms} />
    </div>
  );
}
