import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { checkMend } from '../../checklists/wire.ts';
import * as wire from '../wire.ts';
import type { Directive } from './shapes.ts';
import { directives as words } from './words.ts';

type Hall = Directive['halls'][number];

const marks = { on_its_way: 'not-open', open: 'running', mended: 'near', passed: 'done' } as const;
/** What needs a hand first: overdue, then to be looked at, then under way, then done. */
const rank = (of: Hall): number => {
  if (of.over) return 0;
  return { mended: 1, open: 2, on_its_way: 3, passed: 4 }[of.state];
};

/** One directive, hall by hall; what a hall finished is looked at here. */
export function OneDirective({ of, onDone }: { of: Directive; onDone: () => void }) {
  const say = useSay();
  const [busy, work] = useState(false);
  const act = async (call: () => ReturnType<typeof callApi>) => {
    work(true);
    const outcome = await call();
    work(false);
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    onDone();
  };
  const check = (hall: Hall, verb: 'pass' | 'send_back') =>
    act(() => callApi(checkMend, { hall_id: hall.id, mend_id: hall.mend_id ?? '', verb }));
  const halls = [...of.halls].sort((a, b) => rank(a) - rank(b) || a.id - b.id);
  return (
    <section className="di-one">
      <h2>{say(of.say)}</h2>
      {of.note !== '' && <p>{of.note}</p>}
      {of.unmanned > 0 && <p className="di-quiet">{say(words.unmanned(of.unmanned))}</p>}
      {of.may_close && (
        <Button
          busy={busy}
          onPress={() => void act(() => callApi(wire.closeDirective, { directive_id: of.id }))}
        >
          {say(words.close)}
        </Button>
      )}
      <ul>
        {halls.map(hall => (
          <li key={hall.id}>
            <p>
              <b>{say(hall.name)}</b>
              <StateMark mark={hall.over ? 'over' : marks[hall.state]}>
                {say(hall.over ? words.over_mark : words[hall.state])}
              </StateMark>
            </p>
            {hall.note !== null && <p className="di-quiet">{hall.note}</p>}
            {hall.may_check && (
              <p className="di-acts">
                <Button busy={busy} onPress={() => void check(hall, 'pass')}>
                  {say(words.pass)}
                </Button>
                <Button busy={busy} onPress={() => void check(hall, 'send_back')}>
                  {say(words.send_back)}
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
