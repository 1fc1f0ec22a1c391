import type { z } from 'zod';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import type * as wire from '../wire.ts';
import './posts.css';
import { post as words } from './words.ts';

/** The reminder in the head of a screen: cards that wait for my signature, and the way there (GEN-11). */
export function Unread() {
  const say = useSay();
  const of = useLive<z.output<typeof wire.unread.answer>>('/api/my-posts/unread', 'posts', 'norms').data;
  if (of === null || of.count === 0) return null;
  return (
    <a className="pc-unread" href="/post">
      <StateMark mark={of.over ? 'over' : 'near'}>{say(words.unread(of.count))}</StateMark>
    </a>
  );
}
