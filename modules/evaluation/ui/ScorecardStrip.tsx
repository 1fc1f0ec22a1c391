import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { metrics } from '../metric.ts';
import type { Evaluations, Scorecard } from './shapes.ts';
import './evaluations.css';
import { shownChange, shownValue } from './Value.tsx';
import { evaluations as words } from './words.ts';

/** The hall as a window of service and of revenue, side by side, and its unit's last evaluation (GEN-21). */
export function ScorecardStrip({ hall_id, evaluated }: { hall_id: number; evaluated: boolean }) {
  const say = useSay();
  // Thirty days are not read anew at every rating and receipt.
  const card = useLive<Scorecard>(`/api/halls/${hall_id}/scorecard`, 'evaluation', 'halls').data;
  const last = useLive<Evaluations>(evaluated ? '/api/evaluations' : null, 'evaluation').data?.evaluations[0];
  return (
    <section className="ev-strip" aria-label={say(words.scorecard)}>
      {(['service', 'revenue'] as const).map(side => (
        <div key={side} className="ev-group">
          <p className="ev-side">
            {say(words[side])} {side === 'revenue' && <ClauseChip id="GEN-21" />}
            <small>{say(words.thirty)}</small>
          </p>
          <dl>
            {(card?.[side] ?? []).map(one => (
              <div key={one.metric}>
                <dt>{say(metrics[one.metric])}</dt>
                <dd className="num">{shownValue(one.metric, one.value)}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      {last !== undefined && (
        <div className="ev-group">
          <p className="ev-side">
            {say(words.last)} <small className="num">{last.period}</small>
          </p>
          <dl>
            <div>
              <dt>{say(last.unit)}</dt>
              <dd className="num">
                {last.score?.toFixed(1) ?? '—'} <small>{shownChange(last.score, last.former_score)}</small>
              </dd>
            </div>
          </dl>
        </div>
      )}
    </section>
  );
}
