import { type ReactNode, useEffect, useState } from 'react';
import type { z } from 'zod';
import { yuan } from '../../../kit/money.ts';
import { callApi } from '../../../kit/ui/call.ts';
import { dayOf, money, timeOfDay } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { paidBy } from '../../ledger/tenders.ts';
import { PhoneButton, PhoneFrame } from '../../queue/ui/phone/PhoneFrame.tsx';
import * as wire from '../wire.ts';
import './receipt.css';
import { receiptWords as words } from './paper-words.ts';

type Receipt = z.output<typeof wire.linkedReceipt.answer>;

interface ReceiptPageProps {
  hall_id: number;
  receipt_id: string;
  secret: string;
  /** What other modules offer whoever holds this link: the invoice. */
  more?: ReactNode;
}

/** The electronic receipt behind its link: this one paper, and nothing else of the visit (PAY-02). */
export function ReceiptPage({ hall_id, receipt_id, secret, more }: ReceiptPageProps) {
  const say = useSay();
  const [of, set] = useState<Receipt | null>(null);
  const [lost, lose] = useState(false);
  useEffect(() => {
    void callApi(wire.linkedReceipt, { hall_id, receipt_id, secret }).then(outcome => {
      if (outcome.ok) set(outcome.value);
      else lose(true);
    });
  }, [hall_id, receipt_id, secret]);
  const frame = { title: words.title, back: `/m/${hall_id}` };
  if (of === null)
    return (
      <PhoneFrame {...frame}>
        {lost ? <p className="ph-rule ph-warn">{say(words.lost)}</p> : <SkeletonPanel rows={5} />}
      </PhoneFrame>
    );
  return (
    <PhoneFrame
      {...frame}
      foot={<PhoneButton onPress={() => window.print()}>{say(words.print)}</PhoneButton>}
    >
      <ReceiptCard of={of} />
      {more}
      <p className="ph-s rc-keep">{say(words.keep)}</p>
    </PhoneFrame>
  );
}

/** One receipt as a customer reads it on a phone. */
export function ReceiptCard({ of }: { of: Receipt }) {
  const say = useSay();
  const language = useLanguage();
  const state = of.state === 'voided' ? words.void : words.valid;
  return (
    <section className="ph-card rc">
      <div className="ph-two">
        <b>{say(of.hall)}</b>
        <span className="ph-s" role="status">
          {say(state)}
        </span>
      </div>
      {of.lines.map(line => (
        <div className="rc-line" key={`${line.say.zh}${line.fen}`}>
          <span>
            {say(line.say)}
            {line.by !== undefined && (
              <small className="ph-s">
                {' '}
                {say(words.through)} <span lang="zh-CN">{line.by}</span>
              </small>
            )}
          </span>
          <b className="num">{yuan(line.fen)}</b>
        </div>
      ))}
      <div className={of.state === 'voided' ? 'rc-sum rc-void' : 'rc-sum'}>
        <span>{say(of.series === 'T' ? words.returned : words.total)}</span>
        <b className="num">
          {yuan(of.amount_fen)}
          <small>{say(words.yuan)}</small>
        </b>
      </div>
      <dl className="rc-facts ph-s">
        <dt>{say(words.no)}</dt>
        <dd className="num">{of.no}</dd>
        {of.replaces !== null && (
          <>
            <dt>{say(words.replaces)}</dt>
            <dd className="num">{of.replaces}</dd>
          </>
        )}
        <dt>{say(words.tender)}</dt>
        <dd>{say(paidBy(of, money))}</dd>
        <dt>{say(words.at)}</dt>
        <dd className="num">
          {dayOf(of.issued_at, language)} {timeOfDay(of.issued_at)}
        </dd>
        {of.supervision !== null && (
          <>
            <dt>{say(words.supervision)}</dt>
            <dd className="num">{of.supervision}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
