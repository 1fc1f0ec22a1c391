import type { ReactNode } from 'react';
import type { z } from 'zod';
import { changeIn, spokenYuan } from '../../../../kit/money.ts';
import { Money } from '../../../../kit/ui/BigNumber.tsx';
import { money } from '../../../../kit/ui/format.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import { QrCode } from '../../../../kit/ui/QrCode.tsx';
import type { Words } from '../../../../kit/words.ts';
import type * as wire from '../../wire.ts';
import { goneBack } from './gone-back.ts';
import { words } from './words.ts';

type Screen = z.output<typeof wire.customerScreen.answer>;
type Order = Screen['orders'][number];

/** What is charged, line by line. */
export function Lines({ of, children }: { of: Screen; children?: ReactNode }) {
  const say = useSay();
  return (
    <div className="co-lines">
      {of.orders.flatMap(one =>
        one.charges.map(charge => (
          <p key={`${one.id}${charge.say.zh}`}>
            <span>{say(charge.say)}</span>
            <span className="num">{money(charge.amount_fen)}</span>
          </p>
        )),
      )}
      {children}
    </div>
  );
}

/** The last payment: what was received and given back, or what of it goes back. */
export function Paid({ of, payment }: { of: Screen; payment: NonNullable<Screen['payment']> }) {
  const say = useSay();
  const gone = goneBack(of.orders);
  return (
    <div className="co co-pay">
      <section>
        <h2>{say(words.paid)}</h2>
        <Money amount_fen={payment.amount_fen} unit={say(words.yuan)} size="wall" />
        <Lines of={of} />
      </section>
      <section className="co-side" role="status">
        {gone.sum_fen > 0 ? <Back of={gone} /> : <Received payment={payment} />}
        <TakeHome link={of.papers_link} size={176} say={words.scan} />
      </section>
    </div>
  );
}

/** What was handed over and what comes back, note by note. */
function Received({ payment }: { payment: NonNullable<Screen['payment']> }) {
  const say = useSay();
  const back = payment.change_fen ?? 0;
  const notes = changeIn(back)
    // A note and how many of it stay together where the line ends.
    .map(({ piece, count }) => `${spokenYuan(piece)}\u00a0×\u00a0${count}`)
    .join(' + ');
  return (
    <>
      {payment.cash_fen > 0 && <p>{say(words.cash_beside(money(payment.cash_fen)))}</p>}
      {payment.received_fen === null ? (
        <p>{say(words.paid_thanks)}</p>
      ) : (
        <>
          <p className="co-sum">
            <b>{say(words.received)}</b>
            <Money amount_fen={payment.received_fen} unit={say(words.yuan)} size="4xl" />
          </p>
          <p className="co-sum">
            <b>{say(words.change)}</b>
            <Money amount_fen={back} unit={say(words.yuan)} size="4xl" />
          </p>
          <p>{say(back === 0 ? words.exact : words.notes(notes))}</p>
        </>
      )}
    </>
  );
}

/** What was paid and goes back: it could not be carried out, or was taken back. */
function Back({ of }: { of: ReturnType<typeof goneBack<Order>> }) {
  const say = useSay();
  return (
    <>
      <p className="co-sum">
        <b>{say(words.goes_back)}</b>
        <Money amount_fen={of.sum_fen} unit={say(words.yuan)} size="4xl" />
      </p>
      {of.orders.map(one => (
        <p key={one.id}>
          {say(one.say)} · {say(one.state === 'failed' ? words.not_done : words.taken_back)}
        </p>
      ))}
      <p>{say(words.back_note)}</p>
    </>
  );
}

/** The customer takes form and receipt along: one code for all papers of the visit (BIZ-24, PAY-02). */
function TakeHome({ link, size, say: what }: { link: string | null; size: number; say: Words }) {
  const say = useSay();
  if (link === null) return null;
  return (
    <p className="co-home">
      <QrCode text={`${window.location.origin}${link}`} label={say(what)} size={size} />
      <span>{say(what)}</span>
    </p>
  );
}

const free_heads: Partial<Record<string, Words>> = {
  delivered: words.done,
  failed: words.not_done,
  reversed: words.taken_back,
  reversal_pending: words.done,
};

/** Nothing is to be paid: what was agreed, and that it is done, under way or not to be done. */
export function Free({ of, last }: { of: Screen; last: Order | undefined }) {
  const say = useSay();
  const refused = last?.state === 'failed' ? last.refused : null;
  return (
    <div className="co co-free">
      <h2>{say(free_heads[last?.state ?? ''] ?? words.signed_wait)}</h2>
      <p>{last === undefined ? '' : say(last.say)}</p>
      <p>{say(refused === null ? words.free : refused.say)}</p>
      <TakeHome link={of.papers_link} size={264} say={of.payment === null ? words.scan_form : words.scan} />
    </div>
  );
}
