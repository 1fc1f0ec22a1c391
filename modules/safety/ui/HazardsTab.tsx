import { useState } from 'react';
import { Filter, FilterSentence, SearchBox } from '../../../kit/ui/Filter.tsx';
import { finds } from '../../../kit/ui/finds.ts';
import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { type Column, Table } from '../../../kit/ui/Table.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { grades, level_words, processes } from '../catalogue.ts';
import { hazard } from '../hazard.ts';
import { HazardPanel } from './HazardPanel.tsx';
import { type HazardRow, hazard_marks, isOver, type Safety } from './shapes.ts';
import { words } from './words.ts';

const views = ['open', 'mine', 'late', 'ended', 'all'] as const;
type View = (typeof views)[number];
const shows: Record<View, (of: HazardRow) => boolean> = {
  open: of => !isOver(of),
  mine: of => of.mine && !isOver(of),
  late: of => of.late || of.level > 1,
  ended: isOver,
  all: () => true,
};

/** The register of hazards: what is open first, each with its owner, its limit and what to do (SAF-06, SAF-25). */
export function HazardsTab({ hall_id, of, onChange }: { hall_id: number; of: Safety; onChange: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(30_000);
  const [view, look] = useState<View>('open');
  const [part, about] = useState('all');
  const [typed, type] = useState('');
  const [chosen, choose] = useState<string | null>(null);
  const rows = of.hazards.filter(
    one =>
      shows[view](one) &&
      (part === 'all' || one.process === part) &&
      finds(`${one.no} ${one.said} ${one.place}`, typed),
  );
  return (
    <>
      <FilterSentence leaves={say(words.leaves(rows.length))}>
        <SearchBox label={say(words.search)} value={typed} onChange={type} />
        <Filter
          label={say(words.state)}
          value={view}
          all="all"
          options={views.map(value => ({ value, name: say(words[value]) }))}
          onChoose={to => look(to as View)}
        />
        <Filter
          label={say(words.process)}
          value={part}
          all="all"
          options={[
            { value: 'all', name: say(words.all) },
            ...Object.entries(processes).map(([value, name]) => ({ value, name: say(name) })),
          ]}
          onChoose={about}
        />
      </FilterSentence>
      <div className="sf-two">
        <Table<HazardRow>
          label={say(words.hazards)}
          rows={rows}
          rowId={one => one.id}
          selected={chosen}
          onOpen={one => choose(one.id)}
          columns={columnsOf(say, at => momentOf(at, now, language))}
          empty={
            <EmptyPanel why="none" title={say(words.none_hazards)}>
              {say(words.none_hazards_note)}
            </EmptyPanel>
          }
        />
        <aside>
          {chosen === null ? (
            <p className="pg-note">{say(words.choose)}</p>
          ) : (
            <HazardPanel
              key={chosen}
              {...{ hall_id, hazard_id: chosen, staff: of.staff }}
              onChange={onChange}
            />
          )}
        </aside>
      </div>
    </>
  );
}

const columnsOf = (say: ReturnType<typeof useSay>, when: (at: string) => string): Column<HazardRow>[] => [
  {
    ...{ id: 'no', head: say(words.no) },
    cell: of => (
      <>
        <b className="num">{of.no}</b>
        <small>{say(processes[of.process])}</small>
      </>
    ),
    sortBy: of => of.no,
  },
  {
    ...{ id: 'what', head: say(words.what) },
    cell: of => (
      <span className="sf-said">
        <Written text={of.said} />
        <small>
          <Written text={of.place} />
        </small>
      </span>
    ),
  },
  {
    ...{ id: 'grade', head: say(words.grade) },
    cell: of => (of.grade === null ? '–' : say(grades[of.grade])),
    sortBy: of => of.grade ?? '',
  },
  { ...{ id: 'owner', head: say(words.owner) }, cell: of => say(of.owner), sortBy: of => of.owner.zh },
  {
    ...{ id: 'due', head: say(words.due) },
    cell: of =>
      of.due === null ? (
        <span className="num">–</span>
      ) : (
        <span className={of.late ? 'sf-late num' : 'num'}>
          {when(of.due)}
          {of.level > 1 && <small>{`${say(words.level)} ${say(level_words[of.level] ?? words.all)}`}</small>}
        </span>
      ),
    sortBy: of => of.due ?? '9',
  },
  {
    ...{ id: 'state', head: say(words.state) },
    cell: of => (
      <StateMark mark={of.late ? 'over' : hazard_marks[of.state]}>{say(hazard.states[of.state])}</StateMark>
    ),
    sortBy: of => of.state,
  },
];
