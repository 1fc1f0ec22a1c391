import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../wire.ts';
import { CourseReader } from './CourseReader.tsx';
import { CourseRow } from './CourseRow.tsx';
import { MyPledges } from './MyPledges.tsx';
import { MySeats } from './MySeats.tsx';
import type { Mine } from './shapes.ts';
import { TestDialog } from './TestDialog.tsx';
import './training.css';
import { my_page as words } from './words.ts';

/** What is open in front of the list: a course to read, or an attempt. */
type Front = { kind: 'read'; course: string } | { kind: 'test'; attempt_id: string } | null;

/** My training (我的学习): what I must learn and by when, my lessons, tests, certificates and pledges (TRN-01). */
export function MyTraining({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const found = useLive<Mine>(`/api/halls/${hall_id}/training/mine`, 'training', 'clock');
  const [front, open] = useState<Front>(null);
  const [all, showAll] = useState(false);
  const of = found.data;
  if (of === null || (of.courses.length === 0 && of.pledges.length === 0)) return null;
  const due = of.courses.filter(one => one.standing !== 'valid');
  const held = of.courses.filter(one => one.standing === 'valid');
  const late = due.filter(one => one.standing === 'overdue').length;
  const begin = async (course: string) => {
    const outcome = await callApi(wire.beginTest, { hall_id, course });
    if (outcome.ok) open({ kind: 'test', attempt_id: outcome.value.attempt_id });
    else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
  };
  const rows = [...due].sort((a, b) => a.due_on.localeCompare(b.due_on));
  const close = () => {
    open(null);
    found.refresh();
  };
  return (
    <section className="pc tr-mine">
      <h2>
        {say(words.name)} <ClauseChip id="TRN-01" /> <small>{say(words.hours(of.minutes))}</small>
      </h2>
      <p className="tr-quiet">
        {say(words.lead(due.filter(one => one.standing !== 'ending').length, late))}
        {of.idle && <StateMark mark="over">{say(words.idle)}</StateMark>}
      </p>
      <MySeats hall_id={hall_id} seats={of.seats} onDone={found.refresh} />
      <ul className="tr-courses">
        {(all ? [...rows, ...held] : rows).map(one => (
          <CourseRow
            key={one.code}
            hall_id={hall_id}
            of={one}
            onRead={() => open({ kind: 'read', course: one.code })}
            onTest={() => void begin(one.code)}
            onResult={attempt_id => open({ kind: 'test', attempt_id })}
            onDone={found.refresh}
          />
        ))}
      </ul>
      {held.length > 0 && (
        <div className="tr-held">
          <span>{say(words.held(held.length))}</span>
          <Button kind="quiet" onPress={() => showAll(!all)}>
            {say(all ? words.hide_held : words.show_held)}
          </Button>
        </div>
      )}
      <MyPledges hall_id={hall_id} pledges={of.pledges} onDone={found.refresh} />
      {front?.kind === 'read' && <CourseReader hall_id={hall_id} course={front.course} onClose={close} />}
      {front?.kind === 'test' && (
        <TestDialog key={front.attempt_id} hall_id={hall_id} attempt_id={front.attempt_id} onClose={close} />
      )}
    </section>
  );
}
