import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { ranks } from '../letter.ts';
import type { Chain } from './shapes.ts';
import { chain as words } from './words.ts';

/** What became of the letters of a hall, the newest first: who was named, who signed, what ended (SAF-05). */
export function Changes({ of }: { of: Chain['changes'] }) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(30_000);
  if (of.length === 0) return <p className="pg-note">{say(words.no_changes)}</p>;
  return (
    <ul className="rs-changes">
      {of.map(one => (
        <li key={one.id}>
          <span className="num">{momentOf(one.at, now, language)}</span> <b>{say(one.whom)}</b>{' '}
          <small>{say(ranks[one.rank])}</small> {say(one.say)} <small>{say(one.by ?? words.clock)}</small>
        </li>
      ))}
    </ul>
  );
}
