import type { z } from 'zod';
import { Button } from '../../../../kit/ui/Button.tsx';
import { dayOf, money } from '../../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../../kit/ui/language.tsx';
import { useLive } from '../../../../kit/ui/live.ts';
import { showToast } from '../../../../kit/ui/Toasts.tsx';
import * as office from '../../office_wire.ts';
import { useActs, type Visit } from './visit.ts';
import { words } from './words.ts';

type Owed = z.output<typeof office.refundsHere.answer>;

/** What the hall owes to whoever stands here: what could not be done, and what was left of a closed number (GEN-16, BIZ-14). */
export function OwedBack({ visit }: { visit: Visit }) {
  const failed = visit.basket?.orders.some(of => of.state === 'failed') ?? false;
  return visit.check !== null || failed ? <Owed visit={visit} /> : null;
}

function Owed({ visit: { hall_id, ticket_id, refresh } }: { visit: Visit }) {
  const say = useSay();
  const language = useLanguage();
  const owed = useLive<Owed>(`/api/halls/${hall_id}/tickets/${ticket_id}/refunds`, 'payments', 'orders');
  const { act, busy } = useActs(async () => {
    await owed.retake();
    await refresh();
  });
  const rows = owed.data?.refunds ?? [];
  if (rows.length === 0) return null;
  const pay = async (refund_id: string) => {
    const outcome = await act(office.refundOrder, { hall_id, refund_id, ticket_id });
    if (outcome?.ok === true)
      showToast({ tone: 'ok', title: say(words.paid_back), note: outcome.value.receipt_no });
  };
  return (
    <section className="oc-owed" aria-label={say(words.owed_back)}>
      <h2>{say(words.owed_back)}</h2>
      {rows.map(one => (
        <div key={one.id}>
          <p className="oc-li">
            <span>
              {say(one.say)} <span className="num">{one.mask}</span>
            </span>
            <b className="num">{money(one.amount_fen)}</b>
          </p>
          <Button kind="primary" wide busy={busy} onPress={() => void pay(one.id)}>
            {say(words.pay_back)} <span className="num">{money(one.amount_fen)}</span>
          </Button>
          <p className="oc-small">{say(words.owed_until(dayOf(one.due_at, language)))}</p>
        </div>
      ))}
    </section>
  );
}
