import { Button } from '../../../kit/ui/Button.tsx';
import { Filter } from '../../../kit/ui/Filter.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { letter, ranks } from '../letter.ts';
import { type Above, fieldName, marks, postName, pressed } from './shapes.ts';
import { chain as words } from './words.ts';

interface YearProps {
  of: readonly { year: number }[];
  day: string;
  year: string;
  onChoose: (year: string) => void;
}

/** Which year's letters are shown: this year's, unless another is asked for. */
export function YearFilter({ of, day, year, onChoose }: YearProps) {
  const say = useSay();
  const now = day.slice(0, 4);
  const years = [...new Set([now, ...of.map(one => String(one.year))])].toSorted().toReversed();
  return (
    <Filter
      label={say(words.year)}
      value={year}
      all={now}
      options={years.map(value => ({ value, name: value }))}
      onChoose={onChoose}
    />
  );
}

/** Those above the halls: heads, deputies with their fields, departments, up to the organisation (ROLE-15, ROLE-16). */
export function UnitChain({ of, onDone }: { of: readonly Above[]; onDone: () => void }) {
  const say = useSay();
  const press = async (one: Above, verb: string) => {
    if (await pressed(one, { verb })) onDone();
  };
  return (
    <Table<Above>
      label={say(words.above)}
      rows={[...of]}
      rowId={one => one.id}
      columns={columnsOf(say, (one, verb) => void press(one, verb))}
      empty={<EmptyPanel why="none" title={say(words.none)} />}
    />
  );
}

const columnsOf = (
  say: ReturnType<typeof useSay>,
  onPress: (of: Above, verb: string) => void,
): Column<Above>[] => [
  { ...{ id: 'unit', head: say(words.unit) }, cell: of => say(of.unit), sortBy: of => of.unit.zh },
  {
    ...{ id: 'person', head: say(words.person) },
    cell: of => (
      <>
        <b>{say(of.person)}</b> <small>{say(postName(of.post))}</small>
      </>
    ),
    sortBy: of => of.person.zh,
  },
  {
    ...{ id: 'rank', head: say(words.rank) },
    cell: of => (
      <>
        {say(ranks[of.rank])}
        {of.fields.length > 0 && <small>{of.fields.map(one => say(fieldName(one))).join(' · ')}</small>}
      </>
    ),
    sortBy: of => of.rank,
  },
  { ...{ id: 'superior', head: say(words.superior) }, cell: of => say(of.superior ?? words.organisation) },
  {
    ...{ id: 'until', head: say(words.until) },
    cell: of => <span className="num">{of.valid_until}</span>,
    sortBy: of => of.valid_until,
  },
  {
    ...{ id: 'state', head: say(words.state) },
    cell: of => <StateMark mark={marks[of.state]}>{say(letter.states[of.state])}</StateMark>,
    sortBy: of => of.state,
  },
  {
    ...{ id: 'do', head: '' },
    cell: of =>
      of.verbs.map(verb => (
        <Button key={verb} kind="primary" onPress={() => onPress(of, verb)}>
          {say(letter.moves[verb].say)}
        </Button>
      )),
  },
];
