import { useState } from 'react';
import { Button } from '../../../../kit/ui/Button.tsx';
import { callApi } from '../../../../kit/ui/call.ts';
import { Dialog } from '../../../../kit/ui/Dialog.tsx';
import { SelectField, TextField } from '../../../../kit/ui/Field.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import type { Problem } from '../../../../kit/ui/problem.ts';
import * as wire from '../../admin_wire.ts';
import type { HallName } from './places.ts';
import { admin as words } from './words.ts';

/** A new member of staff: one person, one number. */
export function AddPerson({ halls, onClose }: { halls: readonly HallName[]; onClose: () => void }) {
  const say = useSay();
  const [draft, setDraft] = useState({ staff_no: '', name: '', name_en: '', password: '', hall: '' });
  const [problem, setProblem] = useState<Problem | null>(null);
  const set = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const save = async () => {
    const { hall, ...person } = draft;
    const outcome = await callApi(wire.addStaff, {
      ...person,
      ...(hall === '' ? {} : { home_hall_id: Number(hall) }),
    });
    if (outcome.ok) onClose();
    else setProblem(outcome.problem);
  };
  const wrong = (field: string) =>
    problem?.field === field ? `${problem.title} ${problem.remedy}` : undefined;
  const places = [
    { value: '', name: say(words.above) },
    ...halls.map(hall => ({ value: String(hall.id), name: say(hall.name) })),
  ];
  return (
    <Dialog
      title={say(words.add)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say(words.cancel)}</Button>
          <Button kind="primary" onPress={() => void save()}>
            {say(words.save)}
          </Button>
        </>
      }
    >
      <TextField
        label={say(words.staff_no)}
        value={draft.staff_no}
        onChange={staff_no => set({ staff_no })}
        error={wrong('staff_no')}
      />
      <TextField
        label={say(words.person)}
        value={draft.name}
        onChange={name => set({ name })}
        error={wrong('name')}
      />
      <TextField
        label={say(words.person_en)}
        value={draft.name_en}
        onChange={name_en => set({ name_en })}
        error={wrong('name_en')}
      />
      <SelectField
        label={say(words.hall)}
        value={draft.hall}
        onChange={hall => set({ hall })}
        options={places}
      />
      <TextField
        label={say(words.first_password)}
        value={draft.password}
        onChange={password => set({ password })}
        type="password"
        help={say(words.password_help)}
        error={wrong('password')}
      />
    </Dialog>
  );
}
