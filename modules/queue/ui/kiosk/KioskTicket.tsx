import { range, timeOfDay, timeWindow } from '../../../../kit/ui/format.ts';
import { Icon } from '../../../../kit/ui/Icon.tsx';
import { TicketLine } from '../../../../kit/ui/LineOfDots.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import { QrCode } from '../../../../kit/ui/QrCode.tsx';
import type { PublicHall, QueueRules } from '../hall.ts';
import { KioskFrame } from './KioskFrame.tsx';
import './KioskTicket.css';
import type { IssuedTicket } from './ticket.ts';
import { homeWords, spoken, ticketWords } from './words.ts';

interface KioskTicketProps {
  hall: PublicHall;
  rules: QueueRules;
  ticket: IssuedTicket;
  /** Seconds until the page closes by itself. */
  left_s: number;
  /** Whether a slip comes out; a number given while cut off stays on the screen only. */
  printing?: boolean;
  onGiveUp: () => void;
  onHelp: () => void;
  onDone: () => void;
}

/** The number, as large as the screen allows; under it the line, the time, the rule and the way back. */
export function KioskTicket(props: KioskTicketProps) {
  const say = useSay();
  const { hall, ticket } = props;
  return (
    <KioskFrame hall={hall} state={{ words: say(homeWords.open(hall.opens, hall.closes)), tone: 'good' }}>
      <p className="kt-done">
        <Icon name="check" size={52} stroke={2.6} />
        {say(ticketWords.done)}
      </p>
      <div className="kt-number">
        <div className="kt-class">
          <b>{say(ticket.class_name)}</b>
          <span>
            {say(
              ticketWords.taken(
                ticket.errand === null ? null : say(ticket.errand),
                timeOfDay(ticket.taken_at),
              ),
            )}
          </span>
        </div>
        <h1 className="num">{ticket.label}</h1>
        <TicketLine
          serving={
            ticket.serving === null ? undefined : { ticket: ticket.serving, note: say(ticketWords.serving) }
          }
          ahead={ticket.ahead}
        />
      </div>
      <TicketFacts ticket={ticket} />
      {ticket.follow_url === null ? <OwnNumber /> : <Follow url={ticket.follow_url} />}
      <Rule rules={props.rules} />
      {props.printing !== false && (
        <p className="kt-slip">
          <Icon name="printer" size={48} />
          {say(ticketWords.slip)}
          <Icon name="arrow-down" size={44} stroke={2} />
        </p>
      )}
      <nav className="kt-acts">
        <button type="button" onClick={props.onGiveUp}>
          {say(ticketWords.giveUp)}
        </button>
        <button type="button" onClick={props.onHelp}>
          <Icon name="person" size={40} />
          {say(ticketWords.help)}
        </button>
        <button type="button" className="kt-main" onClick={props.onDone}>
          {say(ticketWords.finish)} <small className="num">{say(ticketWords.seconds(props.left_s))}</small>
        </button>
      </nav>
    </KioskFrame>
  );
}

/** How many are ahead, and when the ticket will be called. */
export function TicketFacts({ ticket, plain = false }: { ticket: IssuedTicket; plain?: boolean }) {
  const say = useSay();
  const n = ticket.ahead.length;
  const { expected } = ticket;
  const still = expected === null ? null : range(expected.low_minutes, expected.high_minutes);
  return (
    <section className={plain ? 'kt-facts kt-plain' : 'kt-facts'}>
      <div>
        <span>{say(ticketWords.ahead)}</span>
        <b className="num">
          {n}
          <small>{say(n === 1 ? ticketWords.onePerson : ticketWords.person)}</small>
        </b>
        {!plain && <span>{say(ticketWords.counters(ticket.counters_open))}</span>}
      </div>
      <div>
        <span>{say(ticketWords.expected)}</span>
        <b className={expected === null ? 'kt-unknown' : 'num'}>
          {expected === null ? say(ticketWords.unknown) : timeWindow(expected.from, expected.to)}
        </b>
        {!plain && <span>{say(still === null ? ticketWords.watch : ticketWords.still(still))}</span>}
      </div>
    </section>
  );
}

/** A number that the kiosk gave by itself has no code yet: what it is worth is said in its place. */
function OwnNumber() {
  const say = useSay();
  return (
    <section className="kt-follow kt-own">
      <Icon name="link-off" size={72} stroke={1.6} />
      <div>
        <b>{say(ticketWords.own)}</b>
        <p>{say(ticketWords.ownNote)}</p>
      </div>
    </section>
  );
}

function Follow({ url }: { url: string }) {
  const say = useSay();
  return (
    <section className="kt-follow">
      <QrCode text={url} label={say(ticketWords.qr)} size={252} />
      <div>
        <b>{say(ticketWords.scan)}</b>
        <p>{say(ticketWords.scanNote)}</p>
      </div>
    </section>
  );
}

function Rule({ rules }: { rules: QueueRules }) {
  const say = useSay();
  const words = ticketWords.rule(
    say(spoken(rules.calls_max)),
    rules.return_minutes,
    say(spoken(rules.reinsert_after)),
  );
  return (
    <p className="kt-rule">
      <b>{say(ticketWords.how)}</b>
      {say(words)}
    </p>
  );
}
