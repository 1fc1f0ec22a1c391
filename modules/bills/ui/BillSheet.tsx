import type { z } from 'zod';
import { money } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { bill_way_words } from '../../carrier/bill_way.ts';
import type { billsShown } from '../wire.ts';
import './bills.css';
import { words } from './words.ts';

export type Shown = z.output<typeof billsShown>;

/** The last months of a number: each line with the item it follows and what caused it (FEE-04). */
export function BillSheet({ of }: { of: Shown }) {
  const say = useSay();
  return (
    <article className="bl">
      <header className="bl-head">
        <b>{say(of.hall)}</b>
        <span className="num">{say(words.of(of.mask, of.months))}</span>
        <span className="num">
          {say(words.balance)} {money(of.balance_fen)} · {say(words.owed)} {money(of.owed_fen)}
        </span>
        {of.sent !== null && (
          <span className="num">
            {say(words.sent_by(bill_way_words[of.sent.way]))}
            {of.sent.next !== null &&
              ` · ${say(words.sent_then(of.sent.next.from, bill_way_words[of.sent.next.way]))}`}
          </span>
        )}
      </header>
      {of.bills.length === 0 && <p>{say(words.none)}</p>}
      {of.bills.map(bill => (
        <section key={bill.month} className="bl-month">
          <h3>
            <span className="num">{bill.month}</span>
            <span className="num">
              {money(bill.total_fen)} {say(words.yuan)}
            </span>
          </h3>
          <ul>
            {bill.lines.map(line => (
              <li key={`${line.tariff?.code}${line.cause?.no}${line.say.en}`}>
                <p>
                  <span>
                    {say(line.say)}{' '}
                    {line.count > 1 && <span className="num">{say(words.times(line.count))}</span>}
                  </span>
                  <b className="num">{money(line.fen)}</b>
                </p>
                {line.tariff !== null && (
                  <small>
                    {say(words.by)} {line.tariff.how !== null && `${say(line.tariff.how)} · `}
                    <span className="num">{say(words.version(line.tariff.code, line.tariff.version))}</span>
                  </small>
                )}
                {line.cause !== null && (
                  <small>
                    {say(words.because)} {say(line.cause.say)}{' '}
                    <span className="num">
                      {line.cause.no} · {line.cause.on}
                    </span>
                  </small>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
