import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { money } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../wire.ts';
import { words } from './words.ts';

type Cases = z.output<typeof wire.readCases.answer>;

/** What was approved and is not paid yet: the clerk pays it out of the till, or onto the account; twice, never once (PRM-04). */
export function ToPay({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const found = useLive<Cases>(`/api/halls/${hall_id}/compensations`, 'compensations');
  const due = (found.data?.cases ?? []).filter(one => one.state === 'approved');
  if (due.length === 0) return null;
  const pay = async (case_id: string, how: 'cash' | 'account', amount_fen: number) => {
    const outcome = await callApi(wire.pay, { hall_id, case_id, how, amount_fen });
    if (outcome.ok)
      showToast({ tone: 'ok', title: say(words.paid), note: outcome.value.receipt_no ?? money(amount_fen) });
    else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    found.refresh();
  };
  return (
    <section>
      <header className="cd-hd">
        <h2>{say(words.to_pay)}</h2>
        <ClauseChip id="PRM-04" />
      </header>
      {due.map(one => (
        <div key={one.id} className="tl-note">
          <p>
            <span className="num">{one.mask}</span> · {one.about} ·{' '}
            <b className="num">{money(one.refund_fen ?? 0)}</b>
          </p>
          <Button onPress={() => void pay(one.id, 'cash', one.refund_fen ?? 0)}>{say(words.in_cash)}</Button>{' '}
          <Button onPress={() => void pay(one.id, 'account', one.refund_fen ?? 0)}>{say(words.onto)}</Button>
        </div>
      ))}
    </section>
  );
}
