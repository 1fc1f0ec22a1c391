import { useState } from 'react';
import type { z } from 'zod';
import { Choice } from '../../../../kit/ui/Choice.tsx';
import { useAct } from '../../../../kit/ui/call.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import type { orderSchema } from '../../schema.ts';
import * as wire from '../../wire.ts';
import { words } from './words.ts';

type Order = z.output<typeof orderSchema>;
type Risk = NonNullable<Order['risk']>;

interface WarningProps {
  hall_id: number;
  of: Order;
  risk: Risk;
  onAnswered: () => void;
}

/** What swindlers want of somebody who stands here, and the questions only the customer can answer (PAY-03). */
export function Warning({ hall_id, of, risk, onAnswered }: WarningProps) {
  const say = useSay();
  const [answers, answer] = useState<Record<string, boolean>>({});
  const act = useAct(wire.answerRisk);
  const all = risk.questions.every(one => one.code in answers);
  const send = async () => {
    const outcome = await act.run({ hall_id, order_id: of.id, version: risk.version, answers });
    if (outcome.ok) onAnswered();
  };
  return (
    <div className="co co-warn">
      <section>
        <h2>{say(words.warning)}</h2>
        <p className="co-warn-say">{say(risk.notice)}</p>
        {risk.questions.map(({ code, say: question }) => (
          <div className="co-ask" key={code}>
            <span id={`q-${code}`}>{say(question)}</span>
            <Choice
              label={say(question)}
              touch
              value={choiceOf(answers[code])}
              onChoose={value => answer({ ...answers, [code]: value === 'yes' })}
              segments={[
                { value: 'yes', name: say(words.yes) },
                { value: 'no', name: say(words.no) },
              ]}
            />
          </div>
        ))}
        {act.problem !== null && (
          <p className="co-bad" role="alert">
            {act.problem.title} {act.problem.remedy}
          </p>
        )}
      </section>
      <footer className="co-foot">
        <span>{say(words.warning_why)}</span>
        <button
          type="button"
          className={all ? 'co-yes' : undefined}
          aria-disabled={!all || act.pending || undefined}
          onClick={all && !act.pending ? () => void send() : undefined}
        >
          {say(all ? words.understood : words.answer_all)}
        </button>
      </footer>
    </div>
  );
}

function choiceOf(given: boolean | undefined): string | null {
  if (given === undefined) return null;
  return given ? 'yes' : 'no';
}
