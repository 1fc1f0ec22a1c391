import { type ReactNode, useEffect, useState } from 'react';
import type { z } from 'zod';
import { callApi, useAct } from '../../../kit/ui/call.ts';
import { dayOf, timeOfDay, timeWindow } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { businessName } from '../../queue/ui/names.ts';
import { dropTicket } from '../../queue/ui/phone/holder.ts';
import { PhoneButton, PhoneFrame } from '../../queue/ui/phone/PhoneFrame.tsx';
import * as wire from '../wire.ts';
import { missing, RatingForm, useChosen } from './RatingForm.tsx';
import { ratingWords } from './words.ts';

type Ask = z.output<typeof wire.invite.answer>;

interface RatePageProps {
  hall_id: number;
  ticket_id: string;
  secret: string;
  /** What follows the rating on the same page. */
  more?: ReactNode;
}

/** After the visit: five neutral options on the customer's own phone, or leaving without. */
export function RatePage({ hall_id, ticket_id, secret, more }: RatePageProps) {
  const say = useSay();
  const [ask, setAsk] = useState<Ask | null>(null);
  const [chosen, choose] = useChosen();
  const [left, leave] = useState(false);
  const act = useAct(wire.rate);
  useEffect(() => {
    void callApi(wire.invite, { hall_id, ticket_id, secret }).then(outcome => {
      if (outcome.ok) setAsk(outcome.value);
    });
  }, [hall_id, ticket_id, secret]);
  if (ask === null)
    return (
      <PhoneFrame title={ratingWords.title} back={`/m/${hall_id}`}>
        <SkeletonPanel rows={5} />
      </PhoneFrame>
    );
  if (left || ask.rated || ask.why_not !== null)
    return (
      <Over hall_id={hall_id} thanks={ask.rated}>
        {more}
      </Over>
    );
  const lack = missing(chosen);
  const send = async () => {
    if (chosen.score === null || chosen.done === null) return;
    const { score, done } = chosen;
    const sentence = chosen.sentence.trim();
    const { parts } = chosen;
    const given = { score, done, parts, ...(sentence === '' ? {} : { sentence }) };
    const outcome = await act.run({ hall_id, ticket_id, secret, ...given });
    if (!outcome.ok) return;
    dropTicket();
    setAsk({ ...ask, rated: true });
  };
  const foot = (
    <>
      <PhoneButton onPress={() => leave(true)}>{say(ratingWords.skip)}</PhoneButton>
      <PhoneButton main off={lack !== undefined || act.pending} onPress={() => void send()}>
        {say(lack ?? ratingWords.send)}
      </PhoneButton>
    </>
  );
  return (
    <PhoneFrame title={ratingWords.title} back={`/m/${hall_id}`} foot={foot}>
      <p className="ph-s">
        <About ask={ask} />
      </p>
      <RatingForm chosen={chosen} onChoose={choose} reversed={ask.reversed} problem={act.problem} />
      <p className="ph-s">{say(ratingWords.unseen)}</p>
    </PhoneFrame>
  );
}

/** Which visit it was: the day, the time, the counter, the errand. */
function About({ ask }: { ask: Ask }) {
  const say = useSay();
  const language = useLanguage();
  const comma = language === 'zh' ? '，' : ', ';
  const { serving_at, finished_at, counter_number } = ask;
  const name = businessName(ask.business);
  const parts = [];
  if (finished_at !== null) {
    const time = serving_at === null ? timeOfDay(finished_at) : timeWindow(serving_at, finished_at);
    parts.push(`${dayOf(finished_at, language)} ${time}`);
  }
  if (counter_number !== null) parts.push(say(ratingWords.counter(counter_number)));
  if (name !== undefined) parts.push(say(name));
  return parts.join(comma);
}

interface OverProps {
  hall_id: number;
  thanks: boolean;
  children: ReactNode;
}

function Over({ hall_id, thanks, children }: OverProps) {
  const say = useSay();
  const foot = (
    <a className="ph-btn" href={`/m/${hall_id}`}>
      {say(ratingWords.home)}
    </a>
  );
  return (
    <PhoneFrame title={ratingWords.title} back={`/m/${hall_id}`} foot={foot}>
      <div className="ph-card mt-go" role="status">
        <b>{say(thanks ? ratingWords.thanks : ratingWords.over)}</b>
        {thanks && <span className="ph-s">{say(ratingWords.thanksNote)}</span>}
      </div>
      {children}
    </PhoneFrame>
  );
}
