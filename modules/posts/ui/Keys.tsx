import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Pair } from '../../people/ui/Seal.tsx';
import type { Who } from '../../people/wire.ts';
import * as people from '../../people/wire.ts';
import type { Posts } from './shapes.ts';
import { post as words } from './words.ts';

const what = 'posts.key.pass_on';

interface KeysProps {
  hall_id: number;
  who: Who;
  of: Pick<Posts, 'keys'>;
  act: Act;
}

/** Who holds which key, handed over by two; key and code of the safe never meet (ROLE-11). */
export function Keys({ hall_id, who, of, act }: KeysProps) {
  const say = useSay();
  const pairs = useLive<Pair[]>(`/api/halls/${hall_id}/pairs`, 'people', 'posts');
  const asked = new Set((pairs.data ?? []).flatMap(one => (one.what === what ? [one.subject_id] : [])));
  return (
    <section className="pc-keys">
      <h2>
        {say(words.keys)} <ClauseChip id="ROLE-11" />
      </h2>
      <ul>
        {of.keys.map(one => (
          <li key={one.item}>
            <b>{say(one.say)}</b>
            <span>{one.holder === null ? say(words.nobody) : say(one.holder.name)}</span>
            {asked.has(one.subject_id) && <StateMark mark="running">{say(words.asked)}</StateMark>}
            {!asked.has(one.subject_id) && (one.holder?.id === who.id || holds(who, 'hall_manager')) && (
              <Button
                kind="quiet"
                onPress={() => void act(people.askSecond, { hall_id, what, subject_id: one.subject_id })}
              >
                {say(words.pass_on)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
