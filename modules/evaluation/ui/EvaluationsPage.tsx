import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { isoDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { OneEvaluation } from './OneEvaluation.tsx';
import { SchemesDialog } from './SchemesDialog.tsx';
import type { Evaluations, Standing } from './shapes.ts';
import './evaluations.css';
import { shownChange } from './Value.tsx';
import { evaluations as words } from './words.ts';

const marks = { frozen: 'near', decided: 'running', closed: 'done' } as const;

/** Evaluations (评估): each period with its score and what became of it; one of them beside, and the schemes behind (GEN-13, GEN-14). */
export function EvaluationsPage() {
  const say = useSay();
  const found = useLive<Evaluations>('/api/evaluations', 'evaluation', 'directives');
  const [chosen, choose] = useState<string | null>(null);
  const [schemes, open] = useState(false);
  if (found.state === 'refused')
    return <RefusedPanel title={found.problem?.title ?? ''}>{found.problem?.remedy}</RefusedPanel>;
  const list = found.data?.evaluations ?? null;
  const id = chosen ?? list?.[0]?.id ?? null;
  return (
    <div className="ev">
      <section className="ev-list">
        <header>
          <Button onPress={() => open(true)}>{say(words.schemes)}</Button>
          <p>
            {say(words.lead)} <ClauseChip id="GEN-13" /> <ClauseChip id="GEN-14" />
          </p>
        </header>
        {list === null && <SkeletonPanel rows={6} row_px={44} />}
        {list?.length === 0 && (
          <EmptyPanel why="none" title={say(words.none)}>
            {say(words.none_note)}
          </EmptyPanel>
        )}
        {list !== null && list.length > 0 && <List of={list} chosen={id} onChoose={choose} />}
      </section>
      <section className="ev-one">
        {id === null ? (
          <EmptyPanel why="pick" title={say(words.pick)} />
        ) : (
          <OneEvaluation key={id} id={id} onDone={found.refresh} />
        )}
      </section>
      {schemes && <SchemesDialog onClose={() => open(false)} onDone={found.refresh} />}
    </div>
  );
}

interface ListProps {
  of: readonly Standing[];
  chosen: string | null;
  onChoose: (id: string) => void;
}

function List({ of, chosen, onChoose }: ListProps) {
  const say = useSay();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say(words.period)}</th>
          <th scope="col" className="num">
            {say(words.score)}
          </th>
          <th scope="col" className="num">
            {say(words.reds)}
          </th>
          <th scope="col">{say(words.state)}</th>
        </tr>
      </thead>
      <tbody>
        {of.map(one => (
          <tr key={one.id} className={one.id === chosen ? 'ev-on' : undefined}>
            <th scope="row">
              <button type="button" onClick={() => onChoose(one.id)}>
                <b className="num">{one.period}</b> {say(words[one.cadence])}
              </button>
              <small>{say(one.unit)}</small>
            </th>
            <td className="num">
              {one.score?.toFixed(1) ?? '—'} <small>{shownChange(one.score, one.former_score)}</small>
            </td>
            <td className="num">{one.reds}</td>
            <td>
              <StateMark mark={one.over ? 'over' : marks[one.state]}>
                {say(one.over ? words.over : words[one.state])}
              </StateMark>
              {one.state === 'frozen' && (
                <small>
                  {say(words.due)} {isoDay(one.due_at)}
                </small>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
