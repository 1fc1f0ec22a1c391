import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';
import { callApi, useAct } from '../../../kit/ui/call.ts';
import { momentOf, writtenIn } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { PhoneButton, PhoneFrame } from '../../queue/ui/phone/PhoneFrame.tsx';
import * as wire from '../wire.ts';
import './phone.css';
import { words } from './phone_words.ts';

type Standing = z.output<typeof wire.follow.answer>;
interface MineProps {
  hall_id: number;
  complaint_id: string;
  secret: string;
}
type Word = 'restated_right' | 'agree' | 'disagree' | 'satisfied' | 'dissatisfied' | 'withdraw';

/** Where a complaint stands, what was answered, and the customer's own word on it (CMP-06, CMP-08, SVC-20). */
export function MyComplaint(props: MineProps) {
  const { hall_id, complaint_id, secret } = props;
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(30_000);
  const [of, set] = useState<Standing | null>(null);
  const act = useAct(wire.sayMine);
  const look = useCallback(async () => {
    const outcome = await callApi(wire.follow, { hall_id, complaint_id, secret });
    if (outcome.ok) set(outcome.value);
  }, [hall_id, complaint_id, secret]);
  useEffect(() => void look(), [look]);
  if (of === null)
    return (
      <PhoneFrame title={words.mine} back={`/m/${hall_id}`}>
        <SkeletonPanel rows={4} row_px={56} />
      </PhoneFrame>
    );
  const speak = async (word: string) => {
    await act.run({ hall_id, complaint_id, secret, word: word as Word });
    await look();
  };
  const text = (name: { zh: string; en: string }, said: string | null) =>
    said !== null && (
      <>
        <b>{say(name)}</b>
        <p lang={writtenIn(said)}>{said}</p>
      </>
    );
  const main = of.may.filter(word => word !== 'withdraw');
  return (
    <PhoneFrame title={words.mine} back={`/m/${hall_id}`}>
      <section className="ph-card ph-pad">
        <p role="status">
          <b className="num">{of.no}</b> · {say(of.category)} · {say(of.say)}
        </p>
        <p lang={writtenIn(of.said)}>{of.said}</p>
        {of.level !== null && (
          <p className="ph-s">
            {say(words.level)} {say(of.level)}
          </p>
        )}
        {of.next !== null && (
          <p>
            {say(words.next)}
            {say({ zh: '：', en: ': ' })}
            {say(of.next.say)} <b className="num">{momentOf(of.next.at, now, language)}</b>
          </p>
        )}
      </section>
      <section className="ph-card ph-pad">
        <dl className="cp-steps">
          {of.steps.map(step => (
            <div key={step.say.en}>
              <dt>
                {step.at === null ? '○' : '●'} {say(step.say)}
              </dt>
              <dd className="num">{step.at === null ? '' : momentOf(step.at, now, language)}</dd>
            </div>
          ))}
        </dl>
      </section>
      {(of.restated ?? of.reply ?? of.answer ?? of.waits_for) !== null && (
        <section className="ph-card ph-pad">
          {text(words.restated, of.restated)}
          {text(words.waits, of.waits_for)}
          {text(words.reply, of.reply)}
          {text(words.answer, of.answer)}
        </section>
      )}
      <div className="cp-say">
        {main.map((word, at) => (
          <PhoneButton key={word} main={at === 0} off={act.pending} onPress={() => void speak(word)}>
            {say(words[word as Word])}
          </PhoneButton>
        ))}
      </div>
      {of.may.length === 0 && <Rate {...props} of={of} onDone={look} />}
      {of.appeal.length > 0 && (
        <section className="ph-card ph-pad">
          <b>{say(words.appeal)}</b>
          {of.appeal.map(one => (
            <p key={one.en}>{say(one)}</p>
          ))}
        </section>
      )}
      <div className="cp-say">
        {of.may.includes('withdraw') && (
          <PhoneButton off={act.pending} onPress={() => void speak('withdraw')}>
            {say(words.withdraw)}
          </PhoneButton>
        )}
        {of.supervision !== null && <p className="ph-s">{say(words.supervision(of.supervision))}</p>}
      </div>
      {act.problem !== null && (
        <p className="ph-rule ph-bad" role="alert">
          <b>{act.problem.title}</b> {act.problem.remedy}
        </p>
      )}
    </PhoneFrame>
  );
}

/** How it was handled, one to five, once. */
function Rate({
  hall_id,
  complaint_id,
  secret,
  of,
  onDone,
}: MineProps & { of: Standing; onDone: () => Promise<void> }) {
  const say = useSay();
  const act = useAct(wire.rateMine);
  if (of.score !== null) return <p className="ph-card ph-pad">{say(words.rated)}</p>;
  const rate = async (score: number) => {
    await act.run({ hall_id, complaint_id, secret, score });
    await onDone();
  };
  return (
    <section className="ph-card ph-pad">
      <b>{say(words.rate)}</b>
      <div className="cp-say">
        {[5, 4, 3, 2, 1].map(score => (
          <PhoneButton key={score} off={act.pending} onPress={() => void rate(score)}>
            {say(words.score(score))}
          </PhoneButton>
        ))}
      </div>
    </section>
  );
}
