import { useEffect, useState } from 'react';
import { callApi } from '../../../kit/ui/call.ts';
import { count, percent } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import type { PastDay } from '../wire.ts';
import * as wire from '../wire.ts';
import './history.css';
import { words } from './words.ts';

/** How many days are listed; the sum above them is of all. */
const listed = 7;

/** The past days of a hall, newest first; null while they are asked for, empty when they may not be read. */
export function usePastDays(hall_id: number | null): PastDay[] | null {
  const [found, set] = useState<{ hall_id: number; days: PastDay[] } | null>(null);
  useEffect(() => {
    if (hall_id === null) return;
    let going = true;
    void callApi(wire.pastDaysOfHall, { hall_id }, { tries: 1 }).then(outcome => {
      if (going) set({ hall_id, days: outcome.ok ? outcome.value.days.toReversed() : [] });
    });
    return () => {
      going = false;
    };
  }, [hall_id]);
  return found !== null && found.hall_id === hall_id ? found.days : null;
}

/** The mark of figures that have no rows behind them. */
export function SummaryTag() {
  const say = useSay();
  return (
    <span className="hi-tag" title={say(words.summary_why)}>
      {say(words.summary_only)}
    </span>
  );
}

/** The last thirty days of a hall: days that were lived through open to their evidence, the others say «summary only». */
export function PastDays({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const days = usePastDays(hall_id);
  if (days === null) return <section className="hi-days" aria-busy />;
  const called = days.reduce((sum, one) => sum + one.called, 0);
  const within = days.reduce((sum, one) => sum + one.within, 0);
  return (
    <section className="hi-days">
      <h3>
        {say(words.last_days)}
        <small>
          {days.length === 0
            ? say(words.none)
            : `${count(days.reduce((sum, one) => sum + one.tickets, 0))} ${say(words.visits)} · ${say(words.within)} ${called === 0 ? '–' : percent(within / called)}`}
        </small>
      </h3>
      {days.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{say(words.day)}</th>
              <th scope="col">{say(words.visits)}</th>
              <th scope="col">{say(words.within)}</th>
              <th scope="col">{say(words.p90)}</th>
            </tr>
          </thead>
          <tbody>
            {days.slice(0, listed).map(one => (
              <tr key={one.day}>
                <td>
                  {one.summary ? (
                    <>
                      <span className="num">{one.day.slice(5)}</span> <SummaryTag />
                    </>
                  ) : (
                    <a className="num" href={`/clause/QUE-01?hall=${hall_id}&day=${one.day}`}>
                      {one.day.slice(5)}
                    </a>
                  )}
                </td>
                <td className="num">{count(one.tickets)}</td>
                <td className="num">{one.called === 0 ? '–' : percent(one.within / one.called)}</td>
                <td className="num">{count(one.p90_s / 60, 1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** What stands in place of evidence on a day of which there are daily figures alone; nothing otherwise. */
export function SummaryOnly({ hall_id, day }: { hall_id: number; day: string }) {
  const say = useSay();
  const of = usePastDays(hall_id)?.find(one => one.day === day && one.summary);
  if (of === undefined) return null;
  return (
    <p>
      <SummaryTag /> {say(words.summary_why)} {say(words.visits)} {count(of.tickets)} · {say(words.within)}{' '}
      {of.called === 0 ? '–' : percent(of.within / of.called)} · {say(words.p90)} {count(of.p90_s / 60, 1)}
    </p>
  );
}
