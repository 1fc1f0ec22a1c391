import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { AreaField, CheckField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import * as wire from '../wire.ts';
import type { HallTraining } from './shapes.ts';
import { hall_page as words } from './words.ts';

interface TabProps {
  hall_id: number;
  of: HallTraining;
  onDone: () => void;
}

/** Who has passed a test and now shows it to a trainer, item by item (TRN-04). */
export function MarkTab({ hall_id, of, onDone }: TabProps) {
  const say = useSay();
  const [chosen, choose] = useState<string | null>(null);
  const one = of.to_mark.find(each => each.enrolment_id === chosen);
  if (of.to_mark.length === 0) return <EmptyPanel title={say(words.none_to_mark)} />;
  return (
    <>
      <ul className="tr-courses">
        {of.to_mark.map(each => (
          <li key={each.enrolment_id}>
            <div className="tr-what">
              <b>{say(each.name)}</b>
              <small>{say(each.say)}</small>
            </div>
            <div className="tr-state" />
            <div className="tr-acts">
              <Button
                {...(each.may ? {} : { why: say(words.not_yours) })}
                onPress={() => choose(each.enrolment_id)}
              >
                {say(words.mark)}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {one !== undefined && (
        <MarkForm
          key={one.enrolment_id}
          hall_id={hall_id}
          enrolment_id={one.enrolment_id}
          items={of.courses.find(each => each.code === one.course)?.practical ?? []}
          onClose={() => choose(null)}
          onDone={() => {
            choose(null);
            onDone();
          }}
        />
      )}
    </>
  );
}

interface FormProps {
  hall_id: number;
  enrolment_id: string;
  items: HallTraining['courses'][number]['practical'];
  onClose: () => void;
  onDone: () => void;
}

function MarkForm({ hall_id, enrolment_id, items, onClose, onDone }: FormProps) {
  const say = useSay();
  const form = useForm({ done: [] as string[], note: '' });
  const { done, note } = form.draft;
  const keep = async () => {
    const input = { hall_id, enrolment_id, done, note: note.trim() === '' ? null : note };
    if ((await form.send(wire.practical, input)) !== undefined) onDone();
  };
  return (
    <FormDialog
      title={words.mark_title}
      keep={words.mark}
      of={form}
      fields={['note']}
      onClose={onClose}
      onKeep={() => void keep()}
    >
      {items.map(one => (
        <CheckField
          key={one.code}
          label={say(one.say)}
          checked={done.includes(one.code)}
          onChange={on =>
            form.put({ done: on ? [...done, one.code] : done.filter(code => code !== one.code) })
          }
        />
      ))}
      <AreaField
        label={say(words.mark_note)}
        value={note}
        onChange={to => form.put({ note: to })}
        error={form.wrong('note')}
      />
    </FormDialog>
  );
}
