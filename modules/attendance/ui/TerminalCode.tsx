import { useEffect } from 'react';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import type { Code } from './shapes.ts';
import { words } from './words.ts';
import './attendance.css';

const every_ms = 10_000;

/** The code of the minute, large enough to be read across the room: whoever types it stands in the hall (ATT-01). */
export function TerminalCode({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const { data, refresh } = useLive<Code>(`/api/halls/${hall_id}/attendance/code`);
  useEffect(() => {
    const beat = setInterval(refresh, every_ms);
    return () => clearInterval(beat);
  }, [refresh]);
  if (data === null) return null;
  return (
    <section className="at-code no-print" aria-label={say(words.terminal)}>
      <b className="num">{`${data.code.slice(0, 3)} ${data.code.slice(3)}`}</b>
      <span>
        {say(words.terminal)}
        <small>{say(words.terminal_note)}</small>
      </span>
    </section>
  );
}
