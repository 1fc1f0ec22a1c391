import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { isoDay, timeOfDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import * as wire from '../wire.ts';
import './knowledge.css';
import { report_marks } from './marks.ts';
import type { Mine, MyQuestion } from './shapes.ts';
import { my_knowledge as words } from './words.ts';

/** My questions of the week, how right I am, and what became of the answers I doubted (SVC-04). */
export function MyKnowledge({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const found = useLive<Mine>(`/api/halls/${hall_id}/knowledge/mine`, 'knowledge');
  const of = found.data;
  if (of === null || (of.week === null && of.reports.length === 0)) return null;
  const left = of.week?.questions.filter(one => one.given === null).length ?? 0;
  return (
    <section className="pc kn-mine">
      <h2>
        {say(words.name)} <ClauseChip id="SVC-04" />
        {of.week !== null && of.week.rate !== null && (
          <small>{say(words.rate(of.week.rate.toFixed(1), of.week.asked))}</small>
        )}
      </h2>
      {of.week !== null && (
        <p className="kn-quiet">
          {of.week.questions.length === 0
            ? say(words.none)
            : `${say(words.week)} · ${say(left === 0 ? words.all_done : words.left(left))}`}
        </p>
      )}
      <ol>
        {of.week?.questions.map(one => (
          <li key={one.id}>
            <Question hall_id={hall_id} of={one} onDone={found.refresh} />
          </li>
        ))}
      </ol>
      {of.reports.length > 0 && <h3>{say(words.reports)}</h3>}
      <ul className="kn-lines">
        {of.reports.map(one => (
          <li key={one.id}>
            <MyReport hall_id={hall_id} of={one} onDone={found.refresh} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface QuestionProps {
  hall_id: number;
  of: MyQuestion;
  onDone: () => void;
}

function Question({ hall_id, of, onDone }: QuestionProps) {
  const say = useSay();
  const [busy, set] = useState(false);
  const choose = async (choice: number) => {
    set(true);
    const outcome = await callApi(wire.test, { hall_id, question_id: of.id, choice });
    set(false);
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    onDone();
  };
  const { given } = of;
  if (given === null)
    return (
      <>
        <b>{say(of.ask)}</b>
        <div className="kn-choices">
          {of.choices.map((one, at) => (
            <Button key={one.zh} busy={busy} onPress={() => void choose(at)}>
              {say(one)}
            </Button>
          ))}
        </div>
      </>
    );
  const right = of.choices[given.right_choice];
  return (
    <>
      <b>{say(of.ask)}</b>
      <p>
        <StateMark mark={given.correct ? 'done' : 'fault'}>
          {say(given.correct ? words.correct : words.wrong)}
        </StateMark>{' '}
        {right !== undefined && <span>{say(words.right_is(say(right)))}</span>}
      </p>
      {given.answer !== null && <blockquote>{say(given.answer.answer)}</blockquote>}
    </>
  );
}

interface ReportProps {
  hall_id: number;
  of: Mine['reports'][number];
  onDone: () => void;
}

function MyReport({ hall_id, of, onDone }: ReportProps) {
  const say = useSay();
  const told = {
    open: words.waiting(`${isoDay(of.due_at)} ${timeOfDay(of.due_at)}`),
    late: words.late,
    corrected: words.corrected,
    upheld: words.upheld,
  }[of.state];
  const see = async () => {
    await callApi(wire.see, { hall_id, report_id: of.id });
    onDone();
  };
  return (
    <>
      <span>
        <b>{say(of.title)}</b>
        <small>
          <Written text={of.said} />
        </small>
        {of.answer !== null && (
          <small>
            <Written text={of.answer} />
          </small>
        )}
      </span>
      <StateMark mark={report_marks[of.state]}>{say(told)}</StateMark>
      {of.settled_at !== null && !of.seen && <Button onPress={() => void see()}>{say(words.seen)}</Button>}
    </>
  );
}
