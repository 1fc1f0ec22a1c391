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
import { kinds, level_words, urgencies } from '../submission.ts';
import { OneSheet } from './OneSheet.tsx';
import { RaiseForm } from './RaiseForm.tsx';
import { type Above, hallColumn, markOf, type Register, type Row, stateOf } from './shapes.ts';
import { words } from './words.ts';

const views = ['all', 'waiting', 'for_me', 'mine', 'late', 'allowed'] as const;
type View = (typeof views)[number];
const shows: Record<View, (of: Row) => boolean> = {
  all: () => true,
  waiting: of => of.state === 'raised',
  for_me: of => of.may.reply,
  mine: of => of.mine,
  late: of => of.late,
  allowed: of => of.authority !== null,
};

interface TabProps {
  hall_id: number;
  month: string;
  of: Register | null;
  onChange: () => void;
}

/** The register of requests and reports, with one of them beside it as its sheet. */
export function RegisterTab({ hall_id, month, of, onChange }: TabProps) {
  const say = useSay();
  const [view, look] = useState<View>('all');
  const [typed, type] = useState('');
  const [chosen, choose] = useState<string | null>(null);
  const [raising, raise] = useState(false);
  const rows = of?.submissions.filter(
    one => shows[view](one) && finds(`${one.no} ${one.subject} ${one.matter ?? ''}`, typed),
  );
  return (
    <>
      <FilterSentence
        leaves={
          <>
            {say(words.leaves(rows?.length ?? 0))}{' '}
            <ExportButton hall_id={hall_id} kind="submissions" about={{ month }} label={say(words.export)} />{' '}
            {of?.may.raise === true && (
              <Button kind="primary" onPress={() => raise(true)}>
                {say(words.raise)}
              </Button>
            )}
          </>
        }
      >
        <SearchBox label={say(words.search)} value={typed} onChange={type} />
        <Filter
          label={say(words.show)}
          value={view}
          all="all"
          options={views.map(value => ({ value, name: say(words[value]) }))}
          onChoose={to => look(to as View)}
        />
      </FilterSentence>
      <div className="pg-two">
        <SubmissionTable rows={rows ?? null} chosen={chosen} onChoose={choose} />
        <aside>
          {chosen === null ? (
            <EmptyPanel why="pick" title={say(words.choose)} />
          ) : (
            <OneSheet key={chosen} {...{ hall_id, submission_id: chosen }} onChange={onChange} />
          )}
        </aside>
      </div>
      {raising && of !== null && (
        <RaiseForm
          {...{ hall_id, of }}
          onClose={() => raise(false)}
          onDone={id => {
            raise(false);
            choose(id);
            onChange();
          }}
        />
      )}
    </>
  );
}

interface TableProps {
  /** Named where rows of several halls stand together. */
  halls?: Above['halls'];
  rows: Row[] | null;
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** Requests and reports as rows: what, of whom, with whom it stands, by when. */
export function SubmissionTable({ halls, rows, chosen, onChoose }: TableProps) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(30_000);
  const columns: Column<Row>[] = [
    {
      ...{ id: 'no', head: say(words.no), sortBy: of => of.no },
      cell: of => (
        <>
          <b className="num">{of.no}</b>
          <small>{say(kinds[of.kind])}</small>
        </>
      ),
    },
    ...(halls === undefined ? [] : [hallColumn<Row>(halls, say)]),
    {
      ...{ id: 'subject', head: say(words.subject), sortBy: of => of.subject },
      cell: of => (
        <>
          <Written text={of.subject} />
          <small>
            {say(of.raiser)}
            {of.authority !== null && ` · ${say(of.authority)} ${of.matter ?? ''}`}
          </small>
        </>
      ),
    },
    {
      ...{ id: 'due', head: say(words.due), sortBy: of => of.reply_due ?? '9' },
      cell: of => (
        <>
          <span className="num">{of.reply_due === null ? '–' : momentOf(of.reply_due, now, language)}</span>
          <small>{say(urgencies[of.urgency])}</small>
        </>
      ),
    },
    {
      ...{ id: 'level', head: say(words.now_on), sortBy: of => of.level },
      cell: of => (
        <>
          {say(level_words[of.level] ?? words.level)}
          {of.climbed > 0 && <small>{say(words.climbed(of.climbed))}</small>}
        </>
      ),
    },
    {
      ...{ id: 'state', head: say(words.state), sortBy: of => of.state },
      cell: of => <StateMark mark={markOf(of)}>{say(stateOf(of))}</StateMark>,
    },
  ];
  return (
    <Table<Row>
      label={say(words.register)}
      rows={rows}
      rowId={of => of.id}
      selected={chosen}
      onOpen={of => onChoose(of.id)}
      columns={columns}
      empty={<EmptyPanel why="none" title={say(words.none)} />}
    />
  );
}
