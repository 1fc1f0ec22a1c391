import { useState } from 'react';
import { Button } from '../../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { isoDay, money, timeOfDay } from '../../../../kit/ui/format.ts';
import { useHallNow } from '../../../../kit/ui/hall-time.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import { useLive } from '../../../../kit/ui/live.ts';
import { SkeletonPanel } from '../../../../kit/ui/Panels.tsx';
import { Tabs } from '../../../../kit/ui/Tabs.tsx';
import { Timeline } from '../../../../kit/ui/Timeline.tsx';
import { showToast } from '../../../../kit/ui/Toasts.tsx';
import { KeptPicture } from '../../../identity/ui/KeptPicture.tsx';
import type { Act } from '../../../people/ui/act.ts';
import { holds } from '../../../people/ui/holds.ts';
import { Reason } from '../../../people/ui/Reason.tsx';
import * as people from '../../../people/wire.ts';
import { approveReversal, declineReversal } from '../../office_wire.ts';
import { OrderMark } from './OrderMark.tsx';
import { RiskWord } from './RiskWord.tsx';
import type { OneOrder, Trail } from './shapes.ts';
import { filled, order_event_words, orders as words } from './words.ts';

interface PanelProps {
  hall_id: number;
  who: people.Who;
  order_id: string;
  act: Act;
}

/** One order: what was told and agreed, what it cost, and, on the audit tab, everything that happened to it. */
export function OrderPanel({ hall_id, who, order_id, act }: PanelProps) {
  const say = useSay();
  const [tab, open] = useState('sheet');
  const found = useLive<Trail>(`/api/halls/${hall_id}/orders/${order_id}`, 'orders', 'payments');
  const of = found.data;
  const now = useHallNow(60_000);
  const sees = holds(who, 'hall_manager', 'privacy_officer');
  if (of === null) return <SkeletonPanel rows={6} />;
  return (
    <section className="of-panel">
      <header className="of-panel-head">
        <h2>{say(of.order.say)}</h2>
        <OrderMark state={of.order.state} />
      </header>
      {of.order.state === 'reversal_pending' && <Reversal {...{ hall_id, who, act }} trail={of} />}
      {of.order.risk?.flag === 'red' && of.order.state === 'eligible' && (
        <RiskWord {...{ hall_id, who, act }} of={of.order} />
      )}
      {isClosedDay(of.order, isoDay(now)) && holds(who, 'hall_manager', 'branch_supervisor') && (
        <Adjust {...{ hall_id, act }} order_id={order_id} />
      )}
      <Tabs
        label={say(words.sheet)}
        open={tab}
        onOpen={open}
        tabs={[
          {
            id: 'sheet',
            name: say(words.sheet),
            panel: <Sheet {...{ hall_id, sees }} order={of.order} trail={of} />,
          },
          { id: 'audit', name: say(words.audit), panel: <AuditTrail trail={of} /> },
        ]}
      />
    </section>
  );
}

/** An order that is done, of a day that is over: nothing is reversed there any more (BIZ-30). */
const isClosedDay = (of: OneOrder, today: string): boolean =>
  ['delivered', 'completed'].includes(of.state) && isoDay(of.opened_at) < today;

/** After the close: an adjustment is asked for with its reason, and signed by the hall manager and one above (BIZ-30). */
function Adjust({ hall_id, act, order_id }: { hall_id: number; act: Act; order_id: string }) {
  const say = useSay();
  const [asking, ask] = useState(false);
  const send = async (reason: string) => {
    ask(false);
    const what = 'orders.order.adjust';
    if (await act(people.askSecond, { hall_id, what, subject_id: order_id, facts: { reason } }))
      showToast({ tone: 'ok', title: say(words.adjust_asked) });
  };
  return (
    <p>
      <Button onPress={() => ask(true)}>{say(words.adjust)}</Button> <ClauseChip id="BIZ-30" />
      {asking && (
        <Reason title={say(words.adjust)} onClose={() => ask(false)} onGive={reason => void send(reason)} />
      )}
    </p>
  );
}

interface SheetProps {
  hall_id: number;
  sees: boolean;
  order: OneOrder;
  trail: Trail;
}

function Sheet({ hall_id, sees, order, trail }: SheetProps) {
  const say = useSay();
  const signature = trail.signatures[0];
  return (
    <div className="of-sheet">
      <dl>
        {order.form.map(line => (
          <div key={line.say.en}>
            <dt>{say(line.say)}</dt>
            <dd {...(line.value.zh === line.value.en ? { lang: 'zh-CN' } : {})}>{say(line.value)}</dd>
          </div>
        ))}
        {order.number_mask !== null && order.form.length === 0 && (
          <div>
            <dt>{say(words.number)}</dt>
            <dd className="num">{order.number_mask}</dd>
          </div>
        )}
        {order.charges.map(charge => (
          <div key={charge.say.en}>
            <dt>{say(charge.say)}</dt>
            <dd className="num">{money(charge.amount_fen)}</dd>
          </div>
        ))}
      </dl>
      {order.refused !== null && (
        <p className="of-bad">
          {say(words.refused)}: {say(order.refused.say)}
        </p>
      )}
      <p className="of-quiet">
        {signature === undefined
          ? say(words.unsigned)
          : say(
              filled(words.signed, {
                at: timeOfDay(signature.signed_at, true),
                version: signature.sheet_version,
              }),
            )}
      </p>
      {trail.check_id !== null && sees && <KeptPicture hall_id={hall_id} check_id={trail.check_id} />}
      <p>
        {order.rows.map(row => (
          <ClauseChip key={row} id={row} />
        ))}
      </p>
    </div>
  );
}

function AuditTrail({ trail }: { trail: Trail }) {
  const say = useSay();
  return (
    <>
      <Timeline
        happenings={trail.events.map((one, at) => ({
          id: `${at} ${one.what}`,
          at: one.at,
          what: say(order_event_words[one.what] ?? { zh: one.what, en: one.what }),
          who: one.by === null ? '' : `${say(one.by.name)} ${one.by.staff_no}`,
        }))}
      />
      {trail.signatures.map(one => (
        <p key={one.form_hash} className="of-quiet">
          {say(filled(words.signed, { at: timeOfDay(one.signed_at, true), version: one.sheet_version }))}{' '}
          <code className="num">{one.form_hash.slice(0, 16)}</code>
        </p>
      ))}
    </>
  );
}

/** A reversal that somebody asked for: approved or declined by another than who sold and who asked (BIZ-30, CASH-07). */
function Reversal({
  hall_id,
  who,
  act,
  trail,
}: {
  hall_id: number;
  who: people.Who;
  act: Act;
  trail: Trail;
}) {
  const say = useSay();
  const [declining, decline] = useState(false);
  const order_id = trail.order.id;
  const asked = trail.events.findLast(one => one.what === 'orders.order.ask_reversal');
  const own = asked?.by?.staff_no === who.staff_no;
  const may = holds(who, 'duty_manager', 'hall_manager');
  const why = may ? undefined : say(words.who_approves);
  return (
    <div className="of-case of-asked">
      <h3>
        {say(words.asked)} <ClauseChip id="CASH-07" />
      </h3>
      <p className="of-case-sum">
        <b className="num">{money(trail.order.total_fen)}</b>
        <span>{asked?.by != null && say(asked.by.name)}</span>
      </p>
      <p>
        <q lang="zh-CN">{trail.order.reason}</q>
      </p>
      <div className="of-buttons">
        <Button
          kind="primary"
          why={own ? say(words.own) : why}
          whyUnder
          onPress={() => void act(approveReversal, { hall_id, order_id })}
        >
          {say(words.approve)}
        </Button>
        {may && !own && <Button onPress={() => decline(true)}>{say(words.decline)}</Button>}
      </div>
      {declining && (
        <Reason
          title={say(words.decline)}
          onClose={() => decline(false)}
          onGive={reason => {
            decline(false);
            void act(declineReversal, { hall_id, order_id, reason });
          }}
        />
      )}
    </div>
  );
}
