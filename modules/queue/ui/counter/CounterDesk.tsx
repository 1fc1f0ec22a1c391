import { Fragment, type ReactNode, useState } from 'react';
import { type Callable, callApi, type Given } from '../../../../kit/ui/call.ts';
import { KeyBar } from '../../../../kit/ui/KeyBar.tsx';
import { useKeys } from '../../../../kit/ui/keys.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import { RefusedPanel } from '../../../../kit/ui/Panels.tsx';
import { showToast } from '../../../../kit/ui/Toasts.tsx';
import type { Words } from '../../../../kit/words.ts';
import * as wire from '../../wire.ts';
import { AskOutcome, AskReason } from './Ask.tsx';
import { type Desk, type Ticket, useDesk, type Waiting } from './desk.ts';
import { HereCase } from './HereCase.tsx';
import { IdleCase } from './IdleCase.tsx';
import { deskKeys } from './keys.ts';
import { LinePanel } from './LinePanel.tsx';
import { MyDay } from './MyDay.tsx';
import { PausePanel } from './PausePanel.tsx';
import { hold_reasons, jump_reasons, transfer_reasons, desk as words } from './words.ts';
import './counter.css';

interface CounterDeskProps {
  hall_id: number;
  counter_id: string;
  /** The clerk left the counter. */
  onLeft: () => void;
  /** The case of a customer who is being served: centre, right column and keys; the line stays. */
  serving?: ((of: ServingProps) => ReactNode) | undefined;
  /** What stands at the head of the right column while nobody is served. */
  beside?: ReactNode;
  /** What other modules know of a number that was called. */
  known?: (ticket_id: string) => ReactNode;
}

/** What the case of a served customer gets from the line: the desk, the visit, and the acts that end it. */
export interface ServingProps {
  desk: Desk;
  here: Ticket;
  acts: { finish: () => void; transfer: () => void; hold: () => void };
}

type Asking =
  | { about: 'jump'; of: Waiting }
  | { about: 'hold' }
  | { about: 'transfer' }
  | { about: 'finish' }
  | null;

/** One counter, one screen, no page changes: the line, the customer, the pause. */
export function CounterDesk(props: CounterDeskProps) {
  const { hall_id, counter_id, onLeft, serving, beside, known } = props;
  const { desk, line, pulse, my_day, retake } = useDesk(hall_id, counter_id);
  const [busy, setBusy] = useState(false);
  const [asking, ask] = useState<Asking>(null);

  const act = async <E extends Callable>(endpoint: E, input: Given<E>) => {
    if (busy) return false;
    setBusy(true);
    const outcome = await callApi(endpoint, input);
    ask(null);
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    // Busy until the new picture stands: a key pressed on the old one would mean what is over.
    await retake();
    setBusy(false);
    return outcome.ok;
  };

  if (line.state === 'refused' && line.problem !== null) {
    return <RefusedPanel title={line.problem.title}>{line.problem.remedy}</RefusedPanel>;
  }
  if (desk === null) return <DeskSkeleton />;
  return (
    <DeskBody
      desk={desk}
      {...{
        pulse: pulse.data,
        day: my_day.data,
        offline: line.state === 'offline',
        busy,
        asking,
        ask,
        act,
        onLeft,
        serving,
        beside,
        known,
      }}
    />
  );
}

interface BodyProps {
  desk: Desk;
  pulse: Parameters<typeof LinePanel>[0]['pulse'];
  day: Parameters<typeof MyDay>[0]['day'];
  offline: boolean;
  busy: boolean;
  asking: Asking;
  ask: (asking: Asking) => void;
  act: <E extends Callable>(endpoint: E, input: Given<E>) => Promise<boolean>;
  onLeft: () => void;
  serving: CounterDeskProps['serving'];
  beside: ReactNode;
  known: CounterDeskProps['known'];
}

function DeskBody(props: BodyProps) {
  const { desk, pulse, day, offline, busy, asking, ask, act, onLeft, serving, beside, known } = props;
  const { hall_id, here, next, counter } = desk;
  const place = { hall_id, counter_id: counter.id };
  const ticket = { hall_id, ticket_id: here?.id ?? '' };
  const paused = counter.state === 'paused';
  const others = desk.fronts.filter(one => one.id !== next?.id);
  const acts = {
    call: () => void act(wire.callNext, { ...place }),
    recall: () => void act(wire.recall, ticket),
    arrive: () => void act(wire.arrive, ticket),
    miss: () => void act(wire.noShow, ticket),
    finish: () => ask({ about: 'finish' }),
    transfer: () => ask({ about: 'transfer' }),
    hold: () => ask({ about: 'hold' }),
    jump: (of: Waiting | undefined) => of !== undefined && ask({ about: 'jump', of }),
    resume: () => void act(wire.resumeCounter, place),
    takeUp: () => {
      const held = desk.line.in_hand.find(one => one.state === 'on_hold' && one.counter_id === counter.id);
      if (held !== undefined) void act(wire.resume, { hall_id, ticket_id: held.id });
    },
  };
  const bar = deskKeys(desk);
  const served = here?.state === 'serving' && serving !== undefined ? here : null;
  useKeys(served === null ? bar.bind(acts, others) : {});
  const line = (
    <LinePanel
      desk={desk}
      pulse={pulse}
      cut={offline}
      busy={busy}
      onReturn={ticket_id => void act(wire.comeBack, { hall_id, ticket_id })}
    />
  );
  if (served !== null)
    return (
      <>
        {line}
        <Fragment key={served.id}>{serving?.({ desk, here: served, acts })}</Fragment>
        {!busy && <Asked asking={asking} desk={desk} ask={ask} act={act} />}
      </>
    );
  return (
    <>
      {line}
      {here === null ? (
        <IdleCase
          desk={desk}
          busy={busy}
          why={paused ? words.paused : undefined}
          onCall={acts.call}
          onJump={acts.jump}
        >
          <MyDay day={day} hall_id={hall_id} />
        </IdleCase>
      ) : (
        <HereCase
          of={here}
          busy={busy}
          why={undefined}
          acts={{
            onRecall: acts.recall,
            onArrive: acts.arrive,
            onMiss: acts.miss,
            onFinish: acts.finish,
            onTransfer: acts.transfer,
            onHold: acts.hold,
          }}
        >
          {known?.(here.id)}
          <MyDay day={day} hall_id={hall_id} />
        </HereCase>
      )}
      <PausePanel
        desk={desk}
        busy={busy}
        onPause={reason => void act(wire.pauseCounter, { ...place, reason })}
        onResume={acts.resume}
        onClose={() => void act(wire.closeCounter, place).then(left => left && onLeft())}
        beside={beside}
      />
      <DeskBar bar={bar} />
      {!busy && <Asked asking={asking} desk={desk} ask={ask} act={act} />}
    </>
  );
}

function DeskBar({ bar }: { bar: ReturnType<typeof deskKeys> }) {
  const say = useSay();
  return (
    <KeyBar
      label={say(words.keys)}
      keys={bar.keys.map(key => ({ ...key, name: say(key.name) }))}
      {...(bar.cue === undefined
        ? {}
        : { cue: { before: say(words.press), keyCap: bar.cue.keyCap, after: say(bar.cue.name) } })}
      right={bar.right.map(key => ({ ...key, name: say(key.name) }))}
    />
  );
}

/** A question stands before the picture it is about: while the screen still works on the last act, it waits. */
function Asked({ asking, desk, ask, act }: Pick<BodyProps, 'asking' | 'desk' | 'ask' | 'act'>) {
  const say = useSay();
  const close = () => ask(null);
  if (asking === null) return null;
  const { hall_id, here, counter } = desk;
  if (asking.about === 'jump') {
    const { of } = asking;
    return (
      <AskReason
        title={say(words.jump_title(of.label))}
        reasons={jump_reasons}
        onClose={close}
        onReason={reason =>
          void act(wire.callNext, { hall_id, counter_id: counter.id, ticket_id: of.id, reason })
        }
      />
    );
  }
  if (here === null) return null;
  const ticket = { hall_id, ticket_id: here.id };
  if (asking.about === 'finish') {
    return (
      <AskOutcome
        business={here.business}
        onClose={close}
        onFinish={(outcome, business) =>
          void act(wire.finish, { ...ticket, outcome, ...(business === undefined ? {} : { business }) })
        }
      />
    );
  }
  const hold = asking.about === 'hold';
  const reasons: readonly Words[] = hold ? hold_reasons : transfer_reasons;
  return (
    <AskReason
      title={say(hold ? words.hold_title : words.transfer_title)}
      reasons={reasons}
      onClose={close}
      onReason={reason => void act(hold ? wire.hold : wire.transfer, { ...ticket, reason })}
    />
  );
}

/** Bars the size of what comes. */
function DeskSkeleton() {
  return (
    <>
      <aside className="cd-line" aria-busy="true">
        <section className="cd-now cd-now-bare" data-surface="display" />
      </aside>
      <main className="cd-case" aria-busy="true" />
      <aside className="cd-right" aria-busy="true" />
    </>
  );
}
