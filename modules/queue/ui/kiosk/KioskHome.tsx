import type { ReactNode } from 'react';
import { people, timeOfDay } from '../../../../kit/ui/format.ts';
import { Icon } from '../../../../kit/ui/Icon.tsx';
import type { IconName } from '../../../../kit/ui/icon-paths.ts';
import { LineOfDots } from '../../../../kit/ui/LineOfDots.tsx';
import { useLanguage, useSay } from '../../../../kit/ui/language.tsx';
import type { ClassWait, PublicHall, QueueRules, Wait } from '../hall.ts';
import { type SaidWait, saidClassWait, saidWait } from '../wait-words.ts';
import { KioskFrame, KioskToolBar, type KioskTools } from './KioskFrame.tsx';
import './KioskHome.css';
import { homeWords, slipState } from './words.ts';

/** What the kiosk shows while the hall is open. */
export interface KioskHomeProps {
  hall: PublicHall;
  /** Whether slips come out; without paper the customer hears of it before they take a number. */
  printed: boolean;
  rules: QueueRules;
  /** Tickets ahead of a new ordinary ticket, in call order. */
  ahead: string[];
  wait: Wait;
  booked_wait: Wait;
  classes: ClassWait[];
  /** Where the card reader is, or null while it is out of order. */
  reader: boolean;
  onHandle: () => void;
  onPay: () => void;
  onBooked: () => void;
  onPublished: () => void;
  tools: KioskTools;
}

/** The kiosk's first screen: three choices in places that never change, and how long each takes. */
export function KioskHome(props: KioskHomeProps) {
  const say = useSay();
  const { hall } = props;
  return (
    <KioskFrame
      hall={hall}
      state={{
        words: say(slipState(homeWords.open(hall.opens, hall.closes), props.printed)),
        tone: props.printed ? 'good' : 'mind',
      }}
    >
      <section className="kh-ask">
        <h1>{say(homeWords.question)}</h1>
        <p>{say(homeWords.start)}</p>
        <button type="button" onClick={props.onPublished}>
          {say(homeWords.published)}
        </button>
      </section>
      <Choices {...props} />
      <CardStrip reader={props.reader} />
      <ClassWaits hall={hall} classes={props.classes} />
      <KioskToolBar {...props.tools} />
      <footer className="kh-promise">
        {say(homeWords.promise(props.rules.open_counter_minutes))}
        <br />
        {say(homeWords.promiseDay(hall.closes))}
      </footer>
    </KioskFrame>
  );
}

function Choices(props: KioskHomeProps) {
  const say = useSay();
  const ahead = props.ahead.length;
  return (
    <div className="kh-choices">
      <Choice
        main
        title={say(homeWords.handle)}
        verb={say(homeWords.handleVerb)}
        sub={say(homeWords.handleSub)}
        line={<LineOfDots ahead={props.ahead} />}
        above={say(homeWords.expected)}
        wait={saidWait(props.wait)}
        below={say(homeWords.ahead(ahead))}
        onPress={props.onHandle}
      />
      <Choice
        icon="receipt"
        title={say(homeWords.pay)}
        verb={say(homeWords.payVerb)}
        sub={say(homeWords.paySub)}
        above={say(homeWords.noQueue)}
        wait={{ words: homeWords.here }}
        onPress={props.onPay}
      />
      <Choice
        icon="calendar"
        title={say(homeWords.booked)}
        verb={say(homeWords.bookedVerb)}
        sub={say(homeWords.bookedSub(props.rules.early_minutes, props.rules.late_minutes))}
        above={say(homeWords.calledFirst)}
        wait={saidWait(props.booked_wait)}
        onPress={props.onBooked}
      />
    </div>
  );
}

interface ChoiceProps {
  main?: boolean;
  icon?: IconName;
  title: string;
  verb: string;
  sub: string;
  line?: ReactNode;
  above: string;
  wait: SaidWait;
  below?: string;
  onPress: () => void;
}

function Choice(props: ChoiceProps) {
  return (
    <button type="button" className={props.main ? 'kh-choice kh-main' : 'kh-choice'} onClick={props.onPress}>
      <span className="kh-what">
        <span className="kh-title">
          {props.icon !== undefined && <Icon name={props.icon} size={64} />}
          <b>{props.title}</b>
          <span>{props.verb}</span>
        </span>
        <span className="kh-sub">{props.sub}</span>
        {props.line}
      </span>
      <span className="kh-live">
        <span>{props.above}</span>
        <Waited wait={props.wait} />
        {props.below !== undefined && <span>{props.below}</span>}
      </span>
    </button>
  );
}

function Waited({ wait }: { wait: SaidWait }) {
  const say = useSay();
  if ('words' in wait) return <b className="kh-words">{say(wait.words)}</b>;
  return (
    <b className={`num ${lengthOf(wait.figure)}`}>
      {wait.figure}
      <small>{say(wait.unit)}</small>
    </b>
  );
}

/** Two figures of two digits ask for smaller type, or their unit is cut off. */
const isLong = (figure: string) => figure.length > 4;
/** A range with hours in it needs smaller figures: «59–103». */
function lengthOf(figure: string): string {
  if (figure.length > 5) return 'kh-longest';
  return isLong(figure) ? 'kh-long' : '';
}

function CardStrip({ reader }: { reader: boolean }) {
  const say = useSay();
  return (
    <section className="kh-card">
      <Icon name="card" size={72} stroke={1.4} />
      <div>
        <b>{say(reader ? homeWords.tap : homeWords.noReader)}</b>
        <span>{say(homeWords.private)}</span>
      </div>
      {reader && (
        <div className="kh-where">
          {say(homeWords.readerPlace)}
          <Icon name="arrow-down" size={40} stroke={2} />
        </div>
      )}
    </section>
  );
}

function ClassWaits({ hall, classes }: { hall: PublicHall; classes: ClassWait[] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section className="kh-waits">
      <h2>
        <span>{say(homeWords.byClass)}</span>
        <span>{say(homeWords.updated(timeOfDay(hall.now)))}</span>
      </h2>
      <ul>
        {classes.map(row => (
          <li key={row.letter}>
            <b>{say(row.name)}</b>
            <Waited wait={saidClassWait(row)} />
            <span>{row.people === 0 ? say(homeWords.nobody) : people(row.people, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
