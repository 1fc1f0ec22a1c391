import { useEffect, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi, useAct } from '../../../kit/ui/call.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../../../modules/halls/wire.ts';
import { CounterEntries } from './CounterEntries.tsx';
import { type Entry, EntryFields } from './EntryFields.tsx';
import { hall_words as words } from './hall-words.ts';

/** One hall's entry, changed in place, and its counters. */
export function HallEntry({ hall_id, onChanged }: { hall_id: number; onChanged: () => void }) {
  const say = useSay();
  const act = useAct(wire.amend);
  const [of, set] = useState<Entry | null>(null);
  useEffect(() => {
    void callApi(wire.entry, { hall_id }).then(outcome => outcome.ok && set(outcome.value));
  }, [hall_id]);
  if (of === null) return <SkeletonPanel rows={8} row_px={48} />;
  const save = async () => {
    if (!(await act.run({ hall_id, ...of })).ok) return;
    showToast({ tone: 'ok', title: say(words.saved) });
    onChanged();
  };
  return (
    <>
      <header>
        <h2>{say({ zh: of.name_zh, en: of.name_en })}</h2>
        <span className="num">{hall_id}</span>
      </header>
      <EntryFields of={of} problem={act.problem} onChange={part => set({ ...of, ...part })} />
      <Button kind="primary" busy={act.pending} onPress={() => void save()}>
        {say(words.save)}
      </Button>
      <CounterEntries hall_id={hall_id} />
    </>
  );
}
