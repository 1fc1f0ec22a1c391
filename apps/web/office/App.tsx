import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { Filter } from '../../../kit/ui/Filter.tsx';
import { isoDay } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { openLive, useLive } from '../../../kit/ui/live.ts';
import { RefusedPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { TopBar } from '../../../kit/ui/TopBar.tsx';
import { CasesPage as CasesOfAccountability } from '../../../modules/accountability/ui/CasesPage.tsx';
import { HouseCallsPage } from '../../../modules/appointments/ui/HouseCallsPage.tsx';
import { PhoneBooking } from '../../../modules/appointments/ui/PhoneBooking.tsx';
import { ArrearsPage } from '../../../modules/arrears/ui/ArrearsPage.tsx';
import { AssetsPage } from '../../../modules/assets/ui/AssetsPage.tsx';
import { SamplesPage } from '../../../modules/audits/ui/SamplesPage.tsx';
import { ReportsPage } from '../../../modules/bad_info/ui/ReportsPage.tsx';
import { BillRuns } from '../../../modules/bills/ui/BillRuns.tsx';
import { RecheckPage } from '../../../modules/bills/ui/RecheckPage.tsx';
import { CardsPage } from '../../../modules/carrier/ui/CardsPage.tsx';
import { RoundsPage } from '../../../modules/checklists/ui/RoundsPage.tsx';
import { CasesPage } from '../../../modules/compensations/ui/CasesPage.tsx';
import { OfferPanel } from '../../../modules/counters/ui/OfferPanel.tsx';
import { ExportsPage } from '../../../modules/exports/ui/ExportsPage.tsx';
import { PlacePage } from '../../../modules/facilities/ui/PlacePage.tsx';
import { FormsPage } from '../../../modules/forms/ui/FormsPage.tsx';
import { dayMark, type OneHall } from '../../../modules/halls/ui/day-mark.ts';
import { PapersPage } from '../../../modules/halls/ui/PapersPage.tsx';
import { ImprovementsPage } from '../../../modules/improvements/ui/ImprovementsPage.tsx';
import { InvoicesPage } from '../../../modules/invoices/ui/InvoicesPage.tsx';
import { LeadsPage } from '../../../modules/leads/ui/LeadsPage.tsx';
import { MaterialsPage } from '../../../modules/materials/ui/MaterialsPage.tsx';
import { NoticesPage } from '../../../modules/notices/ui/NoticesPage.tsx';
import { LossByCall } from '../../../modules/orders/ui/office/LossByCall.tsx';
import { OrdersPage } from '../../../modules/orders/ui/office/OrdersPage.tsx';
import { PartnersPage } from '../../../modules/partners/ui/PartnersPage.tsx';
import { clerks, type Role, roles, team } from '../../../modules/people/roles.ts';
import type { Act } from '../../../modules/people/ui/act.ts';
import { holds } from '../../../modules/people/ui/holds.ts';
import { Signatures } from '../../../modules/people/ui/Signatures.tsx';
import { StaffGate } from '../../../modules/people/ui/StaffGate.tsx';
import type { Who } from '../../../modules/people/wire.ts';
import { PostsPage } from '../../../modules/posts/ui/PostsPage.tsx';
import { Unread } from '../../../modules/posts/ui/Unread.tsx';
import { ReceiptsPage } from '../../../modules/receipts/ui/ReceiptsPage.tsx';
import { RequestsPage } from '../../../modules/requests/ui/RequestsPage.tsx';
import { MonthPage } from '../../../modules/settlement/ui/MonthPage.tsx';
import { SettlementPage } from '../../../modules/settlement/ui/SettlementPage.tsx';
import { ShredLog } from '../../../modules/shredding/ui/ShredLog.tsx';
import { SpecialsPage } from '../../../modules/specials/ui/SpecialsPage.tsx';
import { StatementsPage } from '../../../modules/statements/ui/StatementsPage.tsx';
import { Readings } from '../../../modules/tariffs/ui/Readings.tsx';
import { TillsPage } from '../../../modules/tills/ui/office/TillsPage.tsx';
import { Evidence } from './Evidence.tsx';
import { Home } from './Home.tsx';
import { chapters, type PageName, type Place, pages, usePlace } from './place.ts';
import { chapter_words, page_words, office as words } from './words.ts';
import './office.css';
import './settlement.css';

const managers: readonly Role[] = ['hall_manager', 'duty_manager'];
const above: readonly Role[] = ['auditor', 'branch_supervisor', 'province_supervisor'];

/** Which posts see which page; the server asks anew at every reading. */
const seers: Record<PageName, readonly Role[]> = {
  home: [...managers, ...above, 'storekeeper'],
  settlement: [...managers, ...above, 'storekeeper'],
  month: [...managers, ...above, 'storekeeper'],
  channels: [...managers, ...above],
  tills: [...managers, ...above, 'storekeeper'],
  cards: [...managers, ...above, 'storekeeper'],
  orders: [...managers, ...above],
  receipts: [...managers, ...above, 'storekeeper'],
  invoices: [...managers, ...above],
  booking: [...managers, 'floor_advisor', 'call_agent'],
  house_calls: [...managers, ...above, ...clerks, 'floor_advisor'],
  leads: [...managers, ...above, ...clerks, 'marketing_manager', 'promoter'],
  notices: [...managers, ...above, 'privacy_officer'],
  arrears: [...managers, ...above],
  bills: [...managers, ...above, 'complaint_officer'],
  rounds: [...managers, ...above, 'safety_officer', 'marketing_manager'],
  place: [...managers, ...above, 'marketing_manager', 'storekeeper'],
  materials: [...managers, ...above, 'marketing_manager', 'storekeeper', 'floor_advisor'],
  assets: [...managers, ...above, 'storekeeper', 'safety_officer', 'floor_advisor'],
  specials: [...managers, ...above, ...clerks, 'floor_advisor', 'marketing_manager', 'complaint_officer'],
  posts: [...managers, ...above, 'storekeeper', 'safety_officer', 'complaint_officer', 'administrator'],
  papers: [...managers, ...above, 'administrator'],
  partners: [...managers, ...above, 'safety_officer', 'partner'],
  improvements: [...managers, ...above, 'marketing_manager'],
  requests: ['hall_manager', 'duty_manager', 'complaint_officer', 'privacy_officer', 'auditor'],
  bad_info: [...managers, 'complaint_officer', 'auditor', 'branch_supervisor'],
  accountability: [...team, ...above],
  forms: [...managers, ...above],
  exports: [...managers, ...above, 'privacy_officer', 'complaint_officer', 'storekeeper'],
  audits: [...above],
  evidence: [...managers, ...above, 'privacy_officer'],
};

/** The office (厅务): the manager's day, its settlement, its tills, papers and evidence. */
export function App() {
  const say = useSay();
  const offer = [
    'hall_manager',
    'duty_manager',
    'storekeeper',
    'floor_advisor',
    'auditor',
    'branch_supervisor',
    'call_agent',
    'partner',
    'promoter',
  ];
  return (
    <StaffGate name={say(words.name)} offer={offer}>
      {who => <Shell who={who} />}
    </StaffGate>
  );
}

const first_hall = 1001;

function Shell({ who }: { who: Who }) {
  const say = useSay();
  const [address, go] = usePlace();
  const hall_id = who.home_hall_id ?? address.hall ?? first_hall;
  useEffect(() => openLive(hall_id), [hall_id]);
  const hall = useLive<OneHall>(`/api/halls/${hall_id}`, 'halls', 'clock');
  const mark = dayMark(hall.data);
  const role = who.roles[0]?.role;
  const seen = pages.filter(page => holds(who, ...seers[page]));
  // Whose post has no home page opens the first that it has.
  const place = address.page === 'home' ? { ...address, page: seen[0] ?? 'home' } : address;
  return (
    <div className="of">
      <TopBar
        name={say(words.name)}
        hall={hall.data === null ? '' : say(hall.data.hall.name)}
        state={<StateMark mark={mark.mark}>{say(mark.words)}</StateMark>}
        person={`${say(who.name)}${role === undefined ? '' : ` · ${say(roles[role as Role])}`}`}
        devices={
          <>
            <Unread />
            <Signatures key={hall_id} hall_id={hall_id} who={who} />
            {who.home_hall_id === null && <HallChoice hall_id={hall_id} onChoose={to => go({ hall: to })} />}
            {seen.includes('orders') && (
              <Button kind="quiet" icon="search" keyCap="/" onPress={() => go({ page: 'orders' })}>
                {say(words.search)}
              </Button>
            )}
          </>
        }
      />
      {seen.length === 0 ? (
        <main className="of-refused">
          <h1 className="unseen">{say(words.name)}</h1>
          <RefusedPanel title={say(words.refused)}>{say(words.refused_note)}</RefusedPanel>
        </main>
      ) : (
        <>
          <Rail seen={seen} open={place.page} onGo={page => go({ page })} />
          <main className="of-main" key={hall_id}>
            {seen.includes(place.page) ? (
              <Page {...{ who, hall_id, place, go }} hall={hall.data} />
            ) : (
              <>
                <h1 className="unseen">{say(page_words[place.page])}</h1>
                <RefusedPanel title={say(words.page_refused)}>{say(words.page_refused_note)}</RefusedPanel>
              </>
            )}
          </main>
        </>
      )}
    </div>
  );
}

function Rail({ seen, open, onGo }: { seen: PageName[]; open: PageName; onGo: (page: PageName) => void }) {
  const say = useSay();
  const of = (pages: readonly PageName[]) => pages.filter(page => seen.includes(page));
  return (
    <nav className="of-rail" aria-label={say(words.pages)}>
      {chapters
        .filter(chapter => of(chapter.pages).length > 0)
        .map(chapter => (
          <div key={chapter.name}>
            {chapter.name !== 'day' && <p aria-hidden="true">{say(chapter_words[chapter.name])}</p>}
            <ul aria-label={say(chapter_words[chapter.name])}>
              {of(chapter.pages).map(page => (
                <li key={page}>
                  <button
                    type="button"
                    aria-current={page === open ? 'page' : undefined}
                    onClick={() => onGo(page)}
                  >
                    {say(page_words[page])}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </nav>
  );
}

/** Does one act at a time, and says why when it is refused. */
function useOneAct(): Act {
  const running = useRef(false);
  return async (endpoint, input) => {
    // A second press while the first is on its way is the same press.
    if (running.current) return false;
    running.current = true;
    const outcome = await callApi(endpoint, input);
    running.current = false;
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    return outcome.ok;
  };
}

interface PageProps {
  who: Who;
  hall_id: number;
  hall: OneHall | null;
  place: Place;
  go: (to: Partial<Place>) => void;
}

function Page({ who, hall_id, hall, place, go }: PageProps) {
  const today = isoDay(useHallNow(60_000));
  const day = place.day ?? hall?.day?.day ?? today;
  const act = useOneAct();
  const goPage = (page: string) => go({ page: page as PageName });
  const all = { hall_id, day, who, act };
  switch (place.page) {
    case 'settlement':
      return <SettlementPage {...all} onGo={goPage} onDay={to => go({ day: to })} />;
    case 'month':
      return <MonthPage {...all} onDay={to => go({ page: 'settlement', day: to })} />;
    case 'channels':
      return <StatementsPage {...all} />;
    case 'tills':
      return <TillsPage {...all} />;
    case 'cards':
      return <CardsPage hall_id={hall_id} who={who} act={act} />;
    case 'orders':
      return <OrdersPage key={place.order} {...all} first={place.order} />;
    case 'receipts':
      return <ReceiptsAndWaste {...all} />;
    case 'invoices':
      return <InvoicesPage {...all} />;
    case 'booking':
      return <ByPhone {...all} />;
    case 'house_calls':
      return <HouseCallsPage key={day} {...all} />;
    case 'notices':
      return <NoticesPage hall_id={hall_id} day={day} who={who} />;
    case 'arrears':
      return <ArrearsPage hall_id={hall_id} />;
    case 'materials':
      return <MaterialsPage hall_id={hall_id} who={who} act={act} />;
    case 'specials':
      return <SpecialsPage hall_id={hall_id} who={who} act={act} />;
    case 'assets':
      return <AssetsPage hall_id={hall_id} who={who} act={act} />;
    case 'place':
      return <PlacePage hall_id={hall_id} who={who} act={act} />;
    case 'rounds':
      return <RoundsPage hall_id={hall_id} />;
    case 'bills':
      return <Bills {...all} />;
    case 'posts':
      return <PostsPage hall_id={hall_id} who={who} act={act} />;
    case 'forms':
      return <FormsPage hall_id={hall_id} day={place.day} />;
    case 'leads':
      return <LeadsPage hall_id={hall_id} act={act} />;
    case 'partners':
      return <PartnersPage hall_id={hall_id} who={who} act={act} />;
    case 'improvements':
      return <Improvements hall_id={hall_id} />;
    case 'papers':
      return <Papers hall_id={hall_id} who={who} act={act} />;
    case 'requests':
      return <RequestsPage hall_id={hall_id} act={act} />;
    case 'bad_info':
      return <ReportsPage hall_id={hall_id} act={act} />;
    case 'accountability':
      return <Accountable hall_id={hall_id} />;
    case 'exports':
      return <ExportsPage hall_id={hall_id} act={act} />;
    case 'audits':
      return <SamplesPage hall_id={hall_id} who={who} act={act} />;
    case 'evidence':
      return <Evidence hall_id={hall_id} who={who} />;
    default:
      return <Home {...{ hall_id, day, who, go }} hall={hall} />;
  }
}

/** What was written out, and what of it went through the shredder. */
function ReceiptsAndWaste(all: { hall_id: number; day: string; who: Who; act: Act }) {
  return (
    <>
      <ReceiptsPage {...all} />
      <div className="of-pad">
        <ShredLog {...all} />
      </div>
    </>
  );
}

/** What is to become better, and what became of it. */
function Improvements({ hall_id }: { hall_id: number }) {
  const say = useSay();
  return (
    <div className="of-pad">
      <h1>{say(page_words.improvements)}</h1>
      <ImprovementsPage hall_id={hall_id} />
    </div>
  );
}

/** Billing errors, the month that was charged, the recheck of bills, and how readable the price page is. */
function Bills(all: { hall_id: number; day: string; who: Who; act: Act }) {
  const say = useSay();
  return (
    <div className="of-pad">
      <h1>{say(page_words.bills)}</h1>
      <CasesPage {...all} />
      <BillRuns hall_id={all.hall_id} />
      <RecheckPage {...all} />
      {holds(all.who, ...managers, ...above) && <Readings hall_id={all.hall_id} />}
    </div>
  );
}

/** What a hall is run under, and what it offers of the whole list. */
function Papers({ hall_id, who, act }: { hall_id: number; who: Who; act: Act }) {
  return (
    <PapersPage hall_id={hall_id} who={who} act={act}>
      <OfferPanel hall_id={hall_id} />
    </PapersPage>
  );
}

/** Cases of accountability; a clause's page or a rectification leads here with what it is about. */
function Accountable({ hall_id }: { hall_id: number }) {
  const [from] = useState(() => {
    const query = new URLSearchParams(location.search);
    const clause = query.get('clause');
    return clause === null ? null : { clause, mend_id: query.get('mend') };
  });
  return <CasesOfAccountability hall_id={hall_id} from={from} />;
}

/** What the call centre does for a hall: a lost card stopped, a time booked. */
function ByPhone({ hall_id, who }: { hall_id: number; who: Who }) {
  return (
    <>
      {holds(who, 'call_agent') && <LossByCall hall_id={hall_id} />}
      <PhoneBooking hall_id={hall_id} />
    </>
  );
}

function HallChoice({ hall_id, onChoose }: { hall_id: number; onChoose: (hall_id: number) => void }) {
  const say = useSay();
  const halls = useLive<{ id: number; name: { zh: string; en: string } }[]>('/api/halls', 'registry');
  return (
    <Filter
      label={say(words.hall)}
      value={String(hall_id)}
      all={String(first_hall)}
      options={(halls.data ?? []).map(one => ({ value: String(one.id), name: say(one.name) }))}
      onChoose={value => onChoose(Number(value))}
    />
  );
}
