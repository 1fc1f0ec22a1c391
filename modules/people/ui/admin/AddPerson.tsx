import { SelectField, TextField } from '../../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../../kit/ui/form.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import * as wire from '../../admin_wire.ts';
import type { HallName } from './places.ts';
import { admin as words } from './words.ts';

/** A new member of staff: one person, one number. */
export function AddPerson({ halls, onClose }: { halls: readonly HallName[]; onClose: () => void }) {
  const say = useSay();
  const form = useForm({ staff_no: '', name: '', name_en: '', password: '', hall: '' });
  const { draft, put, wrong } = form;
  const save = async () => {
    const { hall, ...person } = draft;
    const home = hall === '' ? {} : { home_hall_id: Number(hall) };
    if ((await form.send(wire.addStaff, { ...person, ...home })) !== undefined) onClose();
  };
  const places = [
    { value: '', name: say(words.above) },
    ...halls.map(hall => ({ value: String(hall.id), name: say(hall.name) })),
  ];
  const text = (name: 'staff_no' | 'name' | 'name_en' | 'password') => ({
    value: draft[name],
    onChange: (to: string) => put({ [name]: to }),
    error: wrong(name),
  });
  return (
    <FormDialog
      title={words.add}
      keep={words.save}
      of={form}
      fields={['staff_no', 'name', 'name_en', 'home_hall_id', 'password']}
      onClose={onClose}
      onKeep={() => void save()}
    >
      <TextField label={say(words.staff_no)} {...text('staff_no')} />
      <TextField label={say(words.person)} {...text('name')} />
      <TextField label={say(words.person_en)} {...text('name_en')} />
      <SelectField
        label={say(words.hall)}
        value={draft.hall}
        onChange={hall => put({ hall })}
        options={places}
        error={wrong('home_hall_id', 'hall')}
      />
      <TextField
        label={say(words.first_password)}
        type="password"
        help={say(words.password_help)}
        {...text('password')}
      />
    </FormDialog>
  );
}
