import { Button } from '../../../../kit/ui/Button.tsx';
import { money } from '../../../../kit/ui/format.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import { waitingOf } from './tendering.ts';
import type { Visit } from './visit.ts';
import { words } from './words.ts';

/** What was paid ahead and is held, and the way back; what is left of the sum stands above as due (PAY-01). */
export function PaidAhead({
  visit,
  busy,
  onGiveBack,
}: {
  visit: Visit;
  busy: boolean;
  onGiveBack: () => void;
}) {
  const say = useSay();
  const held = visit.basket?.parts.filter(of => of.state === 'held') ?? [];
  if (held.length === 0) return null;
  return (
    <section aria-label={say(words.paid_ahead)}>
      {held.map(of => (
        <p className="oc-li" key={of.id}>
          <span>
            {say(words.paid_ahead)} {say(words[of.tender])}
          </span>
          <span className="num">{money(of.amount_fen)}</span>
        </p>
      ))}
      {waitingOf(visit) === null && (
        <Button wide busy={busy} onPress={onGiveBack}>
          {say(words.give_back_ahead)}
        </Button>
      )}
      <p className="oc-small">{say(words.ahead_note)}</p>
    </section>
  );
}
