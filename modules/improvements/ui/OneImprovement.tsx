import { type ReactNode, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { isoDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { measure_words } from '../improvement.ts';
import { AnswerForm, type Answering } from './AnswerForm.tsx';
import { shownMeasure, titleOf } from './figures.ts';
import type { Improvement } from './shapes.ts';
import { improving as words } from './words.ts';

interface OneProps {
  of: Improvement;
  onDone: () => void;
}

/** One improvement: before and after side by side, its course, and what whoever looks may do about it. */
export function OneImprovement({ of, onDone }: OneProps) {
  const say = useSay();
  const [doing, start] = useState<Answering | null>(null);
  const acts: Answering[] = [
    ...(of.may.answer ? (['take', 'decline'] as const) : []),
    ...(of.may.change ? (['change'] as const) : []),
    ...(of.may.judge ? (['judge'] as const) : []),
  ];
  return (
    <div className="im-one">
      <h2>
        <Written text={say(titleOf(of))} />
      </h2>
      <p className="im-quiet">
        {of.business !== null && `${say(of.business.say)} · `}
        {say(measure_words[of.measure])}
      </p>
      <dl className="im-figures">
        <div>
          <dt>{say(words.before)}</dt>
          <dd className="num">{shownMeasure(of.measure, of.before)}</dd>
        </div>
        <div>
          <dt>{say(words.after)}</dt>
          <dd className="num">{shownMeasure(of.measure, of.after)}</dd>
        </div>
        {of.effect !== null && <strong className={`im-${of.effect}`}>{say(words[of.effect])}</strong>}
      </dl>
      <Course of={of} />
      <p className="im-acts">
        {acts.map(act => (
          <Button key={act} kind={act === 'decline' ? 'secondary' : 'primary'} onPress={() => start(act)}>
            {say(words[act])}
          </Button>
        ))}
      </p>
      {doing !== null && (
        <AnswerForm
          of={of}
          what={doing}
          onClose={() => start(null)}
          onDone={() => {
            start(null);
            onDone();
          }}
        />
      )}
    </div>
  );
}

function Course({ of }: { of: Improvement }) {
  const say = useSay();
  const step = (at: string | null, what: string, note: ReactNode) =>
    at !== null && (
      <li>
        <time className="num">{isoDay(at)}</time>
        <b>{what}</b>
        <span>{note}</span>
      </li>
    );
  const owned =
    of.owner === null || of.due_at === null ? null : say(words.owned(say(of.owner), isoDay(of.due_at)));
  return (
    <ol className="im-course">
      {step(of.proposed_at, say(words.step_proposed), say(of.proposed_by ?? words.customers))}
      {step(
        of.answered_at,
        say(of.state === 'declined' ? words.step_declined : words.step_answered),
        <>
          {of.answer !== null && <Written text={of.answer} />} {owned !== null && <small>{owned}</small>}
        </>,
      )}
      {step(of.changed_at, say(words.step_changed), <Written text={of.change ?? ''} />)}
      {of.changed_at !== null &&
        step(
          of.measure_at,
          say(words.step_measured),
          of.effect === null && of.measure_at !== null
            ? say(words.watched(isoDay(of.measure_at)))
            : `${shownMeasure(of.measure, of.before)} → ${shownMeasure(of.measure, of.after)}`,
        )}
      {step(
        of.judged_at,
        say(words.step_judged),
        <>
          <Written text={of.verdict ?? ''} />{' '}
          <small>{say(of.kept === true ? words.kept : words.taken_back)}</small>
        </>,
      )}
    </ol>
  );
}
