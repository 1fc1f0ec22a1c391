import type { ReactNode, RefObject } from 'react';
import { halfWidth } from '../../../../kit/typed.ts';
import { Money } from '../../../../kit/ui/BigNumber.tsx';
import { Button } from '../../../../kit/ui/Button.tsx';
import { Choice } from '../../../../kit/ui/Choice.tsx';
import { money } from '../../../../kit/ui/format.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import type { Words } from '../../../../kit/words.ts';
import { tenders } from '../../../ledger/tenders.ts';
import { PaidAhead } from './PaidAhead.tsx';
import { Papers } from './Papers.tsx';
import {
  asksAtOnce,
  commitWords,
  dueOf,
  in_cash,
  notesOf,
  receivedOf,
  restOf,
  sentenceOf,
  type Tendered,
  waitingOf,
  whyNotPay,
  whyNotReceived,
} from './tendering.ts';
import { isOpen, type Visit } from './visit.ts';
import { words } from './words.ts';

interface MoneyProps {
  visit: Visit;
  of: Tendered;
  busy: boolean;
  received: RefObject<HTMLInputElement | null>;
  onTender: (of: Tendered) => void;
  onTake: () => void;
  onVoid: () => void;
  /** What was paid ahead goes back. */
  onGiveBack: () => void;
  onPrint: () => void;
  /** What is said at this moment, while there is no money to say aloud. */
  phrase: ReactNode;
  /** What other modules offer with the visit's receipt. */
  withReceipt?: ReactNode;
}

/** The right column: what is due, how it is paid, change, the sentence, one commit; then time, papers, box. */
export function MoneyColumn(props: MoneyProps) {
  const { visit } = props;
  const say = useSay();
  return (
    <aside className="cd-right oc-money" aria-label={say(words.money)}>
      <Due visit={visit} />
      <PaidAhead visit={visit} busy={props.busy} onGiveBack={props.onGiveBack} />
      {waitingOf(visit) === null ? <Take {...props} /> : <Waiting {...props} />}
      <Papers visit={visit} onPrint={props.onPrint} withReceipt={props.withReceipt} />
    </aside>
  );
}

function Due({ visit }: { visit: Visit }) {
  const say = useSay();
  const lines = (visit.basket?.orders ?? [])
    .filter(isOpen)
    .flatMap((of, at) => of.charges.map(charge => ({ ...charge, at: at + 1, id: of.id })));
  return (
    <section>
      <div className="oc-due">
        <h2>{say(words.due)}</h2>
        <Money amount_fen={dueOf(visit)} unit={say(words.yuan)} size="4xl" />
      </div>
      {lines.map(line => (
        <p className="oc-li" key={`${line.id}${line.say.zh}`}>
          <span>
            <span className="num">{line.at}</span> {say(line.say)}
          </span>
          <span className="num">{money(line.amount_fen)}</span>
        </p>
      ))}
    </section>
  );
}

function Take({ visit, of, busy, received, phrase, onTender, onTake }: MoneyProps) {
  const say = useSay();
  const due = restOf(visit);
  const why = whyNotPay(visit, of);
  const got = receivedOf(of, due);
  const cash = of.tender === 'cash';
  const wrong = cash && due > 0 ? whyNotReceived(of, due) : undefined;
  const back = cash && due > 0 && wrong === undefined ? got - due : null;
  const asks = tenders.some(tender => asksAtOnce(visit, { ...in_cash, tender }));
  const last = visit.basket?.payments.at(-1);
  const booked = due === 0 && last?.state === 'succeeded';
  return (
    <section>
      <Choice
        label={say(words.tender)}
        value={of.tender}
        onChoose={value => onTender({ ...of, tender: tenders.find(one => one === value) ?? 'cash' })}
        segments={tenders.map((value, at) => ({
          value,
          name: say(words[value]),
          hint: at + 1,
          ...(visit.cut && value !== 'cash' ? { why: say(words.link_down) } : {}),
        }))}
      />
      {asks && <p className="oc-small">{say(words.tender_keys)}</p>}
      <div className="oc-pay">
        <span>{say(words.received)}</span>
        {booked ? (
          <Figure fen={last.received_fen ?? last.amount_fen} />
        ) : (
          <input
            ref={received}
            aria-label={say(words.received)}
            className="num"
            inputMode="decimal"
            autoComplete="off"
            disabled={!cash || due === 0}
            aria-invalid={wrong !== undefined || undefined}
            placeholder={due > 0 ? money(due) : '—'}
            value={cash ? of.received : ''}
            onChange={event => onTender({ ...of, received: halfWidth(event.target.value).slice(0, 16) })}
          />
        )}
      </div>
      {wrong !== undefined && of.received !== '' && (
        <p className="oc-wrong" role="alert">
          {say(wrong)}
        </p>
      )}
      <p className="oc-pay">
        <span>{say(words.change)}</span>
        {booked && <Figure fen={last.change_fen ?? 0} />}
        {!booked && (back === null ? <span className="oc-none">—</span> : <Figure fen={back} />)}
      </p>
      {!cash && due > 0 && <PartFields of={of} onTender={onTender} />}
      <Sentence visit={visit} of={of} phrase={phrase} />
      <Button
        kind="primary"
        size="touch"
        wide
        keyCap="F9"
        busy={busy}
        why={why === undefined ? undefined : say(why)}
        whyUnder
        onPress={onTake}
      >
        {say(commitWords(visit, of))}
      </Button>
      {why === undefined && back !== null && back > 0 && (
        <p className="oc-small">{say(words.change_in(notesOf(back)))}</p>
      )}
    </section>
  );
}

/**
 * Less than all by this tender: only a part ahead, with the rest open, or all of it beside some cash that is taken now and
 * booked when the rest has come (PAY-01). One or the other.
 */
function PartFields({ of, onTender }: Pick<MoneyProps, 'of' | 'onTender'>) {
  return (
    <>
      <PartField
        label={words.ahead}
        value={of.ahead}
        onChange={ahead => onTender({ ...of, ahead, cash: '' })}
      />
      <PartField
        label={words.cash_part}
        value={of.cash}
        onChange={cash => onTender({ ...of, cash, ahead: '' })}
      />
    </>
  );
}

function PartField(props: { label: Words; value: string; onChange: (value: string) => void }) {
  const say = useSay();
  return (
    <div className="oc-pay">
      <span>{say(props.label)}</span>
      <input
        aria-label={say(props.label)}
        className="num"
        inputMode="decimal"
        autoComplete="off"
        placeholder="—"
        value={props.value}
        onChange={event => props.onChange(halfWidth(event.target.value).slice(0, 16))}
      />
    </div>
  );
}

const Figure = ({ fen }: { fen: number }) => <Money amount_fen={fen} size="2xl" />;

/** The sentence to say: the money while there is some, else the phrase of the moment (LANG-02). */
function Sentence({ visit, of, phrase }: Pick<MoneyProps, 'visit' | 'of' | 'phrase'>) {
  const say = useSay();
  const sentence = sentenceOf(visit, of);
  return (
    <blockquote className="cd-say oc-sing">
      <span>{say(sentence === null ? words.phrases : words.say)}</span>
      <p>{sentence === null ? phrase : say(sentence)}</p>
    </blockquote>
  );
}

/** A payment system has been asked: nothing else can be taken until it answers or is given up (PAY-01). */
function Waiting({ visit, of, busy, phrase, onVoid }: MoneyProps) {
  const say = useSay();
  const asked = waitingOf(visit);
  if (asked === null) return null;
  return (
    <section>
      <div className="oc-waiting" role="status">
        <i aria-hidden="true" />
        <b>{say(words.waiting_pay)}</b>
        <span>
          {say(words[asked.tender])} <span className="num">{money(asked.own_fen)}</span>
        </span>
      </div>
      {asked.cash_fen > 0 && <p className="oc-small">{say(words.cash_held(money(asked.cash_fen)))}</p>}
      <p className="oc-small">{say(words.waiting_note)}</p>
      <Sentence visit={visit} of={of} phrase={phrase} />
      <Button wide busy={busy} keyCap="Esc" onPress={onVoid}>
        {say(words.give_up_pay)}
      </Button>
    </section>
  );
}
