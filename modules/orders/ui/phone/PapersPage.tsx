import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { yuan } from '../../../../kit/money.ts';
import { callApi } from '../../../../kit/ui/call.ts';
import { dayOf, timeOfDay } from '../../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../../kit/ui/language.tsx';
import { SkeletonPanel } from '../../../../kit/ui/Panels.tsx';
import { PhoneButton, PhoneFrame } from '../../../queue/ui/phone/PhoneFrame.tsx';
import { ReceiptCard } from '../../../receipts/ui/ReceiptPage.tsx';
import * as wire from '../../papers_wire.ts';
import { orderStateWords } from '../counter/state-words.ts';
import { Strokes } from '../Strokes.tsx';
import './papers.css';
import { MyConsents } from './MyConsents.tsx';
import { lossWords, words } from './words.ts';

type Papers = z.output<typeof wire.linkedPapers.answer>;
type Form = Papers['forms'][number];

interface PapersPageProps {
  hall_id: number;
  ticket_id: string;
  secret: string;
}

/** What a customer takes home, behind its link: every form agreed to, with the hand under it, and the receipts (BIZ-24). */
export function PapersPage({ hall_id, ticket_id, secret }: PapersPageProps) {
  const say = useSay();
  const language = useLanguage();
  const [of, set] = useState<Papers | null>(null);
  const [lost, lose] = useState<string | null>(null);
  useEffect(() => {
    void callApi(wire.linkedPapers, { hall_id, ticket_id, secret }).then(outcome => {
      if (outcome.ok) set(outcome.value);
      else lose(outcome.problem.code);
    });
  }, [hall_id, ticket_id, secret]);
  const frame = { title: words.title, back: `/m/${hall_id}` };
  if (of === null)
    return (
      <PhoneFrame {...frame}>
        {lost === null ? (
          <SkeletonPanel rows={5} />
        ) : (
          <p className="ph-rule ph-warn">{say(lost === 'orders.papers_over' ? words.over : words.lost)}</p>
        )}
      </PhoneFrame>
    );
  return (
    <PhoneFrame
      {...frame}
      foot={<PhoneButton onPress={() => window.print()}>{say(words.print)}</PhoneButton>}
    >
      {of.forms.map(form => (
        <FormCard key={form.id} of={form} hall={say(of.hall)} />
      ))}
      {of.receipts.map(receipt => (
        <ReceiptCard key={receipt.id} of={{ ...receipt, hall: of.hall, supervision: of.supervision }} />
      ))}
      <MyConsents {...{ hall_id, ticket_id, secret }} />
      <p className="ph-s pp-keep">{say(words.keep(dayOf(of.open_until, language)))}</p>
    </PhoneFrame>
  );
}

const parts = ['content', 'price', 'fees', 'duties'] as const;

function FormCard({ of, hall }: { of: Form; hall: string }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section className="ph-card pp" aria-label={say(of.say)}>
      <div className="ph-two">
        <b>{say(of.say)}</b>
        <span className="ph-s" role="status">
          {say(orderStateWords[of.state])}
        </span>
      </div>
      <p className="ph-s">
        {hall} · {say(words.form_no)} <span className="num">{of.no}</span>
      </p>
      <dl className="pp-lines">
        {of.form.map(line => (
          <div key={line.say.zh}>
            <dt>{say(line.say)}</dt>
            <dd {...(line.value.zh === line.value.en ? { lang: 'zh-CN' } : {})}>{say(line.value)}</dd>
          </div>
        ))}
        <div>
          <dt>{say(words.charged)}</dt>
          <dd className="num">{yuan(of.total_fen)}</dd>
        </div>
      </dl>
      {of.sheet !== null && (
        <ol className="pp-told">
          {parts.map(part => (
            <li key={part}>
              <b>{say(words[part])}</b> {of.sheet === null ? '' : say(of.sheet[part])}
            </li>
          ))}
        </ol>
      )}
      {of.stopped_at !== null && (
        <p>
          {say(lossWords.stopped)}{' '}
          <b className="num">
            {dayOf(of.stopped_at, language)} {timeOfDay(of.stopped_at, true)}
          </b>{' '}
          {say(lossWords.not_yours)}
        </p>
      )}
      {of.agreement.length > 0 && (
        <ul className="pp-told">
          {of.agreement.map(point => (
            <li key={point.code}>
              <b>{say(lossWords.agreed)}</b> {say(point.say)}
            </li>
          ))}
        </ul>
      )}
      {of.made_under !== null && of.text.length > 0 && (
        <details className="pp-text">
          <summary>{say(words.agreement_text(of.made_under.number))}</summary>
          <ol>
            {of.text.map(one => (
              <li key={one.zh}>{say(one)}</li>
            ))}
          </ol>
          <p className="ph-s num pp-hash">SHA-256 {of.made_under.hash}</p>
        </details>
      )}
      {of.leaflet !== null && (
        <ul className="pp-told">
          {(['does', 'costs', 'faults', 'hotline'] as const).map(part => (
            <li key={part}>{of.leaflet === null ? '' : say(of.leaflet[part])}</li>
          ))}
        </ul>
      )}
      <Hand of={of} />
      {of.agreed_at !== null && (
        <p className="ph-s">
          {say(of.strokes === null ? words.by_word : words.by_hand)}{' '}
          <span className="num">
            {dayOf(of.agreed_at, language)} {timeOfDay(of.agreed_at)}
          </span>
          {of.sheet_version !== null && ` · ${say(words.edition(of.sheet_version))}`}
        </p>
      )}
      {of.form_hash !== null && <p className="ph-s num pp-hash">SHA-256 {of.form_hash}</p>}
    </section>
  );
}

/** The customer's own hand under the form, as it was drawn on the pad. */
function Hand({ of }: { of: Form }) {
  const say = useSay();
  if (of.strokes === null) return null;
  return (
    <div className="pp-hand">
      <Strokes of={of.strokes} label={say(words.signature)} />
    </div>
  );
}
