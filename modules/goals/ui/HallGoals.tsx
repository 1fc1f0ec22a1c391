import { SparkLine } from '../../../kit/ui/Charts.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { isoDay, timeOfDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { families, measures } from '../measure.ts';
import './goals.css';
import { Share, shownFigure } from './Share.tsx';
import type { HallGoals as Of } from './shapes.ts';
import { goals as words } from './words.ts';

/** What a run of figures changes by, drawn: shares of a hundred would all lie at the top. */
function aboveLeast(of: readonly number[]): number[] {
  const least = Math.min(...of);
  const ground = least - (Math.max(...of) - least) / 2;
  return of.map(one => one - ground);
}

/** The goals of one hall: every measure of the six families, who set its goal, how far it came, and its last months (GEN-09). */
export function HallGoals({ hall_id, month }: { hall_id: number; month?: string }) {
  const say = useSay();
  const query = month === undefined ? '' : `?month=${month}`;
  const found = useLive<Of>(`/api/halls/${hall_id}/goals${query}`, 'goals');
  if (found.state === 'refused')
    return <RefusedPanel title={found.problem?.title ?? ''}>{found.problem?.remedy}</RefusedPanel>;
  const of = found.data;
  if (of === null) return <SkeletonPanel rows={10} row_px={40} />;
  if (of.families.every(one => one.measures.length === 0))
    return (
      <EmptyPanel why="none" title={say(words.none)}>
        {say(words.none_note)}
      </EmptyPanel>
    );
  return (
    <div className="go-hall">
      <p className="go-lead">
        {say(words.hall_lead)} <ClauseChip id="GEN-09" />{' '}
        <small className="num">
          {of.month}
          {of.reckoned_at !== null &&
            ` · ${say(words.reckoned(`${isoDay(of.reckoned_at)} ${timeOfDay(of.reckoned_at)}`))}`}
        </small>
      </p>
      <table className="go-table">
        <thead>
          <tr>
            <th scope="col">{say(words.measure)}</th>
            <th scope="col" className="num">
              {say(words.value)}
            </th>
            <th scope="col" className="num">
              {say(words.target)}
            </th>
            <th scope="col">{say(words.reached)}</th>
            <th scope="col">{say(words.trend)}</th>
            <th scope="col">{say(words.set_by)}</th>
          </tr>
        </thead>
        {of.families.map(({ family, reached, measures: rows }) => (
          <tbody key={family}>
            <tr className="go-family">
              <th scope="rowgroup" colSpan={3}>
                {say(families[family])}
              </th>
              <td colSpan={3}>
                <Share of={reached} red_below={of.red_below} />
              </td>
            </tr>
            {rows.map(one => {
              const known = one.trend.flatMap(each => (each.value === null ? [] : [each.value]));
              return (
                <tr key={one.measure}>
                  <th scope="row">{say(measures[one.measure])}</th>
                  <td className="num">{shownFigure(one.measure, one.value)}</td>
                  <td className="num">
                    {shownFigure(one.measure, one.target)}
                    {measures[one.measure].unit === 'count' && of.share < 1 && (
                      <small>
                        {say(words.on_way)} {Math.ceil(one.target * of.share)}
                      </small>
                    )}
                  </td>
                  <td>
                    <Share of={one.reached} red_below={of.red_below} />
                  </td>
                  <td>
                    {known.length > 1 && (
                      <SparkLine
                        values={aboveLeast(known)}
                        label={one.trend
                          .map(each => `${each.month} ${shownFigure(one.measure, each.value)}`)
                          .join(', ')}
                      />
                    )}
                  </td>
                  <td>{say(one.set_by)}</td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}
