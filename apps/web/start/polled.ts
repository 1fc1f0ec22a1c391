import { useCallback, useEffect, useState } from 'react';

/** A picture asked for again and again: the newest answer, and when it came (page ms). */
export interface Polled<Value> {
  data: Value | null;
  taken_ms: number;
  away: boolean;
  refresh: () => void;
}

/**
 * Keeps a picture fresh by asking: a day that is played flat out changes a hundred times a second, and one look
 * a second is enough. The next question waits for the last answer.
 */
export function usePolled<Value>(url: string, every_ms: number): Polled<Value> {
  const [picture, set] = useState<{ data: Value | null; taken_ms: number; away: boolean }>({
    data: null,
    taken_ms: 0,
    away: false,
  });
  const [_asked, ask] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let on = true;
    const look = async () => {
      const answer = await fetch(url, { cache: 'no-store', headers: { Accept: 'application/json' } }).catch(
        () => null,
      );
      const data = answer?.ok === true ? ((await answer.json().catch(() => null)) as Value | null) : null;
      if (!on) return;
      set(before =>
        data === null ? { ...before, away: true } : { data, taken_ms: performance.now(), away: false },
      );
      timer = setTimeout(() => void look(), document.hidden ? every_ms * 5 : every_ms);
    };
    void look();
    return () => {
      on = false;
      clearTimeout(timer);
    };
    // `asked` only makes it look again at once.
  }, [url, every_ms]);
  const refresh = useCallback(() => ask(count => count + 1), []);
  return { ...picture, refresh };
}
