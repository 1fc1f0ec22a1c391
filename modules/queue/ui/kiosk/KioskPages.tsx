import { useTick, wallNow } from '../../../../kit/ui/hall-time.ts';
import { businesses } from '../../../catalogue/businesses.ts';
import type { ClassCode } from '../../classes.ts';
import type { PublicHall } from '../hall.ts';
import { aheadOf, classWaits, limitOf, takesNumbers, type Waits, waitFor } from '../public-hall.ts';
import { KioskAsk } from './KioskAsk.tsx';
import { KioskHome } from './KioskHome.tsx';
import { KioskHomeElder } from './KioskHomeElder.tsx';
import { KioskNoPaper } from './KioskNoPaper.tsx';
import { KioskNotice } from './KioskNotice.tsx';
import { KioskTicket } from './KioskTicket.tsx';
import { ticket_page_ms, useGivingBack, type useTools } from './kiosk-hooks.ts';
import { noticeFor, type OwnNumbers, payNotice } from './notices.ts';
import type { OfflineOp } from './offline-book.ts';
import type { BillsPage, CheckedIn, CheckingIn, Page, PublishedPage } from './pages.ts';

/** What the page that stands is made of, and what its keys do. */
export interface KioskPageProps {
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
export function KioskPage(props: KioskPageProps) {
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
  return <Home {...{ hall, of, printed: props.printed, tools, go }} />;
}

function Home(props: Pick<KioskPageProps, 'hall' | 'of' | 'printed' | 'tools' | 'go'>) {
  const { hall, of, printed, tools, go } = props;
  const acts = {
    onHandle: () => go({ at: 'ask', care: false }),
    onPay: () => go({ at: 'pay' }),
    onBooked: () => go({ at: 'booked' }),
    onPublished: () => go({ at: 'published' }),
  };
  const shared = { hall, printed, ahead: aheadOf(of, 'ordinary'), wait: waitFor(of, 'ordinary'), ...acts };
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

interface TicketPageProps {
  hall_id: number;
  hall: PublicHall;
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
