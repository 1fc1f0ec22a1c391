import { useEffect, useState } from 'react';
import { useAct } from '../../../../kit/ui/call.ts';
import { useWallNow, wallNow } from '../../../../kit/ui/hall-time.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import { Ring } from '../../../../kit/ui/Ring.tsx';
import * as wire from '../../code_wire.ts';
import { words } from './words.ts';

interface UnlockCodeProps {
  hall_id: number;
  order_id: string;
  onRead: () => void;
  onOver: () => void;
}

/** The code that opens the customer's card: they say when they are ready, read it once, and it is gone (BIZ-11). */
export function UnlockCode({ hall_id, order_id, onRead, onOver }: UnlockCodeProps) {
  const say = useSay();
  const act = useAct(wire.showCode);
  const [open, setOpen] = useState<{ code: string; until: number; total: number } | null>(null);
  const now = useWallNow(500);
  useEffect(() => {
    if (open !== null && now >= open.until) onOver();
  }, [now, open, onOver]);
  const show = async () => {
    const outcome = await act.run({ hall_id, order_id });
    if (!outcome.ok) return;
    const { code, seconds } = outcome.value;
    setOpen({ code, until: wallNow() + seconds * 1000, total: seconds * 1000 });
    onRead();
  };
  return (
    <div className="co co-code">
      <section className="co-sheet">
        <h2>{say(words.code_title)}</h2>
        {open === null ? (
          <p>{say(words.code_ready)}</p>
        ) : (
          <>
            <p className="co-digits num" role="status" aria-label={`${say(words.code_is)} ${open.code}`}>
              {open.code.slice(0, 4)} {open.code.slice(4)}
            </p>
            <p>{say(words.code_type)}</p>
            <Ring left_ms={open.until - now} total_ms={open.total} label={say(words.code_closes)} size={64} />
          </>
        )}
        {act.problem !== null && (
          <p className="co-bad" role="alert">
            {act.problem.title} {act.problem.remedy}
          </p>
        )}
      </section>
      <footer className="co-foot">
        <span />
        <button
          type="button"
          className="co-yes"
          aria-disabled={act.pending || undefined}
          onClick={open === null ? () => void show() : onOver}
        >
          {say(open === null ? words.code_show : words.code_done)}
        </button>
      </footer>
    </div>
  );
}
