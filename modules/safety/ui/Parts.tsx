import type { ReactNode } from 'react';
import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Words } from '../../../kit/words.ts';
import { words } from './words.ts';

/** A named line of one hazard or incident; nothing where there is nothing to say. */
export function Line({ name, children }: { name: Words; children: ReactNode }) {
  const say = useSay();
  if (children === null || children === undefined || children === false) return null;
  return (
    <>
      <dt>{say(name)}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** A line of free text, where there is one. */
export function Text({ name, text }: { name: Words; text: string | null }) {
  return <Line name={name}>{text === null ? null : <Written text={text} />}</Line>;
}

/** A moment as it is read in this hall now. */
export function When({ at }: { at: string }) {
  const language = useLanguage();
  const now = useHallNow(30_000);
  return <span className="num">{momentOf(at, now, language)}</span>;
}

/** All that happened, oldest first. */
export function Trail({ of }: { of: { id: string; at: string; say: Words; who: Words | null }[] }) {
  const say = useSay();
  if (of.length === 0) return null;
  return (
    <>
      <h3>{say(words.trail)}</h3>
      <ul className="sf-trail">
        {of.map(one => (
          <li key={one.id}>
            <When at={one.at} /> {say(one.say)} <small>{say(one.who ?? words.system)}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
