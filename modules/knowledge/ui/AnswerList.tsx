import { useState } from 'react';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Words } from '../../../kit/words.ts';
import { findAnswers, scene_words, topic_codes, topic_words } from '../topics.ts';
import { marks } from './marks.ts';
import type { Base, Line } from './shapes.ts';
import { knowledge as words } from './words.ts';

type Show = keyof typeof words.shows;

const shown: Record<Show, (of: Line) => boolean> = {
  all: () => true,
  mine: of => of.mine,
  in_force: of => of.state === 'in_force',
  draft: of => of.draft !== null || of.state === 'drafted' || of.state === 'approved',
  doubted: of => of.reports > 0,
  late: of => of.late > 0,
  soon: of => of.ends_soon,
  stale: of => of.stale > 0,
  over: of => of.state === 'withdrawn' || of.state === 'expired',
};

interface ListProps {
  of: Base;
  chosen: string | null;
  onChoose: (code: string) => void;
}

/** What waits for somebody, with the mark it stands under; a press shows those alone. */
const waiting = [
  ['late', 'over'],
  ['doubted', 'near'],
  ['soon', 'near'],
  ['stale', 'paused'],
] as const;

/** How many answers wait for what; whoever keeps the base begins here. */
function Waiting({ of, onShow }: { of: Base; onShow: (show: Show) => void }) {
  const say = useSay();
  const open = waiting
    .map(([show, mark]) => ({ show, mark, count: of.articles.filter(shown[show]).length }))
    .filter(one => one.count > 0);
  if (open.length === 0) return null;
  return (
    <p className="kn-waiting">
      {open.map(({ show, mark, count }) => (
        <button key={show} type="button" onClick={() => onShow(show)}>
          <StateMark mark={mark}>
            {say(words.shows[show])} <b className="num">{count}</b>
          </StateMark>
        </button>
      ))}
    </p>
  );
}

/** Every answer of the base: searched by word, narrowed by topic and by what is open of it, sorted by any head. */
export function AnswerList({ of, chosen, onChoose }: ListProps) {
  const say = useSay();
  const [typed, type] = useState('');
  const [topic, about] = useState('all');
  const [show, only] = useState<Show>('all');
  const rows = findAnswers(of.articles, typed).filter(one => isAbout(one, topic) && shown[show](one));
  const counted = (Object.keys(shown) as Show[]).map(value => ({
    value,
    name: `${say(words.shows[value])} ${of.articles.filter(shown[value]).length}`,
  }));
  return (
    <div>
      <Waiting of={of} onShow={only} />
      <FilterSentence leaves={say(words.leaves(rows.length))}>
        <SearchBox label={say(words.search)} value={typed} onChange={type} />
        <Filter
          label={say(words.topic)}
          value={topic}
          all="all"
          options={[
            { value: 'all', name: say(words.all_topics) },
            ...topic_codes.map(value => ({ value, name: say(topic_words[value]) })),
            { value: 'phrase', name: say(words.phrases) },
          ]}
          onChoose={about}
        />
        <Filter
          label={say(words.show)}
          value={show}
          all="all"
          options={counted}
          onChoose={value => only(value as Show)}
        />
      </FilterSentence>
      <Table<Line>
        label={say(words.list)}
        columns={columnsOf(say)}
        rows={rows}
        rowId={one => one.code}
        selected={chosen}
        onOpen={one => onChoose(one.code)}
        empty={
          <EmptyPanel why="none" title={say(words.none)}>
            {say(words.none_note)}
          </EmptyPanel>
        }
      />
    </div>
  );
}

/** Whether a line is about a topic; phrases stand under a name of their own. */
const isAbout = (of: Line, topic: string): boolean => {
  if (topic === 'all') return true;
  return topic === 'phrase' ? of.scene !== null : of.scene === null && of.topic === topic;
};

const columnsOf = (say: (of: Words) => string): Column<Line>[] => [
  {
    id: 'title',
    head: say(words.title),
    cell: one => (
      <span className="kn-what">
        <b>{say(one.say)}</b>
        <small>
          {say(one.scene === null ? topic_words[one.topic] : scene_words[one.scene])} ·{' '}
          {one.owner === null ? say(words.no_owner) : say(one.owner)}
        </small>
      </span>
    ),
    sortBy: one => say(one.say),
  },
  {
    id: 'state',
    head: say(words.state),
    cell: one => (
      <span className="kn-what">
        <StateMark mark={marks[one.state]}>{say(words.states[one.state])}</StateMark>
        {one.draft !== null && <small>+ {say(words.states[one.draft])}</small>}
      </span>
    ),
    sortBy: one => one.state,
  },
  {
    id: 'version',
    head: say(words.version),
    figures: true,
    cell: one => one.version,
    sortBy: one => one.version,
  },
  {
    id: 'until',
    head: say(words.until),
    cell: one => <span className={one.ends_soon ? 'kn-bad num' : 'num'}>{one.valid_until}</span>,
    sortBy: one => one.valid_until,
  },
  {
    id: 'reports',
    head: say(words.open_ones),
    figures: true,
    cell: one =>
      one.reports === 0 ? '–' : <b className={one.late > 0 ? 'kn-bad' : undefined}>{one.reports}</b>,
    sortBy: one => one.late * 1000 + one.reports,
  },
  {
    id: 'questions',
    head: say(words.questions),
    figures: true,
    cell: one => (one.stale > 0 ? `${one.questions} + ${one.stale}?` : one.questions),
    sortBy: one => one.questions,
  },
];
