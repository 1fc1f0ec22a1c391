import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { dayOf, timeOfDay } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { Table } from '../../../kit/ui/Table.tsx';
import { session } from '../enrolment.ts';
import { lesson_marks } from './marks.ts';
import { OneLesson } from './OneLesson.tsx';
import { PlanForm } from './PlanForm.tsx';
import type { HallTraining, Lesson } from './shapes.ts';
import { kind_words, hall_page as words } from './words.ts';

interface TabProps {
  hall_id: number;
  of: HallTraining;
  onDone: () => void;
}

/** The plan of the year: what was held, what is to come, the attendance list of one beside it. */
export function PlanTab({ hall_id, of, onDone }: TabProps) {
  const say = useSay();
  const language = useLanguage();
  const [chosen, choose] = useState<string | null>(null);
  const [planning, plan] = useState(false);
  const one = of.sessions.find(each => each.id === chosen) ?? null;
  const rows = [...of.sessions].reverse();
  return (
    <>
      <div className="tr-bar">
        <span />
        {of.may_plan && (
          <Button kind="primary" onPress={() => plan(true)}>
            {say(words.plan_one)}
          </Button>
        )}
      </div>
      <div className="tr-two">
        <Table<Lesson>
          label={say(words.plan)}
          rows={rows}
          rowId={each => each.id}
          selected={chosen}
          onOpen={each => choose(each.id)}
          empty={
            <EmptyPanel why="none" title={say(words.no_session)}>
              {say(words.no_session_note)}
            </EmptyPanel>
          }
          columns={[
            {
              ...{ id: 'at', head: say(words.at) },
              cell: each => `${dayOf(each.at, language)} ${timeOfDay(each.at)}`,
            },
            {
              id: 'course',
              head: say(words.course),
              cell: each => (
                <>
                  {say(each.say)} {each.kind !== 'internal' && <small>{say(kind_words[each.kind])}</small>}
                </>
              ),
            },
            {
              id: 'who',
              head: say(words.who),
              cell: each => (each.trainer === null ? each.provider : say(each.trainer)),
            },
            {
              ...{ id: 'came', head: say(words.came), figures: true },
              cell: each => `${each.came}/${each.seats}`,
            },
            {
              id: 'state',
              head: say(words.state),
              cell: each => (
                <StateMark mark={lesson_marks[each.state]}>{say(session.states[each.state])}</StateMark>
              ),
            },
          ]}
        />
        <aside className="tr-side" aria-label={say(words.list)}>
          {one === null ? (
            <EmptyPanel why="pick" title={say(words.pick)} />
          ) : (
            <OneLesson key={one.id} hall_id={hall_id} lesson={one} of={of} onDone={onDone} />
          )}
        </aside>
      </div>
      {planning && (
        <PlanForm
          hall_id={hall_id}
          of={of}
          onClose={() => plan(false)}
          onDone={id => {
            plan(false);
            choose(id);
            onDone();
          }}
        />
      )}
    </>
  );
}
