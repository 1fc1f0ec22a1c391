import { type ReactNode, useEffect, useState } from 'react';
import type { z } from 'zod';
import { callApi, useAct } from '../../../kit/ui/call.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { PhoneButton } from '../../queue/ui/phone/PhoneFrame.tsx';
import { choicesOf } from '../questions.ts';
import * as wire from '../wire.ts';
import './survey.css';
import { customer as words } from './words.ts';

type Put = NonNullable<z.output<typeof wire.ask.answer>['survey']>;

interface SurveyProps {
  hall_id: number;
  ticket_id: string;
  secret?: string;
  /** On the second screen the letters are large, and it goes away by itself. */
  big?: boolean;
  onOver?: () => void;
  /** What stands there while nothing is asked. */
  thanks?: ReactNode;
}

/** So long after a touch the second screen waits for an answer before it greets the next customer; a word of thanks it shows shorter, ms. */
const patience_ms = 90_000;
const thanks_ms = 6_000;

/** What chance asks a customer after the rating: nothing for most, a few questions for some (SVC-15). */
export function SurveyForm({ hall_id, ticket_id, secret, big = false, onOver, thanks = null }: SurveyProps) {
  const say = useSay();
  const [put, set] = useState<Put | null>(null);
  const [chosen, choose] = useState<Record<number, number>>({});
  const [anonymous, hide] = useState(true);
  const [thanked, thank] = useState(false);
  const act = useAct(wire.answer);
  useEffect(() => {
    void callApi(wire.ask, { hall_id, ticket_id, secret }).then(outcome => {
      if (outcome.ok) set(outcome.value.survey);
    });
  }, [hall_id, ticket_id, secret]);
  useEffect(() => {
    if (onOver === undefined) return;
    // Each choice begins the wait anew: nobody is cut off in the middle of the questions.
    const asked = put !== null && !thanked && chosen !== null;
    const timer = setTimeout(onOver, asked ? patience_ms : thanks_ms);
    return () => clearTimeout(timer);
  }, [onOver, put, thanked, chosen]);
  if (thanked)
    return (
      <p className={big ? 'sv-thanks' : 'ph-card ph-pad'} role="status">
        {say(words.thanks)}
      </p>
    );
  if (put === null) return thanks;
  const lacks = put.questions.some((_, n) => chosen[n] === undefined);
  const send = async () => {
    const answers = put.questions.map((_, n) => chosen[n] ?? -1);
    const given = { survey_id: put.id, answers, anonymous: put.anonymous || anonymous };
    const outcome = await act.run({ hall_id, ticket_id, secret, ...given });
    if (outcome.ok) thank(true);
  };
  return (
    <section className={big ? 'sv sv-big' : 'sv'} aria-label={say(words.title)}>
      <h2>{say(put.title)}</h2>
      <p className="ph-s">
        {say(words.lead)} {put.anonymous && say(words.anonymous)}
      </p>
      {put.questions.map((one, n) => (
        <fieldset key={one.en} className={`sv-q sv-${one.kind}`}>
          <legend>{say(one)}</legend>
          {choicesOf(one).map((choice, index) => (
            <label key={choice.en}>
              <input
                type="radio"
                name={`sv-${n}`}
                checked={chosen[n] === index}
                onChange={() => choose(before => ({ ...before, [n]: index }))}
              />
              <span>{say(choice)}</span>
            </label>
          ))}
        </fieldset>
      ))}
      {!put.anonymous && (
        <label className="sv-hide">
          <input type="checkbox" checked={anonymous} onChange={event => hide(event.target.checked)} />
          {say(words.as_anonymous)}
        </label>
      )}
      {act.problem !== null && (
        <p className="ph-rule ph-bad" role="alert">
          <b>{act.problem.title}</b> {act.problem.remedy}
        </p>
      )}
      <div className="sv-do">
        {onOver !== undefined && <PhoneButton onPress={onOver}>{say(words.skip)}</PhoneButton>}
        <PhoneButton main off={lacks || act.pending} onPress={() => void send()}>
          {say(lacks ? words.missing : words.send)}
        </PhoneButton>
      </div>
    </section>
  );
}
