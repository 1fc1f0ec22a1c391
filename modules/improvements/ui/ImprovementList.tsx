import { useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Words } from '../../../kit/words.ts';
import { measure_words } from '../improvement.ts';
import { marks, shownMeasure, titleOf } from './figures.ts';
import type { Improvement } from './shapes.ts';
import { improving as words } from './words.ts';

interface ListProps {
  rows: Improvement[];
  chosen: string | null;
  onChoose: (id: string) => void;
  /** Whether the hall of each is told. */
  halls: boolean;
}

/** What is to be done better, each with its state and what it brought. */
export function ImprovementList({ rows, chosen, onChoose, halls }: ListProps) {
  const say = useSay();
  return (
    <Table<Improvement>
      label={say(words.name)}
      columns={columnsOf(say, halls)}
      rows={rows}
      rowId={one => one.id}
      selected={chosen}
      onOpen={one => onChoose(one.id)}
      empty={
        <EmptyPanel why="none" title={say(words.none)}>
          {say(words.none_note)}
        </EmptyPanel>
      }
    />
  );
}

function columnsOf(say: (of: Words) => string, halls: boolean): Column<Improvement>[] {
  const from = (one: Improvement) => (one.proposed_by === null ? words.customers : one.proposed_by);
  return [
    {
      id: 'what',
      head: say(words.what),
      cell: one => (
        <span className="im-what">
          <b>
            <Written text={say(titleOf(one))} />
          </b>
          <small>
            {halls && `${say(one.hall)} · `}
            {one.business !== null && `${say(one.business.say)} · `}
            {say(measure_words[one.measure])}
          </small>
        </span>
      ),
    },
    { id: 'by', head: say(words.by), cell: one => say(from(one)) },
    {
      id: 'effect',
      head: say(words.effect),
      figures: true,
      cell: one =>
        one.effect === null ? (
          shownMeasure(one.measure, one.before)
        ) : (
          <span className={`im-${one.effect}`}>
            {shownMeasure(one.measure, one.before)} → {shownMeasure(one.measure, one.after)}
          </span>
        ),
    },
    {
      id: 'state',
      head: say(words.state),
      cell: one => (
        <StateMark mark={one.late ? 'over' : marks[one.state]}>
          {say(one.late ? words.late : words[one.state])}
        </StateMark>
      ),
      sortBy: one => one.state,
    },
  ];
}
