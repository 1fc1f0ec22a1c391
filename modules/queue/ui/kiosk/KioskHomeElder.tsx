import { Icon } from '../../../../kit/ui/Icon.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import type { PublicHall, Wait } from '../hall.ts';
import { saidWait } from '../wait-words.ts';
import { KioskFrame } from './KioskFrame.tsx';
import './KioskHomeElder.css';
import { elderWords, paperWords } from './words.ts';

interface KioskHomeElderProps {
  hall: PublicHall;
  /** Whether slips come out; without paper that stands in place of the hours, for large letters hold one line. */
  printed: boolean;
  ahead: string[];
  wait: Wait;
  care_wait: Wait;
  onHandle: () => void;
  onPay: () => void;
  onBooked: () => void;
  onPublished: () => void;
  onHelp: () => void;
  onReadAloud: () => void;
  onNormal: () => void;
}

/** The first screen in large type: the same three places, plainer words, nothing else to read. */
export function KioskHomeElder(props: KioskHomeElderProps) {
  const say = useSay();
  const wait = saidWait(props.wait);
  return (
    <KioskFrame
      hall={props.hall}
      state={{
        words: say(props.printed ? elderWords.open(props.hall.closes) : paperWords.none),
        tone: props.printed ? 'good' : 'mind',
      }}
    >
      <h1 className="ke-ask">{say(elderWords.question)}</h1>
      <div className="ke-choices">
        <Choice
          main
          name={say(elderWords.handle)}
          sub={say(elderWords.ahead(props.ahead.length))}
          before={'words' in wait ? undefined : say(elderWords.about)}
          strong={'words' in wait ? say(wait.words) : `${wait.figure} ${say(wait.unit)}`}
          after={say(elderWords.press)}
          onPress={props.onHandle}
        />
        <Choice
          name={say(elderWords.pay)}
          sub={say(elderWords.paySub)}
          strong={say(elderWords.noWait)}
          after={say(elderWords.machine)}
          onPress={props.onPay}
        />
        <Choice
          name={say(elderWords.booked)}
          sub={say(elderWords.bookedSub)}
          strong={say(elderWords.first)}
          after={say(elderWords.checkIn)}
          onPress={props.onBooked}
        />
      </div>
      <CareStrip wait={props.care_wait} />
      <nav className="ke-tools">
        <button type="button" onClick={props.onHelp}>
          <Icon name="person" size={76} />
          <span>
            {say(elderWords.help)}
            <small>{say(elderWords.helpSoon)}</small>
          </span>
        </button>
        <button type="button" onClick={props.onReadAloud}>
          <Icon name="speaker" size={68} />
          {say(elderWords.read)}
        </button>
      </nav>
      <footer className="ke-foot">
        <button type="button" onClick={props.onPublished}>
          {say(elderWords.published)}
        </button>
        <button type="button" onClick={props.onNormal}>
          {say(elderWords.back)}
        </button>
      </footer>
    </KioskFrame>
  );
}

interface ChoiceProps {
  main?: boolean;
  name: string;
  sub: string;
  before?: string | undefined;
  strong: string;
  after: string;
  onPress: () => void;
}

function Choice({ main, name, sub, before, strong, after, onPress }: ChoiceProps) {
  return (
    <button type="button" className={main ? 'ke-choice ke-main' : 'ke-choice'} onClick={onPress}>
      <span>
        <b>{name}</b>
        <span className="ke-sub">{sub}</span>
      </span>
      <span className="ke-do">
        {before}
        <strong>{strong}</strong>
        {after}
      </span>
    </button>
  );
}

function CareStrip({ wait }: { wait: Wait }) {
  const say = useSay();
  const said = saidWait(wait);
  return (
    <section className="ke-care">
      <Icon name="heart" size={92} stroke={1.5} />
      <div>
        <b>{say(elderWords.care)}</b>
        <span>{say('figure' in said ? elderWords.careWait(said.figure) : elderWords.careNoWait)}</span>
      </div>
    </section>
  );
}
