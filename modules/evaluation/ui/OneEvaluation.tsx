import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { SparkLine } from '../../../kit/ui/Charts.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { metrics } from '../metric.ts';
import * as wire from '../wire.ts';
import { DecideForm } from './DecideForm.tsx';
import { HallsOf } from './HallsOf.tsx';
import type { Evaluation } from './shapes.ts';
import { shownChange, shownValue } from './Value.tsx';
import { evaluations as words } from './words.ts';

/** One evaluation: its items against the period before, its decision with what became of it, its halls. */
export function OneEvaluation({ id, onDone }: { id: string; onDone: () => void }) {
  const say = useSay();
  const found = useLive<Evaluation>(`/api/evaluations/${id}`, 'evaluation', 'directives');
  const [deciding, decide] = useState(false);
  if (found.state === 'refused')
    return <RefusedPanel title={found.problem?.title ?? ''}>{found.problem?.remedy}</RefusedPanel>;
  const of = found.data;
  if (of === null) return <SkeletonPanel rows={8} row_px={40} />;
  const done = () => {
    decide(false);
    found.refresh();
    onDone();
  };
  const close = async () => {
    const outcome = await callApi(wire.closeEvaluation, { evaluation_id: id });
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    done();
  };
  return (
    <>
      <header className="ev-head">
        <h2>
          <span className="num">{of.period}</span> {say(of.unit)} · {say(words[of.cadence])}
        </h2>
        <p className="ev-score num">
          {of.score?.toFixed(1) ?? '—'} <small>{shownChange(of.score, of.former_score)}</small>
        </p>
        <span className="ev-hash">{say(words.hash(of.sha256))}</span>
        {of.may_decide && (
          <Button kind="primary" onPress={() => decide(true)}>
            {say(words.decide)}
          </Button>
        )}
        {of.may_close && <Button onPress={() => void close()}>{say(words.close)}</Button>}
      </header>
      <Items of={of} />
      <Outcome of={of} />
      <HallsOf halls={of.halls} />
      {deciding && <DecideForm of={of} onClose={() => decide(false)} onDone={done} />}
    </>
  );
}

function Items({ of }: { of: Evaluation }) {
  const say = useSay();
  const heads = ['item', 'weight', 'value', 'former', 'target', 'red_below', 'red_halls'] as const;
  return (
    <table className="ev-items">
      <thead>
        <tr>
          {heads.map(head => (
            <th key={head} scope="col" className={head === 'item' ? undefined : 'num'}>
              {say(words[head])}
            </th>
          ))}
          <th scope="col">{say(words.trend)}</th>
        </tr>
      </thead>
      <tbody>
        {of.items.map(item => (
          <tr key={item.metric}>
            <th scope="row">{say(metrics[item.metric])}</th>
            <td className="num">{item.weight}</td>
            <td className={item.value !== null && item.value < item.red_below ? 'num ev-red' : 'num'}>
              {shownValue(item.metric, item.value)}
            </td>
            <td className="num ev-quiet">{shownValue(item.metric, item.former)}</td>
            <td className="num ev-quiet">{shownValue(item.metric, item.target)}</td>
            <td className="num ev-quiet">{shownValue(item.metric, item.red_below)}</td>
            <td className={item.red_halls > 0 ? 'num ev-red' : 'num'}>{item.red_halls}</td>
            <td>
              {item.trend.length > 1 && (
                <SparkLine
                  values={fromLowest(item.trend)}
                  label={item.trend
                    .map(one => `${one.period} ${shownValue(item.metric, one.value)}`)
                    .join(', ')}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A trend drawn from its own lowest value, or months that differ by a point would lie on one line. */
function fromLowest(trend: readonly { value: number | null }[]): number[] {
  const there = trend.flatMap(one => one.value ?? []);
  const lowest = Math.min(...there);
  return there.map(one => one - lowest);
}

function Outcome({ of }: { of: Evaluation }) {
  const say = useSay();
  if (of.decision === null && of.actions.length === 0) return null;
  return (
    <section className="ev-outcome">
      {of.decision !== null && (
        <p>
          <b>{say(words.decision)}</b> <Written text={of.decision} />
        </p>
      )}
      {of.actions.length > 0 && (
        <ul aria-label={say(words.actions)}>
          {of.actions.map(one => (
            <li key={one.id}>
              {say(one.say)} <small>{say(one.state === 'closed' ? words.closed : words.open)}</small>
              {one.by_itself && <small> · {say(words.by_itself)}</small>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
