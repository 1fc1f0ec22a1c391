import { useEffect, useRef } from 'react';
import { callApi } from '../../../kit/ui/call.ts';
import { FirstLook } from '../../../kit/ui/FirstLook.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { openLive, useLive } from '../../../kit/ui/live.ts';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { Device, TopBar } from '../../../kit/ui/TopBar.tsx';
import { CounterFault } from '../../../modules/assets/ui/CounterFault.tsx';
import { CounterBills } from '../../../modules/bills/ui/CounterBills.tsx';
import { Claim } from '../../../modules/compensations/ui/Claim.tsx';
import { PayHere } from '../../../modules/compensations/ui/PayHere.tsx';
import { ToPay } from '../../../modules/compensations/ui/ToPay.tsx';
import { RaiseComplaint } from '../../../modules/complaints/ui/RaiseComplaint.tsx';
import { Asked } from '../../../modules/floor/ui/Asked.tsx';
import { PreparedStrip } from '../../../modules/guidance/ui/PreparedStrip.tsx';
import type { OneHall } from '../../../modules/halls/ui/day-mark.ts';
import { dayMark } from '../../../modules/halls/ui/day-mark.ts';
import { CounterInvoice } from '../../../modules/invoices/ui/CounterInvoice.tsx';
import { KeepAnswers } from '../../../modules/knowledge/ui/KeepAnswers.tsx';
import { BackEntries } from '../../../modules/orders/ui/BackEntries.tsx';
import { ByReceipt } from '../../../modules/orders/ui/ByReceipt.tsx';
import { OrderDesk } from '../../../modules/orders/ui/counter/OrderDesk.tsx';
import { Questions } from '../../../modules/orders/ui/Questions.tsx';
import type { Act } from '../../../modules/people/ui/act.ts';
import { AskMentor, Mentoring } from '../../../modules/people/ui/Mentoring.tsx';
import { Signatures } from '../../../modules/people/ui/Signatures.tsx';
import { StaffGate } from '../../../modules/people/ui/StaffGate.tsx';
import type { Who } from '../../../modules/people/wire.ts';
import { Unread } from '../../../modules/posts/ui/Unread.tsx';
import { CounterDesk } from '../../../modules/queue/ui/counter/CounterDesk.tsx';
import type { Line } from '../../../modules/queue/ui/counter/desk.ts';
import { PickCounter } from '../../../modules/queue/ui/counter/PickCounter.tsx';
import { desk as words } from '../../../modules/queue/ui/counter/words.ts';
import * as wire from '../../../modules/queue/wire.ts';
import { AskAboutData } from '../../../modules/requests/ui/AskAboutData.tsx';
import { TillClose } from '../../../modules/tills/ui/TillClose.tsx';
import { TillPanel } from '../../../modules/tills/ui/TillPanel.tsx';
import { closing_states, useMyTill } from '../../../modules/tills/ui/till.ts';
import { words as tillWords } from '../../../modules/tills/ui/words.ts';

/** The counter (台席): sign in, take a counter, work the line. */
export function App() {
  const say = useSay();
  return (
    <StaffGate name={say(words.counter)} offer={['service_clerk', 'vip_clerk', 'group_clerk', 'intern']}>
      {who => (
        <KeepAnswers hall_id={who.home_hall_id ?? 1001}>
          <Shell who={who} />
        </KeepAnswers>
      )}
    </StaffGate>
  );
}

function Shell({ who }: { who: Who }) {
  const say = useSay();
  const hall_id = who.home_hall_id ?? 1001;
  useEffect(() => openLive(hall_id), [hall_id]);
  const hall = useLive<OneHall>(`/api/halls/${hall_id}`, 'halls', 'clock');
  const line = useLive<Line>(`/api/halls/${hall_id}/line`, 'counters');
  const mine = line.data?.counters.find(one => one.clerk?.id === who.id);
  const mark = dayMark(hall.data);
  const closing = useClosing(hall_id);
  const act: Act = async (endpoint, input) => {
    const outcome = await callApi(endpoint, input);
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    return outcome.ok;
  };
  const take = async (counter_id: string) => {
    const outcome = await callApi(wire.openCounter, { hall_id, counter_id });
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    await line.refresh();
  };
  return (
    <div className="cd">
      <Asked hall_id={hall_id} />
      <TopBar
        name={say(words.surface)}
        hall={hall.data === null ? '' : say(hall.data.hall.name)}
        place={mine === undefined ? undefined : say(words.number(mine.number))}
        person={
          <>
            {say(who.name)} <span className="num">{who.staff_no}</span>
          </>
        }
        state={<StateMark mark={mark.mark}>{say(mark.words)}</StateMark>}
        devices={
          <>
            <Unread />
            <Mentoring hall_id={hall_id} act={act} />
            <Signatures hall_id={hall_id} who={who} />
            <Device icon="card">{say(words.reader)}</Device>
            <Device icon="printer">{say(words.printer)}</Device>
            <CounterFault hall_id={hall_id} counter_id={mine?.id} act={act} />
          </>
        }
        seconds
      />
      {line.data === null && (
        <main className="cd-first">
          <h1 className="unseen">{say(words.counter)}</h1>
          <FirstLook of={line} loading={say(words.loading)} />
        </main>
      )}
      {closing === null && line.data !== null && mine === undefined && (
        <AskMentor hall_id={hall_id} act={act}>
          <PickCounter
            counters={line.data.counters}
            onTake={counter_id => void take(counter_id)}
            title={say(words.pick)}
            note={say(words.pick_note)}
          />
        </AskMentor>
      )}
      {closing === null && mine !== undefined && (
        <CounterDesk
          hall_id={hall_id}
          counter_id={mine.id}
          onLeft={line.refresh}
          known={ticket_id => <PreparedStrip {...{ hall_id, ticket_id }} />}
          serving={of => (
            <OrderDesk
              {...of}
              known={ticket_id => <PreparedStrip {...{ hall_id, ticket_id }} />}
              ofVisit={visit => (
                <>
                  <RaiseComplaint {...{ hall_id, ...visit }} />
                  <PayHere {...{ hall_id, ticket_id: visit.ticket_id }} />
                </>
              )}
              ofHolder={held => (
                <>
                  <CounterBills {...held} />
                  <Claim {...held} />
                  <AskAboutData {...held} />
                </>
              )}
              ofReceipt={receipt => <CounterInvoice key={receipt.receipt_id} {...receipt} />}
            />
          )}
          beside={
            <>
              <TillPanel hall_id={hall_id} counter_id={mine.id} name={say(who.name)} />
              <ToPay hall_id={hall_id} />
              <BackEntries hall_id={hall_id} serves={mine.serves} />
              <ByReceipt hall_id={hall_id} />
              <Questions hall_id={hall_id} act={act} />
            </>
          }
        />
      )}
      {closing !== null && (
        <TillClose
          hall_id={hall_id}
          session_id={closing}
          counter_number={mine?.number ?? null}
          name={say(who.name)}
        />
      )}
    </div>
  );
}

/** The till that is being closed, which has the whole screen; says so when two have signed. */
function useClosing(hall_id: number): string | null {
  const say = useSay();
  const till = useMyTill(hall_id).data?.session ?? null;
  const closing = till !== null && closing_states.includes(till.state) ? till.id : null;
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (before.current !== null && till === null)
      showToast({ tone: 'ok', title: say(tillWords.closed), note: say(tillWords.closed_note) });
    before.current = closing;
  }, [closing, till, say]);
  return closing;
}
