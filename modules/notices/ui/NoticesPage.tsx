import { useState } from 'react';
import type { z } from 'zod';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { timeOfDay, writtenIn } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { type Mark, StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { Timeline } from '../../../kit/ui/Timeline.tsx';
import type { Who } from '../../people/wire.ts';
import * as wire from '../wire.ts';
import { Calls } from './Calls.tsx';
import { notice_state_words, why_words, noticeWords as words } from './words.ts';

type Page = z.output<typeof wire.readNotices.answer>;
type Notice = Page['notices'][number];
type One = z.output<typeof wire.readNotice.answer>;

const anything = '*';

const marks: Record<string, Mark> = {
  delivered: 'done',
  called: 'done',
  failed: 'over',
  cancelled: 'stopped',
  queued: 'paused',
};

interface PageProps {
  hall_id: number;
  day: string;
  who: Who;
}

/** What customers were told on a day: state, kind, masked number, tries; one with its text and trail beside them (FEE-08). */
export function NoticesPage({ hall_id, day, who }: PageProps) {
  const say = useSay();
  const [sought, seek] = useState({ tail: '', state: anything, kind: anything });
  const [chosen, choose] = useState<string | null>(null);
  const query = new URLSearchParams({ day });
  if (sought.tail.length >= 2) query.set('tail', sought.tail);
  if (sought.state !== anything) query.set('state', sought.state);
  if (sought.kind !== anything) query.set('kind', sought.kind);
  const page = useLive<Page>(`/api/halls/${hall_id}/notices?${query}`, 'notices');
  const rows = page.data?.notices ?? null;
  const filtered = query.size > 1;
  const all = { value: anything, name: say(words.all) };
  const delivered = (rows ?? []).filter(row => row.state === 'delivered').length;
  return (
    <div className="of-split">
      <section className="of-pad">
        <h1>
          {say(words.title)} <ClauseChip id="FEE-08" />
        </h1>
        <FilterSentence
          leaves={<span className="num">{say(words.sum(page.data?.all ?? 0, delivered))}</span>}
        >
          <SearchBox
            label={say(words.search)}
            value={sought.tail}
            onChange={typed => seek({ ...sought, tail: typed.replace(/\D/g, '').slice(0, 4) })}
          />
          <Filter
            label={say(words.state)}
            value={sought.state}
            all={anything}
            options={[
              all,
              ...wire.noticeStates.map(state => ({
                value: state,
                name: say(notice_state_words[state] ?? words.state),
              })),
            ]}
            onChoose={state => seek({ ...sought, state })}
          />
          <Filter
            label={say(words.kind)}
            value={sought.kind}
            all={anything}
            options={[all, ...(page.data?.kinds ?? []).map(one => ({ value: one.kind, name: say(one.say) }))]}
            onChoose={kind => seek({ ...sought, kind })}
          />
        </FilterSentence>
        <Table<Notice>
          label={say(words.title)}
          columns={columnsOf(say)}
          rows={rows}
          rowId={row => row.id}
          selected={chosen}
          onOpen={row => choose(row.id)}
          empty={
            filtered ? (
              <EmptyPanel why="search" title={say(words.none_found)} />
            ) : (
              <EmptyPanel why="none" title={say(words.none)}>
                {say(words.none_note)}
              </EmptyPanel>
            )
          }
        />
      </section>
      <aside className="of-side">
        {chosen !== null && <OneNotice key={chosen} hall_id={hall_id} notice_id={chosen} />}
        <section>
          <h2>{say(words.calls)}</h2>
          <Calls hall_id={hall_id} who={who} />
        </section>
      </aside>
    </div>
  );
}

const noteOf = (row: Notice) => why_words[row.call_outcome ?? row.why ?? ''] ?? { zh: '', en: '' };

const columnsOf = (say: ReturnType<typeof useSay>): Column<Notice>[] => [
  {
    id: 'begun',
    head: say(words.begun),
    cell: row => <span className="num">{timeOfDay(row.made_at)}</span>,
    sortBy: row => row.made_at,
  },
  { id: 'kind', head: say(words.kind), cell: row => say(row.say) },
  { id: 'number', head: say(words.number), cell: row => <span className="num">{row.mask}</span> },
  {
    id: 'state',
    head: say(words.state),
    cell: row => (
      <StateMark mark={marks[row.state] ?? 'running'}>
        {say(notice_state_words[row.state] ?? words.state)}
      </StateMark>
    ),
    sortBy: row => row.state,
  },
  { id: 'tries', head: say(words.tries), cell: row => row.tries, figures: true, sortBy: row => row.tries },
  {
    id: 'ended',
    head: say(words.ended),
    cell: row => <span className="num">{row.resolved_at === null ? '' : timeOfDay(row.resolved_at)}</span>,
  },
  { id: 'why', head: say(words.why), cell: row => say(noteOf(row)) },
];

function OneNotice({ hall_id, notice_id }: { hall_id: number; notice_id: string }) {
  const say = useSay();
  const found = useLive<One>(`/api/halls/${hall_id}/notices/${notice_id}`, 'notices');
  const of = found.data;
  if (of === null) return null;
  return (
    <section>
      <h2>
        {say(of.notice.say)} <ClauseChip id={of.notice.row} />
      </h2>
      <p className="of-quiet">
        <span className="num">{of.notice.mask}</span> {say(words.says)}
      </p>
      <blockquote className="nt-text" lang={writtenIn(of.text)}>
        {of.text}
      </blockquote>
      <Timeline
        happenings={of.events.map((one, at) => ({
          id: `${at} ${one.what}`,
          at: one.at,
          what: say(one.say),
          who: one.who === null ? say(words.system) : say(one.who),
        }))}
      />
    </section>
  );
}
