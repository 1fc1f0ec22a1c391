import { useState } from 'react';
import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi, type Given } from '../../../kit/ui/call.ts';
import { AreaField, SelectField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { type Matter, matter_codes, matters, speeds } from '../matter.ts';
import * as wire from '../wire.ts';
import type { Must } from './shapes.ts';
import { words } from './words.ts';

/** A grave matter is known: which, and what happened; its minutes run from here. */
export function KnowForm({
  hall_id,
  onClose,
  onDone,
}: {
  hall_id: number;
  onClose: () => void;
  onDone: () => void;
}) {
  const say = useSay();
  const form = useForm({ matter: 'fire', said: '' });
  const { draft, put, wrong } = form;
  const send = async () => {
    const done = await form.send(wire.know, {
      ...{ hall_id, matter: draft.matter as Matter, said: draft.said },
    });
    if (done === undefined) return;
    showToast({ tone: 'ok', title: `${say(words.sent)} ${done.no}` });
    onDone();
  };
  return (
    <FormDialog
      title={words.know}
      keep={words.send}
      of={form}
      fields={['said']}
      onClose={onClose}
      onKeep={() => void send()}
    >
      <SelectField
        label={say(words.what)}
        value={draft.matter}
        options={matter_codes.map(value => ({
          value,
          name: `${say(matters[value])} · ${say(speeds[matters[value].speed])}`,
        }))}
        onChange={matter => put({ matter })}
      />
      <AreaField
        label={say(words.said)}
        value={draft.said}
        rows={3}
        onChange={said => put({ said })}
        error={wrong('said')}
        required
      />
    </FormDialog>
  );
}

type Verb = 'tell' | 'write' | 'read' | 'dismiss';
const asks = { tell: words.told_to, write: words.text, dismiss: words.why } as const;
const keys = { tell: 'told_to', write: 'text', dismiss: 'why' } as const;

/** What may be done now with a grave matter. */
export function MustActs({ of, onDone }: { of: Must; onDone: () => void }) {
  const say = useSay();
  const [verb, open] = useState<Exclude<Verb, 'read'> | null>(null);
  const press = async (with_: object): Promise<boolean> => {
    const input = { hall_id: of.hall_id, report_id: of.id, press: with_ };
    const outcome = await callApi(wire.pressMust, input as Given<typeof wire.pressMust>);
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    else onDone();
    return outcome.ok;
  };
  return (
    <span className="pg-do no-print">
      {(of.verbs as Verb[]).map(one => (
        <Button key={one} onPress={() => (one === 'read' ? void press({ verb: 'read' }) : open(one))}>
          {say(words[one])}
        </Button>
      ))}
      {verb !== null && (
        <AskDialog
          title={say(words[verb])}
          fields={[{ key: 'said', label: say(asks[verb]), kind: verb === 'tell' ? 'text' : 'area' }]}
          onClose={() => open(null)}
          onKeep={values => press({ verb, [keys[verb]]: values.said ?? '' })}
        />
      )}
    </span>
  );
}
