import { BigNumber } from '../../../kit/ui/BigNumber.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { count, percent } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { PastDays } from '../../history/ui/PastDays.tsx';
import type { HallNow } from './hall-now.ts';
import { hall_types, region as words } from './words.ts';

const doors = [
  { row: 'QUE-01', say: words.waits_clause },
  { row: 'QUE-08', say: words.fair_clause },
  { row: 'PRIN-11', say: words.pause_clause },
  { row: 'SIGN-04', say: words.hours_clause },
];

/** One hall beside the table: its figures, and the clauses whose evidence says why. */
export function HallPanel({ hall }: { hall: HallNow | null }) {
  const say = useSay();
  if (hall === null) {
    return (
      <aside className="rg-panel">
        <EmptyPanel title={say(words.pick)} />
      </aside>
    );
  }
  return (
    <aside className="rg-panel">
      <header>
        <h2>{say(hall.name)}</h2>
        <span>
          {say(hall.unit)} · {say(hall_types[hall.hall_type] ?? { zh: '', en: '' })}
        </span>
      </header>
      <dl className="rg-figs">
        <div>
          <dt>{say(words.within)}</dt>
          <dd>
            <BigNumber size="2xl">{hall.called === 0 ? '–' : percent(hall.within / hall.called)}</BigNumber>
          </dd>
        </div>
        <div>
          <dt>{say(words.p90)}</dt>
          <dd>
            <BigNumber size="2xl">{hall.p90_s === null ? '–' : count(hall.p90_s / 60, 1)}</BigNumber>
          </dd>
        </div>
        <div>
          <dt>{say(words.waiting)}</dt>
          <dd>
            <BigNumber size="2xl" tone={hall.over_now > 0 ? 'bad' : 'ink'}>
              {hall.waiting}
            </BigNumber>
          </dd>
        </div>
        <div>
          <dt>{say(words.taken)}</dt>
          <dd>
            <BigNumber size="2xl">{count(hall.taken)}</BigNumber>
          </dd>
        </div>
      </dl>
      <PastDays hall_id={hall.id} />
      <h3>
        {say(words.why)} <small>{say(words.why_note)}</small>
      </h3>
      <ul className="rg-doors">
        {doors.map(door => (
          <li key={door.row}>
            <a href={`/clause/${door.row}?hall=${hall.id}`}>{say(door.say)}</a>
            <ClauseChip id={door.row} />
          </li>
        ))}
      </ul>
      <p className="rg-note">
        <a href="/clause">{say(words.open_register)}</a>
        <span>{say(words.read_only)}</span>
      </p>
    </aside>
  );
}
