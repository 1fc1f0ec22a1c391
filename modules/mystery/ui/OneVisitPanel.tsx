import { type ReactNode, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { isoDay, timeOfDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Words } from '../../../kit/words.ts';
import { type Pair, Seal } from '../../people/ui/Seal.tsx';
import type { Who } from '../../people/wire.ts';
import * as wire from '../wire.ts';
import { AskedList, FindingList, SectionList, VisitMark } from './Parts.tsx';
import { Pictures } from './Pictures.tsx';
import type { OneVisit, Visits } from './shapes.ts';
import { type Doing, VisitDialog } from './VisitDialog.tsx';
import { mystery as words } from './words.ts';

interface PanelProps {
  id: string;
  who: Who;
  shoppers: Visits['shoppers'];
  onDone: () => void;
}

/** One visit: its proof, its scores, and what may be done with it now. */
export function OneVisitPanel({ id, who, shoppers, onDone }: PanelProps) {
  const say = useSay();
  const found = useLive<OneVisit>(`/api/mystery-visits/${id}`, 'mystery');
  const [doing, start] = useState<Doing | null>(null);
  if (found.state === 'refused')
    return <RefusedPanel title={found.problem?.title ?? ''}>{found.problem?.remedy}</RefusedPanel>;
  const of = found.data;
  if (of === null) return <SkeletonPanel rows={6} row_px={36} />;
  const done = () => {
    start(null);
    found.refresh();
    onDone();
  };
  return (
    <div className="my-one">
      <h2>{say(of.hall.name)}</h2>
      <p>
        <VisitMark of={of} /> {of.score !== null && <b className="num my-score">{of.score.toFixed(1)}</b>}
      </p>
      <Acts of={of} start={start} done={done} />
      {of.state === 'appealed' && <Waiting of={of} who={who} onDone={done} />}
      {of.void_reason !== null && <p>{say(voidWords(of.void_reason))}</p>}
      <Proof of={of} />
      {of.sections.length > 0 && <SectionList of={of.sections} />}
      {of.answers !== null && <FindingList of={of.findings} />}
      <AskedList
        of={of.asked.map(one => {
          const scenario = of.scenarios.find(each => each.id === one.scenario_id);
          const nothing = { zh: '', en: '' };
          return { ...one, ask: scenario?.ask ?? nothing, answer: scenario?.right ?? nothing };
        })}
      />
      {of.impression !== null && (
        <Part title={words.impression}>
          <p>
            <Written text={of.impression} />
          </p>
        </Part>
      )}
      <Pictures visit_id={of.id} of={of.pictures} />
      {of.appeal !== null && (
        <Part title={words.appeal}>
          <p>
            <Written text={of.appeal} />
          </p>
          {of.ruling !== null && (
            <p>
              <b>{say(words.ruling)}</b> <Written text={of.ruling} />
            </p>
          )}
        </Part>
      )}
      {doing !== null && (
        <VisitDialog
          {...{ of, doing, shoppers }}
          onClose={() => start(null)}
          onLooked={found.refresh}
          onDone={done}
        />
      )}
    </div>
  );
}

const voidWords = (reason: string): Words =>
  reason === 'unmade' || reason === 'unproved' ? words[reason] : { zh: reason, en: reason };

/** A part of a visit under its name. */
function Part({ title, children }: { title: Words; children: ReactNode }) {
  const say = useSay();
  return (
    <section>
      <h3>{say(title)}</h3>
      {children}
    </section>
  );
}

function Acts({ of, start, done }: { of: OneVisit; start: (doing: Doing) => void; done: () => void }) {
  const say = useSay();
  const [busy, work] = useState(false);
  const publish = async () => {
    work(true);
    const outcome = await callApi(wire.publish, { visit_id: of.id });
    work(false);
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    done();
  };
  const acts: [boolean, Doing, Words][] = [
    [of.may.assign, 'assign', words.assign],
    [of.may.look, 'look', words.look],
    [of.may.score, 'score', words.score_it],
    [of.may.rule, 'rule', words.rule],
    [of.may.revisit, 'revisit', words.revisit],
  ];
  return (
    <p className="my-acts">
      {acts
        .filter(([yes]) => yes)
        .map(([, what, name]) => (
          <Button key={what} kind={what === 'look' ? 'secondary' : 'primary'} onPress={() => start(what)}>
            {say(name)}
          </Button>
        ))}
      {of.may.publish && (
        <Button kind="primary" busy={busy} onPress={() => void publish()}>
          {say(words.publish)}
        </Button>
      )}
      {of.may.void && (
        <Button kind="danger" onPress={() => start('void')}>
          {say(words.void)}
        </Button>
      )}
    </p>
  );
}

/** A ruling that waits for its second signature. */
function Waiting({ of, who, onDone }: { of: OneVisit; who: Who; onDone: () => void }) {
  const say = useSay();
  const pairs = useLive<Pair[]>(`/api/halls/${of.hall.id}/pairs`, 'people');
  const pair = pairs.data?.find(one => one.subject_id === of.id);
  if (pair === undefined) return null;
  return (
    <section className="my-waiting">
      <ul>
        {pair.shows.map(line => (
          <li key={line.zh}>{say(line)}</li>
        ))}
      </ul>
      <Seal
        {...{ hall_id: of.hall.id, who, pair }}
        act={async (endpoint, input) => {
          const outcome = await callApi(endpoint, input);
          if (!outcome.ok)
            showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
          pairs.refresh();
          onDone();
          return outcome.ok;
        }}
      />
    </section>
  );
}

function Proof({ of }: { of: OneVisit }) {
  const say = useSay();
  if (of.visited_at === null) return null;
  const scores = [of.first_score, of.second_score, of.third_score];
  return (
    <dl className="my-facts">
      <div>
        <dt>{say(words.proof)}</dt>
        <dd>
          <span className="num">
            {isoDay(of.visited_at)} {timeOfDay(of.visited_at)}
          </span>{' '}
          · {say(words.at_place(of.metres))}
        </dd>
      </div>
      {of.video !== null && (
        <div>
          <dt>{say(words.video)}</dt>
          <dd>
            {say(words.minutes(of.video.seconds))} {of.seen && <small>{say(words.seen)}</small>}
            <small className="my-hash">{of.video.sha256.slice(0, 16)}…</small>
          </dd>
        </div>
      )}
      {scores.some(one => one !== null) && (
        <div>
          <dt>{say(words.scores)}</dt>
          <dd className="num">{scores.map(one => one?.toFixed(1) ?? '–').join(' · ')}</dd>
        </div>
      )}
    </dl>
  );
}
