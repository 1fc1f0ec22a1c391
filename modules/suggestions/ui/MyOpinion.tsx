import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';
import { callApi } from '../../../kit/ui/call.ts';
import { momentOf, writtenIn } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import type { Problem } from '../../../kit/ui/problem.ts';
import { PhoneFrame } from '../../queue/ui/phone/PhoneFrame.tsx';
import * as wire from '../phone_wire.ts';
import './phone.css';
import { words } from './phone_words.ts';

type Standing = z.output<typeof wire.follow.answer>;
interface MineProps {
  hall_id: number;
  opinion_id: string;
  secret: string;
}

/** Where an opinion stands: what was replied, what was decided and why, what became of it (SUG-01, SUG-05). */
export function MyOpinion({ hall_id, opinion_id, secret }: MineProps) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(30_000);
  const [of, set] = useState<Standing | null>(null);
  const [problem, refuse] = useState<Problem | null>(null);
  const look = useCallback(async () => {
    const outcome = await callApi(wire.follow, { hall_id, opinion_id, secret });
    if (outcome.ok) set(outcome.value);
    else refuse(outcome.problem);
  }, [hall_id, opinion_id, secret]);
  useEffect(() => void look(), [look]);
  const frame = { title: words.mine, back: `/m/${hall_id}` };
  if (of === null)
    return (
      <PhoneFrame {...frame}>
        {problem === null ? (
          <SkeletonPanel rows={4} row_px={56} />
        ) : (
          <p className="ph-rule ph-bad" role="alert">
            <b>{problem.title}</b> {problem.remedy}
          </p>
        )}
      </PhoneFrame>
    );
  const text = (name: { zh: string; en: string }, said: string | null) =>
    said !== null && (
      <>
        <b>{say(name)}</b>
        <p lang={writtenIn(said)}>{said}</p>
      </>
    );
  return (
    <PhoneFrame {...frame}>
      <section className="ph-card ph-pad">
        <p role="status">
          <b className="num">{of.no}</b> · {say(of.about)} · {say(of.say)}
        </p>
        <p lang={writtenIn(of.said)}>{of.said}</p>
        {of.next !== null && (
          <p>
            {say(words.next)}
            {say({ zh: '：', en: ': ' })}
            {say(of.next.say)} <b className="num">{momentOf(of.next.at, now, language)}</b>
          </p>
        )}
      </section>
      {of.complaint !== null ? (
        <a
          className="ph-card ph-row ph-link"
          href={`/m/${hall_id}/c/${of.complaint.id}#${of.complaint.secret}`}
        >
          {say(words.passed)}
        </a>
      ) : (
        <section className="ph-card ph-pad">
          <dl className="sg-steps">
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
      )}
      {(of.reply ?? of.answer ?? of.effect) !== null && (
        <section className="ph-card ph-pad">
          {text(words.reply, of.reply)}
          {text(words.answer, of.answer)}
          {text(words.effect, of.effect)}
          {of.reward !== null && (
            <p>
              {say(words.reward)} <b>{say(of.reward)}</b>
            </p>
          )}
        </section>
      )}
    </PhoneFrame>
  );
}
