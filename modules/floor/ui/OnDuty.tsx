import { useEffect, useState } from 'react';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { onDuty } from '../../halls/wire.ts';
import { roles } from '../../people/roles.ts';
import type { FloorPicture } from './shapes.ts';

type Duty = { person_id: string; name: { zh: string; en: string }; post: string }[];

const words = {
  on_duty: { zh: '当班', en: 'On duty' },
  none: { zh: '今天没有当班名单', en: 'No duty list for today' },
  standing_by: { zh: '不在台', en: 'not at a counter' },
  comma: { zh: '、', en: ', ' },
} as const;

/** The list changes with the day, not with the minute. */
const ask_again_ms = 300_000;

function useDuty(hall_id: number): Duty | null {
  const [found, set] = useState<Duty | null>(null);
  useEffect(() => {
    let going = true;
    const ask = () =>
      void callApi(onDuty, { hall_id }, { tries: 3 }).then(
        outcome => going && outcome.ok && set(outcome.value),
      );
    ask();
    const timer = setInterval(ask, ask_again_ms);
    return () => {
      going = false;
      clearInterval(timer);
    };
  }, [hall_id]);
  return found;
}

const postOf = (post: string) => (post in roles ? roles[post as keyof typeof roles] : { zh: post, en: post });

/** Who is at work today at which post, and which clerks stand at no counter (SVC-21). */
export function OnDuty({ hall_id, floor }: { hall_id: number; floor: FloorPicture }) {
  const say = useSay();
  const duty = useDuty(hall_id);
  if (duty === null) return null;
  const posts = [...new Set(duty.map(one => one.post))];
  const names = (of: readonly { name: { zh: string; en: string } }[]) =>
    of.map(one => say(one.name)).join(say(words.comma));
  return (
    <section className="fl-list fl-duty">
      <h2>
        <span>
          {say(words.on_duty)} <ClauseChip id="SVC-21" />
        </span>
        <span className="num">{duty.length}</span>
      </h2>
      {duty.length === 0 && <p className="fl-none">{say(words.none)}</p>}
      {posts.map(post => (
        <p key={post}>
          <b>{say(postOf(post))}</b> {names(duty.filter(one => one.post === post))}
        </p>
      ))}
      {floor.free.length > 0 && (
        <p>
          <b>{say(words.standing_by)}</b> {names(floor.free)}
        </p>
      )}
    </section>
  );
}
