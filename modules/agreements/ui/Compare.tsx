import type { z } from 'zod';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import type * as wire from '../wire.ts';
import { agreement as words } from './words.ts';

export type EditionOf = z.output<typeof wire.editions.answer>['editions'][number];
type Change = EditionOf['changes'][number];

const marks = { same: 'not-open', changed: 'paused', added: 'done', removed: 'fault' } as const;

/** A draft beside the edition in force, clause by clause; what stays the same is said in one word. */
export function Compare({ of }: { of: EditionOf }) {
  const say = useSay();
  return (
    <section className="ag-compare" aria-label={say(words.compare)}>
      <h2>
        {say(words.compare)} <ClauseChip id="PRM-01" />
      </h2>
      <ol>
        {of.changes.map(one => (
          <li key={one.code} className={`ag-${one.how}`}>
            <StateMark mark={marks[one.how]}>{say(words[one.how])}</StateMark>
            <Sides of={one} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Sides({ of }: { of: Change }) {
  const say = useSay();
  if (of.how === 'same') return <p>{of.after === null ? '' : say(of.after.say)}</p>;
  return (
    <div className="ag-sides">
      {of.before !== null && (
        <p>
          <b>{say(words.before)}</b> <del>{say(of.before.say)}</del>
          {of.before.tick && ` (${say(words.ticked)})`}
        </p>
      )}
      {of.after !== null && (
        <p>
          <b>{say(words.after)}</b> <ins>{say(of.after.say)}</ins>
          {of.after.tick && ` (${say(words.ticked)})`}
        </p>
      )}
    </div>
  );
}
