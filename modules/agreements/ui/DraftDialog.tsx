import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { useAct } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField, TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Words } from '../../../kit/words.ts';
import * as wire from '../wire.ts';
import { agreement as words } from './words.ts';

interface Clause {
  code: string;
  tick: boolean;
  zh: string;
  en: string;
}

interface DraftProps {
  from: readonly { code: string; tick: boolean; say: Words }[];
  onClose: () => void;
}

/** The next edition, begun from the text in force: clauses are changed, added or removed here and nowhere else. */
export function DraftDialog({ from, onClose }: DraftProps) {
  const say = useSay();
  const act = useAct(wire.draft);
  const [clauses, set] = useState<Clause[]>(() =>
    from.map(one => ({ code: one.code, tick: one.tick, ...one.say })),
  );
  const [adverse, mark] = useState(false);
  const [reason, write] = useState('');
  const change = (at: number, part: Partial<Clause>) =>
    set(clauses.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const save = async () => {
    const outcome = await act.run({ clauses, adverse, reason: reason.trim() });
    if (outcome.ok) onClose();
  };
  return (
    <Dialog
      wide
      title={say(words.fresh)}
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          busy={act.pending}
          why={reason.trim().length < 4 ? say(words.reason) : undefined}
          onPress={() => void save()}
        >
          {say(words.save)}
        </Button>
      }
    >
      <ol className="ag-draft">
        {clauses.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a clause being written has no other name yet
          <li key={at}>
            <OneClause of={one} onChange={part => change(at, part)} />
            {!one.tick && (
              <Button kind="quiet" onPress={() => set(clauses.filter((_, index) => index !== at))}>
                {say(words.remove)}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <Button
        onPress={() => set([...clauses, { code: `c${clauses.length + 1}`, tick: false, zh: '', en: '' }])}
      >
        {say(words.add)}
      </Button>
      <label className="pk-end">
        <input type="checkbox" checked={adverse} onChange={event => mark(event.target.checked)} />
        {say(words.adverse)}
      </label>
      <TextField label={say(words.reason)} value={reason} onChange={write} />
      {act.problem !== null && (
        <p className="pk-bad" role="alert">
          <b>{act.problem.title}</b> {act.problem.remedy}
        </p>
      )}
    </Dialog>
  );
}

function OneClause({ of, onChange }: { of: Clause; onChange: (part: Partial<Clause>) => void }) {
  const say = useSay();
  const named = (language: Words) => `${say(words.clause)} ${of.code} · ${say(language)}`;
  return (
    <>
      <AreaField label={named(words.zh)} value={of.zh} onChange={zh => onChange({ zh })} />
      <AreaField label={named(words.en)} value={of.en} onChange={en => onChange({ en })} />
    </>
  );
}
