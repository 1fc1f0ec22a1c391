import type { ReactNode } from 'react';
import { Button } from '../../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { momentOf, money } from '../../../../kit/ui/format.ts';
import { useHallNow } from '../../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../../kit/ui/language.tsx';
import { SendPapers } from './SendPapers.tsx';
import { TakeHome } from './TakeHome.tsx';
import type { Visit } from './visit.ts';
import { words } from './words.ts';

/** Below the money: when it will be done, the papers of the visit, and the clerk's box; never what the till should hold. */
export function Papers({
  visit,
  onPrint,
  withReceipt,
}: {
  visit: Visit;
  onPrint: () => void;
  withReceipt?: ReactNode;
}) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow();
  const promised = visit.basket?.orders.map(of => of.promised_at).findLast(at => at !== null) ?? null;
  const receipts = visit.basket?.receipts ?? [];
  const last = receipts.at(-1);
  return (
    <>
      <section>
        <header className="cd-hd">
          <h3>{say(words.promised)}</h3>
          <ClauseChip id="SVC-07" />
        </header>
        {promised === null ? (
          <p className="oc-small">{say(words.promised_none)}</p>
        ) : (
          <p className="oc-promise">
            <b className="num">{momentOf(promised, now, language)}</b>
            <span>{say(words.promised_note)}</span>
          </p>
        )}
      </section>
      <section>
        <header className="cd-hd">
          <h3>{say(words.papers)}</h3>
          {last !== undefined && <span className="num">{last.no}</span>}
        </header>
        <p className="oc-li">
          <span>{say(words.e_paper)}</span>
          <TakeHome link={visit.basket?.papers_link ?? null} />
          {visit.basket?.papers_link != null && <SendPapers visit={visit} />}
        </p>
        <p className="oc-li">
          <span>
            {say(words.e_receipt)}
            {last?.state === 'voided' && ` ${say(words.voided)}`}
          </span>
          {last === undefined ? (
            <span>{say(words.with_order)}</span>
          ) : (
            <Button kind="quiet" keyCap="F10" onPress={onPrint}>
              {say(words.on_paper)} {money(last.amount_fen)}
            </Button>
          )}
        </p>
        <div className="oc-li">
          <span>{say(words.e_invoice)}</span>
          {withReceipt ?? <span>{say(words.with_order)}</span>}
        </div>
      </section>
      <section>
        <header className="cd-hd">
          <h3>{say(words.box)}</h3>
          <ClauseChip id="INV-08" />
        </header>
        <dl className="oc-box">
          <div>
            <dd className="num">{visit.cards ?? '–'}</dd>
            <dt>{say(words.cards)}</dt>
          </div>
          <div>
            <dd className="num">{visit.till === null ? '–' : visit.till.seq_no}</dd>
            <dt>{say(words.till)}</dt>
          </div>
          <div>
            <dd>—</dd>
            <dt>{say(words.blind)}</dt>
          </div>
        </dl>
      </section>
    </>
  );
}
