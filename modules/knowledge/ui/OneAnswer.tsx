import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import * as keeping from '../keeping_wire.ts';
import { DraftForm } from './DraftForm.tsx';
import { marks } from './marks.ts';
import { Questions } from './Questions.tsx';
import { Reports } from './Reports.tsx';
import type { One, Version } from './shapes.ts';
import { WithdrawForm } from './WithdrawForm.tsx';
import { knowledge as words } from './words.ts';

type Verb = Version['verbs'][number]['verb'];

/** One answer: what is in force beside what is drafted, what is said against it, its test questions, all its versions. */
export function OneAnswer({ code, onDone }: { code: string; onDone: () => void }) {
  const say = useSay();
  const found = useLive<One>(`/api/knowledge/articles/${code}`, 'knowledge');
  const [writing, write] = useState<Version | null>(null);
  const [ending, end] = useState<Version | null>(null);
  const of = found.data;
  if (of === null) return <SkeletonPanel rows={6} row_px={44} />;
  const done = () => {
    write(null);
    end(null);
    found.refresh();
    onDone();
  };
  const press = async (one: Version, verb: Verb) => {
    if (verb === 'withdraw') return end(one);
    const outcome = await callApi(keeping.press, { article_id: one.id, verb, note: '' });
    if (!outcome.ok)
      return void showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    if (verb === 'drop')
      showToast({
        title: say(words.dropped_done),
        undo: { name: say(words.undo), do: () => void press(one, 'restore') },
      });
    done();
  };
  const draft = of.versions.find(one => one.state === 'drafted' || one.state === 'approved');
  const now = of.versions.find(one => one.state === 'in_force');
  const first = draft ?? now ?? of.versions[0];
  if (first === undefined) return null;
  return (
    <div className="kn-one">
      <header>
        <h2>{say((now ?? first).say)}</h2>
        <Button kind="quiet" onPress={() => window.print()}>
          {say(words.print)}
        </Button>
      </header>
      <div className={draft !== undefined && now !== undefined ? 'kn-sides' : undefined}>
        {[now, draft]
          .filter(one => one !== undefined)
          .concat(now === undefined && draft === undefined ? [first] : [])
          .map(one => (
            <Side key={one.id} of={one} onPress={verb => void press(one, verb)} onRevise={() => write(one)} />
          ))}
      </div>
      {of.keeps && draft === undefined && (
        <p className="kn-acts">
          <Button onPress={() => write(first)}>{say(words.next)}</Button>
        </p>
      )}
      <Reports of={of.reports} onDone={done} />
      <Questions of={of} asked={now !== undefined} onDone={done} />
      <History of={of.versions} onRestore={one => void press(one, 'restore')} />
      {writing !== null && (
        <DraftForm today={of.today} code={code} from={writing} onClose={() => write(null)} onDone={done} />
      )}
      {ending !== null && <WithdrawForm of={ending} onClose={() => end(null)} onDone={done} />}
    </div>
  );
}

interface SideProps {
  of: Version;
  onPress: (verb: Verb) => void;
  onRevise: () => void;
}

function Side({ of, onPress, onRevise }: SideProps) {
  const say = useSay();
  const by = of.drafter === null ? say(words.brought) : say(words.written_by(say(of.drafter)));
  return (
    <section className="kn-side" aria-label={say(words.states[of.state])}>
      <p>
        <StateMark mark={marks[of.state]}>{say(words.states[of.state])}</StateMark>{' '}
        <span className="num">v{of.version}</span>
      </p>
      <h3>{say(of.say)}</h3>
      <blockquote>{say(of.answer)}</blockquote>
      <dl>
        <dt>{say(words.until)}</dt>
        <dd className="num">
          {of.valid_from} – {of.valid_until}
        </dd>
        <dt>{say(words.owner)}</dt>
        <dd>{say(of.owner ?? words.no_owner)}</dd>
        <dt>{say(words.source)}</dt>
        <dd>
          <Written text={of.source} />
        </dd>
        <dt>{say(words.keywords)}</dt>
        <dd>
          <Written text={of.keywords} />
        </dd>
        <dt>{say(words.reason)}</dt>
        <dd>
          <Written text={of.reason} />
        </dd>
      </dl>
      <small>
        {by}
        {of.approver !== null && ` · ${say(words.approved_by(say(of.approver)))}`}
      </small>
      <p className="kn-acts">
        {of.own && of.state === 'drafted' && <Button onPress={onRevise}>{say(words.revise)}</Button>}
        {of.verbs.map(({ verb, why }) => (
          <Button
            key={verb}
            kind={verb === 'approve' ? 'primary' : 'quiet'}
            why={why === null ? undefined : say(why)}
            onPress={() => onPress(verb)}
          >
            {say(words[verb])}
          </Button>
        ))}
      </p>
    </section>
  );
}

function History({ of, onRestore }: { of: readonly Version[]; onRestore: (one: Version) => void }) {
  const say = useSay();
  return (
    <section>
      <h3>{say(words.history)}</h3>
      <ol className="kn-lines">
        {of.map(one => (
          <li key={one.id}>
            <span className="num">v{one.version}</span>
            <span>
              <Written text={one.reason} />
              {one.ended_why !== null && (
                <small>
                  <Written text={one.ended_why} />
                </small>
              )}
            </span>
            <StateMark mark={marks[one.state]}>{say(words.states[one.state])}</StateMark>
            {one.verbs.some(each => each.verb === 'restore' && each.why === null) && (
              <Button kind="quiet" onPress={() => onRestore(one)}>
                {say(words.restore)}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
