import { type ReactNode, useRef, useState } from 'react';
import { Button } from '../../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { useHallNow } from '../../../../kit/ui/hall-time.ts';
import { Icon } from '../../../../kit/ui/Icon.tsx';
import { KeyBar } from '../../../../kit/ui/KeyBar.tsx';
import { useKeys } from '../../../../kit/ui/keys.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import { NumberedSteps } from '../../../../kit/ui/Steps.tsx';
import type { Words } from '../../../../kit/words.ts';
import type { ServingProps } from '../../../queue/ui/counter/CounterDesk.tsx';
import { desk as deskWords } from '../../../queue/ui/counter/words.ts';
import { AgentFields } from './AgentFields.tsx';
import { Asks } from './Asks.tsx';
import { BasketBar } from './BasketBar.tsx';
import { ConsentNote } from './ConsentNote.tsx';
import {
  askTwo,
  type Case,
  caseActs,
  chooseWith,
  holdFree,
  openDraft,
  printLast,
  useCase,
  whyNotOpen,
} from './case.ts';
import { caseBar, caseKeys } from './desk-keys.ts';
import type { Draft } from './draft.ts';
import { Over, Refused } from './Ended.tsx';
import { Fields } from './Fields.tsx';
import { useLeaving } from './leaving.ts';
import { MoneyColumn } from './MoneyColumn.tsx';
import { ableOf, type Main, mainOf } from './main-act.ts';
import { Opened } from './Opened.tsx';
import './orders.css';
import { type Matter, OwedBack, useMatters } from './OwedBack.tsx';
import { ReceiptPaper } from './ReceiptPaper.tsx';
import { RiskNote, whyNotSafe } from './RiskNote.tsx';
import { SayNow } from './SayNow.tsx';
import { Start, startWith } from './Start.tsx';
import { Strip } from './Strip.tsx';
import { stepsOf } from './steps.ts';
import { parts, TellSheet } from './TellSheet.tsx';
import { Trying } from './Trying.tsx';
import { tenderKey, waitingOf } from './tendering.ts';
import { isOpen, useVisit } from './visit.ts';
import { WhoFields } from './WhoFields.tsx';
import { words } from './words.ts';

/** The number in hand, and the check by which its holder was proven. */
export interface Held {
  hall_id: number;
  ticket_id: string;
  number: string;
  check_id: string;
}

interface OfHolder {
  /** What other modules offer the holder of the number in hand: bills, claims. */
  ofHolder?: (held: Held) => ReactNode;
  /** What other modules know of the visit before it began. */
  known?: (ticket_id: string) => ReactNode;
  /** What other modules offer in every visit, whoever stands there: a complaint. */
  ofVisit?: (of: { ticket_id: string; number: string | undefined }) => ReactNode;
  /** What other modules offer with the last receipt of the visit: its invoice. */
  ofReceipt?: (receipt: { hall_id: number; receipt_id: string }) => ReactNode;
}

/** The number and its proven holder, once both stand in the draft. */
function heldOf(of: Case): Held | null {
  const { check, hall_id, ticket_id } = of.visit;
  const number = of.draft?.number ?? '';
  if (check === null || of.said?.own == null || !/^1\d{10}$/.test(number)) return null;
  return { hall_id, ticket_id, number, check_id: check.id };
}

/** A digit: the business to begin with while nothing is begun, else what the form or the money asks. */
const pick = (of: Case, n: number, serves: readonly string[], acts: ReturnType<typeof caseActs>) =>
  of.current === null && of.draft === null ? startWith(of, n, serves) : chooseWith(of, n, serves, acts);

/** A customer is being served: who, what, the eight steps, form and sheet, the money; every action with its key. */
export function OrderDesk(props: ServingProps & OfHolder) {
  const { desk, here, acts: queue, ofHolder, ofReceipt, known, ofVisit } = props;
  const say = useSay();
  const visit = useVisit(desk.hall_id, here.id);
  const of = useCase(visit, here.business);
  const acts = caseActs(of);
  const [two, setTwo] = useState(false);
  const printed = useRef(new Set<string>());
  const leave = useLeaving(of, queue.finish);
  const { serves, id: counter_id } = desk.counter;
  const why = whyNotOpen(of, serves);
  const main = mainOf(of, why);
  const print = () => void printLast(of, printed.current);
  const { transfer, hold } = queue;
  const back = () => backOf(of, acts);
  const press = () => {
    if (main?.why !== undefined) return;
    main?.do({
      open: () => of.draft !== null && void openDraft(of, of.draft),
      finish: queue.finish,
      leave: () => leave(true),
      ...acts,
    });
  };
  useKeys(
    caseKeys({
      ...{ ...acts, print, transfer, hold },
      phrases: () => of.ask('phrases'),
      read: () => of.ask('read'),
      add: () => of.ask('add'),
      main: press,
      back,
      choose: n => pick(of, n, serves, acts),
      chooses: n => (of.phase === 'paying' ? tenderKey(visit, n) : undefined),
    }),
  );
  const bar = caseBar(ableOf(of, main), say);
  const last = visit.basket?.receipts.at(-1);
  const held = heldOf(of);
  return (
    <>
      <main className="cd-case oc">
        <Cut of={of} />
        {known?.(here.id)}
        <Strip
          visit={visit}
          said={of.said}
          busy={of.busy}
          asked={two}
          onRead={() => of.ask('read')}
          onTwo={() => void askTwo(visit, of.act).then(setTwo)}
          more={held === null ? undefined : ofHolder?.(held)}
          always={ofVisit?.({ ticket_id: here.id, number: of.draft?.number })}
        />
        <BasketBar
          orders={of.orders}
          at={of.at}
          draft={draftName(of)}
          onGo={of.goTo}
          onAdd={() => of.ask('add')}
        />
        <Steps of={of} />
        <Work {...{ of, acts, here, desk }} onTransfer={queue.transfer} onMain={press} />
        <Foot of={of} main={main} onMain={press} onBack={back} onSend={acts.send} />
      </main>
      <MoneyColumn
        visit={visit}
        of={of.tendered}
        busy={of.busy}
        received={of.received}
        onTender={of.tender}
        onTake={acts.take}
        onVoid={acts.giveUpPay}
        onGiveBack={acts.giveBackAhead}
        onPrint={print}
        phrase={<SayNow of={of} />}
        withReceipt={
          last?.state === 'issued' ? ofReceipt?.({ hall_id: desk.hall_id, receipt_id: last.id }) : undefined
        }
      />
      <KeyBar
        label={say(deskWords.keys)}
        keys={bar.keys}
        {...(bar.cue === undefined ? {} : { cue: { before: say(deskWords.press), ...bar.cue } })}
      />
      <Asks {...{ of, acts, serves, counter_id }} />
      {last !== undefined && <ReceiptPaper of={last} basket={visit.basket} />}
    </>
  );
}

/** One step back: a payment that waits is given up, a form put away, an order left after a question. */
function backOf(of: Case, acts: ReturnType<typeof caseActs>): void {
  if (waitingOf(of.visit) !== null) acts.giveUpPay();
  else if (of.phase === 'form') of.setDraft(null);
  else if (of.current !== null && isOpen(of.current) && of.phase !== 'delivering') of.ask('back');
}

const fill = (of: Case, some: Partial<Draft>) =>
  of.setDraft(now => (now === null ? null : { ...now, ...some }));

const typeOf = (of: Case) => of.visit.businesses.find(one => one.code === of.draft?.business);

const draftName = (of: Case): Words | null =>
  of.draft === null
    ? null
    : (of.visit.businesses.find(one => one.code === of.draft?.business)?.say ?? words.new_order);

/** The line to the carrier is down: what can be accepted in advance meanwhile (BIZ-24). */
function Cut({ of }: { of: Case }) {
  const say = useSay();
  if (!of.visit.cut) return null;
  const can = of.visit.businesses.filter(one => one.offline).map(one => say(one.say));
  return (
    <p className="oc-cut" role="status">
      <Icon name="link-off" size={18} />
      <b>{say(words.cut)}</b>
      <span>{say(words.cut_which(can.join(say({ zh: '、', en: ', ' }))))}</span>
    </p>
  );
}

function Steps({ of }: { of: Case }) {
  const say = useSay();
  const now = useHallNow();
  return (
    <div className="oc-steps">
      <NumberedSteps steps={stepsOf(of.current, now, say)} />
    </div>
  );
}

interface WorkProps {
  of: Case;
  here: ServingProps['here'];
  desk: ServingProps['desk'];
  acts: ReturnType<typeof caseActs>;
  onTransfer: () => void;
  onMain: () => void;
}

/** The middle: what is owed to whoever stands here, and under it what is being done. */
function Work(props: WorkProps) {
  const matters = useMatters(props.of.visit);
  return (
    <>
      <OwedBack visit={props.of.visit} matters={matters} />
      <AtWork {...props} matters={matters.data?.matters ?? []} />
    </>
  );
}

function AtWork(props: WorkProps & { matters: readonly Matter[] }) {
  const { of, here, desk, acts, onTransfer, onMain, matters } = props;
  const say = useSay();
  const { current, draft, visit } = of;
  if (of.phase === 'refused' && current !== null)
    return <Refused of={current} onOther={() => of.ask('add')} onTransfer={onTransfer} />;
  if (of.phase === 'delivering' && current !== null)
    return (
      <Trying
        of={current}
        busy={of.busy}
        said={of.tried}
        onSay={(item, outcome) => of.sayTried({ [item]: outcome })}
        onOutcome={outcome => void acts.tryOut(outcome)}
      />
    );
  if (of.phase === 'over' && current !== null)
    return <Over of={current} onReverse={() => of.ask('reverse')} onGiveUp={() => of.ask('back')} />;
  if (current === null && (draft === null || of.at !== null))
    return <Start of={of} business={here.business} serves={desk.counter.serves} matters={matters} />;
  return (
    <div className="oc-work">
      <form
        className="oc-form"
        aria-label={say(current?.say ?? draftName(of) ?? words.new_order)}
        onSubmit={event => {
          event.preventDefault();
          onMain();
        }}
      >
        <header className="oc-h">
          <h2>{say(current?.say ?? draftName(of) ?? words.new_order)}</h2>
          <i />
          {current?.rows.slice(0, 2).map(row => (
            <ClauseChip key={row} id={row} />
          ))}
        </header>
        {current !== null && <Opened of={current} />}
        {current === null && draft !== null && (
          <WhoFields of={of} draft={draft} onFill={some => fill(of, some)} />
        )}
        {current === null && draft !== null && (
          <Fields
            key={draft.business}
            draft={draft}
            visit={visit}
            onFill={some => fill(of, some)}
            onNumber={of.setNumber}
            onHold={free => void holdFree(of, free)}
            page={of.page}
          />
        )}
        {current === null && draft !== null && typeOf(of)?.agent === true && (
          <AgentFields draft={draft} visit={visit} onFill={some => fill(of, some)} />
        )}
        <button type="submit" hidden />
      </form>
      <TellSheet
        hall_id={visit.hall_id}
        of={current}
        before={
          current !== null && (
            <>
              <ConsentNote of={current} />
              <RiskNote of={current} busy={of.busy} onWord={acts.askWord} onRefuse={acts.refuseRisk} />
            </>
          )
        }
        onTell={acts.tick}
      />
    </div>
  );
}

interface FootProps {
  of: Case;
  main: Main | null;
  onMain: () => void;
  onBack: () => void;
  onSend: () => void;
}

/** The foot of the case: the way back on the left, the one thing to do on the right. */
function Foot({ of, main, onMain, onBack, onSend }: FootProps) {
  const say = useSay();
  const { current } = of;
  const left = parts.filter(part => current?.state === 'eligible' && current.told[part] == null).length;
  const sends = current !== null && (of.phase === 'telling' || of.phase === 'agreeing');
  const waits = of.phase === 'agreeing' && current?.signs === 'signature';
  const why = whyNotSafe(current) ?? (left > 0 ? words.left(left) : undefined);
  return (
    <div className="oc-acts">
      {(of.phase === 'form'
        ? of.draft !== null
        : current !== null && isOpen(current) && of.phase !== 'delivering') && (
        <Button keyCap="Esc" onPress={onBack}>
          {say(words.back)}
        </Button>
      )}
      <i />
      {sends && (
        <Button
          kind="primary"
          keyCap="F8"
          busy={of.busy}
          why={waits ? say(words.wait_sign) : why && say(why)}
          onPress={onSend}
        >
          {say(current.signs === 'spoken' ? words.agrees : words.send)}
        </Button>
      )}
      {!sends && main !== null && (
        <Button
          kind="primary"
          keyCap="Enter"
          busy={of.busy}
          why={main.why === undefined ? undefined : say(main.why)}
          onPress={onMain}
        >
          {say(main.say)}
        </Button>
      )}
    </div>
  );
}
