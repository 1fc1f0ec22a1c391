import { Icon } from '../../../../kit/ui/Icon.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import type { Words } from '../../../../kit/words.ts';
import type { PublicHall, Wait } from '../hall.ts';
import { saidWait } from '../wait-words.ts';
import './KioskAsk.css';
import { KioskFrame } from './KioskFrame.tsx';
import { askWords, homeWords } from './words.ts';

/** Something a customer may come for, in the customer's words, with what to bring. */
export interface Errand {
  code: string;
  name: Words;
  bring: Words;
}

interface KioskAskProps {
  hall: PublicHall;
  errands: Errand[];
  ahead: number;
  wait: Wait;
  care_wait: Wait;
  /** Within how many minutes the class is called, as published. */
  limit?: number | null;
  /** Whether the customer asked for a priority ticket; offered, never assumed. */
  care: boolean;
  onCare: (care: boolean) => void;
  onErrand: (code: string | null) => void;
  onBack: () => void;
  onHelp: () => void;
}

function figureOf(wait: Wait): string | null {
  const said = saidWait(wait);
  return 'figure' in said ? said.figure : null;
}

/** The one question before a number is printed: what for. 爱心号 is offered on the same page. */
export function KioskAsk(props: KioskAskProps) {
  const say = useSay();
  const { hall, care } = props;
  return (
    <KioskFrame hall={hall} state={{ words: say(homeWords.open(hall.opens, hall.closes)), tone: 'good' }}>
      <section className="kh-ask">
        <h1>{say(askWords.question)}</h1>
        <p>{say(askWords.lead(props.ahead, figureOf(props.wait), props.limit ?? null))}</p>
      </section>
      <div className="ka-list">
        {props.errands.map(errand => (
          <button type="button" key={errand.code} onClick={() => props.onErrand(errand.code)}>
            <b>{say(errand.name)}</b>
            <span>{say(errand.bring)}</span>
          </button>
        ))}
        <button type="button" className="ka-unsure" onClick={() => props.onErrand(null)}>
          <b>{say(askWords.unsure)}</b>
        </button>
      </div>
      <section className="ka-care">
        <Icon name="heart" size={72} stroke={1.5} />
        <div>
          <b>{say(askWords.care)}</b>
          <span>{say(askWords.careSub(figureOf(props.care_wait)))}</span>
        </div>
        <button type="button" aria-pressed={care} onClick={() => props.onCare(!care)}>
          {care && <Icon name="check" size={32} stroke={2.6} />}
          {say(care ? askWords.careChosen : askWords.careOn)}
        </button>
      </section>
      <nav className="ka-acts">
        <button type="button" onClick={props.onBack}>
          <Icon name="back" size={40} stroke={2} />
          {say(askWords.back)}
        </button>
        <button type="button" onClick={props.onHelp}>
          <Icon name="person" size={40} />
          {say(askWords.help)}
        </button>
      </nav>
    </KioskFrame>
  );
}
