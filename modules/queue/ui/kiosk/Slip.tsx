import { isoDay, people, timeOfDay, timeWindow } from '../../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../../kit/ui/language.tsx';
import { QrCode } from '../../../../kit/ui/QrCode.tsx';
import type { Words } from '../../../../kit/words.ts';
import type { PublicHall, QueueRules } from '../hall.ts';
import './Slip.css';
import type { IssuedTicket } from './ticket.ts';
import { spoken, ticketWords } from './words.ts';

const words = {
  ahead: { zh: '前面', en: 'Ahead' },
  expected: { zh: '预计叫到', en: 'Called about' },
  scan: { zh: '扫码看排到哪', en: 'Scan to follow' },
  remind: { zh: '剩 2 人时提醒您', en: 'Told at 2 ahead' },
  come: { zh: '听到叫号请到台席。', en: 'Come when called. ' },
  missed: (calls: string): Words => ({
    zh: `叫${calls}遍没到不作废：`,
    en: `Missed after ${calls} calls is not lost: `,
  }),
  back: (minutes: number): Words => ({ zh: `${minutes} 分钟内回来`, en: `back within ${minutes} min` }),
  show: (after: string): Words => ({
    zh: `，给导办看这张票，再叫${after}位就到您。`,
    en: `, show this slip to a guide, ${after} more and it is you.`,
  }),
  order: (minutes: number): Words => ({
    zh: `同类先到先叫；谁的时限先到，先叫谁。普通号等满 ${minutes} 分钟，后来的全球通排在后面。`,
    en: `First come first called in a class; between classes, whose limit runs out first. After ${minutes} min an ordinary ticket goes before any later GoTone.`,
  }),
  bring: (what: string): Words => ({ zh: `${what}请备好`, en: `For ${what}, have ready` }),
  kiosk: (n: string): Words => ({ zh: `取号机 ${n}`, en: `Kiosk ${n}` }),
  foot: (from: string, to: string, supervision: string): Words => ({
    zh: `营业 ${from}–${to}　服务监督 ${supervision}`,
    en: `Open ${from}–${to}, supervision ${supervision}`,
  }),
};

interface SlipProps {
  /** Paper width: 58 mm prints 384 dots, 80 mm 576. */
  paper_mm: 58 | 80;
  hall: PublicHall;
  rules: QueueRules;
  ticket: IssuedTicket;
  /** What the errand needs, ticked off at home or here. */
  bring: Words[];
  kiosk: string;
}

/** The printed slip, black on white, one dot to a pixel; never a name on it. */
export function Slip({ paper_mm, hall, rules, ticket, bring, kiosk }: SlipProps) {
  const say = useSay();
  const language = useLanguage();
  const wide = paper_mm === 80;
  return (
    <article className={wide ? 'sl sl-80' : 'sl sl-58'}>
      <h1>{say(hall.name)}</h1>
      <p className="sl-class">
        {say(ticket.class_name)}
        {ticket.errand !== null && <span>{say(ticket.errand)}</span>}
      </p>
      <b className="sl-number num">{ticket.label}</b>
      <div className="sl-facts">
        <div>
          <span>{say(words.ahead)}</span>
          <b className="num">
            {language === 'zh' ? people(ticket.ahead.length, language) : ticket.ahead.length}
          </b>
        </div>
        <div>
          <span>{say(words.expected)}</span>
          <b className="num">
            {ticket.expected === null
              ? say(ticketWords.unknown)
              : timeWindow(ticket.expected.from, ticket.expected.to)}
          </b>
        </div>
      </div>
      {ticket.follow_url !== null && (
        <div className="sl-follow">
          <QrCode text={ticket.follow_url} label={say(ticketWords.qr)} size={wide ? 210 : 168} />
          <b>
            {say(words.scan)}
            <br />
            {say(words.remind)}
          </b>
        </div>
      )}
      <SlipRules rules={rules} />
      {ticket.errand !== null && bring.length > 0 && (
        <p className="sl-dash">
          <b>{say(words.bring(say(ticket.errand)))}</b>
          {bring.map(one => (
            <span key={one.en}>□ {say(one)}</span>
          ))}
        </p>
      )}
      <p className="sl-dash sl-foot">
        {isoDay(ticket.taken_at)} {timeOfDay(ticket.taken_at)}　{say(words.kiosk(kiosk))}
        <br />
        {say(words.foot(hall.opens, hall.closes, hall.supervision))}
      </p>
    </article>
  );
}

function SlipRules({ rules }: { rules: QueueRules }) {
  const say = useSay();
  return (
    <div className="sl-dash">
      <p>
        {say(words.come)}
        {say(words.missed(say(spoken(rules.calls_max))))}
        <b>{say(words.back(rules.return_minutes))}</b>
        {say(words.show(say(spoken(rules.reinsert_after))))}
      </p>
      <p>{say(words.order(rules.ordinary_first_minutes))}</p>
    </div>
  );
}
