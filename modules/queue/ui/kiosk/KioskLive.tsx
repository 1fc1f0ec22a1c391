import { type ReactNode, useEffect, useState } from 'react';
import { callApi } from '../../../../kit/ui/call.ts';
import { isoDay, timeOfDay } from '../../../../kit/ui/format.ts';
import { useHallNow, useTick, wallNow } from '../../../../kit/ui/hall-time.ts';
import { useLive } from '../../../../kit/ui/live.ts';
import { showToast } from '../../../../kit/ui/Toasts.tsx';
import { businesses, findBusiness } from '../../../catalogue/businesses.ts';
import { useComingHours } from '../../../halls/ui/ComingHours.tsx';
import { hours_words } from '../../../halls/ui/hours-words.ts';
import { type ClassCode, classOf } from '../../classes.ts';
import * as wire from '../../wire.ts';
import type { PublicHall } from '../hall.ts';
import {
  aheadOf,
  classWaits,
  limitOf,
  publicHall,
  takesNumbers,
  type Waits,
  waitFor,
} from '../public-hall.ts';
import { KioskAsk } from './KioskAsk.tsx';
import type { KioskTools } from './KioskFrame.tsx';
import { KioskHome } from './KioskHome.tsx';
import { KioskHomeElder } from './KioskHomeElder.tsx';
import { KioskNoPaper } from './KioskNoPaper.tsx';
import { KioskNotice } from './KioskNotice.tsx';
import { KioskTicket } from './KioskTicket.tsx';
import { useKeptWaits } from './kept-waits.ts';
import {
  printOwnSlip,
  printSlip,
  ticket_page_ms,
  useAskAgain,
  useCard,
  useGivingBack,
  useReturn,
  useTold,
  useTools,
  useUnsure,
} from './kiosk-hooks.ts';
import { noticeFor, type OwnNumbers, payNotice } from './notices.ts';
import type { OfflineOp } from './offline-book.ts';
import type { OwnSlip } from './own-slip.ts';
import { issuedTicket, type Taken } from './taken.ts';
import type { IssuedTicket } from './ticket.ts';
import { useOffline } from './use-offline.ts';

type Page =
  | { at: 'home' }
  | { at: 'ask'; care: boolean }
  | { at: 'pay' }
  | { at: 'booked' }
  | { at: 'published' }
  | { at: 'bills' }
  | { at: 'ticket'; ticket: IssuedTicket; id: string; secret: string }
  | { at: 'ticket'; ticket: IssuedTicket; own: OfflineOp };

/** A number given at check-in, as the kiosk shows it. */
export type CheckedIn = Taken & { business: string; late: boolean };

/** What checking in needs: its page, and what a tapped card does. Handed in, because bookings stand above the line. */
export interface CheckingIn {
  page: (of: {
    hall: PublicHall;
    tools: KioskTools;
    onTaken: (taken: CheckedIn) => void;
    onBack: () => void;
  }) => ReactNode;
  tap: (card_hash: string) => Promise<CheckedIn | null>;
}

/** The page of what the hall publishes. Handed in, because prices stand above the line. */
export type PublishedPage = (of: {
  hall: PublicHall;
  elder: boolean;
  onTouch: () => void;
  onBack: () => void;
  onHelp: () => void;
}) => ReactNode;
/** The page of somebody's own bills; handed in, because bills stand above the line. */
export type BillsPage = (of: { hall: PublicHall; tools: KioskTools; onBack: () => void }) => ReactNode;

interface KioskLiveProps {
  hall_id: number;
  /** The kiosk's code, such as K1. */
  device: string;
  /** Whether the server has let this device in; false while it starts with its line cut. */
  known: boolean;
  checking: CheckingIn;
  published: PublishedPage;
  bills: BillsPage;
  /** Told when somebody begins to use the kiosk, and when it is left. */
  onUse?: (in_use: boolean) => void;
}

/** The kiosk at work: live waits, one question, a number — its own when it is cut off. */
export function KioskLive(props: KioskLiveProps) {
  const { hall_id, device, known, checking, published, bills, onUse } = props;
  const waits = useLive<Waits>(`/api/halls/${hall_id}/waits`, 'queue', 'counters', 'halls', 'clock');
  const paper = useLive<{ condition: string }>(`/api/halls/${hall_id}/devices/${device}`, 'people');
  const now = useHallNow();
  const coming = useComing(hall_id);
  const [page, setPage] = useState<Page>({ at: 'home' });
  const [touched, touch] = useState(wallNow());
  const tools = useTools(hall_id);
  const in_use = page.at !== 'home';
  useEffect(() => onUse?.(in_use), [in_use, onUse]);
  const unsure = useUnsure();
  const online = waits.state === 'live' && known;
  const of = useKeptWaits(hall_id, waits.data, waits.state === 'offline');
  const taking = of !== null && takesNumbers(of);
  const offline = useOffline({ hall_id, device, online, taking }, useTold());
  useAskAgain(waits.state === 'offline', waits.refresh);
  const go = (next: Page) => {
    touch(wallNow());
    setPage(next);
  };
  const printed = paper.data?.condition !== 'paper_out' && paper.data?.condition !== 'fault';
  const home = () => go({ at: 'home' });
  useReturn(page, touched, printed, () => {
    home();
    tools.reset();
  });
  const shown = (taken: Taken, business: string | null) => {
    if (of === null) return;
    go(ticketPage(of, taken, business, hall_id));
    if (printed) void printSlip(hall_id, taken);
    waits.refresh();
  };
  useCard(async card_hash => {
    // A document laid there for one's bills takes no number.
    if (page.at === 'bills') return;
    const taken = await checking.tap(card_hash);
    if (taken !== null) shown(taken, taken.business);
    else go({ at: 'ask', care: false });
  });
  if (of === null) return null;
  const give = (class_code: ClassCode, business: string | null, instead_of?: string): boolean => {
    const asked = { class: class_code, business, language: tools.language, elder: tools.elder };
    const given = offline.give({ ...asked, ...(instead_of === undefined ? {} : { instead_of }) });
    if (given === null) return false;
    const ticket = ownTicket(of, given.label, class_code, business, now);
    go({ at: 'ticket', ticket, own: given.op });
    if (printed) printOwnSlip(ownSlipOf(of, ticket, device), tools.language);
    return true;
  };
  const take = async (class_code: ClassCode, business: string | null) => {
    const body = { class: class_code, language: tools.language, elder: tools.elder };
    const input = { hall_id, ...body, ...(business === null ? {} : { business }) };
    const key = unsure.keyFor(JSON.stringify(input));
    const outcome = await callApi(wire.takeTicket, input, { tries: 2, within_ms: 6000, idempotencyKey: key });
    if (outcome.ok) {
      unsure.forget();
      return shown(outcome.value, business);
    }
    // Nobody answered: the kiosk gives a number of its own rather than send somebody away.
    const unanswered = outcome.problem.status === 0 || outcome.problem.status === 503;
    const given = unanswered && give(class_code, business, key);
    if (given || !unanswered) unsure.forget();
    if (!given) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    await waits.refresh();
  };
  const own = ownOf(offline, class_code => void give(class_code, null));
  const at = { hall_id, hall: { ...publicHall(of, now), ...coming }, of, tools, go, home };
  return (
    <KioskPage
      {...at}
      {...{ page, touched, printed, checking, published, bills, own }}
      onTouch={() => touch(wallNow())}
      cut={waits.state === 'offline'}
      onTake={(class_code, business) => void take(class_code, business)}
      onTaken={taken => shown(taken, taken.business)}
    />
  );
}

/** The numbers a cut-off kiosk gives by itself. */
const ownOf = (
  offline: ReturnType<typeof useOffline>,
  onTake: (class_code: ClassCode) => void,
): KioskPageProps['own'] => ({
  left: offline.left,
  issued: offline.issued,
  onTake,
  giveUp: offline.giveUp,
});

/** Other hours that are announced, as the head of every page tells them. */
function useComing(hall_id: number): Pick<PublicHall, 'coming'> {
  const coming = useComingHours(hall_id);
  return coming === null ? {} : { coming: hours_words.coming(coming) };
}

interface KioskPageProps {
  hall_id: number;
  hall: PublicHall;
  of: Waits;
  page: Page;
  touched: number;
  printed: boolean;
  cut: boolean;
  own: OwnNumbers & { giveUp: (op: OfflineOp) => void };
  tools: ReturnType<typeof useTools>;
  checking: CheckingIn;
  published: PublishedPage;
  bills: BillsPage;
  onTouch: () => void;
  go: (page: Page) => void;
  home: () => void;
  onTake: (class_code: ClassCode, business: string | null) => void;
  onTaken: (taken: CheckedIn) => void;
}

/** Which of the kiosk's pages stands now. */
function KioskPage(props: KioskPageProps) {
  const { hall_id, hall, of, page, tools, go, home } = props;
  if (page.at === 'ticket' && !props.printed)
    return (
      <KioskNoPaper
        hall={hall}
        ticket={page.ticket}
        paper_minutes={paper_minutes}
        onDone={home}
        tools={tools}
      />
    );
  if (page.at === 'ticket')
    return (
      <TicketPage
        {...{
          hall_id,
          hall,
          of,
          page,
          touched: props.touched,
          home,
          help: tools.onHelp,
          giveUpOwn: props.own.giveUp,
        }}
      />
    );
  if (props.cut) return <KioskNotice hall={hall} tools={tools} {...noticeFor('offline', of, props.own)} />;
  if (page.at === 'published') {
    const onTouch = () => go({ at: 'published' });
    return props.published({ hall, elder: tools.elder, onTouch, onBack: home, onHelp: tools.onHelp });
  }
  if (page.at === 'booked') return props.checking.page({ hall, tools, onTaken: props.onTaken, onBack: home });
  if (page.at === 'bills')
    return (
      <div className="kk-touch" onPointerDown={props.onTouch}>
        {props.bills({ hall, tools, onBack: home })}
      </div>
    );
  if (!takesNumbers(of)) return <KioskNotice hall={hall} tools={tools} {...noticeFor(of.state, of)} />;
  if (page.at === 'pay') {
    const bills = () => go({ at: 'bills' });
    const notice = payNotice(() => props.onTake('payment', 'bill_payment'), bills, home);
    return <KioskNotice hall={hall} tools={tools} {...notice} />;
  }
  if (page.at === 'ask')
    return (
      <KioskAsk
        hall={hall}
        errands={errands}
        ahead={aheadOf(of, 'ordinary').length}
        wait={waitFor(of, 'ordinary')}
        care_wait={waitFor(of, 'care')}
        limit={limitOf(of, page.care ? 'care' : 'ordinary')}
        care={page.care}
        onCare={care => go({ at: 'ask', care })}
        onErrand={business => props.onTake(page.care ? 'care' : 'ordinary', business)}
        onBack={home}
        onHelp={tools.onHelp}
      />
    );
  return <Home {...{ hall, of, tools, go }} />;
}

function Home({ hall, of, tools, go }: Pick<KioskPageProps, 'hall' | 'of' | 'tools' | 'go'>) {
  const acts = {
    onHandle: () => go({ at: 'ask', care: false }),
    onPay: () => go({ at: 'pay' }),
    onBooked: () => go({ at: 'booked' }),
    onPublished: () => go({ at: 'published' }),
  };
  const shared = { hall, ahead: aheadOf(of, 'ordinary'), wait: waitFor(of, 'ordinary'), ...acts };
  if (tools.elder)
    return (
      <KioskHomeElder
        {...shared}
        care_wait={waitFor(of, 'care')}
        onHelp={tools.onHelp}
        onReadAloud={tools.onRead}
        onNormal={tools.reset}
      />
    );
  return (
    <KioskHome
      {...shared}
      rules={of.rules}
      booked_wait={waitFor(of, 'appointment')}
      classes={classWaits(of)}
      reader
      tools={tools}
    />
  );
}

/** Within how many minutes a guide brings paper: the house's own word on the page, no norm names it. */
const paper_minutes = 5;

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

/** The ticket of a number the kiosk gave by itself: no code to follow, no forecast, its place as far as it knows. */
function ownTicket(
  of: Waits,
  label: string,
  class_code: ClassCode,
  business: string | null,
  now: number,
): IssuedTicket {
  return {
    label,
    class_name: classOf(class_code).say,
    errand: business === null ? null : (findBusiness(business)?.say ?? null),
    taken_at: now,
    serving: null,
    ahead: aheadOf(of, class_code),
    counters_open: of.counters_open,
    expected: null,
    follow_url: null,
  };
}

/** The same as it is printed. */
const ownSlipOf = (of: Waits, ticket: IssuedTicket, device: string): OwnSlip => ({
  ...{ hall: of.hall.name, class_name: ticket.class_name, errand: ticket.errand, label: ticket.label },
  ...{ ahead: ticket.ahead.length, return_minutes: of.rules.return_minutes },
  stamp: `${isoDay(ticket.taken_at)} ${timeOfDay(ticket.taken_at)} ${device}`,
});

interface TicketPageProps {
  hall_id: number;
  hall: ReturnType<typeof publicHall>;
  of: Waits;
  page: Extract<Page, { at: 'ticket' }>;
  touched: number;
  home: () => void;
  help: () => void;
  giveUpOwn: (op: OfflineOp) => void;
}

function TicketPage({ hall_id, hall, of, page, touched, home, help, giveUpOwn }: TicketPageProps) {
  const giveBack = useGivingBack(hall_id);
  useTick(1000);
  const left_s = Math.max(0, Math.ceil((ticket_page_ms - (wallNow() - touched)) / 1000));
  const giveUp = async () => {
    if ('own' in page) giveUpOwn(page.own);
    else await giveBack(page.id, page.secret);
    home();
  };
  return (
    <KioskTicket
      hall={hall}
      rules={of.rules}
      ticket={page.ticket}
      left_s={left_s}
      printing
      onGiveUp={() => void giveUp()}
      onHelp={help}
      onDone={home}
    />
  );
}
