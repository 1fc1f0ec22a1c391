import { type ReactNode, useState } from 'react';
import type { z } from 'zod';
import { changeIn, spokenYuan } from '../../../../kit/money.ts';
import { Money } from '../../../../kit/ui/BigNumber.tsx';
import { useAct } from '../../../../kit/ui/call.ts';
import { money, timeOfDay } from '../../../../kit/ui/format.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import { useLive } from '../../../../kit/ui/live.ts';
import { QrCode } from '../../../../kit/ui/QrCode.tsx';
import type { Words } from '../../../../kit/words.ts';
import * as wire from '../../wire.ts';
import { Agreement, markOf } from './Agreement.tsx';
import { agreedAfter } from './agreed-after.ts';
import { Consent } from './Consent.tsx';
import './customer.css';
import { SignPad } from './SignPad.tsx';
import { UnlockCode } from './UnlockCode.tsx';
import { Warning } from './Warning.tsx';
import { WholeText } from './WholeText.tsx';
import { Working } from './Working.tsx';
import { words } from './words.ts';

type Screen = z.output<typeof wire.customerScreen.answer>;
type Order = Screen['orders'][number];

interface CustomerOrdersProps {
  hall_id: number;
  counter_id: string;
  /** What stands here while there is nothing to read, sign or pay. */
  children: ReactNode;
}

/** The customer's side of a counter: what is told, signed and paid in the visit at this very counter, and nothing else. */
export function CustomerOrders({ hall_id, counter_id, children }: CustomerOrdersProps) {
  const url = `/api/halls/${hall_id}/counters/${counter_id}/customer-orders`;
  const live = useLive<Screen>(url, 'orders', 'payments', 'queue');
  const [sent, send] = useState<ReadonlySet<string>>(new Set());
  // Once it is read the order waits for nothing any more; it stays here until its seconds are over.
  const [reads, read] = useState<string | null>(null);
  const of = live.data;
  if (of === null || of.ticket === null) return children;
  const reading = of.orders.find(one => ['eligible', 'disclosed'].includes(one.state) || toSign(one, sent));
  if (reading !== undefined)
    return (
      <Reading
        key={reading.id}
        hall_id={hall_id}
        of={reading}
        onSigned={() => {
          if (reading.state === 'pre_accepted') send(new Set([...sent, reading.id]));
          live.refresh();
        }}
      />
    );
  const works = of.orders.find(one => one.state === 'completed' && one.tested === 'works');
  if (works !== undefined) return <Working hall_id={hall_id} of={works} onDone={live.refresh} />;
  const code = of.orders.find(one => one.code_waits || one.id === reads);
  if (code !== undefined)
    return (
      <UnlockCode
        key={code.id}
        hall_id={hall_id}
        order_id={code.id}
        onRead={() => read(code.id)}
        onOver={() => read(null)}
      />
    );
  if (of.due_fen > 0 || askedOf(of) !== null) return <Paying of={of} />;
  const free = agreedAfter(of.orders);
  if (of.payment?.state === 'succeeded' && free === undefined) return <Paid of={of} payment={of.payment} />;
  return of.orders.length > 0 ? <Free of={of} last={free ?? of.orders.at(-1)} /> : children;
}

/** Accepted in advance: signed now, carried out when the line is back. */
const toSign = (of: Order, sent: ReadonlySet<string>): boolean =>
  of.state === 'pre_accepted' && of.signs === 'signature' && !sent.has(of.id);

const rows = [
  ['content', words.what],
  ['price', words.price],
  ['fees', words.fees],
  ['duties', words.duties],
] as const;

interface ReadingProps {
  hall_id: number;
  of: Order;
  onSigned: () => void;
}

function Reading({ hall_id, of, onSigned }: ReadingProps) {
  const say = useSay();
  if (of.consent?.flag === 'asked')
    return <Consent hall_id={hall_id} of={of} consent={of.consent} onGiven={onSigned} />;
  if (of.risk?.flag === 'asked')
    return <Warning hall_id={hall_id} of={of} risk={of.risk} onAnswered={onSigned} />;
  if (of.risk?.flag === 'red')
    return (
      <div className="co co-free" role="status">
        <h2>{say(words.wait_word)}</h2>
      </div>
    );
  const next = of.state === 'eligible' ? rows.find(([part]) => of.told[part] == null)?.[0] : undefined;
  const signs = of.signs === 'signature' && of.state !== 'eligible';
  return (
    <div className={signs ? 'co co-two' : 'co'}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard as well */}
      <section className="co-sheet" tabIndex={0} aria-label={say(of.say)}>
        <h2>{say(of.say)}</h2>
        {of.number_mask !== null && <p className="num">{of.number_mask}</p>}
        {of.stopped_at !== null && (
          <p className="co-stopped">
            {say(words.stopped)} <b className="num">{timeOfDay(of.stopped_at, true)}</b>
          </p>
        )}
        <dl>
          {rows.map(([part, name]) => (
            <Part key={part} of={of} part={part} name={name} now={part === next} />
          ))}
        </dl>
        {!signs && (
          <p className="co-note">{say(of.state === 'eligible' ? words.telling : words.agree_spoken)}</p>
        )}
      </section>
      {signs ? (
        <Signing hall_id={hall_id} of={of} onSigned={onSigned} />
      ) : (
        <p className="co-foot">{say(words.listen)}</p>
      )}
    </div>
  );
}

function Part({
  of,
  part,
  name,
  now,
}: {
  of: Order;
  part: (typeof rows)[number][0];
  name: Words;
  now: boolean;
}) {
  const say = useSay();
  const text = of.sheet === null ? '' : say(of.sheet[part]);
  const told = of.state !== 'eligible' || of.told[part] != null;
  const [, figure, rest] = (part === 'price' ? /^([\d,.]+)( ?.*)$/.exec(text) : null) ?? [];
  return (
    <div className={partClass(now, told)}>
      <dt>
        {say(name)}
        {told && of.state === 'eligible' && <span> ✓</span>}
      </dt>
      <dd>
        {figure === undefined ? (
          text
        ) : (
          <>
            <b className="num">{figure}</b>
            {rest}
          </>
        )}
      </dd>
    </div>
  );
}

function partClass(now: boolean, told: boolean): string | undefined {
  if (now) return 'co-now';
  return told ? undefined : 'co-later';
}

function Signing({ hall_id, of, onSigned }: ReadingProps) {
  const say = useSay();
  const [strokes, setStrokes] = useState('');
  const [declined, decline] = useState(false);
  const [ticked, tick] = useState<ReadonlySet<string>>(new Set());
  const act = useAct(wire.signOrder);
  const agreed = of.agreement.every(point => ticked.has(markOf(point)));
  const enough = agreed && strokes.length >= 20;
  const sign = async () => {
    const given = { hall_id, order_id: of.id, strokes, form_hash: of.form_hash ?? '', agreed: [...ticked] };
    const outcome = await act.run(given);
    if (outcome.ok) onSigned();
    else setStrokes('');
  };
  return (
    <>
      <section className="co-sign">
        <header>
          <h2>{say(words.sign)}</h2>
          <button type="button" onClick={() => setStrokes('')}>
            {say(words.again)}
          </button>
        </header>
        <Agreement points={of.agreement} ticked={ticked} onTick={mark => tick(toggled(ticked, mark))} />
        {of.made_under !== null && <WholeText hall_id={hall_id} number={of.made_under.number} />}
        <SignPad strokes={strokes} onStrokes={setStrokes} />
        <p>{say(words.only)}</p>
        {act.problem !== null && (
          <p className="co-bad" role="alert">
            {act.problem.title} {act.problem.remedy}
          </p>
        )}
      </section>
      <footer className="co-foot">
        <button type="button" onClick={() => decline(true)}>
          {say(words.not_now)}
        </button>
        <span role="status">{say(declined ? words.not_now_said : words.listen)}</span>
        <button
          type="button"
          className={enough ? 'co-yes' : undefined}
          aria-disabled={!enough || act.pending || undefined}
          onClick={enough && !act.pending ? () => void sign() : undefined}
        >
          {say(enough ? words.confirm : waitsFor(agreed))}
        </button>
      </footer>
    </>
  );
}

const waitsFor = (agreed: boolean): Words => (agreed ? words.too_short : words.tick_first);

function toggled(from: ReadonlySet<string>, mark: string): ReadonlySet<string> {
  const next = new Set(from);
  if (!next.delete(mark)) next.add(mark);
  return next;
}

function Lines({ of, children }: { of: Screen; children?: ReactNode }) {
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

/** What this customer is asked to pay now: a part, or what closes the basket. */
function askedOf(of: Screen) {
  const part = of.parts.find(one => one.state === 'asked');
  if (part !== undefined) return { ...part, own_fen: part.amount_fen, cash_fen: 0 };
  const all = of.payment?.state === 'asked' ? of.payment : null;
  return all === null ? null : { ...all, own_fen: all.amount_fen - all.cash_fen - all.beside_fen };
}

function Paying({ of }: { of: Screen }) {
  const say = useSay();
  const asked = askedOf(of);
  const rest_fen = of.due_fen - of.held_fen;
  const now_fen = asked === null ? rest_fen : asked.own_fen;
  const later_fen = rest_fen - now_fen - (asked?.cash_fen ?? 0);
  const rows: [Words, number][] = [
    [words.paid_ahead, of.held_fen],
    [words.afterwards, later_fen],
  ];
  return (
    <div className="co co-pay">
      <section>
        <h2>{say(later_fen > 0 ? words.this_time : words.due)}</h2>
        <Money amount_fen={now_fen} unit={say(words.yuan)} size="wall" />
        <Lines of={of}>
          {rows
            .filter(([, fen]) => fen > 0)
            .map(([name, fen]) => (
              <p key={name.en} className="co-part">
                <span>{say(name)}</span>
                <span className="num">{money(fen)}</span>
              </p>
            ))}
        </Lines>
      </section>
      <section className="co-side" role="status">
        {asked === null ? (
          <p>{say(words.how)}</p>
        ) : (
          <>
            <h2>{say(words.waiting)}</h2>
            <p>{say(asked.tender === 'card' ? words.waiting_card : words.waiting_phone)}</p>
            {asked.cash_fen > 0 && <p>{say(words.cash_beside(money(asked.cash_fen)))}</p>}
          </>
        )}
      </section>
    </div>
  );
}

function Paid({ of, payment }: { of: Screen; payment: NonNullable<Screen['payment']> }) {
  const say = useSay();
  const back = payment.change_fen ?? 0;
  const notes = changeIn(back)
    // A note and how many of it stay together where the line ends.
    .map(({ piece, count }) => `${spokenYuan(piece)}\u00a0×\u00a0${count}`)
    .join(' + ');
  return (
    <div className="co co-pay">
      <section>
        <h2>{say(words.paid)}</h2>
        <Money amount_fen={payment.amount_fen} unit={say(words.yuan)} size="wall" />
        <Lines of={of} />
      </section>
      <section className="co-side" role="status">
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
        <TakeHome link={of.papers_link} size={176} say={words.scan} />
      </section>
    </div>
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

/** Nothing is to be paid: what was agreed, and that it is done or under way. */
function Free({ of, last }: { of: Screen; last: Order | undefined }) {
  const say = useSay();
  const done = last?.state === 'delivered';
  return (
    <div className="co co-free">
      <h2>{say(done ? words.done : words.signed_wait)}</h2>
      <p>{last === undefined ? '' : say(last.say)}</p>
      <p>{say(words.free)}</p>
      <TakeHome link={of.papers_link} size={264} say={of.payment === null ? words.scan_form : words.scan} />
    </div>
  );
}
