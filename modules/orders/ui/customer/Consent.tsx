import type { z } from 'zod';
import { useAct } from '../../../../kit/ui/call.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import * as wire from '../../wire.ts';
import { words } from './words.ts';

type Order = z.output<typeof wire.customerScreen.answer>['orders'][number];

interface ConsentProps {
  hall_id: number;
  of: Order;
  consent: NonNullable<Order['consent']>;
  onGiven: () => void;
}

/** What becomes of a child's data, and the guardian's own yes to it, apart from the form (RNM-06). */
export function Consent({ hall_id, of, consent, onGiven }: ConsentProps) {
  const say = useSay();
  const act = useAct(wire.giveConsent);
  const give = async () => {
    const outcome = await act.run({ hall_id, order_id: of.id, version: consent.version });
    if (outcome.ok) onGiven();
  };
  return (
    <div className="co co-warn">
      <section>
        <h2>{say(words.consent)}</h2>
        <p className="co-warn-say">{say(consent.say)}</p>
        {act.problem !== null && (
          <p className="co-bad" role="alert">
            {act.problem.title} {act.problem.remedy}
          </p>
        )}
      </section>
      <footer className="co-foot">
        <span>{say(words.consent_no)}</span>
        <button
          type="button"
          className="co-yes"
          aria-disabled={act.pending || undefined}
          onClick={act.pending ? undefined : () => void give()}
        >
          {say(words.consent_yes)}
        </button>
      </footer>
    </div>
  );
}
