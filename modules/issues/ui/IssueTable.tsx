import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Words } from '../../../kit/words.ts';
import { channels, kinds, topics } from '../catalogue.ts';
import { issue } from '../issue.ts';
import { issue_marks, type Row } from './shapes.ts';
import { register as heads, words } from './words.ts';

/** A row of one hall, or of one of many. */
export type RowThere = Row & { hall?: { id: number; name: Words } };

interface TableProps {
  rows: RowThere[] | null;
  chosen: string | null;
  onChoose: (row: RowThere) => void;
}

/** Issues as they stand, of one hall or of many. */
export function IssueTable({ rows, chosen, onChoose }: TableProps) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(30_000);
  return (
    <Table<RowThere>
      label={say(words.issues)}
      rows={rows}
      rowId={of => of.id}
      selected={chosen}
      onOpen={onChoose}
      columns={columnsOf(say, at => momentOf(at, now, language))}
      empty={
        <EmptyPanel why="none" title={say(words.none)}>
          {say(words.none_note)}
        </EmptyPanel>
      }
    />
  );
}

const columnsOf = (say: ReturnType<typeof useSay>, when: (at: string) => string): Column<RowThere>[] => [
  {
    ...{ id: 'no', head: say(heads.no) },
    cell: of => (
      <>
        <b className="num">{of.no}</b>
        <small>{say(of.hall?.name ?? channels[of.channel])}</small>
      </>
    ),
    sortBy: of => of.no,
  },
  {
    ...{ id: 'said', head: say(heads.said) },
    cell: of => (
      <span className="is-said">
        <b>
          {say(kinds[of.kind])} · {say(topics[of.topic])}
        </b>
        {of.repeats > 0 && <em> {say(words.before(of.repeats))}</em>}
        {of.recurred && <em> {say(words.recurred)}</em>}
        <small>
          <Written text={of.said} />
        </small>
      </span>
    ),
    sortBy: of => of.topic,
  },
  {
    ...{ id: 'flow', head: say(heads.flow) },
    cell: of => (
      <>
        {say(of.flow_say)}
        <small className="num">{of.flow_no}</small>
      </>
    ),
    sortBy: of => of.flow_say.zh,
  },
  {
    ...{ id: 'received', head: say(heads.received) },
    cell: of => <span className="num">{when(of.received_at)}</span>,
    sortBy: of => of.received_at,
  },
  {
    ...{ id: 'state', head: say(heads.state) },
    cell: of => (
      <>
        <StateMark mark={of.late ? 'over' : issue_marks[of.state]}>{say(issue.states[of.state])}</StateMark>
        {of.due !== null && (
          <small className={of.late ? 'num is-late' : 'num'}>
            {say(words.action_due)} {when(of.due)}
            {of.late && ` · ${say(words.late)}`}
          </small>
        )}
      </>
    ),
    sortBy: of => of.state,
  },
];
