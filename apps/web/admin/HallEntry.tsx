import { useEffect, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi, useAct } from '../../../kit/ui/call.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import type { Problem } from '../../../kit/ui/problem.ts';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../../../modules/halls/entry_wire.ts';
import { CounterEntries } from './CounterEntries.tsx';
import { type Entry, EntryFields } from './EntryFields.tsx';
import { hall_words as words } from './hall-words.ts';
import { VoiceLine } from './VoiceLine.tsx';

/** One hall's entry, changed in place, and its counters. */
export function HallEntry({ hall_id, onChanged }: { hall_id: number; onChanged: () => void }) {
  const say = useSay();
  const act = useAct(wire.amend);
  const [of, set] = useState<Entry | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let going = true;
    // A hall registered a moment ago is known to every process a few seconds later.
    const look = async (left: number): Promise<void> => {
      const outcome = await callApi(wire.entry, { hall_id });
      if (!going) return;
      if (outcome.ok) return set(outcome.value);
      if (left === 0) return setProblem(outcome.problem);
      await new Promise<void>(done => setTimeout(done, 1000));
      if (going) await look(left - 1);
    };
    void look(10);
    return () => {
      going = false;
    };
  }, [hall_id]);
  if (problem !== null) return <RefusedPanel title={problem.title}>{problem.remedy}</RefusedPanel>;
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
      <VoiceLine hall_id={hall_id} />
      <CounterEntries hall_id={hall_id} />
    </>
  );
}
