import { type ReactNode, useEffect, useState } from 'react';
import { callApi } from '../../../kit/ui/call.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { type RoundDue, RoundSheet, Walks } from '../../checklists/ui/Rounds.tsx';
import type { Who } from '../../people/wire.ts';
import { OnWatch } from '../../posts/ui/OnWatch.tsx';
import * as wire from '../wire.ts';
import { AskClerk, AskDecline, CounterCard } from './Ask.tsx';
import type { Act } from './act.ts';
import { Classes } from './Classes.tsx';
import { Mending } from './DaySteps.tsx';
import { Matters } from './Matters.tsx';
import { Plan } from './Plan.tsx';
import { Right, type RightActs } from './Right.tsx';
import type { Counter, FloorPicture, HourAhead, Line, Suggestion, Waiting } from './shapes.ts';
import { TicketCard } from './TicketCard.tsx';
import { floor as words } from './words.ts';

interface FloorScreenProps {
  hall_id: number;
  act: Act;
  busy: boolean;
  /** Why this person may not take suggestions. */
  why: string | undefined;
  who: Who;
  /** The hall's day as it stands. */
  state: string;
  /** Another page in the place of plan and classes; the right column stays. */
  instead?: ReactNode;
  /** What other modules ask of the floor, in the right column. */
  more?: ReactNode;
}

/** A minute: how often the open floor asks for a look, and for the hour anew. */
const minute_ms = 60_000;

/** The pictures behind the floor; while it is open the hall is looked at every minute. */
function useFloor(hall_id: number) {
  const line = useLive<Line>(`/api/halls/${hall_id}/line`, 'queue', 'counters', 'halls', 'clock');
  const floor = useLive<FloorPicture>(
    `/api/halls/${hall_id}/floor`,
    'floor',
    'counters',
    'halls',
    'people',
    'clock',
  );
  const hour = useLive<HourAhead>(`/api/halls/${hall_id}/forecast`, 'counters', 'clock');
  const rounds = useLive<RoundDue[]>(`/api/halls/${hall_id}/check-rounds`, 'checklists', 'clock');
  const minute = Math.floor(useHallNow() / minute_ms);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new minute is the reason to look
  useEffect(() => {
    void callApi(wire.look, { hall_id });
    hour.refresh();
  }, [hall_id, minute]);
  return { line, floor, hour, rounds };
}

/** The floor at work: plan, classes, and what to do about it. */
export function FloorScreen({ hall_id, act, busy, why, who, state, instead, more }: FloorScreenProps) {
  const say = useSay();
  const { line, floor, hour, rounds } = useFloor(hall_id);
  const [counter, open] = useState<Counter | null>(null);
  const [declining, decline] = useState<Suggestion | null>(null);
  const [choosing, choose] = useState<Suggestion | null>(null);
  const [walking, walk] = useState<RoundDue | null>(null);
  const [waiter, ask] = useState<Waiting | null>(null);
  if (floor.state === 'refused' && floor.problem !== null)
    return (
      <main className="fl-morning">
        <h1 className="unseen">{say(words.surface)}</h1>
        <RefusedPanel title={floor.problem.title}>{floor.problem.remedy}</RefusedPanel>
        <Walks hall_id={hall_id} />
        <Mending {...{ hall_id, who, act }} />
      </main>
    );
  if (line.data === null || floor.data === null)
    return <SkeletonPanel rows={12} row_px={44} title={say(words.loading)} />;
  const done = (step: Promise<boolean>) => void step.then(floor.refresh);
  const acts: RightActs = {
    onAsk: () => done(act(wire.ask, { hall_id })),
    onAccept: of => done(act(wire.accept, { hall_id, suggestion_id: of.id })),
    onOther: choose,
    onDecline: decline,
    onSee: of => done(act(wire.stepAlert, { hall_id, alert_id: of.id, verb: 'see' })),
    onFinish: of => done(act(wire.stepAlert, { hall_id, alert_id: of.id, verb: 'finish' })),
    onWalk: walk,
    onRound: round_id => done(act(wire.makeRound, { hall_id, round_id })),
  };
  return (
    <>
      {instead ?? <Main {...{ line, hour: hour.data, floor: floor.data }} onCounter={open} onWaiting={ask} />}
      <Right
        hall_id={hall_id}
        floor={floor.data}
        rounds={rounds.data ?? []}
        acts={acts}
        busy={busy}
        why={why}
      >
        {more}
        <OnWatch {...{ hall_id, who, act }} />
        <Matters
          {...{ hall_id, who, act }}
          line={line.data}
          closing={state === 'closing_queue'}
          manages={why === undefined}
        />
      </Right>
      {walking !== null && (
        <RoundSheet {...{ hall_id }} of={walking} onClose={() => walk(null)} refresh={rounds.refresh} />
      )}
      {waiter !== null && (
        <TicketCard {...{ hall_id, act }} of={waiter} manages={why === undefined} onClose={() => ask(null)} />
      )}
      {choosing !== null && (
        <AskClerk
          of={choosing}
          free={floor.data.free}
          onClose={() => choose(null)}
          onClerk={clerk_id => {
            done(act(wire.accept, { hall_id, suggestion_id: choosing.id, clerk_id }));
            choose(null);
          }}
        />
      )}
      {counter !== null && (
        <CounterCard
          hall_id={hall_id}
          of={counter}
          here={line.data.in_hand.find(
            one => one.counter_id === counter.id && (one.state === 'called' || one.state === 'serving'),
          )}
          onClose={() => open(null)}
        />
      )}
      {declining !== null && (
        <AskDecline
          onClose={() => decline(null)}
          onReason={reason => {
            done(act(wire.decline, { hall_id, suggestion_id: declining.id, reason }));
            decline(null);
          }}
        />
      )}
    </>
  );
}

interface MainProps {
  line: ReturnType<typeof useFloor>['line'];
  floor: FloorPicture;
  hour: HourAhead | null;
  onCounter: (of: Counter) => void;
  onWaiting: (of: Waiting) => void;
}

/** Plan over classes. */
function Main({ line, floor, hour, onCounter, onWaiting }: MainProps) {
  const say = useSay();
  if (line.data === null) return null;
  return (
    <main className="fl-main">
      <h1 className="unseen">{say(words.surface)}</h1>
      <Plan line={line.data} floor={floor} onCounter={onCounter} onWaiting={onWaiting} />
      <Classes line={line.data} hour={hour} />
    </main>
  );
}
