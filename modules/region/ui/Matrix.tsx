import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { percent } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Words } from '../../../kit/words.ts';
import { type Cell, cellOf, type HallLine, type Matrix as MatrixOf, redIn } from './standing.ts';
import { region as words } from './words.ts';

/** What is chosen on the page: a hall, and a group of clauses in it. */
export interface Chosen {
  hall: number | null;
  group: string | null;
}

interface MatrixProps {
  groups: MatrixOf['groups'];
  bands: MatrixOf['bands'];
  /** Lowest first. */
  halls: readonly HallLine[];
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}

/** So few halls leave room for two blocks of taller rows side by side; more take the whole width in thin ones. */
const few_halls = 8;

const marks = ['red', 'amber', 'green', 'recorded', 'none'] as const;
type Mark = (typeof marks)[number];

/** Groups of clauses × halls: every cell is a door to the clauses of that group in that hall. */
export function Matrix({ groups: asked, bands, halls: all, chosen, onChoose }: MatrixProps) {
  const halls = all.filter(one => (one.standing?.cells.length ?? 0) > 0);
  // A row of nothing but white takes the room of the table below: those are folded until somebody wants them.
  const told = asked.filter(group =>
    halls.some(one => (cellOf(one.standing, group.id)?.standing ?? 'none') !== 'none'),
  );
  const [unfolded, unfold] = useState(false);
  const groups = unfolded || told.length === 0 ? asked : told;
  const bare = all.length - halls.length;
  const say = useSay();
  const base = useId();
  const column = Math.max(
    0,
    halls.findIndex(one => one.hall.id === chosen.hall),
  );
  const row = Math.max(
    0,
    groups.findIndex(one => one.id === chosen.group),
  );
  const step = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = steps[event.key];
    if (by === undefined) return;
    const hall = halls[Math.min(halls.length - 1, Math.max(0, column + by[0]))];
    const group = groups[Math.min(groups.length - 1, Math.max(0, row + by[1]))];
    if (hall === undefined || group === undefined) return;
    event.preventDefault();
    onChoose({ hall: hall.hall.id, group: group.id });
  };
  const tracks = `264px repeat(${halls.length}, minmax(9px, 40px))`;
  return (
    <section className="rg-strip">
      <Legend bands={bands}>
        {told.length > 0 && told.length < asked.length && (
          <Button kind="quiet" onPress={() => unfold(!unfolded)}>
            {say(unfolded ? words.fold : words.unfold(asked.length - told.length))}
          </Button>
        )}
      </Legend>
      <div className="rg-both">
        {/* biome-ignore lint/a11y/useSemanticElements: a table of two thousand cells would be two thousand stops to read; a grid is one */}
        <div
          role="grid"
          aria-label={say(words.matrix)}
          aria-activedescendant={halls.length === 0 ? undefined : `${base}-${row}-${column}`}
          tabIndex={0}
          className={halls.length > few_halls ? 'rg-matrix' : 'rg-matrix rg-halves'}
          onKeyDown={step}
        >
          {groups.map((group, at) => (
            // biome-ignore lint/a11y/useSemanticElements: see the grid
            // biome-ignore lint/a11y/useFocusableInteractive: the grid is the one stop for the keyboard
            <div key={group.id} role="row" className="rg-row" style={{ gridTemplateColumns: tracks }}>
              {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
              {/* biome-ignore lint/a11y/useFocusableInteractive: see the grid */}
              <span role="rowheader" className="rg-group">
                <b>{group.id}</b> <span>{say(group.name)}</span>
                <i className="num">{redIn(halls, group.id) || ''}</i>
              </span>
              {halls.map((one, place) => (
                <MatrixCell
                  key={one.hall.id}
                  id={`${base}-${at}-${place}`}
                  name={`${say(one.hall.name)} ${group.id}`}
                  of={cellOf(one.standing, group.id)}
                  on={one.hall.id === chosen.hall && (chosen.group === null || chosen.group === group.id)}
                  onPress={() => onChoose({ hall: one.hall.id, group: group.id })}
                />
              ))}
            </div>
          ))}
        </div>
        {bare > 0 && <p className="rg-bare">{say(words.bare(bare))}</p>}
      </div>
    </section>
  );
}

const steps: Record<string, readonly [number, number] | undefined> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

interface CellProps {
  id: string;
  name: string;
  of: Cell | undefined;
  on: boolean;
  onPress: () => void;
}

function MatrixCell({ id, name, of, on, onPress }: CellProps) {
  const say = useSay();
  const mark: Mark = of?.standing ?? 'none';
  const share = of?.share == null ? say(mark_words[mark]) : percent(of.share / 100, 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    // biome-ignore lint/a11y/useKeyWithClickEvents: the arrows of the grid do the same
    // biome-ignore lint/a11y/useFocusableInteractive: the grid is the one stop for the keyboard
    <span
      id={id}
      role="gridcell"
      aria-selected={on}
      aria-label={`${name} ${share}`}
      title={`${name} ${share}`}
      className={`rg-cell rg-${mark}${on ? ' rg-on' : ''}`}
      onClick={onPress}
    />
  );
}

const mark_words: Record<Mark, Words> = {
  red: words.red,
  amber: words.amber,
  green: words.green,
  recorded: words.recorded,
  none: words.no_record,
};

function Legend({ bands, children }: { bands: MatrixOf['bands']; children: ReactNode }) {
  const say = useSay();
  const said: Record<Mark, string> = {
    red: `< ${bands.amber} %`,
    amber: `${bands.amber}–${bands.green} %`,
    green: `≥ ${bands.green} %`,
    recorded: say(words.recorded),
    none: say(words.no_record),
  };
  return (
    <p className="rg-legend">
      <b>{say(words.matrix)}</b>
      <span>{say(words.matrix_note)}</span>
      {children}
      <i className="rg-space" />
      {marks.map(mark => (
        <span key={mark}>
          <i className={`rg-cell rg-${mark}`} aria-hidden="true" />
          {said[mark]}
        </span>
      ))}
    </p>
  );
}
