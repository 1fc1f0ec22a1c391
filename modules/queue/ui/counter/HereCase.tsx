import type { ReactNode } from 'react';
import { Button } from '../../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { elapsed, epoch, timeOfDay, timeWindow } from '../../../../kit/ui/format.ts';
import { useHallNow } from '../../../../kit/ui/hall-time.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import { findBusiness } from '../../../catalogue/index.ts';
import { businessName, className } from '../names.ts';
import type { Ticket } from './desk.ts';
import { desk as words } from './words.ts';

/** What the keys of a counter with a customer do. */
export interface HereActs {
  onRecall: () => void;
  onArrive: () => void;
  onMiss: () => void;
  onFinish: () => void;
  onTransfer: () => void;
  onHold: () => void;
}

interface HereProps {
  of: Ticket;
  busy: boolean;
  why: string | undefined;
  acts: HereActs;
  children: ReactNode;
}

/** Somebody is called or being served: who, since when, what to say, and the steps that are possible now. */
export function HereCase({ of, busy, why, acts, children }: HereProps) {
  const serving = of.state === 'serving';
  return (
    <main className="cd-case">
      <section className="cd-hero">
        <BigTicket of={of} />
        <div className="cd-why">
          <TicketFacts of={of} />
          <Sentence serving={serving} />
          {serving ? (
            <ServingButtons busy={busy} why={why} acts={acts} />
          ) : (
            <CalledButtons busy={busy} why={why} acts={acts} />
          )}
        </div>
      </section>
      {children}
    </main>
  );
}

function BigTicket({ of }: { of: Ticket }) {
  const say = useSay();
  const now = useHallNow();
  const serving = of.state === 'serving';
  const since = epoch((serving ? of.serving_at : of.last_called_at) ?? of.taken_at);
  const business = businessName(of.business);
  return (
    <div className="cd-next">
      <p className="cd-next-head">
        <b>{say(serving ? words.serving : words.called)}</b>
        <span>
          {say(className(of.class))}
          {business === undefined ? '' : ` · ${say(business)}`}
        </span>
      </p>
      <b className="cd-next-no num">{of.label}</b>
      <p className="cd-next-clock">
        <span className="cd-quiet">{say(serving ? words.serving : words.called_times(of.calls))}</span>
        <b className="num cd-since">{elapsed(Math.max(0, now - since))}</b>
      </p>
    </div>
  );
}

function TicketFacts({ of }: { of: Ticket }) {
  const say = useSay();
  const taken = epoch(of.taken_at);
  const bring = findBusiness(of.business ?? '')?.bring ?? [];
  return (
    <section>
      <header className="cd-hd">
        <h2>{say(words.ticket_facts)}</h2>
        <ClauseChip id="QUE-02" />
      </header>
      <dl className="cd-facts">
        <dt>{say(words.taken_at)}</dt>
        <dd className="num">{timeOfDay(of.taken_at)}</dd>
        <dt>{say(words.promised)}</dt>
        <dd className="num">
          {of.promise === null
            ? '–'
            : timeWindow(taken + of.promise.low_s * 1000, taken + of.promise.high_s * 1000)}
        </dd>
        <dt>{say(words.language)}</dt>
        <dd>
          {say(of.language === 'en' ? words.english : words.mandarin)}
          {of.elder ? ` · ${say(words.elder)}` : ''}
        </dd>
        <dt>{say(words.business)}</dt>
        <dd>{say(businessName(of.business) ?? words.unknown_business)}</dd>
        {bring.length > 0 && <dt>{say(words.bring)}</dt>}
        {bring.length > 0 && <dd>{bring.map(one => say(one)).join(say(words.and))}</dd>}
      </dl>
    </section>
  );
}

/** The sentence to say now: greeting on arrival, farewell at the end (PRIN-07, PRIN-14). */
function Sentence({ serving }: { serving: boolean }) {
  const say = useSay();
  return (
    <blockquote className="cd-say">
      <span>{say(serving ? words.farewell : words.greeting)}</span>
      <p>{say(serving ? words.farewell_line : words.greet)}</p>
    </blockquote>
  );
}

interface ButtonsProps {
  busy: boolean;
  why: string | undefined;
  acts: HereActs;
}

function CalledButtons({ busy, why, acts }: ButtonsProps) {
  const say = useSay();
  return (
    <div className="cd-go">
      <Button kind="primary" size="touch" wide keyCap="Enter" busy={busy} onPress={acts.onArrive}>
        {say(words.start)}
      </Button>
      <div className="cd-go-more">
        <Button keyCap="F2" why={why} whyUnder onPress={acts.onRecall}>
          {say(words.recall)}
        </Button>
        <Button keyCap="Alt M" onPress={acts.onMiss}>
          {say(words.miss)}
        </Button>
      </div>
    </div>
  );
}

function ServingButtons({ busy, why, acts }: ButtonsProps) {
  const say = useSay();
  return (
    <div className="cd-go">
      <Button
        kind="primary"
        size="touch"
        wide
        keyCap="Enter"
        busy={busy}
        why={why}
        whyUnder
        onPress={acts.onFinish}
      >
        {say(words.finish)}
      </Button>
      <div className="cd-go-more">
        <Button keyCap="F6" onPress={acts.onTransfer}>
          {say(words.transfer)}
        </Button>
        <Button keyCap="F7" onPress={acts.onHold}>
          {say(words.hold)}
        </Button>
      </div>
    </div>
  );
}
