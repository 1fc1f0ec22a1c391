import { useLanguage, useSay } from '../../../../kit/ui/language.tsx';
import { QrCode } from '../../../../kit/ui/QrCode.tsx';
import type { PublicHall } from '../hall.ts';
import { KioskFrame, KioskToolBar, type KioskTools } from './KioskFrame.tsx';
import './KioskNoPaper.css';
import { TicketFacts } from './KioskTicket.tsx';
import { idle_ms } from './kiosk-hooks.ts';
import type { IssuedTicket } from './ticket.ts';
import { paperWords, ticketWords } from './words.ts';

interface KioskNoPaperProps {
  hall: PublicHall;
  ticket: IssuedTicket;
  /** Within how many minutes a guide brings paper. */
  paper_minutes: number;
  onDone: () => void;
  tools: KioskTools;
}

/** No paper: the number stays, the code becomes the ticket, and the page waits for the customer. */
export function KioskNoPaper({ hall, ticket, paper_minutes, onDone, tools }: KioskNoPaperProps) {
  const say = useSay();
  const language = useLanguage();
  const [before, remember, or, photograph, after] = paperWords.lead[language];
  return (
    <KioskFrame hall={hall} state={{ words: say(paperWords.state), tone: 'mind' }}>
      <p className="kp-lead">
        {before}
        <b>{remember}</b>
        {or}
        <b>{photograph}</b>
        {after}
      </p>
      <h1 className="kp-number num">{ticket.label}</h1>
      <TicketFacts ticket={ticket} plain />
      {ticket.follow_url !== null && (
        <section className="kp-follow">
          <QrCode text={ticket.follow_url} label={say(ticketWords.qr)} size={400} />
          <p>
            <b>{say(paperWords.scan)}</b>
            {say(paperWords.scanNote)}
            <br />
            {say(paperWords.stays(idle_ms / 1000))}
          </p>
        </section>
      )}
      <div className="kn-choices kp-done">
        <button type="button" className="kn-main" onClick={onDone}>
          <b>{say(ticketWords.finish)}</b>
        </button>
      </div>
      <p className="kn-note kp-told">{say(paperWords.told(paper_minutes))}</p>
      <div className="kn-foot">
        <KioskToolBar {...tools} />
      </div>
    </KioskFrame>
  );
}
