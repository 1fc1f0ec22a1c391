import { useState } from 'react';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import { type Card, CardView } from './CardView.tsx';
import { Deputies } from './Deputies.tsx';
import { Keys } from './Keys.tsx';
import './posts.css';
import type { Post, Posts } from './shapes.ts';
import { Watch } from './Watch.tsx';
import { post as words } from './words.ts';

interface PostsPageProps {
  hall_id: number;
  who: Who;
  act: Act;
}

/** The posts of a hall: who holds and stands in, who is on duty, who keeps which key; one card beside. */
export function PostsPage({ hall_id, who, act }: PostsPageProps) {
  const say = useSay();
  const found = useLive<Posts>(`/api/halls/${hall_id}/posts`, 'posts', 'people', 'norms', 'halls');
  const [chosen, choose] = useState<string | null>(null);
  const card = useLive<Card>(chosen === null ? null : `/api/halls/${hall_id}/posts/${chosen}`, 'norms');
  if (found.data === null) return <SkeletonPanel rows={12} row_px={34} />;
  const doing: Act = async (endpoint, input) => {
    const done = await act(endpoint, input);
    await found.retake();
    return done;
  };
  const of = found.data;
  const post = of.posts.find(one => one.post === chosen);
  return (
    <section className="pc-page">
      <div>
        <h1>{say(words.posts)}</h1>
        <Watch {...{ hall_id, who }} of={of} act={doing} />
        <Table
          label={say(words.posts)}
          columns={columnsOf(say)}
          rows={of.posts}
          rowId={one => one.post}
          selected={chosen}
          onOpen={one => choose(one.post)}
          height={420}
        />
        <Keys {...{ hall_id, who }} of={of} act={doing} />
      </div>
      <aside aria-label={say(words.post)}>
        {post === undefined || card.data === null ? (
          <EmptyPanel why="pick" title={say(words.pick)} />
        ) : (
          <>
            <Deputies
              {...{ hall_id, post }}
              all={of.posts}
              names={holds(who, 'hall_manager', 'branch_supervisor')}
              act={doing}
            />
            <CardView of={card.data} />
          </>
        )}
      </aside>
    </section>
  );
}

function columnsOf(say: (of: { zh: string; en: string }) => string): Column<Post>[] {
  const names = (of: readonly { name: { zh: string; en: string } }[]) =>
    of.map(one => say(one.name)).join(say(words.comma)) || '–';
  return [
    {
      id: 'post',
      head: say(words.post),
      cell: one => <b>{say(one.title)}</b>,
      sortBy: one => say(one.title),
    },
    { id: 'holders', head: say(words.holders), cell: one => names(one.holders) },
    { id: 'deputies', head: say(words.deputies), cell: one => names(one.deputies) },
    { id: 'state', head: say(words.state), cell: one => <Standing of={one} /> },
  ];
}

function Standing({ of }: { of: Post }) {
  const say = useSay();
  const unread = of.holders.filter(one => one.unread).length;
  if (of.missing === 'holder') return <StateMark mark="over">{say(words.vacant)}</StateMark>;
  if (of.missing === 'deputy') return <StateMark mark="near">{say(words.no_deputy)}</StateMark>;
  if (unread > 0) return <StateMark mark="near">{say(words.unsigned(unread))}</StateMark>;
  return <StateMark mark="done">{say(words.filled)}</StateMark>;
}
