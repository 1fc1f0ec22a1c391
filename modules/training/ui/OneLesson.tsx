import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { AreaField, SelectField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { dayOf, timeOfDay } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { Table } from '../../../kit/ui/Table.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { enrolment } from '../enrolment.ts';
import * as wire from '../wire.ts';
import type { HallTraining, Lesson, Presence } from './shapes.ts';
import { hall_page as words } from './words.ts';

interface LessonProps {
  hall_id: number;
  lesson: Lesson;
  of: HallTraining;
  onDone: () => void;
}

type Asking = 'seat' | 'call_off' | null;

/** One lesson with its attendance list; who leads gives seats, begins, ends and calls it off (GEN-12). */
export function OneLesson({ hall_id, lesson, of, onDone }: LessonProps) {
  const say = useSay();
  const language = useLanguage();
  const found = useLive<Presence>(`/api/halls/${hall_id}/training/sessions/${lesson.id}`, 'training');
  const [asking, ask] = useState<Asking>(null);
  const form = useForm({ person_id: '', why: '' });
  const { draft } = form;
  const seated = new Set(found.data?.people.map(one => one.person_id));
  const free = of.people.filter(
    one => !seated.has(one.id) && one.open.some(each => each.course === lesson.course),
  );
  const person_id = free.some(one => one.id === draft.person_id) ? draft.person_id : (free[0]?.id ?? '');
  const at = { hall_id, session_id: lesson.id };
  const done = (answer: unknown) => {
    if (answer === undefined) return;
    ask(null);
    found.refresh();
    onDone();
  };
  const press = async (verb: 'begin' | 'end' | 'call_off') =>
    done(await form.send(wire.pressSession, { ...at, verb, why: verb === 'call_off' ? draft.why : null }));
  const seat = async () => done(await form.send(wire.enrol, { ...at, person_id, course: lesson.course }));
  return (
    <>
      <h2>{say(lesson.say)}</h2>
      <p className="tr-quiet">
        <span className="num">
          {dayOf(lesson.at, language)} {timeOfDay(lesson.at)}
        </span>
        <Written text={lesson.room} />
        <span>{lesson.trainer === null ? lesson.provider : say(lesson.trainer)}</span>
        {lesson.why !== null && <Written text={lesson.why} />}
      </p>
      {of.may_plan && (
        <div className="tr-acts">
          {lesson.state === 'planned' && (
            <>
              <Button onPress={() => ask('call_off')}>{say(words.call_off)}</Button>
              <Button onPress={() => ask('seat')}>{say(words.seat)}</Button>
              <Button kind="primary" busy={form.pending} onPress={() => void press('begin')}>
                {say(words.begin)}
              </Button>
            </>
          )}
          {lesson.state === 'running' && (
            <Button kind="primary" busy={form.pending} onPress={() => void press('end')}>
              {say(words.end)}
            </Button>
          )}
        </div>
      )}
      <PresenceTable of={found.data} />
      {asking === 'seat' && (
        <FormDialog
          title={words.seat}
          of={form}
          fields={['person_id']}
          why={free.length === 0 ? words.nobody : undefined}
          onClose={() => ask(null)}
          onKeep={() => void seat()}
        >
          <SelectField
            label={say(words.person)}
            value={person_id}
            options={free.map(one => ({ value: one.id, name: `${say(one.name)} ${one.staff_no}` }))}
            onChange={to => form.put({ person_id: to })}
            error={form.wrong('person_id')}
          />
        </FormDialog>
      )}
      {asking === 'call_off' && (
        <FormDialog
          title={words.call_off}
          of={form}
          fields={['why']}
          onClose={() => ask(null)}
          onKeep={() => void press('call_off')}
        >
          <AreaField
            label={say(words.why)}
            value={draft.why}
            onChange={why => form.put({ why })}
            error={form.wrong('why')}
          />
        </FormDialog>
      )}
    </>
  );
}

function PresenceTable({ of }: { of: Presence | null }) {
  const say = useSay();
  if (of === null) return <SkeletonPanel rows={4} />;
  return (
    <Table<Presence['people'][number]>
      label={say(words.list)}
      rows={of.people}
      rowId={one => one.person_id}
      empty={<EmptyPanel why="none" title={say(words.nobody)} />}
      columns={[
        { id: 'who', head: say(words.name), cell: one => say(one.name) },
        {
          ...{ id: 'in', head: say(words.in), figures: true },
          cell: one => (one.in_at === null ? '–' : timeOfDay(one.in_at)),
        },
        {
          ...{ id: 'out', head: say(words.out), figures: true },
          cell: one => (one.out_at === null ? '–' : timeOfDay(one.out_at)),
        },
        {
          id: 'state',
          head: say(words.state),
          cell: one =>
            one.absent_why === null ? say(enrolment.states[one.state]) : <Written text={one.absent_why} />,
        },
      ]}
    />
  );
}
