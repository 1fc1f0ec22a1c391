import { useEffect, useState } from 'react';
import { callApi } from '../../../../kit/ui/call.ts';
import { useElder } from '../../../../kit/ui/elder.tsx';
import { useHallNow, useTick, wallNow } from '../../../../kit/ui/hall-time.ts';
import { useChooseLanguage, useLanguage, useSay } from '../../../../kit/ui/language.tsx';
import { useLive } from '../../../../kit/ui/live.ts';
import { showToast } from '../../../../kit/ui/Toasts.tsx';
import { businesses } from '../../../catalogue/businesses.ts';
import type { ClassCode } from '../../classes.ts';
import * as wire from '../../wire.ts';
import { aheadOf, classWaits, publicHall, takesNumbers, type Waits, waitFor } from '../public-hall.ts';
import { KioskAsk } from './KioskAsk.tsx';
import type { KioskTools } from './KioskFrame.tsx';
import { KioskHome } from './KioskHome.tsx';
import { KioskHomeElder } from './KioskHomeElder.tsx';
import { KioskNotice } from './KioskNotice.tsx';
import { KioskTicket } from './KioskTicket.tsx';
import { noticeFor, payNotice } from './notices.ts';
import { issuedTicket, type Taken } from './taken.ts';
import type { IssuedTicket } from './ticket.ts';

/** A page nobody touches goes back to the first screen, in Chinese and normal type, for the next customer. */
const ticket_page_ms = 12_000;
const idle_ms = 45_000;

type Page =
  | { at: 'home' }
  | { at: 'ask'; care: boolean }
  | { at: 'pay' }
  | { at: 'ticket'; ticket: IssuedTicket; id: string; secret: string };

/** The kiosk at work: live waits, one question, a number. */
export function KioskLive({ hall_id }: { hall_id: number }) {
  const waits = useLive<Waits>(`/api/halls/${hall_id}/waits`, 'queue', 'counters', 'halls', 'clock');
  const now = useHallNow();
  const [page, setPage] = useState<Page>({ at: 'home' });
  const [touched, touch] = useState(wallNow());
  const tools = useTools(hall_id);
  const go = (next: Page) => {
    touch(wallNow());
    setPage(next);
  };
  useReturn(page, touched, () => {
    go({ at: 'home' });
    tools.reset();
  });
  if (waits.data === null) return null;
  const of = waits.data;
  const hall = publicHall(of, now);
  const take = async (class_code: ClassCode, business: string | null) => {
    const outcome = await callApi(wire.takeTicket, {
      hall_id,
      class: class_code,
      language: tools.language,
      elder: tools.elder,
      ...(business === null ? {} : { business }),
    });
    if (outcome.ok) go(ticketPage(of, outcome.value, business, hall_id));
    else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    waits.refresh();
  };
  const home = () => go({ at: 'home' });
  if (waits.state === 'offline')
    return <KioskNotice hall={hall} tools={tools} {...noticeFor('offline', of)} />;
  if (page.at === 'ticket')
    return <TicketPage {...{ hall_id, hall, of, page, touched, home, help: tools.onHelp }} />;
  if (!takesNumbers(of)) return <KioskNotice hall={hall} tools={tools} {...noticeFor(of.state, of)} />;
  if (page.at === 'pay')
    return (
      <KioskNotice
        hall={hall}
        tools={tools}
        {...payNotice(() => void take('payment', 'bill_payment'), home)}
      />
    );
  if (page.at === 'ask') {
    return (
      <KioskAsk
        hall={hall}
        errands={errands}
        ahead={aheadOf(of, 'ordinary').length}
        wait={waitFor(of, 'ordinary')}
        care_wait={waitFor(of, 'care')}
        care={page.care}
        onCare={care => go({ at: 'ask', care })}
        onErrand={business => void take(page.care ? 'care' : 'ordinary', business)}
        onBack={home}
        onHelp={tools.onHelp}
      />
    );
  }
  const acts = {
    onHandle: () => go({ at: 'ask', care: false }),
    onPay: () => go({ at: 'pay' }),
    onBooked: tools.onHelp,
  };
  const ahead = aheadOf(of, 'ordinary');
  if (tools.elder) {
    return (
      <KioskHomeElder
        hall={hall}
        ahead={ahead}
        wait={waitFor(of, 'ordinary')}
        care_wait={waitFor(of, 'care')}
        {...acts}
        onHelp={tools.onHelp}
        onReadAloud={tools.onRead}
        onNormal={tools.reset}
      />
    );
  }
  return (
    <KioskHome
      hall={hall}
      rules={of.rules}
      ahead={ahead}
      wait={waitFor(of, 'ordinary')}
      booked_wait={waitFor(of, 'appointment')}
      terminals_free={4}
      classes={classWaits(of)}
      reader
      {...acts}
      tools={tools}
    />
  );
}

const errand_codes = [
  'sim_replacement',
  'new_connection',
  'plan_change',
  'ownership_transfer',
  'number_portability',
  'broadband',
  'suspension',
  'consultation',
];

const errands = errand_codes.flatMap(code => {
  const found = businesses.find(one => one.code === code);
  if (found === undefined) return [];
  return [{ code, name: found.say, bring: found.bring[0] ?? { zh: '什么都不用带', en: 'Nothing needed' } }];
});

function ticketPage(of: Waits, taken: Taken, business: string | null, hall_id: number): Page {
  return {
    at: 'ticket',
    ticket: issuedTicket(of, taken, business, hall_id),
    id: taken.id,
    secret: taken.secret,
  };
}

interface TicketPageProps {
  hall_id: number;
  hall: ReturnType<typeof publicHall>;
  of: Waits;
  page: Extract<Page, { at: 'ticket' }>;
  touched: number;
  home: () => void;
  help: () => void;
}

function TicketPage({ hall_id, hall, of, page, touched, home, help }: TicketPageProps) {
  useTick(1000);
  const left_s = Math.max(0, Math.ceil((ticket_page_ms - (wallNow() - touched)) / 1000));
  const giveUp = async () => {
    await callApi(wire.holderStep, { hall_id, ticket_id: page.id, verb: 'cancel', secret: page.secret });
    home();
  };
  return (
    <KioskTicket
      hall={hall}
      rules={of.rules}
      ticket={page.ticket}
      left_s={left_s}
      onGiveUp={() => void giveUp()}
      onHelp={help}
      onDone={home}
    />
  );
}

function useReturn(page: Page, touched: number, home: () => void): void {
  useEffect(() => {
    if (page.at === 'home') return;
    const after = page.at === 'ticket' ? ticket_page_ms : idle_ms;
    const timer = setTimeout(home, Math.max(0, after - (wallNow() - touched)));
    return () => clearTimeout(timer);
  });
}

const words = {
  help: { zh: '已经叫导办，请稍等', en: 'A guide is on the way' },
  help_note: { zh: '一分钟内有人过来', en: 'Somebody comes within a minute' },
};

function useTools(
  hall_id: number,
): KioskTools & { language: 'zh' | 'en'; elder: boolean; reset: () => void; onRead: () => void } {
  const say = useSay();
  const language = useLanguage();
  const choose = useChooseLanguage();
  const elder = useElder();
  const call = () => {
    void callApi(wire.askGuide, { hall_id });
    showToast({ tone: 'ok', title: say(words.help), note: say(words.help_note) });
  };
  return {
    language,
    elder: elder.on,
    onElder: () => elder.turn(true),
    onLanguage: () => choose(language === 'zh' ? 'en' : 'zh'),
    onHelp: call,
    onRead: call,
    reset: () => {
      elder.turn(false);
      choose('zh');
    },
  };
}
