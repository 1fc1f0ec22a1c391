import { Button } from '../../../kit/ui/Button.tsx';
import { Choice } from '../../../kit/ui/Choice.tsx';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { AreaField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Words } from '../../../kit/words.ts';
import * as wire from '../wire.ts';
import type { One, Seen } from './shapes.ts';
import { words } from './words.ts';

type Standing = '' | 'here' | 'looks_not' | 'absent';
interface Called {
  person_id: string;
  name: Words;
  as: Standing;
  note: string;
}
interface Decision {
  /** Where it stood when it was added: lines come and go. */
  key: number;
  what: string;
  owner_id: string;
  due_on: string;
}
interface Draft {
  words: Record<string, string>;
  roll: Called[];
  actions: Decision[];
}

interface HoldProps {
  hall_id: number;
  of: One;
  seen: Seen;
  onClose: () => void;
  onDone: () => void;
}

/** The roll call, a word for each item that people speak to, and what somebody is to do by when. */
export function HoldForm({ hall_id, of, seen, onClose, onDone }: HoldProps) {
  const say = useSay();
  const form = useForm<Draft>({
    words: {},
    roll: of.expected.map(one => ({ person_id: one.id, name: one.name, as: '', note: '' })),
    actions: [],
  });
  const { draft, put } = form;
  const keep = async () => {
    const roll = draft.roll
      .filter(one => one.as !== '')
      .map(({ person_id, as, note }) => ({
        ...{ person_id, note, present: as !== 'absent' },
        looks_right: as === 'absent' ? null : as === 'here',
      }));
    const input = {
      hall_id,
      meeting_id: of.id,
      words: draft.words,
      roll,
      actions: draft.actions.map(({ key: _, ...one }) => one),
    };
    if ((await form.send(wire.holdMeeting, input)) !== undefined) onDone();
  };
  return (
    <FormDialog
      wide
      title={words.fill}
      keep={words.hold}
      of={form}
      fields={['due_on']}
      onClose={onClose}
      onKeep={() => void keep()}
    >
      <h3>{say(words.roll)}</h3>
      <Button onPress={() => put({ roll: draft.roll.map(one => ({ ...one, as: 'here', note: '' })) })}>
        {say(words.all_here)}
      </Button>
      <RollCall roll={draft.roll} onChange={roll => put({ roll })} />
      <h3>{say(words.agenda)}</h3>
      {of.agenda
        .filter(one => one.by === 'word')
        .map(one => (
          <AreaField
            key={one.code}
            rows={1}
            label={say(one.say)}
            value={draft.words[one.code] ?? ''}
            onChange={text => put({ words: { ...draft.words, [one.code]: text } })}
          />
        ))}
      <h3>{say(words.decided)}</h3>
      <Decisions
        actions={draft.actions}
        staff={seen.staff}
        today={seen.today}
        wrong={form.wrong('due_on', 'actions')}
        onChange={actions => put({ actions })}
      />
    </FormDialog>
  );
}

function RollCall({ roll, onChange }: { roll: readonly Called[]; onChange: (to: Called[]) => void }) {
  const say = useSay();
  const set = (of: Called, part: Partial<Called>) =>
    onChange(roll.map(one => (one.person_id === of.person_id ? { ...one, ...part } : one)));
  return (
    <ul className="pg-lines">
      {roll.map(one => (
        <li key={one.person_id}>
          <span>{say(one.name)}</span>
          <Choice
            label={say(one.name)}
            segments={[
              { value: 'here', name: say(words.here) },
              { value: 'looks_not', name: say(words.looks_not) },
              { value: 'absent', name: say(words.absent) },
            ]}
            value={one.as === '' ? null : one.as}
            onChoose={as => set(one, { as: as as Standing })}
          />
          {(one.as === 'absent' || one.as === 'looks_not') && (
            <TextField label={say(words.note)} value={one.note} onChange={note => set(one, { note })} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface DecisionsProps {
  actions: readonly Decision[];
  staff: Seen['staff'];
  today: string;
  wrong: string | undefined;
  onChange: (to: Decision[]) => void;
}

function Decisions({ actions, staff, today, wrong, onChange }: DecisionsProps) {
  const say = useSay();
  const set = (key: number, part: Partial<Decision>) =>
    onChange(actions.map(one => (one.key === key ? { ...one, ...part } : one)));
  const next = Math.max(0, ...actions.map(one => one.key)) + 1;
  return (
    <>
      {actions.map(one => (
        <div key={one.key} className="pg-row">
          <TextField label={say(words.what)} value={one.what} onChange={what => set(one.key, { what })} />
          <SelectField
            label={say(words.owner)}
            value={one.owner_id}
            onChange={owner_id => set(one.key, { owner_id })}
            options={staff.map(each => ({ value: each.id, name: say(each.name) }))}
          />
          <DateField
            label={say(words.by)}
            value={one.due_on}
            onChange={due_on => set(one.key, { due_on })}
            error={wrong}
          />
          <Button kind="quiet" onPress={() => onChange(actions.filter(each => each.key !== one.key))}>
            {say(words.remove)}
          </Button>
        </div>
      ))}
      <Button
        onPress={() =>
          onChange([...actions, { key: next, what: '', owner_id: staff[0]?.id ?? '', due_on: today }])
        }
      >
        {say(words.add)}
      </Button>
    </>
  );
}
