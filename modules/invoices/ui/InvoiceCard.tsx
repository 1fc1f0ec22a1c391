import type { z } from 'zod';
import { yuan } from '../../../kit/money.ts';
import { dayOf, timeOfDay } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import type { Words } from '../../../kit/words.ts';
import type { invoiceShown } from '../wire.ts';
import './invoice.css';
import { state_words, words } from './words.ts';

export type Invoice = z.output<typeof invoiceShown>;

interface CardProps {
  of: Invoice;
  hall: Words;
  /** The buyer in clear, on the paper that goes into the customer's hand. */
  buyer?: { name: string; tax_id: string | null };
}

/** One invoice as a customer reads it: whom it is for, what, how much of it is tax; a red one says so. */
export function InvoiceCard({ of, hall, buyer }: CardProps) {
  const say = useSay();
  const language = useLanguage();
  const red = of.kind === 'red';
  const sign = red ? '-' : '';
  const tax_id = buyer?.tax_id ?? of.title.tax_id_mask;
  return (
    <article className={red ? 'iv iv-red' : 'iv'}>
      <header>
        <b>{say(red ? words.red_invoice : words.e_invoice)}</b>
        <span role="status">{say(state_words[of.state])}</span>
      </header>
      <dl>
        <dt>{say(words.buyer)}</dt>
        <dd>
          <span lang="zh-CN">{buyer?.name ?? of.title.mask}</span>
          {tax_id !== null && <small className="num">{tax_id}</small>}
        </dd>
        <dt>{say(words.seller)}</dt>
        <dd>{say(hall)}</dd>
        {of.no !== null && (
          <>
            <dt>{say(words.no)}</dt>
            <dd className="num">{of.no}</dd>
            <dt>{say(words.tax_no)}</dt>
            <dd className="num">{of.tax_no}</dd>
          </>
        )}
        {of.issued_at !== null && (
          <>
            <dt>{say(words.at)}</dt>
            <dd className="num">
              {dayOf(of.issued_at, language)} {timeOfDay(of.issued_at)}
            </dd>
          </>
        )}
      </dl>
      <ul>
        {of.lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never move, and two may say the same
          <li key={at}>
            <span>{say(line.say)}</span>
            <b className="num">
              {sign}
              {yuan(line.fen)}
            </b>
          </li>
        ))}
      </ul>
      <p className={of.state === 'reversed' ? 'iv-sum iv-void' : 'iv-sum'}>
        <span>{say(words.total)}</span>
        <b className="num">
          {sign}
          {yuan(of.amount_fen)}
          <small> {say(words.yuan)}</small>
        </b>
      </p>
      <p className="iv-tax">
        <span>
          {say(words.tax)} <span className="num">{of.tax_percent}%</span>
        </span>
        <span className="num">
          {sign}
          {yuan(of.tax_fen)}
        </span>
      </p>
    </article>
  );
}
