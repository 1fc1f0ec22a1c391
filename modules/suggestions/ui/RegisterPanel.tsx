import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { finds } from '../../../kit/ui/finds.ts';
import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { ExportButton } from '../../exports/ui/ExportButton.tsx';
import { abouts, natures, sources } from '../catalogue.ts';
import { opinion } from '../opinion.ts';
import { EnterForm } from './EnterForm.tsx';
import { OneOpinion } from './OneOpinion.tsx';
import { isOver, marks, type Register, type Row } from './shapes.ts';
import { register as heads, words } from './words.ts';

const views = ['open', 'mine', 'late', 'unread', 'ended', 'all'] as const;
type View = (typeof views)[number];
const shows: Record<View, (of: Row) => boolean> = {
  open: of => !isOver(of),
  mine: of => of.mine && !isOver(of),
  late: of => of.late,
  unread: of => !of.read,
  ended: isOver,
  all: () => true,
};

interface PanelProps {
  hall_id: number;
  month: string;
  of: Register;
  onDone: () => void;
}

/** The register of opinions: what falls due first, found by state, source and words; printed and taken out as a file (SUG-02, GEN-12). */
export function RegisterPanel({ hall_id, month, of, onDone }: PanelProps) {
  const say = useSay();
  const [view, look] = useState<View>('open');
  const [source, from] = useState('all');
  const [typed, type] = useState('');
  const [chosen, choose] = useState<string | null>(null);
  const [entering, enter] = useState(false);
  const rows = of.opinions.filter(
    one =>
      shows[view](one) &&
      (source === 'all' || one.source === source) &&
      finds(`${one.no} ${one.said}`, typed),
  );
  return (
    <div className="sg-paper">
      <FilterSentence
        leaves={
          <span className="sg-acts sg-leaves no-print">
            {say(words.leaves(rows.length))}
            <Button icon="printer" onPress={() => window.print()}>
              {say(words.print)}
            </Button>
            <ExportButton hall_id={hall_id} kind="opinion_book" about={{ month }} label={say(words.export)} />
            {of.may.enter && (
              <Button kind="primary" onPress={() => enter(true)}>
                {say(words.enter)}
              </Button>
            )}
          </span>
        }
      >
        <SearchBox label={say(words.search)} value={typed} onChange={type} />
        <Filter
          label={say(words.status)}
          value={view}
          all="all"
          options={views.map(value => ({ value, name: say(words[value]) }))}
          onChoose={to => look(to as View)}
        />
        <Filter
          label={say(words.kind)}
          value={source}
          all="all"
          options={[
            { value: 'all', name: say(words.all) },
            ...Object.entries(sources).map(([value, name]) => ({ value, name: say(name) })),
          ]}
          onChoose={from}
        />
      </FilterSentence>
      <div className="sg-two">
        <OpinionTable rows={rows} chosen={chosen} onChoose={choose} />
        <aside>
          {chosen === null ? (
            <p className="pg-note">{say(words.choose)}</p>
          ) : (
            <OneOpinion key={chosen} hall_id={hall_id} opinion_id={chosen} onChange={onDone} />
          )}
        </aside>
      </div>
      {entering && (
        <EnterForm
          hall_id={hall_id}
          gatherings={of.gatherings}
          onClose={() => enter(false)}
          onDone={onDone}
        />
      )}
    </div>
  );
}

interface TableProps {
  rows: Row[];
  chosen: string | null;
  onChoose: (id: string) => void;
}

function OpinionTable({ rows, chosen, onChoose }: TableProps) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(30_000);
  return (
    <Table<Row>
      label={say(words.title)}
      rows={rows}
      rowId={of => of.id}
      selected={chosen}
      onOpen={of => onChoose(of.id)}
      columns={columnsOf(say, at => momentOf(at, now, language))}
      empty={
        <EmptyPanel why="none" title={say(words.none)}>
          {say(words.none_note)}
        </EmptyPanel>
      }
    />
  );
}

const columnsOf = (say: ReturnType<typeof useSay>, when: (at: string) => string): Column<Row>[] => [
  {
    ...{ id: 'no', head: say(heads.no) },
    cell: of => (
      <>
        <b className="num">{of.no}</b>
        <small>
          {say(sources[of.source])}
          {of.book_page !== null && ` · ${say(words.page(of.book_page))}`}
        </small>
      </>
    ),
    sortBy: of => of.no,
  },
  {
    ...{ id: 'said', head: say(heads.said) },
    cell: of => (
      <span className="sg-said">
        <b>{say(abouts[of.about])}</b>
        {of.nature !== null && ` · ${say(natures[of.nature])}`}
        {!of.read && <em> {say(words.is_new)}</em>}
        <small>
          <Written text={of.said} />
        </small>
      </span>
    ),
    sortBy: of => of.about,
  },
  {
    ...{ id: 'owner', head: say(heads.owner) },
    cell: of => say(of.owner),
    sortBy: of => of.owner.zh,
  },
  {
    ...{ id: 'due', head: say(heads.due) },
    cell: of =>
      of.due === null || of.due_of === null ? (
        <span className="num">{when(of.received_at)}</span>
      ) : (
        <span className={of.late ? 'sg-late num' : 'num'}>
          {when(of.due)}
          <small>
            {say(words.due_of[of.due_of])} {of.late && say(words.is_late)}
          </small>
        </span>
      ),
    sortBy: of => of.due ?? `9${of.received_at}`,
  },
  {
    ...{ id: 'state', head: say(heads.state) },
    cell: of => (
      <StateMark mark={of.late ? 'over' : marks[of.state]}>{say(opinion.states[of.state])}</StateMark>
    ),
    sortBy: of => of.state,
  },
];
