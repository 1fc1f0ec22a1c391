import { lazy, Suspense, useEffect } from 'react';
import { useSay } from '../../../kit/ui/language.tsx';
import { openLive } from '../../../kit/ui/live.ts';
import { SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { words as badInfo } from '../../../modules/bad_info/ui/words.ts';
import { words as billWords } from '../../../modules/bills/ui/words.ts';
import { rule } from '../../../modules/carrier/ui/words.ts';
import { link as complainLink } from '../../../modules/complaints/ui/link.ts';
import { lossWords, privacyWords } from '../../../modules/orders/ui/phone/words.ts';
import { HallList } from '../../../modules/queue/ui/phone/HallList.tsx';
import { HallPage } from '../../../modules/queue/ui/phone/HallPage.tsx';
import { TicketPage } from '../../../modules/queue/ui/phone/TicketPage.tsx';
import { RatePage } from '../../../modules/ratings/ui/RatePage.tsx';
import { words as myData } from '../../../modules/requests/ui/words.ts';
import { FirstLine } from '../../../modules/responsibility/ui/FirstLine.tsx';
import { link as opinionLink } from '../../../modules/suggestions/ui/link.ts';
import { published as words } from '../../../modules/tariffs/ui/words.ts';
import { PhoneLine } from '../../../modules/telephone/ui/PhoneLine.tsx';

// Pages that a link leads to come when they are asked for: whoever looks at a hall or a number does not carry them.
const BookingPage = lazy(() =>
  import('../../../modules/appointments/ui/BookingPage.tsx').then(page => ({ default: page.BookingPage })),
);
const BookPage = lazy(() =>
  import('../../../modules/appointments/ui/BookPage.tsx').then(page => ({ default: page.BookPage })),
);
const AskBills = lazy(() =>
  import('../../../modules/bills/ui/BillsPhone.tsx').then(page => ({ default: page.AskBills })),
);
const LinkedBills = lazy(() =>
  import('../../../modules/bills/ui/BillsPhone.tsx').then(page => ({ default: page.LinkedBills })),
);
const SimulatedPhone = lazy(() =>
  import('../../../modules/notices/ui/SimulatedPhone.tsx').then(page => ({ default: page.SimulatedPhone })),
);
const LossPage = lazy(() =>
  import('../../../modules/orders/ui/phone/LossPage.tsx').then(page => ({ default: page.LossPage })),
);
const OrderedPage = lazy(() =>
  import('../../../modules/orders/ui/phone/OrderedPage.tsx').then(page => ({ default: page.OrderedPage })),
);
const PapersPage = lazy(() =>
  import('../../../modules/orders/ui/phone/PapersPage.tsx').then(page => ({ default: page.PapersPage })),
);
const NumberRule = lazy(() =>
  import('../../../modules/orders/ui/phone/NumberRule.tsx').then(page => ({ default: page.NumberRule })),
);
const ProcessingPage = lazy(() =>
  import('../../../modules/orders/ui/phone/ProcessingPage.tsx').then(page => ({
    default: page.ProcessingPage,
  })),
);
const ReceiptPage = lazy(() =>
  import('../../../modules/receipts/ui/ReceiptPage.tsx').then(page => ({ default: page.ReceiptPage })),
);
const MyData = lazy(() =>
  import('../../../modules/requests/ui/MyData.tsx').then(page => ({ default: page.MyData })),
);
const MyRequest = lazy(() =>
  import('../../../modules/requests/ui/MyRequest.tsx').then(page => ({ default: page.MyRequest })),
);
const ReceiptInvoice = lazy(() =>
  import('../../../modules/invoices/ui/ReceiptInvoice.tsx').then(page => ({ default: page.ReceiptInvoice })),
);
const ReportBadInfo = lazy(() =>
  import('../../../modules/bad_info/ui/ReportBadInfo.tsx').then(page => ({ default: page.ReportBadInfo })),
);
const MyReport = lazy(() =>
  import('../../../modules/bad_info/ui/MyReport.tsx').then(page => ({ default: page.MyReport })),
);
const Complain = lazy(() =>
  import('../../../modules/complaints/ui/Complain.tsx').then(page => ({ default: page.Complain })),
);
const MyComplaint = lazy(() =>
  import('../../../modules/complaints/ui/MyComplaint.tsx').then(page => ({ default: page.MyComplaint })),
);
const MyIssue = lazy(() =>
  import('../../../modules/issues/ui/MyIssue.tsx').then(page => ({ default: page.MyIssue })),
);
const SurveyForm = lazy(() =>
  import('../../../modules/surveys/ui/SurveyForm.tsx').then(page => ({ default: page.SurveyForm })),
);
const WriteOpinion = lazy(() =>
  import('../../../modules/suggestions/ui/WriteOpinion.tsx').then(page => ({ default: page.WriteOpinion })),
);
const MyOpinion = lazy(() =>
  import('../../../modules/suggestions/ui/MyOpinion.tsx').then(page => ({ default: page.MyOpinion })),
);
const PublishedPage = lazy(() =>
  import('../../../modules/tariffs/ui/PublishedPage.tsx').then(page => ({ default: page.PublishedPage })),
);

const PublishedPaper = lazy(() =>
  import('../../../modules/tariffs/ui/PublishedPaper.tsx').then(page => ({ default: page.PublishedPaper })),
);

/** The phone page: which of its pages the address names. */
export function App() {
  const [, , hall, page, id] = window.location.pathname.split('/');
  if (hall === undefined || !/^\d+$/.test(hall)) return <HallList />;
  return (
    <Suspense fallback={<SkeletonPanel rows={6} row_px={56} />}>
      <InHall hall_id={Number(hall)} page={page ?? ''} id={id ?? ''} />
    </Suspense>
  );
}

function InHall({ hall_id, page, id }: { hall_id: number; page: string; id: string }) {
  const say = useSay();
  useEffect(() => openLive(hall_id), [hall_id]);
  const secret = window.location.hash.slice(1);
  if (page === 't')
    return (
      <TicketPage
        hall_id={hall_id}
        ticket_id={id}
        secret={secret}
        after={() => (
          <RatePage
            {...{ hall_id, ticket_id: id, secret }}
            more={<SurveyForm {...{ hall_id, ticket_id: id, secret }} />}
          />
        )}
      />
    );
  if (page === 'book') return <BookPage hall_id={hall_id} />;
  if (page === 'b') return <BookingPage hall_id={hall_id} appointment_id={id} secret={secret} />;
  if (page === 'phone') return <SimulatedPhone hall_id={hall_id} />;
  if (page === 'o') return <OrderedPage hall_id={hall_id} order_id={id} secret={secret} />;
  if (page === 'p') return <PapersPage hall_id={hall_id} ticket_id={id} secret={secret} />;
  if (page === 'r') {
    const receipt = { hall_id, receipt_id: id, secret };
    return <ReceiptPage {...receipt} more={<ReceiptInvoice {...receipt} />} />;
  }
  if (page === 'q') return <MyRequest hall_id={hall_id} request_id={id} secret={secret} />;
  if (page === 'bi') return <MyReport hall_id={hall_id} report_id={id} secret={secret} />;
  if (page === 'c') return <MyComplaint hall_id={hall_id} complaint_id={id} secret={secret} />;
  if (page === 'i') return <MyIssue hall_id={hall_id} issue_id={id} secret={secret} />;
  if (page === 'complain') return <Complain hall_id={hall_id} />;
  if (page === 'opinion') return <WriteOpinion hall_id={hall_id} />;
  if (page === 'v') return <MyOpinion hall_id={hall_id} opinion_id={id} secret={secret} />;
  if (page === 'bad-info') return <ReportBadInfo hall_id={hall_id} />;
  if (page === 'my-data') return <MyData hall_id={hall_id} />;
  if (page === 'privacy') return <ProcessingPage hall_id={hall_id} />;
  if (page === 'number-rule') return <NumberRule hall_id={hall_id} />;
  if (page === 'bills' && id !== '') return <LinkedBills hall_id={hall_id} link_id={id} secret={secret} />;
  if (page === 'bills') return <AskBills hall_id={hall_id} />;
  if (page === 'loss') return <LossPage hall_id={hall_id} />;
  if (page === 'published' && id === 'print') return <PublishedPaper hall_id={hall_id} />;
  if (page === 'published') return <PublishedPage hall_id={hall_id} />;
  return (
    <HallPage
      hall_id={hall_id}
      published={
        <>
          <a className="ph-card ph-row ph-link" href={`/m/${hall_id}/loss`}>
            {say(lossWords.link)}
          </a>
          <a className="ph-card ph-row ph-link" href={`/m/${hall_id}/complain`}>
            {say(complainLink)}
          </a>
          <a className="ph-card ph-row ph-link" href={`/m/${hall_id}/opinion`}>
            {say(opinionLink)}
          </a>
          <a className="ph-card ph-row ph-link" href={`/m/${hall_id}/bad-info`}>
            {say(badInfo.link)}
          </a>
          <a className="ph-card ph-row ph-link" href={`/m/${hall_id}/privacy`}>
            {say(privacyWords.register)}
          </a>
          <a className="ph-card ph-row ph-link" href={`/m/${hall_id}/my-data`}>
            {say(myData.link)}
          </a>
          <a className="ph-card ph-row ph-link" href={`/m/${hall_id}/number-rule`}>
            {say(rule.link)}
          </a>
          <a className="ph-card ph-row ph-link" href={`/m/${hall_id}/published`}>
            {say(words.link)}
          </a>
          <a className="ph-card ph-row ph-link" href={`/m/${hall_id}/bills`}>
            {say(billWords.link)}
          </a>
          <PhoneLine hall_id={hall_id} />
          <FirstLine hall_id={hall_id} />
        </>
      }
    />
  );
}
