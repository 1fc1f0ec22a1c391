import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import type { readCases } from '../wire.ts';
import { usePay, What } from './owed.tsx';
import { words } from './words.ts';

/** What is owed back: onto the account at any time; in cash only with its holder at the counter (PRM-04). */
export function ToPay({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const found = useLive<z.output<typeof readCases.answer>>(
    `/api/halls/${hall_id}/compensations`,
    'compensations',
    'tills',
  );
  const { paying, pay } = usePay(hall_id, found.retake);
  const due = (found.data?.cases ?? []).filter(one => one.state === 'approved');
  if (due.length === 0) return null;
  return (
    <section>
      <header className="cd-hd">
        <h2>{say(words.to_pay)}</h2>
        <ClauseChip id="PRM-04" />
      </header>
      <p className="cd-quiet">{say(words.cash_in_visit)}</p>
      <ul className="cd-due cd-due-side">
        {due.map(one => (
          <li key={one.id}>
            <What of={one} />
            <Button busy={paying === one.id} onPress={() => void (paying === null && pay(one, 'account'))}>
              {say(words.onto)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
