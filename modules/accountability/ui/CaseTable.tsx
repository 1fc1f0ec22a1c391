import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { isoDay, writtenIn } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { type Mark, StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import type { Words } from '../../../kit/words.ts';
import { accountabilityCase } from '../case.ts';
import type { Case } from './shapes.ts';
import { WeighedText } from './Weighed.tsx';
import { cases as words } from './words.ts';

const marks: Record<Case['state'], Mark> = {
  proposed: 'near',
  stated: 'running',
  decided: 'near',
  appealed: 'calling',
  closed: 'done',
  dropped: 'stopped',
};

interface TableProps {
  rows: readonly Case[];
  /** The hall of each case, where several are listed. */
  halls?: ReadonlyMap<string, Words>;
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** Cases in a table, what is under way first. */
export function CaseTable({ rows, halls, chosen, onChoose }: TableProps) {
  const say = useSay();
  return (
    <Table<Case>
      label={say(halls === undefined ? words.name : words.appeals)}
      rows={[...rows]}
      rowId={one => one.id}
      selected={chosen}
      onOpen={one => onChoose(one.id)}
      columns={columnsOf(say, halls)}
      empty={
        <EmptyPanel why="none" title={say(halls === undefined ? words.none : words.no_appeals)}>
          {halls === undefined ? say(words.none_note) : ''}
        </EmptyPanel>
      }
    />
  );
}

function columnsOf(say: (of: Words) => string, halls: TableProps['halls']): Column<Case>[] {
  const hall: Column<Case>[] =
    halls === undefined
      ? []
      : [{ id: 'hall', head: say(words.hall), cell: one => say(halls.get(one.id) ?? words.hall) }];
  return [
    ...hall,
    { id: 'on', head: say(words.happened_on), figures: true, cell: one => one.happened_on },
    {
      id: 'fact',
      head: say(words.fact),
      cell: one => (
        <>
          <span lang={writtenIn(one.fact)}>{one.fact}</span> <ClauseChip id={one.clause} />
        </>
      ),
    },
    {
      id: 'who',
      head: say(words.responsible),
      cell: one => (
        <>
          {say(one.responsible)} {one.own && <small>{say(words.own)}</small>}
        </>
      ),
    },
    {
      id: 'measure',
      head: say(words.measure),
      cell: one => <WeighedText of={one.ruled ?? one.decided ?? one.proposed} />,
    },
    {
      id: 'state',
      head: say(words.state),
      cell: one => (
        <StateMark mark={one.over ? 'over' : marks[one.state]}>
          {say(one.over ? words.over : accountabilityCase.states[one.state])}
        </StateMark>
      ),
    },
    {
      id: 'due',
      head: say(words.due),
      figures: true,
      cell: one => (one.due_at === null ? '–' : isoDay(one.due_at)),
    },
  ];
}
