import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { Table } from '../../../kit/ui/Table.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../wire.ts';
import { standing_marks } from './marks.ts';
import type { HallTraining } from './shapes.ts';
import { standing_words, hall_page as words } from './words.ts';

type Person = HallTraining['people'][number];
type Open = Person['open'][number];

/** How many open courses a line shows before it counts the rest. */
const shown_most = 3;

interface TabProps {
  hall_id: number;
  of: HallTraining;
  onDone: () => void;
}

/** Everybody of the hall: what they hold and what they owe, the latest first. */
export function PeopleTab({ hall_id, of, onDone }: TabProps) {
  const say = useSay();
  const late = (one: Person) => one.open.filter(each => each.standing === 'overdue').length;
  const rows = [...of.people].sort((a, b) => late(b) - late(a) || a.staff_no.localeCompare(b.staff_no));
  return (
    <Table<Person>
      label={say(words.people)}
      rows={rows}
      rowId={one => one.id}
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
          ...{ id: 'held', head: say(words.held), figures: true },
          cell: one => `${one.valid}/${one.must}`,
          sortBy: one => one.valid / one.must,
        },
        {
          id: 'open',
          head: say(words.open),
          cell: one => <OpenOnes hall_id={hall_id} of={one} may={of.may_plan} onDone={onDone} />,
          sortBy: late,
        },
        {
          id: 'marks',
          head: say(words.state),
          cell: one => (
            <>
              {one.idle && <StateMark mark="near">{say(words.idle_mark)}</StateMark>}{' '}
              {!one.pledged && <StateMark mark="near">{say(words.unsigned)}</StateMark>}
            </>
          ),
        },
        {
          ...{ id: 'minutes', head: say(words.minutes), figures: true },
          cell: one => one.minutes,
          sortBy: one => one.minutes,
        },
      ]}
    />
  );
}

function OpenOnes({
  hall_id,
  of,
  may,
  onDone,
}: {
  hall_id: number;
  of: Person;
  may: boolean;
  onDone: () => void;
}) {
  const say = useSay();
  if (of.open.length === 0) return <span>{say(words.nothing_open)}</span>;
  const again = async (one: Open) => {
    const outcome = await callApi(wire.enrol, {
      hall_id,
      person_id: of.id,
      course: one.course,
      session_id: null,
    });
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    onDone();
  };
  return (
    <ul className="tr-open">
      {of.open.slice(0, shown_most).map(one => (
        <li key={one.course}>
          <StateMark mark={standing_marks[one.standing]}>{say(one.say)}</StateMark>{' '}
          <small className="num" title={say(standing_words[one.standing])}>
            {one.due_on.slice(5)}
          </small>
          {may && one.state === 'failed_final' && (
            <Button kind="quiet" onPress={() => void again(one)}>
              {say(words.assign)}
            </Button>
          )}
        </li>
      ))}
      {of.open.length > shown_most && <li>{say(words.more(of.open.length - shown_most))}</li>}
    </ul>
  );
}
