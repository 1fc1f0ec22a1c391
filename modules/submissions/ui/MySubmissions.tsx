import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { KnowForm } from './MustForms.tsx';
import { RaiseForm } from './RaiseForm.tsx';
import { markOf, type Register, stateOf } from './shapes.ts';
import './submissions.css';
import { words } from './words.ts';

const shown = 5;

/** Whoever works here asks and reports from the own page, and sees what became of it. */
export function MySubmissions({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(60_000);
  const found = useLive<Register>(`/api/halls/${hall_id}/submissions`, 'submissions');
  const [doing, open] = useState<'raise' | 'know' | null>(null);
  const of = found.data;
  if (of === null || !of.may.raise) return null;
  const mine = of.submissions.filter(one => one.mine).slice(0, shown);
  const done = () => {
    open(null);
    found.refresh();
  };
  return (
    <section className="pc-card">
      <h2>{say(words.mine_title)}</h2>
      <span className="pg-do">
        <Button onPress={() => open('raise')}>{say(words.raise)}</Button>
        <Button onPress={() => open('know')}>{say(words.know)}</Button>
      </span>
      <ul>
        {mine.map(one => (
          <li key={one.id} className="su-mine">
            <b>
              <Written text={one.subject} />
            </b>
            <StateMark mark={markOf(one)}>{say(stateOf(one))}</StateMark>
            <small className="num">
              {one.no} · {momentOf(one.raised_at, now, language)}
            </small>
            {one.reply !== null && (
              <p>
                <Written text={one.reply} />
              </p>
            )}
          </li>
        ))}
      </ul>
      {doing === 'raise' && <RaiseForm {...{ hall_id, of }} onClose={() => open(null)} onDone={done} />}
      {doing === 'know' && <KnowForm hall_id={hall_id} onClose={() => open(null)} onDone={done} />}
    </section>
  );
}
