import { useSay } from '../../../../kit/ui/language.tsx';
import type { Words } from '../../../../kit/words.ts';
import type { PublicHall } from '../hall.ts';
import { KioskFrame, KioskToolBar, type KioskTools } from './KioskFrame.tsx';
import './KioskNotice.css';

/** One of three things that can still be done; an impossible one stays in its place, dashed, with its reason. */
export interface NoticeChoice {
  name: Words;
  note: Words;
  off?: boolean;
  onPress?: () => void;
}

interface KioskNoticeProps {
  hall: PublicHall;
  /** The hall's state in words, for the header. */
  state: Words;
  shut?: boolean;
  title: Words;
  lead: Words;
  /** Three in the places of the first screen; one more where something else is offered. */
  choices: [NoticeChoice, NoticeChoice, NoticeChoice, NoticeChoice?];
  note: Words;
  tools: KioskTools;
}

/** The kiosk when the hall is not as usual: one sentence, what can still be done, the next step. */
export function KioskNotice(props: KioskNoticeProps) {
  const say = useSay();
  const choices = props.choices.filter(one => one !== undefined);
  return (
    <KioskFrame hall={props.hall} state={{ words: say(props.state), tone: props.shut ? 'off' : 'mind' }}>
      <h1 className="kn-title">{say(props.title)}</h1>
      <p className="kn-lead">{say(props.lead)}</p>
      <div className={choices.length > 3 ? 'kn-choices kn-four' : 'kn-choices'}>
        {choices.map((choice, at) => (
          <button
            key={choice.name.en}
            type="button"
            className={classOf(choice, at)}
            aria-disabled={choice.off}
            onClick={choice.off ? undefined : choice.onPress}
          >
            <b>{say(choice.name)}</b>
            <span>{say(choice.note)}</span>
          </button>
        ))}
      </div>
      <p className="kn-note">{say(props.note)}</p>
      <div className="kn-foot">
        <KioskToolBar {...props.tools} />
      </div>
    </KioskFrame>
  );
}

function classOf(choice: NoticeChoice, at: number): string | undefined {
  if (choice.off) return 'kn-off';
  return at === 0 ? 'kn-main' : undefined;
}
