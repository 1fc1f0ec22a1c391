import { useState } from 'react';
import type { z } from 'zod';
import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { TextField } from '../../../kit/ui/Field.tsx';
import { money } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../office_wire.ts';
import './receipt.css';
import { receiptWords as words } from './receipt-words.ts';

type Found = z.output<typeof wire.ordersByReceipt.answer>['orders'][number];

/** A customer came back with a receipt of today: what it was for, and the request to take it back (BIZ-30). */
export function ByReceipt({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const [no, type] = useState('');
  const [found, show] = useState<Found[]>([]);
  const [asking, ask] = useState<Found | null>(null);
  const look = async () => {
    const outcome = await callApi(wire.ordersByReceipt, { hall_id, no });
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    show(outcome.ok ? outcome.value.orders : []);
  };
  const send = async (reason: string) => {
    const outcome = await callApi(wire.askReversal, { hall_id, order_id: asking?.id ?? '', reason });
    if (outcome.ok) showToast({ tone: 'ok', title: say(words.asked) });
    else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    await look();
    return outcome.ok;
  };
  return (
    <section>
      <header className="cd-hd">
        <h2>{say(words.title)}</h2>
        <ClauseChip id="BIZ-30" />
      </header>
      <form
        className="or-receipt"
        onSubmit={event => {
          event.preventDefault();
          void look();
        }}
      >
        <TextField label={say(words.no)} help={say(words.help)} value={no} onChange={type} />
        <Button type="submit">{say(words.find)}</Button>
      </form>
      {found.map(of => (
        <Line key={of.id} of={of} onAsk={() => ask(of)} />
      ))}
      {asking !== null && (
        <AskDialog
          title={say(words.ask)}
          note={say(words.note)}
          fields={[{ key: 'reason', label: say(words.why), kind: 'text' }]}
          onClose={() => ask(null)}
          onKeep={({ reason = '' }) => send(reason)}
        />
      )}
    </section>
  );
}

function Line({ of, onAsk }: { of: Found; onAsk: () => void }) {
  const say = useSay();
  const ended = of.state === 'reversal_pending' ? words.pending : words.reversed;
  return (
    <div className="tl-note">
      <p>
        {say(of.say)} <span className="num">{of.number_mask}</span> ·{' '}
        <b className="num">{money(of.total_fen)}</b> · {say(of.clerk.name)}
      </p>
      {of.can_ask ? (
        <Button onPress={onAsk}>{say(words.ask)}</Button>
      ) : (
        <p>{say(['reversal_pending', 'reversed'].includes(of.state) ? ended : words.cannot)}</p>
      )}
    </div>
  );
}
