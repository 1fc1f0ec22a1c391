import { useEffect } from 'react';
import { callApi } from '../../../kit/ui/call.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { openLive, useLive } from '../../../kit/ui/live.ts';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { Device, TopBar } from '../../../kit/ui/TopBar.tsx';
import { Asked } from '../../../modules/floor/ui/Asked.tsx';
import type { OneHall } from '../../../modules/halls/ui/day-mark.ts';
import { dayMark } from '../../../modules/halls/ui/day-mark.ts';
import { StaffGate } from '../../../modules/people/ui/StaffGate.tsx';
import type { Who } from '../../../modules/people/wire.ts';
import { CounterDesk } from '../../../modules/queue/ui/counter/CounterDesk.tsx';
import type { Line } from '../../../modules/queue/ui/counter/desk.ts';
import { PickCounter } from '../../../modules/queue/ui/counter/PickCounter.tsx';
import { desk as words } from '../../../modules/queue/ui/counter/words.ts';
import * as wire from '../../../modules/queue/wire.ts';

/** The counter (台席): sign in, take a counter, work the line. */
export function App() {
  const say = useSay();
  return (
    <StaffGate name={say(words.counter)} offer={['service_clerk', 'vip_clerk', 'group_clerk']}>
      {who => <Shell who={who} />}
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
  const take = async (counter_id: string) => {
    const outcome = await callApi(wire.openCounter, { hall_id, counter_id });
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    line.refresh();
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
            <Device icon="card">{say(words.reader)}</Device>
            <Device icon="printer">{say(words.printer)}</Device>
          </>
        }
        seconds
      />
      {line.data !== null && mine === undefined && (
        <PickCounter
          counters={line.data.counters}
          onTake={counter_id => void take(counter_id)}
          title={say(words.pick)}
          note={say(words.pick_note)}
        />
      )}
      {mine !== undefined && <CounterDesk hall_id={hall_id} counter_id={mine.id} onLeft={line.refresh} />}
    </div>
  );
}
