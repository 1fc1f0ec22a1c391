import { type ReactNode, useState } from 'react';
import { Button } from '../../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { timeOfDay } from '../../../../kit/ui/format.ts';
import { useHallNow } from '../../../../kit/ui/hall-time.ts';
import { KeyCap } from '../../../../kit/ui/KeyCap.tsx';
import { useKeys } from '../../../../kit/ui/keys.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import { type PauseReason, pause_reasons } from '../../../counters/reasons.ts';
import type { Desk } from './desk.ts';
import { desk as words } from './words.ts';

interface PauseProps {
  desk: Desk;
  busy: boolean;
  onPause: (reason: PauseReason) => void;
  onResume: () => void;
  onClose: () => void;
  /** What stands above: the clerk's till. */
  beside?: ReactNode;
}

const reasons = Object.entries(pause_reasons) as [PauseReason, (typeof pause_reasons)[PauseReason]][];

/** The right column while nobody is served: leave with a reason, come back, close the counter (PRIN-11). */
export function PausePanel({ desk, busy, onPause, onResume, onClose, beside }: PauseProps) {
  const say = useSay();
  const paused = desk.counter.state === 'paused';
  return (
    <aside className="cd-right" aria-label={say(words.pause_title)}>
      {beside}
      <section>
        <header className="cd-hd cd-hd-l">
          <h2>{say(words.pause_title)}</h2>
          <ClauseChip id="PRIN-11" />
        </header>
        {paused ? (
          <Paused busy={busy} onResume={onResume} />
        ) : (
          <Leave desk={desk} busy={busy} onPause={onPause} />
        )}
      </section>
      <section>
        <Button
          wide
          onPress={onClose}
          why={desk.here === null ? undefined : say(words.close_not_serving)}
          whyUnder
        >
          {say(words.close)}
        </Button>
      </section>
    </aside>
  );
}

function Paused({ busy, onResume }: { busy: boolean; onResume: () => void }) {
  const say = useSay();
  return (
    <Button kind="primary" wide keyCap="F2" busy={busy} onPress={onResume}>
      {say(words.resume)}
    </Button>
  );
}

function Leave({
  desk,
  busy,
  onPause,
}: {
  desk: Desk;
  busy: boolean;
  onPause: (reason: PauseReason) => void;
}) {
  const say = useSay();
  const now = useHallNow(10_000);
  const [reason, choose] = useState<PauseReason>('water');
  const free = desk.here === null;
  const choices = Object.fromEntries(
    reasons.map(([code], index) => [`Alt+Shift+${index + 1}`, () => choose(code)]),
  );
  useKeys({ ...choices, 'Alt+P': () => free && onPause(reason) });
  const { minutes } = pause_reasons[reason];
  return (
    <>
      <ul className="cd-reasons">
        {reasons.map(([code, of], index) => (
          <li key={code}>
            <button
              type="button"
              className={code === reason ? 'on' : undefined}
              aria-pressed={code === reason}
              onClick={() => choose(code)}
            >
              <KeyCap>{index + 1}</KeyCap>
              <span>{say(of)}</span>
              <small>{say(words.pause_within(of.minutes))}</small>
            </button>
          </li>
        ))}
      </ul>
      <blockquote className="cd-say">
        <span>{say(words.pause_seen)}</span>
        <p>{say(words.pause_line(desk.counter.number, timeOfDay(now + minutes * 60_000)))}</p>
      </blockquote>
      <Button
        wide
        keyCap="Alt P"
        busy={busy}
        why={free ? undefined : say(words.pause_not_serving)}
        whyUnder
        onPress={() => onPause(reason)}
      >
        {say(words.pause_do(desk.counter.number, minutes))}
      </Button>
    </>
  );
}
