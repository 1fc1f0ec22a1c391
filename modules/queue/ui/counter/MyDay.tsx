import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { elapsed, epoch, percent, timeOfDay } from '../../../../kit/ui/format.ts';
import { useHallNow } from '../../../../kit/ui/hall-time.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import { useLive } from '../../../../kit/ui/live.ts';
import type { MyDay as Day } from './desk.ts';
import { Figure } from './LinePanel.tsx';
import { desk as words } from './words.ts';

const width = 760;
const hour_ms = 3_600_000;

/** My day as bars on the hours, one per customer, and what they add up to. */
export function MyDay({ day, hall_id }: { day: Day | null; hall_id: number }) {
  const say = useSay();
  const now = useHallNow();
  if (day === null) return null;
  const done = day.visits.filter(visit => visit.finished_at !== null);
  const spans = done.map(visit => epoch(visit.finished_at ?? visit.serving_at) - epoch(visit.serving_at));
  const mean = spans.length === 0 ? null : spans.reduce((sum, one) => sum + one, 0) / spans.length;
  const start =
    Math.floor(Math.min(now, ...day.visits.map(visit => epoch(visit.serving_at))) / hour_ms) * hour_ms;
  const at = (ms: number) => ((ms - start) / (10 * hour_ms)) * width;
  const on_time = day.visits.filter(visit => !visit.over).length;
  return (
    <section className="cd-mine">
      <header className="cd-hd">
        <h2>{say(words.my_day)}</h2>
        <span>{say(words.my_day_note)}</span>
        <MyRatings hall_id={hall_id} />
      </header>
      <svg className="cd-day" viewBox={`0 0 ${width} 62`} role="img" aria-label={say(words.my_day)}>
        <path className="cd-day-foot" d={`M0 40.5H${width}`} />
        {day.visits.map(visit => (
          <rect
            key={visit.id}
            className={visit.over ? 'cd-day-over' : 'cd-day-visit'}
            x={at(epoch(visit.serving_at))}
            width={Math.max(
              2,
              at(visit.finished_at === null ? now : epoch(visit.finished_at)) -
                at(epoch(visit.serving_at)) -
                1,
            )}
            y={14}
            height={26}
          />
        ))}
        {Array.from({ length: 11 }, (_, hour) => start + hour * hour_ms).map(ms => (
          <text key={ms} x={at(ms)} y={57} textAnchor={anchor(ms, start)}>
            {timeOfDay(ms).slice(0, 2)}
          </text>
        ))}
        <path className="cd-day-now" d={`M${at(now)} 6V46`} />
        <text className="cd-day-word" x={at(now) + 6} y={12}>
          {say(words.now)}
        </text>
      </svg>
      <dl className="cd-figs4 cd-figs-day">
        <Figure name={say(words.done)} value={String(done.length)} unit={say(words.people)} />
        <Figure name={say(words.mean)} value={mean === null ? '–' : elapsed(mean)} />
        <Figure
          name={say(words.on_time)}
          value={day.visits.length === 0 ? '–' : percent(on_time / day.visits.length, 0)}
          unit="%"
        />
        <Figure name={say(words.longest)} value={spans.length === 0 ? '–' : elapsed(Math.max(...spans))} />
      </dl>
    </section>
  );
}

/** What customers said of this clerk in thirty days (PRIN-02): how many, and a mean once there are enough. */
function MyRatings({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const mine = useLive<{ count: number; mean: number | null }>(`/api/halls/${hall_id}/my-ratings`, 'ratings');
  if (mine.data === null) return null;
  const { count, mean } = mine.data;
  return (
    <span className="cd-mine-rated">
      {say(mean === null ? words.my_ratings_few(count) : words.my_ratings(count, mean.toFixed(1)))}{' '}
      <ClauseChip id="PRIN-02" />
    </span>
  );
}

function anchor(ms: number, start: number): 'start' | 'middle' | 'end' {
  if (ms === start) return 'start';
  return ms === start + 10 * hour_ms ? 'end' : 'middle';
}
