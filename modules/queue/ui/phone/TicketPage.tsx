import { type ReactNode, useEffect, useState } from 'react';
import type { z } from 'zod';
import { callApi, useAct } from '../../../../kit/ui/call.ts';
import { epoch, range, timeWindow } from '../../../../kit/ui/format.ts';
import { useHallNow } from '../../../../kit/ui/hall-time.ts';
import { TicketLine } from '../../../../kit/ui/LineOfDots.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import { useLive } from '../../../../kit/ui/live.ts';
import { SkeletonPanel } from '../../../../kit/ui/Panels.tsx';
import type { Problem } from '../../../../kit/ui/problem.ts';
import * as wire from '../../wire.ts';
import { spoken } from '../kiosk/words.ts';
import { businessName, className } from '../names.ts';
import { type Waits, waitOf } from '../public-hall.ts';
import { minutesLeft } from '../wait-words.ts';
import { Bring } from './HallPage.tsx';
import { dropTicket, keepTicket } from './holder.ts';
import { PhoneButton, PhoneFrame, PhoneSwitch } from './PhoneFrame.tsx';
import './ticket.css';
import { remind_at, useReminder } from './reminder.ts';
import { mineWords } from './words.ts';

export type Mine = z.output<typeof wire.mine.answer>;

interface TicketPageProps {
  hall_id: number;
  ticket_id: string;
  secret: string;
  /** What follows when the visit is over: the rating. */
  after: (mine: Mine, waits: Waits) => ReactNode;
}

/** My number: where it stands, when it is called, the way back, until the visit is over. */
export function TicketPage({ hall_id, ticket_id, secret, after }: TicketPageProps) {
  const say = useSay();
  const waits = useLive<Waits>(
    `/api/halls/${hall_id}/waits`,
    'queue',
    'counters',
    'halls',
    'clock',
    'ratings',
  );
  const [mine, setMine] = useState<Mine | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const taken_at = waits.taken_at;
  // Whenever the picture of the hall is new, the place in it is asked for too.
  useEffect(() => {
    if (taken_at === null) return;
    void callApi(wire.mine, { hall_id, ticket_id, secret }).then(outcome => {
      if (outcome.ok) {
        setMine(outcome.value);
        setProblem(null);
        remember(hall_id, outcome.value, secret);
      } else setProblem(outcome.problem);
    });
  }, [taken_at, hall_id, ticket_id, secret]);
  const offline = waits.state === 'offline';
  if (problem !== null && mine === null)
    return (
      <PhoneFrame title={mineWords.title} back={`/m/${hall_id}`} offline={offline}>
        <p className="ph-rule ph-warn" role="alert">
          <b>{say(mineWords.lost)}</b>
          <br />
          {say(mineWords.lostNote)}
        </p>
      </PhoneFrame>
    );
  if (mine === null || waits.data === null)
    return (
      <PhoneFrame title={mineWords.title} back={`/m/${hall_id}`} offline={offline}>
        <SkeletonPanel rows={5} />
      </PhoneFrame>
    );
  const { state } = mine.ticket;
  if (state === 'finished' || state === 'closed') return after(mine, waits.data);
  return <Standing {...{ hall_id, mine, waits: waits.data, secret, offline }} again={waits.refresh} />;
}

const living = ['issued', 'called', 'serving', 'on_hold', 'missed', 'finished'];

function remember(hall_id: number, { ticket }: Mine, secret: string): void {
  if (living.includes(ticket.state)) keepTicket({ hall_id, id: ticket.id, secret, label: ticket.label });
  else dropTicket();
}

interface StandingProps {
  hall_id: number;
  mine: Mine;
  waits: Waits;
  secret: string;
  offline: boolean;
  again: () => void;
}

function Standing({ hall_id, mine, waits, secret, offline, again }: StandingProps) {
  const say = useSay();
  const [asked, ask] = useState(false);
  const act = useAct(wire.holderStep);
  const { ticket } = mine;
  const step = async (verb: 'cancel' | 'return') => {
    await act.run({ hall_id, ticket_id: ticket.id, verb, secret });
    ask(false);
    again();
  };
  return (
    <PhoneFrame
      title={mineWords.title}
      back={`/m/${hall_id}`}
      offline={offline}
      foot={
        hasFoot(ticket.state) ? (
          <Foot {...{ hall_id, asked, ask }} state={ticket.state} onStep={verb => void step(verb)} />
        ) : undefined
      }
    >
      <Head mine={mine} waits={waits} />
      {act.problem !== null && (
        <p className="ph-rule ph-bad" role="alert">
          <b>{act.problem.title}</b> {act.problem.remedy}
        </p>
      )}
      {ticket.state === 'issued' && <Waiting mine={mine} />}
      {ticket.state === 'missed' && <Missed mine={mine} waits={waits} />}
      {(ticket.state === 'issued' || ticket.state === 'called') && (
        <p className="ph-rule">
          <b>{say(mineWords.kept)}</b>
          {say(
            mineWords.rule(
              say(spoken(waits.rules.calls_max)),
              waits.rules.return_minutes,
              say(spoken(waits.rules.reinsert_after)),
            ),
          )}
        </p>
      )}
      {(ticket.state === 'issued' || ticket.state === 'called') && <BringRow errand={ticket.business} />}
    </PhoneFrame>
  );
}

/** The number, as large as the phone allows, with the line drawn under it, or where to go. */
function Head({ mine, waits }: { mine: Mine; waits: Waits }) {
  const say = useSay();
  const { ticket } = mine;
  const at = waits.line.findIndex(one => one.label === ticket.label);
  const ahead = at < 0 ? mine.before_me : waits.line.slice(0, at).map(one => one.label);
  const serving =
    mine.newest_call === null || mine.newest_counter === null
      ? undefined
      : { ticket: mine.newest_call, note: say(mineWords.counter(mine.newest_counter)) };
  const go = goWords(mine);
  return (
    <section className="ph-card mt-top">
      <div className="ph-two">
        <b>{say(className(ticket.class))}</b>
        <span className="ph-s">{say(waits.hall.name)}</span>
      </div>
      <b className="mt-number num">{ticket.label}</b>
      {ticket.state === 'issued' ? (
        <TicketLine serving={serving} ahead={ahead.length > 3 ? short(ahead) : ahead} size="phone" />
      ) : (
        <div className={ticket.state === 'called' ? 'mt-go mt-here' : 'mt-go'} role="status">
          <b>{say(go)}</b>
        </div>
      )}
    </section>
  );
}

/** A phone draws five places at most: the drawing elides the middle itself once there are more than eight. */
const short = (ahead: readonly string[]): string[] => (ahead.length > 8 ? [...ahead] : ahead.slice(-3));

function goWords({ ticket, counter_number }: Mine) {
  if (ticket.state === 'called') return mineWords.go(counter_number);
  if (ticket.state === 'serving') return mineWords.serving(counter_number);
  if (ticket.state === 'on_hold') return mineWords.hold;
  if (ticket.state === 'missed') return mineWords.missed;
  return mineWords.over[ticket.state as keyof typeof mineWords.over] ?? mineWords.over.closed;
}

function Waiting({ mine }: { mine: Mine }) {
  const say = useSay();
  const now = useHallNow(5000);
  const reminder = useReminder(mine.ticket.id, mine.ahead);
  const live = waitOf(mine.live);
  const first = mine.ticket.promise;
  const from = epoch(mine.ticket.wait_from);
  return (
    <>
      {reminder.soon && (
        <p className="ph-rule ph-warn" role="alert">
          <b>{say(mineWords.soon(mine.ahead))}</b>
        </p>
      )}
      <section className="ph-card mt-pair">
        <div>
          <span className="ph-s">{say(mineWords.ahead)}</span>
          <b className="num">
            {mine.ahead}
            <small>{say(mineWords.people)}</small>
          </b>
        </div>
        <div>
          <span className="ph-s">{say(mineWords.expected)}</span>
          {live === null ? (
            <b className="mt-word">{say(mineWords.unknown)}</b>
          ) : (
            <b className="num">
              {timeWindow(now + live.low_minutes * 60_000, now + live.high_minutes * 60_000)}
            </b>
          )}
        </div>
      </section>
      <p className="ph-s mt-said">
        {live !== null &&
          say(mine.ahead === 0 ? mineWords.next : mineWords.left(range(live.low_minutes, live.high_minutes)))}
        {first !== null &&
          say(mineWords.promised(timeWindow(from + first.low_s * 1000, from + first.high_s * 1000)))}
      </p>
      <PhoneSwitch on={reminder.on} onTurn={reminder.turn}>
        {say(mineWords.remind(remind_at))}
      </PhoneSwitch>
    </>
  );
}

function Missed({ mine, waits }: { mine: Mine; waits: Waits }) {
  const say = useSay();
  const now = useHallNow(5000);
  const since = epoch(mine.ticket.missed_at ?? mine.now);
  const left = minutesLeft(waits.rules.return_minutes, now - since);
  return <p className="ph-rule ph-warn">{say(mineWords.missedLeft(left))}</p>;
}

function BringRow({ errand }: { errand: string | null }) {
  const say = useSay();
  const [open, show] = useState(false);
  const name = businessName(errand);
  if (errand === null || name === undefined) return null;
  if (open) return <Bring errand={errand} />;
  return (
    <button type="button" className="ph-card ph-row ph-gap" onClick={() => show(true)}>
      <span>{say(mineWords.bring(name))}</span>
      <span className="ph-link">{say(mineWords.list)}</span>
    </button>
  );
}

interface FootProps {
  hall_id: number;
  state: string;
  asked: boolean;
  ask: (on: boolean) => void;
  onStep: (verb: 'cancel' | 'return') => void;
}

const hasFoot = (state: string): boolean =>
  state === 'issued' || state === 'missed' || state in mineWords.over;

/** Staying or leaving is the customer's free choice: no primary, except for coming back. */
function Foot({ hall_id, state, asked, ask, onStep }: FootProps) {
  const say = useSay();
  if (state === 'missed')
    return (
      <PhoneButton main onPress={() => onStep('return')}>
        {say(mineWords.back)}
      </PhoneButton>
    );
  if (state === 'issued' && asked)
    return (
      <>
        <PhoneButton onPress={() => ask(false)}>{say(mineWords.keep)}</PhoneButton>
        <PhoneButton onPress={() => onStep('cancel')}>{say(mineWords.sure)}</PhoneButton>
      </>
    );
  if (state === 'issued')
    return (
      <>
        <a className="ph-btn" href={`/m/${hall_id}/book`}>
          {say(mineWords.another)}
        </a>
        <PhoneButton onPress={() => ask(true)}>{say(mineWords.giveUp)}</PhoneButton>
      </>
    );
  if (state in mineWords.over)
    return (
      <a className="ph-btn" href={`/m/${hall_id}`}>
        {say(mineWords.again)}
      </a>
    );
  return null;
}
