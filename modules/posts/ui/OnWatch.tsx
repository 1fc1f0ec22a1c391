import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import type { Act } from '../../people/ui/act.ts';
import type { Who } from '../../people/wire.ts';
import type { Posts } from './shapes.ts';
import './posts.css';
import { Watch } from './Watch.tsx';
import { post as words } from './words.ts';

/** The duty on the floor: who is in charge now, and the hand-over (ROLE-03). */
export function OnWatch({ hall_id, who, act }: { hall_id: number; who: Who; act: Act }) {
  const say = useSay();
  const of = useLive<Posts>(`/api/halls/${hall_id}/posts`, 'posts', 'halls');
  if (of.data === null) return null;
  const doing: Act = async (endpoint, input) => {
    const done = await act(endpoint, input);
    await of.retake();
    return done;
  };
  return (
    <section className="fl-list" aria-label={say(words.watch)}>
      <Watch {...{ hall_id, who }} of={of.data} act={doing} />
    </section>
  );
}
