import type { z } from 'zod';
import { Button } from '../../../../kit/ui/Button.tsx';
import { dayOf, money } from '../../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../../kit/ui/language.tsx';
import { useLive } from '../../../../kit/ui/live.ts';
import { showToast } from '../../../../kit/ui/Toasts.tsx';
import * as office from '../../office_wire.ts';
import type { openMatters } from '../../wire.ts';
import { useActs, type Visit } from './visit.ts';
import { words } from './words.ts';

type Found = z.output<typeof openMatters.answer>;
export type Matter = Found['matters'][number];

/** What is open for whoever stands here, and owed back to them, read once for the whole desk. */
export function useMatters({ hall_id, ticket_id }: Visit) {
  const path = `/api/halls/${hall_id}/tickets/${ticket_id}/open-matters`;
  return useLive<Found>(path, 'orders', 'identity', 'payments');
}

/**
 * What the hall owes to whoever stands here, above whatever is being done, with the act that pays it: what could not be
 * done, and what was left of a closed number (GEN-16, BIZ-14).
 */
export function OwedBack({ visit, matters }: { visit: Visit; matters: ReturnType<typeof useMatters> }) {
  const { hall_id, ticket_id, refresh } = visit;
  const say = useSay();
  const language = useLanguage();
  const { act, busy } = useActs(async () => {
    await matters.retake();
    await refresh();
  });
  const rows = matters.data?.matters ?? [];
  if (!rows.some(one => one.refund !== null)) return null;
  const pay = async (refund_id: string) => {
    const outcome = await act(office.refundOrder, { hall_id, refund_id, ticket_id });
    if (outcome?.ok === true)
      showToast({ tone: 'ok', title: say(words.paid_back), note: outcome.value.receipt_no });
  };
  return (
    <section className="oc-owed" aria-label={say(words.owed_back)}>
      <h2>{say(words.owed_back)}</h2>
      {rows.map(
        ({ refund, ...one }) =>
          refund !== null && (
            <div key={refund.id}>
              <p>
                {say(one.say)} <span className="num">{one.number_mask}</span> ·{' '}
                <span className="num">{one.day.slice(5)}</span>
                <small>{say(words.owed_until(dayOf(refund.due_at, language)))}</small>
              </p>
              <Button kind="primary" busy={busy} onPress={() => void pay(refund.id)}>
                {say(words.pay_back)} <span className="num">{money(refund.fen)}</span>
              </Button>
            </div>
          ),
      )}
    </section>
  );
}
