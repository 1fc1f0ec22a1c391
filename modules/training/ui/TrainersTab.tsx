import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { Table } from '../../../kit/ui/Table.tsx';
import * as wire from '../wire.ts';
import type { HallTraining } from './shapes.ts';
import { my_page, hall_page as words } from './words.ts';

type Trainer = HallTraining['trainers'][number];

interface TabProps {
  of: HallTraining;
  may_certify: boolean;
  onDone: () => void;
}

/** Who may teach what, until when; lessons, hours and how learners rated them (ROLE-14, TRN-05). */
export function TrainersTab({ of, may_certify, onDone }: TabProps) {
  const say = useSay();
  const [open, set] = useState(false);
  return (
    <>
      <div className="tr-bar">
        <span>
          <ClauseChip id="ROLE-14" /> <ClauseChip id="TRN-05" />
        </span>
        {may_certify && <Button onPress={() => set(true)}>{say(words.certify)}</Button>}
      </div>
      <Table<Trainer>
        label={say(words.trainers)}
        rows={of.trainers}
        rowId={one => one.id}
        empty={
          <EmptyPanel why="none" title={say(words.no_trainers)}>
            {say(words.no_trainers_note)}
          </EmptyPanel>
        }
        columns={[
          {
            id: 'who',
            head: say(words.name),
            cell: one => (
              <>
                {say(one.name)} <small className="num">{one.staff_no}</small>
              </>
            ),
          },
          {
            id: 'topics',
            head: say(words.topics),
            cell: one => (
              <ul className="tr-open">
                {one.topics.map(each => (
                  <li key={each.course}>
                    {say(each.say)} <small className="num">{each.valid_until}</small>
                  </li>
                ))}
              </ul>
            ),
          },
          { ...{ id: 'taught', head: say(words.taught), figures: true }, cell: one => one.lessons },
          {
            ...{ id: 'hours', head: say(words.length), figures: true },
            cell: one => say(my_page.minutes(one.minutes)),
          },
          {
            ...{ id: 'rating', head: say(words.rating), figures: true },
            cell: one => one.rating?.toFixed(1) ?? '–',
          },
        ]}
      />
      {open && (
        <TopicForm
          of={of}
          onClose={() => set(false)}
          onDone={() => {
            set(false);
            onDone();
          }}
        />
      )}
    </>
  );
}

function TopicForm({ of, onClose, onDone }: { of: HallTraining; onClose: () => void; onDone: () => void }) {
  const say = useSay();
  const form = useForm({ staff_no: '', course: of.courses[0]?.code ?? '', valid_until: '' });
  const { draft } = form;
  const keep = async () => {
    if ((await form.send(wire.topic, draft)) !== undefined) onDone();
  };
  return (
    <FormDialog
      title={words.certify}
      of={form}
      fields={['staff_no', 'course', 'valid_until']}
      onClose={onClose}
      onKeep={() => void keep()}
    >
      <TextField
        label={say(words.staff_no)}
        value={draft.staff_no}
        onChange={staff_no => form.put({ staff_no })}
        error={form.wrong('staff_no')}
      />
      <SelectField
        label={say(words.course)}
        value={draft.course}
        options={of.courses.map(one => ({ value: one.code, name: say(one.say) }))}
        onChange={course => form.put({ course })}
      />
      <DateField
        label={say(words.until)}
        value={draft.valid_until}
        onChange={valid_until => form.put({ valid_until })}
        error={form.wrong('valid_until')}
      />
    </FormDialog>
  );
}
