import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { Choice } from '../../../kit/ui/Choice.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { TextField } from '../../../kit/ui/Field.tsx';
import { isoDay, writtenIn } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import type { Problem } from '../../../kit/ui/problem.ts';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import * as wire from '../../../modules/norms/basis_wire.ts';
import { bases as words } from './basis-words.ts';

type Review = z.output<typeof wire.reviewSchema>;

/** On a clause's page: what of its basis changed, and what its owner said to that. Nothing where nothing changed. */
export function ClauseReviews({ row }: { row: string }) {
  const say = useSay();
  const found = useLive<Review[]>(`/api/clauses/${row}/basis-reviews`, 'norms');
  if (found.data === null || found.data.length === 0) return null;
  return (
    <section className="cp-matters">
      <h2>{say(words.changed)}</h2>
      <ReviewList of={found.data} onDone={found.refresh} />
    </section>
  );
}

/** Reviews with their deadline; the owner settles one in place. */
export function ReviewList({ of, onDone }: { of: readonly Review[]; onDone: () => void }) {
  const say = useSay();
  return (
    <ul className="ba-reviews">
      {of.map(one => (
        <li key={one.id}>
          <p>
            <ClauseChip id={one.clause} /> {say(one.text)}
          </p>
          <p className="cp-small">
            <span className="num">{one.fact}</span> {one.note}
          </p>
          {one.state === 'settled' ? (
            <p className="cp-small">
              <StateMark mark="done">{say(words[one.outcome ?? 'stands'])}</StateMark>{' '}
              <q lang={writtenIn(one.said ?? '')}>{one.said}</q>
            </p>
          ) : (
            <StateMark mark={one.over ? 'over' : 'near'}>{say(words.until(isoDay(one.due_at)))}</StateMark>
          )}
          {one.mine && <Settle of={one} onDone={onDone} />}
        </li>
      ))}
    </ul>
  );
}

const outcomes = ['stands', 'amended'] as const;

function Settle({ of, onDone }: { of: Review; onDone: () => void }) {
  const say = useSay();
  const [outcome, choose] = useState<(typeof outcomes)[number]>('stands');
  const [said, write] = useState('');
  const [problem, refuse] = useState<Problem | null>(null);
  const send = async () => {
    const answer = await callApi(wire.settleReview, { review_id: of.id, outcome, said });
    if (!answer.ok) return refuse(answer.problem);
    onDone();
  };
  return (
    <div className="ba-settle">
      <Choice
        label={say(words.outcome)}
        value={outcome}
        onChoose={to => choose(outcomes.find(one => one === to) ?? 'stands')}
        segments={outcomes.map(value => ({ value, name: say(words[value]) }))}
      />
      <TextField
        label={say(words.said)}
        value={said}
        onChange={write}
        error={problem === null ? undefined : `${problem.title} ${problem.remedy}`}
      />
      <Button onPress={() => void send()}>{say(words.settle)}</Button>
    </div>
  );
}
