import { useAct } from '../../../../kit/ui/call.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import { set_up_words } from '../../set_up.ts';
import * as wire from '../../wire.ts';
import { words } from './words.ts';

interface WorkingProps {
  hall_id: number;
  of: {
    id: string;
    points: readonly { item: keyof typeof set_up_words; outcome: keyof typeof words.point }[];
  };
  onDone: () => void;
}

/** The phone was set up: its owner reads what was done and says that it works; only then is it handed over (SVC-12). */
export function Working({ hall_id, of, onDone }: WorkingProps) {
  const say = useSay();
  const act = useAct(wire.deliverOrder);
  const confirm = async () => {
    if ((await act.run({ hall_id, order_id: of.id })).ok) onDone();
  };
  return (
    <div className="co co-works">
      <section className="co-sheet">
        <h2>{say(words.works_title)}</h2>
        <dl>
          {of.points.map(({ item, outcome }) => (
            <div key={item}>
              <dt>{say(set_up_words[item])}</dt>
              <dd>{say(words.point[outcome])}</dd>
            </div>
          ))}
        </dl>
        {act.problem !== null && (
          <p className="co-bad" role="alert">
            {act.problem.title} {act.problem.remedy}
          </p>
        )}
      </section>
      <footer className="co-foot">
        <span>{say(words.works_not)}</span>
        <button
          type="button"
          className="co-yes"
          aria-disabled={act.pending || undefined}
          onClick={act.pending ? undefined : () => void confirm()}
        >
          {say(words.works_yes)}
        </button>
      </footer>
    </div>
  );
}
