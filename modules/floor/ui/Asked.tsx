import { useEffect, useRef } from 'react';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { suggestion_words } from './words.ts';

interface AskedItem {
  id: string;
  kind: keyof typeof suggestion_words;
  counter_number: number | null;
}

const from_manager = { zh: '值班经理请您', en: 'The duty manager asks' };

/** Tells a clerk, once, what the duty manager asks; opening the counter stays the clerk's own act (QUE-05). */
export function Asked({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const asked = useLive<AskedItem[]>(`/api/halls/${hall_id}/asked-of-me`, 'floor');
  const told = useRef(new Set<string>());
  useEffect(() => {
    for (const one of asked.data ?? []) {
      if (told.current.has(one.id)) continue;
      told.current.add(one.id);
      showToast({
        title: say(from_manager),
        note: say(suggestion_words[one.kind](one.counter_number ?? 0)),
      });
    }
  }, [asked.data, say]);
  return null;
}
