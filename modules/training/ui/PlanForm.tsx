import { typedFen } from '../../../kit/money.ts';
import { Choice } from '../../../kit/ui/Choice.tsx';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { NumberField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { type Form, useForm } from '../../../kit/ui/form.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import * as wire from '../wire.ts';
import type { HallTraining } from './shapes.ts';
import { kind_words, hall_page as words } from './words.ts';

interface FormProps {
  hall_id: number;
  of: HallTraining;
  onClose: () => void;
  onDone: (id: string) => void;
}

type Kind = keyof typeof kind_words;
const kinds: readonly Kind[] = ['internal', 'external', 'online'];

interface Draft {
  course: string;
  kind: Kind;
  day: string;
  time: string;
  minutes: string;
  room: string;
  trainer_id: string;
  provider: string;
  yuan: string;
}

/** Who may teach the course that is chosen, and who of them does. */
function teaching(of: HallTraining, draft: Draft) {
  const able = of.trainers.filter(one => one.topics.some(each => each.course === draft.course));
  const trainer_id = able.some(one => one.id === draft.trainer_id) ? draft.trainer_id : (able[0]?.id ?? '');
  return { able, trainer_id };
}

/** A lesson for the plan: the course, when, where, who teaches it, and what it costs. */
export function PlanForm({ hall_id, of, onClose, onDone }: FormProps) {
  const say = useSay();
  const room = of.courses.find(one => one.form === 'room') ?? of.courses[0];
  const form = useForm<Draft>({
    ...{ course: room?.code ?? '', kind: 'internal', day: '', time: '15:00', minutes: '45' },
    ...{ room: '', trainer_id: '', provider: '', yuan: '0' },
  });
  const { draft } = form;
  const { able, trainer_id } = teaching(of, draft);
  const internal = draft.kind === 'internal';
  const keep = async () => {
    const done = await form.send(wire.plan, {
      ...{ hall_id, course: draft.course, kind: draft.kind, minutes: Number(draft.minutes) },
      at: `${draft.day}T${draft.time}:00+08:00`,
      room: draft.room,
      trainer_id: internal ? trainer_id : null,
      provider: internal ? null : draft.provider,
      cost_fen: internal ? 0 : typedFen(draft.yuan),
    });
    if (done !== undefined) onDone(done.id);
  };
  return (
    <FormDialog
      title={words.plan_one}
      of={form}
      fields={['course', 'at', 'minutes', 'room', 'trainer_id', 'provider', 'cost_fen']}
      why={internal && able.length === 0 ? words.no_trainer : undefined}
      wide
      onClose={onClose}
      onKeep={() => void keep()}
    >
      <Choice
        label={say(words.kind)}
        segments={kinds.map(value => ({ value, name: say(kind_words[value]) }))}
        value={draft.kind}
        onChoose={value => form.put({ kind: value as Kind })}
      />
      <div className="tr-fields">
        <SelectField
          label={say(words.course)}
          value={draft.course}
          options={of.courses.map(one => ({ value: one.code, name: say(one.say) }))}
          onChange={course => form.put({ course })}
        />
        {internal ? (
          <SelectField
            label={say(words.trainer)}
            value={trainer_id}
            options={able.map(one => ({ value: one.id, name: `${say(one.name)} ${one.staff_no}` }))}
            onChange={to => form.put({ trainer_id: to })}
            error={form.wrong('trainer_id')}
          />
        ) : (
          <Provider form={form} />
        )}
        <When form={form} />
      </div>
    </FormDialog>
  );
}

function Provider({ form }: { form: Form<Draft> }) {
  const say = useSay();
  const { draft } = form;
  return (
    <>
      <TextField
        label={say(words.provider)}
        value={draft.provider}
        onChange={provider => form.put({ provider })}
        error={form.wrong('provider')}
      />
      <NumberField
        label={say(words.cost)}
        value={draft.yuan}
        unit={say(words.yuan)}
        onChange={yuan => form.put({ yuan })}
        error={form.wrong('cost_fen', 'yuan')}
      />
    </>
  );
}

function When({ form }: { form: Form<Draft> }) {
  const say = useSay();
  const { draft } = form;
  return (
    <>
      <DateField
        label={say(words.day)}
        value={draft.day}
        onChange={day => form.put({ day })}
        error={form.wrong('at', 'day')}
      />
      <TextField
        label={say(words.time)}
        type="time"
        value={draft.time}
        onChange={time => form.put({ time })}
      />
      <NumberField
        label={say(words.length)}
        value={draft.minutes}
        unit={say(words.minute_unit)}
        onChange={minutes => form.put({ minutes })}
        error={form.wrong('minutes')}
      />
      <TextField
        label={say(words.room)}
        value={draft.room}
        onChange={room => form.put({ room })}
        error={form.wrong('room')}
      />
    </>
  );
}
