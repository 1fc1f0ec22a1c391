import { BigNumber } from '../../../kit/ui/BigNumber.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { count, percent } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { PastDays, SummaryTag } from '../../history/ui/PastDays.tsx';
import { Signatures } from '../../people/ui/Signatures.tsx';
import type { Who } from '../../people/wire.ts';
import type { Compliance } from './hall-now.ts';
import type { Chosen } from './Matrix.tsx';
import type { HallLine, Matrix } from './standing.ts';
import { hall_types, region as words } from './words.ts';

/** How many clauses are shown when no group is chosen: the lowest. */
const lowest_shown = 6;

interface HallPanelProps {
  who: Who;
  of: HallLine | null;
  chosen: Chosen;
  groups: Matrix['groups'];
  onGroup: (group: string | null) => void;
}

/** One hall beside the matrix: its figures, and the clauses whose evidence says why it stands where it stands. */
export function HallPanel({ who, of, chosen, groups, onGroup }: HallPanelProps) {
  const say = useSay();
  // Nothing chosen, the table has the whole width: its rows and cells are what one chooses from.
  if (of === null) return null;
  const { hall, standing } = of;
  return (
    <aside className="rg-panel">
      <header>
        <h2>{say(hall.name)}</h2>
        <span>
          {say(hall.unit)} · {say(hall_types[hall.hall_type] ?? { zh: '', en: '' })}
        </span>
      </header>
      {hall.signatures > 0 && (
        <p className="rg-signs">
          <Signatures key={hall.id} hall_id={hall.id} who={who} />
        </p>
      )}
      <dl className="rg-figs">
        <Fig name={say(words.index)} value={standing?.index == null ? '–' : standing.index.toFixed(1)} />
        <Fig name={say(words.p90)} value={hall.p90_s === null ? '–' : count(hall.p90_s / 60, 1)} />
        <Fig name={say(words.waiting)} value={count(hall.waiting)} bad={hall.over_now > 0} />
        <Fig name={say(words.taken)} value={count(hall.taken)} />
      </dl>
      {standing !== null && (
        <Clauses
          key={`${hall.id} ${standing.day}`}
          hall_id={hall.id}
          day={standing.day}
          summary_only={standing.summary_only}
          group={chosen.group}
          groups={groups}
          onGroup={onGroup}
        />
      )}
      <PastDays hall_id={hall.id} />
      <p className="rg-note">
        <a href={`/clause?hall=${hall.id}`}>{say(words.open_register)}</a>
        <span>{say(words.read_only)}</span>
      </p>
    </aside>
  );
}

function Fig({ name, value, bad = false }: { name: string; value: string; bad?: boolean }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <BigNumber size="2xl" tone={bad ? 'bad' : 'ink'}>
          {value}
        </BigNumber>
      </dd>
    </div>
  );
}

interface ClausesProps {
  hall_id: number;
  day: string;
  summary_only: boolean;
  group: string | null;
  groups: Matrix['groups'];
  onGroup: (group: string | null) => void;
}

function Clauses({ hall_id, day, summary_only, group, groups, onGroup }: ClausesProps) {
  const say = useSay();
  const live = useLive<Compliance>(`/api/halls/${hall_id}/compliance?day=${day}`, 'norms', 'checklists');
  const name = groups.find(one => one.id === group)?.name;
  const rows = live.data === null ? null : shownOf(live.data.rows, group);
  return (
    <section className="rg-why">
      <h3>
        {name === undefined ? say(words.why_low) : say(name)}
        {group === null ? (
          <small>{say(words.why_note)}</small>
        ) : (
          <button type="button" className="rg-all" onClick={() => onGroup(null)}>
            {say(words.lowest_of_all)}
          </button>
        )}
      </h3>
      {live.state === 'refused' && (
        <RefusedPanel title={live.problem?.title ?? ''}>{live.problem?.remedy}</RefusedPanel>
      )}
      {rows === null && live.state !== 'refused' && <SkeletonPanel rows={4} row_px={40} />}
      {rows?.length === 0 && (
        <p className="rg-nothing">
          {summary_only && <SummaryTag />} {say(words.nothing_due)}
        </p>
      )}
      <ul className="rg-doors">
        {rows?.map(row => (
          <li key={row.id}>
            <b className={`num rg-share rg-t-${toneOf(row.share, live.data)}`}>
              {row.share === null ? '·' : percent(row.share / 100, 0)}
            </b>
            <a href={`/clause/${row.id}?hall=${hall_id}&day=${day}`}>
              {say(row.text)}
              <small>
                {row.say === null
                  ? say(words.records(count(row.records)))
                  : `${say(row.say)} ${count(row.due)} · ${say(words.missed)} ${count(row.broken)}`}
              </small>
            </a>
            <ClauseChip id={row.id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The clauses of a group, or the lowest of all, measured ones first. */
function shownOf(rows: Compliance['rows'], group: string | null): Compliance['rows'] {
  const own = rows.filter(row => (group === null ? row.share !== null : row.group === group));
  const sorted = own.sort((a, b) => (a.share ?? 101) - (b.share ?? 101) || a.id.localeCompare(b.id));
  return group === null ? sorted.slice(0, lowest_shown) : sorted;
}

function toneOf(share: number | null, of: Compliance | null): string {
  if (share === null || of === null) return 'plain';
  if (share >= of.bands.green) return 'green';
  return share >= of.bands.amber ? 'amber' : 'red';
}
