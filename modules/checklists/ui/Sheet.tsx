import { Button } from '../../../kit/ui/Button.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import './checklists.css';
import { Lines, Progress } from './Lines.tsx';
import { answeredOf, useSheet } from './sheet.ts';
import { mend as words } from './words.ts';

interface SheetProps {
  hall_id: number;
  list: string;
  submitted: boolean;
  /** How many of its critical items failed: then it is filled in anew once they are put right. */
  critical_fails?: number;
  refresh: () => void;
}

/** A sheet that the day asks for, such as the opening checks: begun, filled in where it stands, handed in. */
export function Sheet({ hall_id, list, submitted, critical_fails = 0, refresh }: SheetProps) {
  const say = useSay();
  const { run, start, answer, submit } = useSheet(hall_id, list, refresh);
  if (submitted && critical_fails === 0) return <StateMark mark="done">{say(words.submitted)}</StateMark>;
  if (run === null)
    return (
      <div className="ck-start">
        {submitted && <StateMark mark="over">{say(words.critical_failed(critical_fails))}</StateMark>}
        <Button size="touch" onPress={() => void start()}>
          {say(submitted ? words.start_anew : words.start)}
        </Button>
      </div>
    );
  const open = run.items.length - answeredOf(run);
  return (
    <div className="fl-checks">
      <h2>{say(words.checks)}</h2>
      <Lines {...{ hall_id, run }} onAnswer={of => void answer(of)} />
      <footer className="rd-foot">
        <Progress run={run} />
        <Button
          kind="primary"
          size="touch"
          why={open === 0 ? undefined : say(words.left(open))}
          onPress={() => void submit()}
        >
          {say(words.submit)}
        </Button>
      </footer>
    </div>
  );
}
