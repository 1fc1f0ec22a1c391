import { useState } from 'react';
import type { z } from 'zod';
import { callApi, type Given } from '../../../kit/ui/call.ts';
import { money } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../wire.ts';
import './compensations.css';
import { words } from './words.ts';

type Case = z.output<typeof wire.readCases.answer>['cases'][number];
export type Due = Pick<Case, 'id' | 'kind' | 'mask' | 'about' | 'refund_fen'>;
export type Paying = Given<typeof wire.pay>;

/** How a clerk pays what is owed, one sum at a time; the list is there anew before the next can be pressed. */
export function usePay(hall_id: number, again: () => Promise<unknown>) {
  const say = useSay();
  const [paying, set] = useState<string | null>(null);
  const pay = async (of: Due, how: 'cash' | 'account', to: Partial<Paying> = {}): Promise<void> => {
    set(of.id);
    const amount_fen = of.refund_fen ?? 0;
    const outcome = await callApi(wire.pay, { hall_id, case_id: of.id, how, amount_fen, ...to });
    if (outcome.ok)
      showToast({
        tone: 'ok',
        title: say(words.paid),
        note: `${outcome.value.receipt_no} · ${money(amount_fen)}`,
      });
    else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    await again();
    set(null);
  };
  return { paying, pay };
}

/** What for, of which number, and how much. */
export function What({ of }: { of: Due }) {
  const say = useSay();
  return (
    <>
      <span className="cd-due-what">
        <b>{say(words[of.kind])}</b>
        <small>
          <span className="num">{of.mask}</span> · <span className="num">{of.about}</span>
        </small>
      </span>
      <span className="cd-due-fen num">
        {money(of.refund_fen ?? 0)}
        <small>{say(words.yuan)}</small>
      </span>
    </>
  );
}
