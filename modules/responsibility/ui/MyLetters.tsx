import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { isoDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { usePrintOne } from '../../../kit/ui/print-one.ts';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { letter, ranks } from '../letter.ts';
import './responsibility.css';
import { fieldName, type Mine, marks, postName, pressed } from './shapes.ts';
import { chain, mine as words } from './words.ts';

/** The own letters of responsibility with their whole text, and those that wait for one's name (ROLE-15); `waiting` shows the latter alone. */
export function MyLetters({ waiting = false }: { waiting?: boolean }) {
  const say = useSay();
  const found = useLive<{ letters: Mine[] }>('/api/my-duty-letters', 'responsibility');
  const { printing, print } = usePrintOne();
  const all = (found.data?.letters ?? []).filter(one => !waiting || one.verbs.length > 0);
  if (all.length === 0) return null;
  const press = async (of: Mine, verb: string) => {
    if (await pressed(of, { verb })) found.refresh();
  };
  const below = all.filter(one => !one.mine);
  return (
    <section className="rs-mine">
      <h2>
        {say(words.name)} <ClauseChip id="ROLE-15" /> <ClauseChip id="SAF-04" />
      </h2>
      {all
        .filter(one => one.mine)
        .map(one => (
          <article key={one.id} className={printing === one.id ? 'print-one' : undefined}>
            <h3>
              <span>
                <span className="num">{say(words.of_year(one.year))}</span> · {say(ranks[one.rank])}
              </span>
              <StateMark mark={marks[one.state]}>{say(letter.states[one.state])}</StateMark>
            </h3>
            <p>
              {say(one.person)} <span className="rs-quiet">{say(postName(one.post))}</span>
            </p>
            <p className="rs-quiet">
              {say(chain.superior)} {say(one.superior ?? chain.organisation)} ·{' '}
              <span className="num">{`${one.valid_from} – ${one.valid_until}`}</span>
            </p>
            <details open={one.verbs.length > 0 || printing === one.id}>
              <summary>{say(words.says)}</summary>
              <ul>
                {one.duties.map(duty => (
                  <li key={duty.zh}>{say(duty)}</li>
                ))}
                {one.fields.length > 0 && (
                  <li>{`${say(chain.fields)}: ${one.fields.map(field => say(fieldName(field))).join(' · ')}`}</li>
                )}
              </ul>
            </details>
            <p className="rs-quiet">
              {say(words.signed_by(one.accepted_at === null ? null : isoDay(one.accepted_at)))} ·{' '}
              {say(words.signed_above(one.signed_at === null ? null : isoDay(one.signed_at)))}
            </p>
            <span className="rs-do">
              {one.verbs.map(verb => (
                <Button key={verb} kind="primary" onPress={() => void press(one, verb)}>
                  {say(letter.moves[verb].say)}
                </Button>
              ))}
              <Button icon="printer" onPress={() => print(one.id)}>
                {say(chain.print)}
              </Button>
            </span>
          </article>
        ))}
      {below.length > 0 && (
        <h3>{say(below.every(one => one.superior === null) ? words.seal : words.below)}</h3>
      )}
      <ul className="rs-below">
        {below.map(one => (
          <li key={one.id}>
            <span>
              <b>{say(one.person)}</b> {say(postName(one.post))}
              <small>
                {[words.of_year(one.year), ranks[one.rank], one.hall]
                  .flatMap(of => (of === null ? [] : [say(of)]))
                  .join(' · ')}
              </small>
            </span>
            {one.verbs.map(verb => (
              <Button key={verb} onPress={() => void press(one, verb)}>
                {say(letter.moves[verb].say)}
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
