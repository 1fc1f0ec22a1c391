import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Words } from '../../../kit/words.ts';
import * as wire from '../wire.ts';
import { standing_marks } from './marks.ts';
import type { MyCourse } from './shapes.ts';
import { course_page, standing_words, my_page as words } from './words.ts';

interface RowProps {
  hall_id: number;
  of: MyCourse;
  onRead: () => void;
  onTest: () => void;
  onResult: (attempt_id: string) => void;
  onDone: () => void;
}

/** By when a course is to be learned, tried again, or until when it holds. */
function dayOf(of: MyCourse): Words {
  if (of.state === 'retake' && of.retake_until !== null) return words.retake_by(of.retake_until);
  if (of.valid_until !== null && of.standing !== 'overdue') return words.until(of.valid_until);
  return of.standing === 'overdue' ? words.since(of.due_on) : words.by(of.due_on);
}

/** What stands in the way of the next step, when the learner cannot take it alone. */
function waits(of: MyCourse): Words | null {
  if (of.state === 'failed_final') return words.ask_leader;
  if (of.state === 'passed') return words.wait_practical;
  const asks = of.form === 'room' && of.standing !== 'valid' && !of.may.test && !of.may.renew;
  return asks && of.state !== 'attending' ? words.wait_lesson : null;
}

/** One course of mine: how I stand to it, by when, and what I may press now. */
export function CourseRow({ hall_id, of, onRead, onTest, onResult, onDone }: RowProps) {
  const say = useSay();
  const [last] = of.results;
  const wait = waits(of);
  const renew = async () => {
    const outcome = await callApi(wire.renewCourse, { hall_id, course: of.code });
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    onDone();
  };
  return (
    <li>
      <div className="tr-what">
        <b>{say(of.say)}</b>
        <small>
          {of.law && <em>{say(words.law)}</em>}
          {of.form === 'room' && <em>{say(words.room)}</em>}
          <span>{say(words.units(of.read, of.units))}</span>
          {of.rows.map(row => (
            <ClauseChip key={row} id={row} />
          ))}
        </small>
        {wait !== null && <small>{say(wait)}</small>}
      </div>
      <div className="tr-state">
        <StateMark mark={standing_marks[of.standing]}>{say(standing_words[of.standing])}</StateMark>
        <small className="num">{say(dayOf(of))}</small>
      </div>
      <div className="tr-acts">
        {last !== undefined && last.kind === 'written' && (
          <Button kind="quiet" onPress={() => onResult(last.attempt_id)}>
            {say(
              last.passed
                ? course_page.passed(last.correct, last.asked)
                : course_page.failed(last.correct, last.asked),
            )}
          </Button>
        )}
        {of.may.renew && <Button onPress={() => void renew()}>{say(words.renew)}</Button>}
        <Button kind={of.may.test || of.standing === 'valid' ? 'secondary' : 'primary'} onPress={onRead}>
          {say(words.open)}
        </Button>
        {of.may.test && (
          <Button kind="primary" onPress={onTest}>
            {say(words.test)}
          </Button>
        )}
      </div>
    </li>
  );
}
