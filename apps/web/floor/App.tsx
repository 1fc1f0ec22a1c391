import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { FirstLook } from '../../../kit/ui/FirstLook.tsx';
import { Icon } from '../../../kit/ui/Icon.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { openLive, useLive } from '../../../kit/ui/live.ts';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { TopBar } from '../../../kit/ui/TopBar.tsx';
import { AskEmergency } from '../../../modules/floor/ui/Ask.tsx';
import type { Act } from '../../../modules/floor/ui/act.ts';
import { DayStep, Morning, Stopped } from '../../../modules/floor/ui/DaySteps.tsx';
import { FloorScreen } from '../../../modules/floor/ui/FloorScreen.tsx';
import { floor as words } from '../../../modules/floor/ui/words.ts';
import '../../../modules/floor/ui/floor.css';
import { GuideScreen } from '../../../modules/guidance/ui/GuideScreen.tsx';
import { guide } from '../../../modules/guidance/ui/words.ts';
import { dayMark, type OneHall } from '../../../modules/halls/ui/day-mark.ts';
import * as halls from '../../../modules/halls/wire.ts';
import { Questions } from '../../../modules/orders/ui/Questions.tsx';
import { roles } from '../../../modules/people/roles.ts';
import { Signatures } from '../../../modules/people/ui/Signatures.tsx';
import { StaffGate } from '../../../modules/people/ui/StaffGate.tsx';
import type { Who } from '../../../modules/people/wire.ts';
import { Unread } from '../../../modules/posts/ui/Unread.tsx';
import { ReportButtons } from '../../../modules/safety/ui/Report.tsx';

/** The floor (现场): the hall's day from the keys to settling, for who stands in it. */
export function App() {
  const say = useSay();
  return (
    <StaffGate
      name={say(words.surface)}
      offer={['duty_manager', 'hall_manager', 'floor_advisor', 'safety_officer', 'storekeeper']}
    >
      {who => <Shell who={who} />}
    </StaffGate>
  );
}

const not_yours = { zh: '由值班经理或厅经理采纳', en: 'The duty or hall manager accepts' };

function Shell({ who }: { who: Who }) {
  const say = useSay();
  const hall_id = who.home_hall_id ?? 1001;
  useEffect(() => openLive(hall_id), [hall_id]);
  const hall = useLive<OneHall>(`/api/halls/${hall_id}`, 'halls', 'clock');
  const [busy, setBusy] = useState(false);
  const [declaring, declare] = useState(false);
  const [page, go] = useState('floor');
  const running = useRef(false);
  const act: Act = async (endpoint, input) => {
    // A second tap while the first is on its way is the same tap.
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    const outcome = await callApi(endpoint, input);
    running.current = false;
    setBusy(false);
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    hall.refresh();
    return outcome.ok;
  };
  const has = (role: string) => who.roles.some(one => one.role === role);
  const manages = has('duty_manager') || has('hall_manager');
  const sends = has('floor_advisor') || has('duty_manager');
  const state = hall.data?.day?.state ?? 'closed';
  const stopped = state === 'emergency_closed';
  const mark = dayMark(hall.data);
  const role = who.roles[0]?.role;
  // The advisor turns pages in the head; a manager, whose head is full, beside the plan.
  const turn = (
    <Button size="touch" onPress={() => go(page === 'guide' ? 'floor' : 'guide')}>
      {say(page === 'guide' ? guide.floor : guide.surface)}
    </Button>
  );
  return (
    <div className={stopped ? 'fl fl-stopped' : 'fl'}>
      <TopBar
        name={say(words.surface)}
        hall={hall.data === null ? '' : say(hall.data.hall.name)}
        state={<StateMark mark={mark.mark}>{say(mark.words)}</StateMark>}
        person={`${say(who.name)}${role === undefined ? '' : ` · ${say(roles[role as keyof typeof roles])}`}`}
        devices={
          <>
            {state !== 'preparing' && !manages && turn}
            <Unread />
            <Signatures hall_id={hall_id} who={who} />
            {manages && state !== 'preparing' && <DayStep hall_id={hall_id} state={state} act={act} />}
          </>
        }
        corner={
          <button type="button" className="fl-alarm" onClick={() => declare(true)}>
            <Icon name="alert" size={20} stroke={2} />
            {say(words.emergency)}
          </button>
        }
      />
      {stopped && <Stopped hall_id={hall_id} manager={has('hall_manager')} act={act} />}
      {hall.data === null && (
        <main className="fl-morning">
          <h1 className="unseen">{say(words.surface)}</h1>
          <FirstLook of={hall} loading={say(words.loading)} />
        </main>
      )}
      {state === 'preparing' && <Morning hall_id={hall_id} who={who} act={act} />}
      {state !== 'preparing' && hall.data !== null && (
        <FloorScreen
          {...{ hall_id, who, act, busy, state }}
          why={manages ? undefined : say(not_yours)}
          more={
            <>
              {manages && <div className="fl-turn">{turn}</div>}
              <ReportButtons hall_id={hall_id} />
              {sends && <Questions hall_id={hall_id} act={act} />}
            </>
          }
          instead={
            page === 'guide' ? (
              <GuideScreen hall_id={hall_id} why={sends ? undefined : say(guide.cannot)} />
            ) : undefined
          }
        />
      )}
      {declaring && (
        <AskEmergency
          onClose={() => declare(false)}
          onDeclare={kind => {
            void act(halls.moveDay, { hall_id, verb: 'shut', reason: kind.zh });
            declare(false);
          }}
        />
      )}
    </div>
  );
}
