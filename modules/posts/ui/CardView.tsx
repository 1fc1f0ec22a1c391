import type { z } from 'zod';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { isoDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Words } from '../../../kit/words.ts';
import type * as wire from '../wire.ts';
import { post as words } from './words.ts';

export type Card = z.output<typeof wire.cardSchema>;

/** One position card: what the post is for, its day, what it may, by what it is judged. */
export function CardView({ of }: { of: Card }) {
  const say = useSay();
  return (
    <article className="pc">
      <header>
        <h2>{say(of.title)}</h2>
        <ClauseChip id={of.row} />
        <span>
          {of.version === null
            ? say(words.edition)
            : `${say(words.version(of.version.number))}${of.version.since === null ? '' : ` · ${say(words.since(isoDay(of.version.since)))}`}`}
        </span>
      </header>
      {of.version !== null && <p className="pc-new">{say(of.version.text)}</p>}
      <div className="pc-two">
        <Lines title={words.duties} lines={of.duties} />
        <section>
          <h3>{say(words.flow)}</h3>
          <ol>
            {of.flow.map(one => (
              <li key={one.at + one.say.zh}>
                <b className="num">{one.at}</b> {say(one.say)}
              </li>
            ))}
          </ol>
        </section>
        <Lines title={words.assessed} lines={of.assessed} />
        <Lines title={words.never} lines={of.never} />
      </div>
      <Lines title={words.safety} lines={of.safety} row="SAF-04" />
      <p className="pc-bound">
        <a href={`/clause?post=${of.post}`}>{say(words.bound)}</a> <ClauseChip id="GEN-05" />
      </p>
      <Granted of={of} />
    </article>
  );
}

function Lines({ title, lines, row }: { title: Words; lines: readonly Words[]; row?: string }) {
  const say = useSay();
  return (
    <section>
      <h3>
        {say(title)} {row !== undefined && <ClauseChip id={row} />}
      </h3>
      <ul>
        {lines.map(one => (
          <li key={one.zh}>{say(one)}</li>
        ))}
      </ul>
    </section>
  );
}

function Granted({ of }: { of: Card }) {
  const say = useSay();
  const part = (reads: boolean) => {
    const says = of.granted.filter(one => one.reads === reads).flatMap(one => one.says);
    return [...new Map(says.map(one => [one.zh, one])).values()];
  };
  return (
    <section>
      <p className="pc-note">{say(words.granted_note)}</p>
      {([false, true] as const).map(reads => (
        <div key={String(reads)} className="pc-granted">
          <h3>
            {say(reads ? words.reads : words.acts)} <span className="num">{part(reads).length}</span>
          </h3>
          <ul>
            {part(reads).map(one => (
              <li key={one.zh}>{say(one)}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
