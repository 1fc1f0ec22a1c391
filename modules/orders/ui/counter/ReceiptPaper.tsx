import { money, timeOfDay } from '../../../../kit/ui/format.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import { QrCode } from '../../../../kit/ui/QrCode.tsx';
import { paidBy } from '../../../ledger/tenders.ts';
import { receiptWords } from '../../../receipts/ui/paper-words.ts';
import type { Basket } from './visit.ts';
import { words } from './words.ts';

interface PaperProps {
  of: Basket['receipts'][number];
  basket: Basket | null;
}

/** The receipt as it leaves the printer: seen on paper alone. */
export function ReceiptPaper({ of, basket }: PaperProps) {
  const say = useSay();
  const link = basket?.papers_link ?? null;
  const supervision = basket?.supervision ?? null;
  return (
    <div className="oc-paper" aria-hidden="true">
      <b>
        {say(of.series === 'T' ? words.refund_slip : words.receipt)} {of.no}
      </b>
      <p>
        {of.day} {timeOfDay(of.issued_at, true)}
        {of.reprints > 0 && ` · ${say(words.reprint)} ${of.reprints}`}
      </p>
      {of.lines[0]?.by !== undefined && (
        <p>
          {say(words.agent)} <span lang="zh-CN">{of.lines[0].by}</span>
        </p>
      )}
      {of.lines.map(line => (
        <p className="oc-li" key={line.say.zh}>
          <span>{say(line.say)}</span>
          <span>{money(line.fen)}</span>
        </p>
      ))}
      <p className="oc-li">
        <b>{say(paidBy(of, money))}</b>
        <b>{money(of.amount_fen)}</b>
      </p>
      {supervision !== null && (
        <p>
          {say(receiptWords.supervision)} {supervision}
        </p>
      )}
      {link !== null && (
        <QrCode text={`${window.location.origin}${link}`} label={say(words.take_home_code)} size={132} />
      )}
    </div>
  );
}
