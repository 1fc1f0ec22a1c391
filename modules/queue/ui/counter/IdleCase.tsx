import type { ReactNode } from 'react';
import { Button } from '../../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { ClockBar, ClockFigures, ClockWord } from '../../../../kit/ui/ClockBar.tsx';
import { elapsed, timeOfDay } from '../../../../kit/ui/format.ts';
import { useHallNow } from '../../../../kit/ui/hall-time.ts';
import { KeyCap } from '../../../../kit/ui/KeyCap.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../../kit/ui/Panels.tsx';
import type { Words } from '../../../../kit/words.ts';
import { businessName, className } from '../names.ts';
import type { Desk, Waiting } from './desk.ts';
import { desk as words } from './words.ts';

interface IdleProps {
  desk: Desk;
  busy: boolean;
  why: Words | undefined;
  onCall: () => void;
  onJump: (of: Waiting) => void;
}

/** Nobody at the counter: the one the engine would call, why, and whom else one may call with a reason. */
export function IdleCase({ desk, busy, why, onCall, onJump, children }: IdleProps & { children: ReactNode }) {
  const say = useSay();
  if (desk.next === null) {
    return (
      <main className="cd-case">
        <div className="cd-empty">
          <EmptyPanel title={say(words.nobody)}>{say(words.nobody_note)}</EmptyPanel>
        </div>
        {children}
      </main>
    );
  }
  const others = desk.fronts.filter(one => one.id !== desk.next?.id).slice(0, 4);
  return (
    <main className="cd-case">
      <section className="cd-hero">
        <NextTicket of={desk.next} />
        <div className="cd-why">
          <Why of={desk.next} others={others.length} />
          <div className="cd-go">
            <Button
              kind="primary"
              size="touch"
              wide
              keyCap="F2"
              busy={busy}
              why={why && say(why)}
              whyUnder
              onPress={onCall}
            >
              {say(words.call_to(desk.next.label, desk.counter.number))}
            </Button>
          </div>
        </div>
      </section>
      {others.length > 0 && (
        <section className="cd-also">
          <header className="cd-hd">
            <h2>{say(words.also)}</h2>
            <span>
              {say(words.also_note)} <ClauseChip id="QUE-08" />
            </span>
          </header>
          <ul>
            {others.map((one, index) => (
              <Other key={one.id} of={one} keyCap={`Alt ${index + 1}`} onJump={onJump} />
            ))}
          </ul>
        </section>
      )}
      {children}
    </main>
  );
}

function NextTicket({ of }: { of: Waiting }) {
  const say = useSay();
  const now = useHallNow();
  const clock = { elapsed_ms: Math.max(0, now - of.wait_from_ms), limit_ms: of.wait_limit_s * 1000 };
  const business = businessName(of.business);
  return (
    <div className="cd-next">
      <p className="cd-next-head">
        <b>{say(words.next_one)}</b>
        <span>
          {say(className(of.class))}
          {business === undefined ? '' : ` · ${say(business)}`}
        </span>
      </p>
      <b className="cd-next-no num">{of.label}</b>
      <div>
        <p className="cd-next-clock">
          <ClockWord {...clock}>{say(words.waited)}</ClockWord>
          <ClockFigures {...clock} />
        </p>
        <ClockBar {...clock} />
      </div>
    </div>
  );
}

function Why({ of, others }: { of: Waiting; others: number }) {
  const say = useSay();
  const now = useHallNow();
  const limit_ms = of.wait_limit_s * 1000;
  const waited_ms = Math.max(0, now - of.wait_from_ms);
  const over = waited_ms >= limit_ms;
  return (
    <div>
      <header className="cd-hd">
        <h2>{say(words.why_this)}</h2>
        <ClauseChip id="QUE-03" />
      </header>
      <ol className="cd-whys">
        <li>
          <b className="num">{timeOfDay(of.wait_from_ms + limit_ms)}</b>
          <span>{say(words.why_runs_out)}</span>
        </li>
        <li>
          <b className="num">{elapsed(Math.abs(limit_ms - waited_ms))}</b>
          <span>{say(over ? words.why_past : words.why_left)}</span>
        </li>
      </ol>
      {others > 0 && <p className="cd-note">{say(words.why_others(others))}</p>}
    </div>
  );
}

function Other({ of, keyCap, onJump }: { of: Waiting; keyCap: string; onJump: (of: Waiting) => void }) {
  const say = useSay();
  const now = useHallNow();
  const clock = { elapsed_ms: Math.max(0, now - of.wait_from_ms), limit_ms: of.wait_limit_s * 1000 };
  const business = businessName(of.business);
  return (
    <li>
      <button type="button" onClick={() => onJump(of)}>
        <span className="cd-also-no">
          <b className="num">{of.label}</b>
          <KeyCap>{keyCap}</KeyCap>
        </span>
        <span className="cd-quiet">
          {say(className(of.class))}
          {business === undefined ? '' : ` · ${say(business)}`}
        </span>
        <ClockFigures {...clock} />
        <ClockBar {...clock} />
      </button>
    </li>
  );
}
