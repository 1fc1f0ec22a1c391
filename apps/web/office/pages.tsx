import { type ReactNode, useState } from 'react';
import { useSay } from '../../../kit/ui/language.tsx';
import { CasesPage as CasesOfAccountability } from '../../../modules/accountability/ui/CasesPage.tsx';
import { HouseCallsPage } from '../../../modules/appointments/ui/HouseCallsPage.tsx';
import { PhoneBooking } from '../../../modules/appointments/ui/PhoneBooking.tsx';
import { ArrearsPage } from '../../../modules/arrears/ui/ArrearsPage.tsx';
import { AssetsPage } from '../../../modules/assets/ui/AssetsPage.tsx';
import { AttendancePage } from '../../../modules/attendance/ui/AttendancePage.tsx';
import { SamplesPage } from '../../../modules/audits/ui/SamplesPage.tsx';
import { ReportsPage } from '../../../modules/bad_info/ui/ReportsPage.tsx';
import { BillRuns } from '../../../modules/bills/ui/BillRuns.tsx';
import { RecheckPage } from '../../../modules/bills/ui/RecheckPage.tsx';
import { CardsPage } from '../../../modules/carrier/ui/CardsPage.tsx';
import { RoundsPage } from '../../../modules/checklists/ui/RoundsPage.tsx';
import { CasesPage } from '../../../modules/compensations/ui/CasesPage.tsx';
import { AboutMe } from '../../../modules/complaints/ui/AboutMe.tsx';
import { ComplaintsPage } from '../../../modules/complaints/ui/ComplaintsPage.tsx';
import { OfferPanel } from '../../../modules/counters/ui/OfferPanel.tsx';
import { ExportsPage } from '../../../modules/exports/ui/ExportsPage.tsx';
import { PlacePage } from '../../../modules/facilities/ui/PlacePage.tsx';
import { FirstAskedPage } from '../../../modules/first_asked/ui/FirstAskedPage.tsx';
import { FormsPage } from '../../../modules/forms/ui/FormsPage.tsx';
import { HallGoals } from '../../../modules/goals/ui/HallGoals.tsx';
import type { OneHall } from '../../../modules/halls/ui/day-mark.ts';
import { PapersPage } from '../../../modules/halls/ui/PapersPage.tsx';
import { ImprovementsPage } from '../../../modules/improvements/ui/ImprovementsPage.tsx';
import { InvoicesPage } from '../../../modules/invoices/ui/InvoicesPage.tsx';
import { IssuesPage } from '../../../modules/issues/ui/IssuesPage.tsx';
import { LeadsPage } from '../../../modules/leads/ui/LeadsPage.tsx';
import { MaterialsPage } from '../../../modules/materials/ui/MaterialsPage.tsx';
import { ResultsPage } from '../../../modules/mystery/ui/ResultsPage.tsx';
import { NightsPage } from '../../../modules/nights/ui/NightsPage.tsx';
import { NoticesPage } from '../../../modules/notices/ui/NoticesPage.tsx';
import { LossByCall } from '../../../modules/orders/ui/office/LossByCall.tsx';
import { OrdersPage } from '../../../modules/orders/ui/office/OrdersPage.tsx';
import { PartnersPage } from '../../../modules/partners/ui/PartnersPage.tsx';
import { clerks, type Role, team } from '../../../modules/people/roles.ts';
import type { Act } from '../../../modules/people/ui/act.ts';
import { holds } from '../../../modules/people/ui/holds.ts';
import type { Who } from '../../../modules/people/wire.ts';
import { PostsPage } from '../../../modules/posts/ui/PostsPage.tsx';
import { ReceiptsPage } from '../../../modules/receipts/ui/ReceiptsPage.tsx';
import { RequestsPage } from '../../../modules/requests/ui/RequestsPage.tsx';
import { MonthPage } from '../../../modules/settlement/ui/MonthPage.tsx';
import { SettlementPage } from '../../../modules/settlement/ui/SettlementPage.tsx';
import { ShredLog } from '../../../modules/shredding/ui/ShredLog.tsx';
import { StatementsPage } from '../../../modules/statements/ui/StatementsPage.tsx';
import { SubmissionsPage } from '../../../modules/submissions/ui/SubmissionsPage.tsx';
import { SuggestionsPage } from '../../../modules/suggestions/ui/SuggestionsPage.tsx';
import { Readings } from '../../../modules/tariffs/ui/Readings.tsx';
import { TillsPage } from '../../../modules/tills/ui/office/TillsPage.tsx';
import { Evidence } from './Evidence.tsx';
import { Home } from './Home.tsx';
import {
  CampaignsPage,
  HandoversPage,
  HandsetsPage,
  KnowledgePage,
  MeetingsPage,
  SafetyPage,
  SpecialsPage,
  SurveysPage,
  TelephonePage,
  TrainingPage,
} from './later.ts';
import type { PageName, Place } from './place.ts';
import { page_words } from './words.ts';

const managers: readonly Role[] = ['hall_manager', 'duty_manager'];
const above: readonly Role[] = ['auditor', 'branch_supervisor', 'province_supervisor'];

/** What every page of the office is given. */
export interface PageProps {
  who: Who;
  hall_id: number;
  hall: OneHall | null;
  day: string;
  act: Act;
  place: Place;
  go: (to: Partial<Place>) => void;
}

interface OfficePage {
  /** Which posts see it; the server asks anew at every reading. */
  seers: readonly Role[];
  draw: (of: PageProps) => ReactNode;
}

/** The pages of the office: a new one is a line here, its name in `place.ts` and its words in `words.ts`. */
export const office_pages: Record<PageName, OfficePage> = {
  home: {
    seers: [...managers, ...above, 'storekeeper'],
    draw: of => <Home {...of} />,
  },
  settlement: {
    seers: [...managers, ...above, 'storekeeper'],
    draw: of => (
      <SettlementPage
        {...of}
        onGo={page => of.go({ page: page as PageName })}
        onDay={to => of.go({ day: to })}
      />
    ),
  },
  month: {
    seers: [...managers, ...above, 'storekeeper'],
    draw: of => <MonthPage {...of} onDay={to => of.go({ page: 'settlement', day: to })} />,
  },
  channels: {
    seers: [...managers, ...above],
    draw: of => <StatementsPage {...of} />,
  },
  tills: {
    seers: [...managers, ...above, 'storekeeper'],
    draw: of => <TillsPage {...of} />,
  },
  cards: {
    seers: [...managers, ...above, 'storekeeper'],
    draw: of => <CardsPage {...of} />,
  },
  orders: {
    seers: [...managers, ...above],
    draw: of => <OrdersPage key={of.place.order} {...of} first={of.place.order} />,
  },
  receipts: {
    seers: [...managers, ...above, 'storekeeper'],
    draw: of => <ReceiptsAndWaste {...of} />,
  },
  invoices: {
    seers: [...managers, ...above],
    draw: of => <InvoicesPage {...of} />,
  },
  booking: {
    seers: [...managers, 'floor_advisor', 'call_agent'],
    draw: of => <ByPhone {...of} />,
  },
  house_calls: {
    seers: [...managers, ...above, ...clerks, 'floor_advisor'],
    draw: of => <HouseCallsPage key={of.day} {...of} />,
  },
  notices: {
    seers: [...managers, ...above, 'privacy_officer'],
    draw: of => <NoticesPage {...of} />,
  },
  arrears: {
    seers: [...managers, ...above],
    draw: of => <ArrearsPage {...of} />,
  },
  bills: {
    seers: [...managers, ...above, 'complaint_officer'],
    draw: of => <Bills {...of} />,
  },
  rounds: {
    seers: [...managers, ...above, 'safety_officer', 'marketing_manager'],
    draw: of => <RoundsPage {...of} />,
  },
  safety: {
    seers: [...managers, ...above, 'safety_officer', 'safety_department', 'premises_department', ...team],
    draw: of => <SafetyPage hall_id={of.hall_id} month={of.day.slice(0, 7)} />,
  },
  place: {
    seers: [...managers, ...above, 'marketing_manager', 'storekeeper'],
    draw: of => <PlacePage {...of} />,
  },
  materials: {
    seers: [...managers, ...above, 'marketing_manager', 'storekeeper', 'floor_advisor'],
    draw: of => <MaterialsPage {...of} />,
  },
  assets: {
    seers: [...managers, ...above, 'storekeeper', 'safety_officer', 'floor_advisor'],
    draw: of => <AssetsPage {...of} />,
  },
  specials: {
    seers: [...managers, ...above, ...clerks, 'floor_advisor', 'marketing_manager', 'complaint_officer'],
    draw: of => <SpecialsPage {...of} />,
  },
  handovers: {
    seers: [...team, ...above],
    draw: of => <HandoversPage key={of.day} hall_id={of.hall_id} day={of.day} who={of.who} />,
  },
  attendance: {
    seers: [...team, ...above],
    draw: of => <AttendancePage key={of.day} hall_id={of.hall_id} first={of.day} />,
  },
  nights: {
    seers: [...managers, ...above, 'safety_officer'],
    draw: of => <NightsPage hall_id={of.hall_id} />,
  },
  meetings: {
    seers: [...team, ...above],
    draw: of => <MeetingsPage hall_id={of.hall_id} />,
  },
  posts: {
    seers: [...managers, ...above, 'storekeeper', 'safety_officer', 'complaint_officer', 'administrator'],
    draw: of => <PostsPage {...of} />,
  },
  papers: {
    seers: [...managers, ...above, 'administrator'],
    draw: of => <Papers {...of} />,
  },
  leads: {
    seers: [...managers, ...above, ...clerks, 'marketing_manager', 'promoter'],
    draw: of => <LeadsPage {...of} />,
  },
  campaigns: {
    seers: [...managers, ...above, 'marketing_manager'],
    draw: of => <CampaignsPage {...of} />,
  },
  forms: {
    seers: [...managers, ...above],
    draw: of => <FormsPage hall_id={of.hall_id} day={of.place.day} />,
  },
  partners: {
    seers: [...managers, ...above, 'safety_officer', 'partner'],
    draw: of => <PartnersPage {...of} />,
  },
  training: {
    seers: [...managers, ...above, 'trainer'],
    draw: of => <Training {...of} />,
  },
  goals: {
    seers: [...managers, ...above, 'marketing_manager'],
    draw: of => <Goals {...of} />,
  },
  improvements: {
    seers: [...managers, ...above, 'marketing_manager'],
    draw: of => <Improvements {...of} />,
  },
  knowledge: {
    seers: [...managers, ...above],
    draw: of => <Knowledge {...of} />,
  },
  complaints: {
    seers: [...managers, ...above, 'complaint_officer', 'floor_advisor'],
    draw: of => <ComplaintsPage hall_id={of.hall_id} month={of.day.slice(0, 7)} />,
  },
  issues: {
    seers: [...team, ...above, 'safety_department', 'partner', 'call_agent'],
    draw: of => <IssuesPage hall_id={of.hall_id} month={of.day.slice(0, 7)} />,
  },
  telephone: {
    seers: [...team, ...above],
    draw: of => <TelephonePage {...of} />,
  },
  surveys: {
    seers: [...managers, ...above, 'complaint_officer'],
    draw: of => <SurveysPage hall_id={of.hall_id} name={of.hall?.hall.name ?? page_words.surveys} />,
  },
  handsets: {
    seers: [...team, ...above],
    draw: of => <HandsetsPage {...of} />,
  },
  first_asked: {
    seers: [...team, ...above],
    draw: of => <FirstAskedPage hall_id={of.hall_id} />,
  },
  submissions: {
    seers: [...team, ...above],
    draw: of => <SubmissionsPage hall_id={of.hall_id} month={of.day.slice(0, 7)} />,
  },
  suggestions: {
    seers: [...managers, ...above, 'complaint_officer', 'floor_advisor', 'marketing_manager'],
    draw: of => <SuggestionsPage hall_id={of.hall_id} month={of.day.slice(0, 7)} />,
  },
  requests: {
    seers: ['hall_manager', 'duty_manager', 'complaint_officer', 'privacy_officer', 'auditor'],
    draw: of => <RequestsPage {...of} />,
  },
  bad_info: {
    seers: [...managers, 'complaint_officer', 'auditor', 'branch_supervisor'],
    draw: of => <ReportsPage {...of} />,
  },
  mystery: {
    seers: ['hall_manager', ...above],
    draw: of => <ResultsPage hall_id={of.hall_id} />,
  },
  accountability: {
    seers: [...team, ...above],
    draw: of => <Accountable {...of} />,
  },
  exports: {
    seers: [...managers, ...above, 'privacy_officer', 'complaint_officer', 'storekeeper'],
    draw: of => <ExportsPage {...of} />,
  },
  audits: {
    seers: [...above],
    draw: of => <SamplesPage {...of} />,
  },
  evidence: {
    seers: [...managers, ...above, 'privacy_officer'],
    draw: of => <Evidence {...of} />,
  },
};

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

/** What the hall is to reach, and how far it is. */
function Goals({ hall_id }: { hall_id: number }) {
  const say = useSay();
  return (
    <div className="of-pad">
      <h1>{say(page_words.goals)}</h1>
      <HallGoals hall_id={hall_id} />
    </div>
  );
}

/** Who learns what, the plan and what came of it. */
function Training({ hall_id, who }: { hall_id: number; who: Who }) {
  const say = useSay();
  return (
    <div className="of-pad">
      <h1>{say(page_words.training)}</h1>
      <TrainingPage hall_id={hall_id} may_certify={holds(who, 'branch_supervisor', 'province_supervisor')} />
    </div>
  );
}

/** What every hall answers alike, and how right this one is. */
function Knowledge({ hall_id }: { hall_id: number }) {
  const say = useSay();
  return (
    <div className="of-pad">
      <h1>{say(page_words.knowledge)}</h1>
      <KnowledgePage hall_id={hall_id} />
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

/** Cases of accountability and what is said of oneself; a clause's page or a rectification leads here with what it is about. */
function Accountable({ hall_id }: { hall_id: number }) {
  const [from] = useState(() => {
    const query = new URLSearchParams(location.search);
    const clause = query.get('clause');
    return clause === null ? null : { clause, mend_id: query.get('mend') };
  });
  return (
    <>
      <AboutMe hall_id={hall_id} />
      <CasesOfAccountability hall_id={hall_id} from={from} />
    </>
  );
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
