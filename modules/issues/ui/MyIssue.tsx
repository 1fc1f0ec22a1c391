import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';
import { callApi, useAct } from '../../../kit/ui/call.ts';
import { momentOf, writtenIn } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import type { Problem } from '../../../kit/ui/problem.ts';
import { PhoneButton, PhoneFrame } from '../../queue/ui/phone/PhoneFrame.tsx';
import * as wire from '../wire.ts';
import './phone.css';
import { scoreWords } from '../../ratings/ui/words.ts';
import { words } from './phone_words.ts';

type Standing = z.output<typeof wire.follow.answer>;
interface MineProps {
  hall_id: number;
  issue_id: string;
  secret: string;
}

/** Where an issue stands, what was done, and what its customer thinks of the call and of the help (SVC-18, SVC-20). */
export function MyIssue(props: MineProps) {
  const { hall_id, issue_id, secret } = props;
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(30_000);
  const [of, set] = useState<Standing | null>(null);
  const [wrong, fail] = useState<Problem | null>(null);
  const look = useCallback(async () => {
    const outcome = await callApi(wire.follow, { hall_id, issue_id, secret });
    if (outcome.ok) set(outcome.value);
    else fail(outcome.problem);
  }, [hall_id, issue_id, secret]);
  useEffect(() => void look(), [look]);
  if (of === null)
    return (
      <PhoneFrame title={words.mine} back={`/m/${hall_id}`}>
        {wrong === null ? (
          <SkeletonPanel rows={4} row_px={56} />
        ) : (
          <RefusedPanel title={wrong.title}>{wrong.remedy}</RefusedPanel>
        )}
      </PhoneFrame>
    );
  const steps = [
    [words.received, of.received_at],
    [words.settled, of.settled_at],
  ] as const;
  return (
    <PhoneFrame title={words.mine} back={`/m/${hall_id}`}>
      <section className="ph-card ph-pad">
        <p role="status">
          <b className="num">{of.no}</b> · {say(of.topic)} · {say(of.say)}
        </p>
        <p lang={writtenIn(of.said)}>{of.said}</p>
      </section>
      <section className="ph-card ph-pad">
        <dl className="is-steps">
          {steps.map(([name, at]) => (
            <div key={name.en}>
              <dt>
                {at === null ? '○' : '●'} {say(name)}
              </dt>
              <dd className="num">{at === null ? '' : momentOf(at, now, language)}</dd>
            </div>
          ))}
        </dl>
      </section>
      {of.answer !== null && (
        <section className="ph-card ph-pad">
          <b>{say(words.answer)}</b>
          <p lang={writtenIn(of.answer)}>{of.answer}</p>
        </section>
      )}
      {of.asks.map(what => (
        <Rate key={what} {...props} what={what} onDone={look} />
      ))}
      {of.asks.length === 0 && (of.score ?? of.call_score) !== null && (
        <p className="ph-card ph-pad" role="status">
          {say(words.rated)}
        </p>
      )}
      {of.supervision !== null && <p className="ph-s">{say(words.supervision(of.supervision))}</p>}
    </PhoneFrame>
  );
}

interface RateProps extends MineProps {
  what: 'call' | 'issue';
  onDone: () => Promise<void>;
}

/** One to five, once. */
function Rate({ hall_id, issue_id, secret, what, onDone }: RateProps) {
  const say = useSay();
  const act = useAct(wire.rate);
  const rate = async (score: number) => {
    await act.run({ hall_id, issue_id, secret, what, score });
    await onDone();
  };
  return (
    <section className="ph-card ph-pad">
      <b>{say(what === 'call' ? words.rate_call : words.rate_issue)}</b>
      <div className="is-say">
        {[5, 4, 3, 2, 1].map(score => (
          <PhoneButton key={score} off={act.pending} onPress={() => void rate(score)}>
            {say(scoreWords[score] ?? words.rated)}
          </PhoneButton>
        ))}
      </div>
      {act.problem !== null && (
        <p className="ph-rule ph-bad" role="alert">
          <b>{act.problem.title}</b> {act.problem.remedy}
        </p>
      )}
    </section>
  );
}
