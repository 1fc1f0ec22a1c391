import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { AreaField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { isoDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel, RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { bands } from '../sheet.ts';
import { slots } from '../visit.ts';
import * as wire from '../wire.ts';
import { AskedList, FindingList, SectionList, VisitMark } from './Parts.tsx';
import { Pictures } from './Pictures.tsx';
import type { Result, Results } from './shapes.ts';
import './mystery.css';
import { mystery as words } from './words.ts';

/** What mystery visits found in this hall: score, findings, pictures, the way to appeal; nobody's name (MYS-04, ROLE-27). */
export function ResultsPage({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const found = useLive<Results>(`/api/halls/${hall_id}/mystery-results`, 'mystery', 'people', 'checklists');
  const [chosen, choose] = useState<string | null>(null);
  if (found.state === 'refused')
    return <RefusedPanel title={found.problem?.title ?? ''}>{found.problem?.remedy}</RefusedPanel>;
  if (found.data === null) return <SkeletonPanel rows={6} row_px={44} />;
  const { results } = found.data;
  const one = results.find(each => each.id === chosen) ?? results[0];
  return (
    <div className="my my-pad">
      <h1>
        {say(words.name)} <ClauseChip id="MYS-04" />
      </h1>
      <p className="my-lead">{say(words.result_lead)}</p>
      {one === undefined ? (
        <EmptyPanel why="none" title={say(words.no_results)}>
          {say(words.no_results_note)}
        </EmptyPanel>
      ) : (
        <div className="my-result">
          <ul className="my-list" aria-label={say(words.name)}>
            {results.map(each => (
              <li key={each.id}>
                <button type="button" aria-pressed={each.id === one.id} onClick={() => choose(each.id)}>
                  <span className="num">{each.quarter}</span>
                  <b className="num">{(each.ruled_score ?? each.score).toFixed(1)}</b>
                  <VisitMark of={each} />
                </button>
              </li>
            ))}
          </ul>
          <OneResult key={one.id} hall_id={hall_id} of={one} onDone={found.refresh} />
        </div>
      )}
    </div>
  );
}

function OneResult({ hall_id, of, onDone }: { hall_id: number; of: Result; onDone: () => void }) {
  const say = useSay();
  const [appealing, appeal] = useState(false);
  return (
    <article>
      <h2 className="unseen">{of.quarter}</h2>
      <header className="my-head">
        <p>
          <b className="num my-score">{(of.ruled_score ?? of.score).toFixed(1)}</b> {say(bands[of.band])}
          {of.capped && <b className="my-critical"> {say(words.capped)}</b>}
          <br />
          <small>
            {say(slots[of.slot])} · {say(words.published_on)}{' '}
            <span className="num">{isoDay(of.published_at)}</span>
            {of.ruled_score !== null && of.ruled_score !== of.score && (
              <>
                {' '}
                · {say(words.ruled)}{' '}
                <span className="num">{`${of.score.toFixed(1)} → ${of.ruled_score.toFixed(1)}`}</span>
              </>
            )}
            {of.revisit_due_at !== null && (
              <>
                {' '}
                · {say(words.revisit_by)} <span className="num">{isoDay(of.revisit_due_at)}</span>
              </>
            )}
          </small>
        </p>
        {of.may_appeal && (
          <Button kind="primary" onPress={() => appeal(true)}>
            {say(words.appeal)}
          </Button>
        )}
        {of.may_appeal && of.due_at !== null && (
          <small>
            {say(words.due)} <span className="num">{isoDay(of.due_at)}</span>
          </small>
        )}
      </header>
      <div className="my-columns">
        <div>
          <FindingList of={of.findings} />
          {of.state === 'rectifying' && <a href="/floor">{say(words.to_mends)}</a>}
          <AskedList of={of.asked} />
        </div>
        <div>
          <SectionList of={of.sections} />
          <section>
            <h3>{say(words.impression)}</h3>
            <p>
              <Written text={of.impression} />
            </p>
          </section>
          <Spoken of={of} />
        </div>
      </div>
      <Pictures visit_id={of.id} of={of.pictures} />
      {appealing && (
        <AppealDialog
          {...{ hall_id, of }}
          onClose={() => appeal(false)}
          onDone={() => {
            appeal(false);
            onDone();
          }}
        />
      )}
    </article>
  );
}

/** What was said of the result afterwards: the appeal, the ruling, the second visit. */
function Spoken({ of }: { of: Result }) {
  const say = useSay();
  const said = [
    [words.appeal, of.appeal],
    [words.ruling, of.ruling],
    [words.revisit_note, of.revisit_note],
  ] as const;
  return said.map(
    ([name, text]) =>
      text !== null && (
        <section key={name.zh}>
          <h3>{say(name)}</h3>
          <p>
            <Written text={text} />
          </p>
        </section>
      ),
  );
}

interface AppealProps {
  hall_id: number;
  of: Result;
  onClose: () => void;
  onDone: () => void;
}

function AppealDialog({ hall_id, of, onClose, onDone }: AppealProps) {
  const say = useSay();
  const form = useForm({ appeal: '' });
  const send = async () => {
    const sent = await form.send(wire.appeal, { hall_id, visit_id: of.id, appeal: form.draft.appeal });
    if (sent !== undefined) onDone();
  };
  return (
    <FormDialog
      title={words.appeal}
      of={form}
      fields={['appeal']}
      onClose={onClose}
      onKeep={() => void send()}
    >
      <AreaField
        label={say(words.appeal_ask)}
        value={form.draft.appeal}
        onChange={appeal => form.put({ appeal })}
        rows={4}
        error={form.wrong('appeal')}
      />
    </FormDialog>
  );
}
