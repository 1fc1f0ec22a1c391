import { useEffect, useState } from 'react';
import { callApi } from '../../../../kit/ui/call.ts';
import { isoDay, timeOfDay } from '../../../../kit/ui/format.ts';
import { useHallNow, wallNow } from '../../../../kit/ui/hall-time.ts';
import { useLive } from '../../../../kit/ui/live.ts';
import { showToast } from '../../../../kit/ui/Toasts.tsx';
import { findBusiness } from '../../../catalogue/businesses.ts';
import { useComingHours } from '../../../halls/ui/ComingHours.tsx';
import { hours_words } from '../../../halls/ui/hours-words.ts';
import { type ClassCode, classOf } from '../../classes.ts';
import * as wire from '../../wire.ts';
import type { PublicHall } from '../hall.ts';
import { aheadOf, publicHall, takesNumbers, type Waits } from '../public-hall.ts';
import { KioskPage, type KioskPageProps } from './KioskPages.tsx';
import { usePrints } from './kept-paper.ts';
import { useKeptWaits } from './kept-waits.ts';
import {
  printOwnSlip,
  printSlip,
  useAskAgain,
  useCard,
  useReturn,
  useTold,
  useTools,
  useUnsure,
} from './kiosk-hooks.ts';
import type { OwnSlip } from './own-slip.ts';
import type { BillsPage, CheckingIn, Page, PublishedPage } from './pages.ts';
import { issuedTicket, type Taken } from './taken.ts';
import type { IssuedTicket } from './ticket.ts';
import { useOffline } from './use-offline.ts';

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
  const printed = usePrints(hall_id, device);
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
  const own = ownOf(offline, printed, class_code => void give(class_code, null));
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
  printed: boolean,
  onTake: (class_code: ClassCode) => void,
): KioskPageProps['own'] => ({
  printed,
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
