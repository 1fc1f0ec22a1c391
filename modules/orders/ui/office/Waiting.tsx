import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { money, timeOfDay } from '../../../../kit/ui/format.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import { useLive } from '../../../../kit/ui/live.ts';
import { StateMark } from '../../../../kit/ui/StateMark.tsx';
import type { Act } from '../../../people/ui/act.ts';
import type { Who } from '../../../people/wire.ts';
import { Questions } from '../Questions.tsx';
import { Objections, RiskReports } from './Objections.tsx';
import type { OneOrder, OpenWork, Refunds } from './shapes.ts';
import { filled, orders as words } from './words.ts';

interface WaitingProps {
  hall_id: number;
  who: Who;
  act: Act;
  onOpen: (order_id: string) => void;
}

/** What waits for somebody: reversals, orders accepted in advance, promises that are over, questions left open, money owed back. */
export function Waiting({ hall_id, who, act, onOpen }: WaitingProps) {
  const say = useSay();
  const work = useLive<OpenWork>(`/api/halls/${hall_id}/open-orders`, 'orders');
  const refunds = useLive<Refunds>(`/api/halls/${hall_id}/refunds`, 'payments', 'orders');
  const of = work.data;
  const owed = refunds.data?.refunds ?? [];
  const empty = of !== null && waitsNothing(of) && owed.length === 0;
  return (
    <section className="of-waiting">
      <h2>{say(words.waiting)}</h2>
      {empty && <p className="of-quiet">{say(words.nothing_waits)}</p>}
      <Group name={say(words.reversals)} row="CASH-07" orders={of?.reversals ?? []} onOpen={onOpen} />
      <Group name={say(words.pre_accepted)} row="BIZ-24" orders={of?.pre_accepted ?? []} onOpen={onOpen} />
      <Group name={say(words.late)} row="SVC-07" orders={of?.late ?? []} onOpen={onOpen} />
      <Objections hall_id={hall_id} of={of?.objections ?? []} act={act} />
      <RiskReports hall_id={hall_id} of={of?.risk_reports ?? []} act={act} who={who} />
      <Losses of={of?.losses ?? []} />
      {(of?.follow_ups.length ?? 0) > 0 && <Questions hall_id={hall_id} act={act} />}
      {owed.length > 0 && (
        <>
          <h3>
            {say(words.refunds)} <ClauseChip id="CASH-08" />
          </h3>
          <ul>
            {owed.map(one => (
              <li key={one.id}>
                <b className="num">{money(one.amount_fen)}</b>
                <span>{say(filled(words.until, { at: timeOfDay(one.due_at) }))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Cards that were reported lost and still work: the alarm of the promised minutes (SIM-05). */
function Losses({ of }: { of: OpenWork['losses'] }) {
  const say = useSay();
  if (of.length === 0) return null;
  return (
    <>
      <h3>
        {say(words.losses)} <ClauseChip id="SIM-05" />
      </h3>
      <ul>
        {of.map(one => (
          <li key={one.id}>
            <StateMark mark={one.state === 'late' ? 'over' : 'near'}>
              <span className="num">{one.number_mask}</span>
            </StateMark>
            <span className="num">{say(filled(words.until, { at: timeOfDay(one.due_at) }))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whether no list of what waits has anything in it. */
function waitsNothing(of: OpenWork): boolean {
  const lists = [
    of.reversals,
    of.pre_accepted,
    of.late,
    of.losses,
    of.follow_ups,
    of.objections,
    of.risk_reports,
  ];
  return lists.every(list => list.length === 0);
}

interface GroupProps {
  name: string;
  row: string;
  orders: readonly OneOrder[];
  onOpen: (order_id: string) => void;
}

function Group({ name, row, orders, onOpen }: GroupProps) {
  const say = useSay();
  if (orders.length === 0) return null;
  return (
    <>
      <h3>
        {name} <ClauseChip id={row} />
      </h3>
      <ul>
        {orders.map(one => (
          <li key={one.id}>
            <button type="button" onClick={() => onOpen(one.id)}>
              <b>{say(one.say)}</b> <span className="num">{one.number_mask}</span>
            </button>
            <span className="num">{timeOfDay(one.opened_at)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
