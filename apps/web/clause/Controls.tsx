import { useSay } from '../../../kit/ui/language.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import type { Clause } from './shapes.ts';
import { status_words, words } from './words.ts';

const marks = { working: 'done', partial: 'near', not_yet: 'not-open' } as const;

/** What makes the clause real, and whether its test goes red without it. */
export function Controls({ of }: { of: Clause }) {
  const say = useSay();
  const [first] = of.controls.flatMap(one => one.guard ?? []);
  return (
    <>
      <h2>
        {say(words.controls)}
        {first !== undefined && (
          <span className="num">
            {first.date} · {first.commit}
          </span>
        )}
      </h2>
      {of.controls.length === 0 && <p className="cp-note">{say(words.no_control)}</p>}
      <ul className="cp-ct">
        {of.controls.map(one => (
          <li key={`${one.name} ${say(one.words)}`} title={one.test ?? undefined}>
            <div>
              <StateMark mark={marks[one.status]}>{say(status_words[one.status])}</StateMark>
              <span className="cp-guard">{say(guardWords(one.guard))}</span>
            </div>
            <p>
              <b>{say(one.words)}</b>
              <small>{one.why === null ? one.name : say(one.why)}</small>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function guardWords(guard: Clause['controls'][number]['guard']) {
  if (guard === null) return words.guard_none;
  return guard.red ? words.guard_red : words.guard_green;
}
