import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { AreaField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { meetingAction } from '../meeting.ts';
import * as wire from '../wire.ts';
import type { Action } from './shapes.ts';
import { words } from './words.ts';

interface Ending {
  of: Action;
  verb: 'finish' | 'drop';
}

/** What meetings decided: whose, by when, how often it was read out as overdue (MTG-04). */
export function ActionsTab({
  hall_id,
  rows,
  onChange,
}: {
  hall_id: number;
  rows: Action[] | null;
  onChange: () => void;
}) {
  const say = useSay();
  const [ending, end] = useState<Ending | null>(null);
  return (
    <>
      <Table<Action>
        label={say(words.actions(rows?.length ?? 0))}
        rows={rows}
        rowId={of => of.id}
        columns={columnsOf(say, end)}
        empty={<EmptyPanel title={say(words.no_actions)} />}
      />
      {ending !== null && (
        <EndForm
          {...{ hall_id, ending }}
          onClose={() => end(null)}
          onDone={() => {
            end(null);
            onChange();
          }}
        />
      )}
    </>
  );
}

function markOf(of: Action) {
  if (of.state === 'open') return of.late ? 'over' : 'running';
  return of.state === 'done' ? 'done' : 'not-open';
}

const columnsOf = (say: ReturnType<typeof useSay>, end: (of: Ending) => void): Column<Action>[] => [
  {
    ...{ id: 'what', head: say(words.what) },
    cell: of => (
      <>
        <b>
          <Written text={of.what} />
        </b>
        {of.note !== null && (
          <small>
            <Written text={of.note} />
          </small>
        )}
      </>
    ),
  },
  { id: 'owner', head: say(words.owner), cell: of => say(of.owner), sortBy: of => say(of.owner) },
  {
    ...{ id: 'by', head: say(words.by), sortBy: of => of.due_on },
    cell: of => (
      <>
        <span className="num">{of.due_on}</span>
        {of.read > 0 && <small>{say(words.read_out(of.read))}</small>}
      </>
    ),
  },
  {
    ...{ id: 'state', head: '' },
    cell: of => (
      <StateMark mark={markOf(of)}>
        {say(of.state === 'open' && of.late ? words.late : meetingAction.states[of.state])}
      </StateMark>
    ),
  },
  {
    ...{ id: 'do', head: '' },
    cell: of => (
      <span className="pg-do">
        {of.may_finish && <Button onPress={() => end({ of, verb: 'finish' })}>{say(words.finish)}</Button>}
        {of.may_drop && (
          <Button kind="quiet" onPress={() => end({ of, verb: 'drop' })}>
            {say(words.drop)}
          </Button>
        )}
      </span>
    ),
  },
];

interface EndProps {
  hall_id: number;
  ending: Ending;
  onClose: () => void;
  onDone: () => void;
}

function EndForm({ hall_id, ending, onClose, onDone }: EndProps) {
  const say = useSay();
  const form = useForm({ note: '' });
  const { of, verb } = ending;
  const keep = async () => {
    const input = { hall_id, action_id: of.id, verb, note: form.draft.note };
    if ((await form.send(wire.endAction, input)) !== undefined) onDone();
  };
  return (
    <FormDialog title={words[verb]} of={form} fields={['note']} onClose={onClose} onKeep={() => void keep()}>
      <p>
        <Written text={of.what} />
      </p>
      <AreaField
        label={say(verb === 'finish' ? words.how : words.why)}
        value={form.draft.note}
        onChange={note => form.put({ note })}
        error={form.wrong('note')}
      />
    </FormDialog>
  );
}
