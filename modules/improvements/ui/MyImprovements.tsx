import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { marks, titleOf } from './figures.ts';
import './improvements.css';
import { ProposeForm } from './ProposeForm.tsx';
import type { Improvement, Mine } from './shapes.ts';
import { improving as words } from './words.ts';

/** How many of the newest stand on the page of the post. */
const shown_most = 5;

/** What I proposed and what became of it, what I am to change, and a new proposal (PRIN-20). */
export function MyImprovements({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const found = useLive<Mine>(`/api/halls/${hall_id}/improvements/mine`, 'improvements');
  const [proposing, propose] = useState(false);
  const [changing, change] = useState<Improvement | null>(null);
  const rows = found.data?.improvements;
  if (rows === undefined) return null;
  const done = () => {
    propose(false);
    change(null);
    found.refresh();
  };
  return (
    <section className="pc im-mine">
      <h2>
        {say(words.mine)} <ClauseChip id="PRIN-20" />
        <Button onPress={() => propose(true)}>{say(words.propose)}</Button>
      </h2>
      {rows.length === 0 && <p className="im-quiet">{say(words.mine_none)}</p>}
      <ul>
        {rows.slice(0, shown_most).map(one => (
          <li key={one.id}>
            <span className="im-what">
              <b>
                <Written text={say(titleOf(one))} />
              </b>
              {one.answer !== null && (
                <small>
                  <Written text={one.answer} />
                </small>
              )}
            </span>
            {one.may.change && <Button onPress={() => change(one)}>{say(words.change)}</Button>}
            <StateMark mark={one.late ? 'over' : marks[one.state]}>
              {say(one.late ? words.late : words[one.state])}
            </StateMark>
          </li>
        ))}
      </ul>
      {proposing && (
        <ProposeForm
          hall_id={hall_id}
          processes={found.data?.businesses ?? []}
          onClose={() => propose(false)}
          onDone={done}
        />
      )}
      {changing !== null && (
        <AnswerForm of={changing} what="change" onClose={() => change(null)} onDone={done} />
      )}
    </section>
  );
}
