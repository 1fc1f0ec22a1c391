import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { AreaField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { dayWords, timeOfDay } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Act } from '../../people/ui/act.ts';
import { type Pair, Seal } from '../../people/ui/Seal.tsx';
import type { Who } from '../../people/wire.ts';
import * as people from '../../people/wire.ts';
import { hand_checks, handover } from '../handover.ts';
import * as wire from '../wire.ts';
import { FillForm } from './FillForm.tsx';
import { Items } from './Items.tsx';
import { type Book, markOf, type Sheet } from './shapes.ts';
import { trail_words, words } from './words.ts';

const what = 'handovers.handover.hand';

interface SheetProps {
  hall_id: number;
  handover_id: string;
  who: Who;
  staff: Book['staff'];
  onChange: () => void;
}

/** One sheet: what is missing, its sections, what goes to whom, the signatures; prints on a page of its own (HND-01). */
export function OneSheet({ hall_id, handover_id, who, staff, onChange }: SheetProps) {
  const say = useSay();
  const topics = ['handovers', 'people', 'tills', 'complaints', 'posts', 'checklists'] as const;
  const found = useLive<Sheet>(`/api/halls/${hall_id}/handovers/${handover_id}`, ...topics);
  const pairs = useLive<Pair[]>(`/api/halls/${hall_id}/pairs`, 'people', 'handovers');
  const [doing, open] = useState<'fill' | 'close' | null>(null);
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const of = found.data;
  if (of === null) return <SkeletonPanel rows={12} />;
  // What is done beside an open form leaves it open: nobody loses what they are writing.
  const renew = () => {
    found.refresh();
    void pairs.retake();
    onChange();
  };
  const done = () => {
    open(null);
    renew();
  };
  const act: Act = async (endpoint, input) => {
    const outcome = await callApi(endpoint, input);
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    renew();
    return outcome.ok;
  };
  const pair = (pairs.data ?? []).find(one => one.what === what && one.subject_id === of.id);
  return (
    <article className="pg-paper">
      <SheetHead of={of} />
      <div className="pg-acts">
        {of.may_write && <Button onPress={() => open('fill')}>{say(words.fill)}</Button>}
        {of.may_write && pair === undefined && (
          <Button
            kind="primary"
            why={of.missing[0] === undefined ? undefined : say(of.missing[0].say)}
            onPress={() => void act(people.askSecond, { hall_id, what, subject_id: of.id })}
          >
            {say(words.sign)}
          </Button>
        )}
        {of.may_write && (
          <Button kind="quiet" onPress={() => void act(wire.withdraw, { hall_id, handover_id: of.id })}>
            {say(words.withdraw)}
          </Button>
        )}
        {of.may_close && (
          <Button kind="primary" onPress={() => open('close')}>
            {say(words.close)}
          </Button>
        )}
        <Button icon="printer" onPress={() => window.print()}>
          {say(words.print)}
        </Button>
      </div>
      {of.may_write && pair !== undefined && <StateMark mark="running">{say(words.asked)}</StateMark>}
      {of.may_write && <Missing of={of} />}
      {pair !== undefined && !of.may_write && <Seal {...{ hall_id, who, pair, act }} />}
      <Sections of={of} />
      <Items {...{ hall_id, of, staff }} onDone={renew} />
      <ByHand of={of} />
      <Signed of={of} />
      {doing === 'fill' && <FillForm {...{ hall_id, of }} onClose={() => open(null)} onDone={done} />}
      {doing === 'close' && <CloseForm {...{ hall_id, of }} onClose={() => open(null)} onDone={done} />}
    </article>
  );
}

function SheetHead({ of }: { of: Sheet }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <header>
      <h2>
        <span className="num">{of.no}</span> {say(of.giver)} → {say(of.receiver)}
      </h2>
      <p>
        <StateMark mark={markOf(of)}>{say(handover.states[of.state])}</StateMark>{' '}
        <span className="num">
          {dayWords(of.day, language)} {timeOfDay(of.started_at)}
        </span>{' '}
        {of.state === 'writing' && <span>{say(words.due(timeOfDay(of.due_at)))}</span>}
      </p>
    </header>
  );
}

function Missing({ of }: { of: Sheet }) {
  const say = useSay();
  if (of.missing.length === 0) return <StateMark mark="done">{say(words.ready)}</StateMark>;
  return (
    <section className="pg-missing" role="status">
      <h3>{say(words.missing)}</h3>
      <ul>
        {of.missing.map(one => (
          <li key={one.code}>{say(one.say)}</li>
        ))}
      </ul>
    </section>
  );
}

function Sections({ of }: { of: Sheet }) {
  const say = useSay();
  return (
    <dl className="pg-parts">
      {of.parts.map(part => (
        <div key={part.section}>
          <dt>{say(part.say)}</dt>
          <dd>
            {part.lines.length === 0 && <span className="pg-quiet">{say(words.nothing)}</span>}
            {part.lines.map(one => (
              <p key={one.say.en + one.note.en} className={one.tone === 'warn' ? 'pg-warn' : undefined}>
                <b>{say(one.say)}</b> <Written text={say(one.note)} />
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What no record knows: looked at by hand, with what was said beside it. */
function ByHand({ of }: { of: Sheet }) {
  const say = useSay();
  return (
    <section>
      <h3>{say(words.by_hand)}</h3>
      <ul className="pg-lines">
        {Object.entries(hand_checks).map(([code, name]) => {
          const one = of.looked[code as keyof typeof hand_checks];
          return (
            <li key={code}>
              <span>{say(name)}</span>
              {one === undefined && <StateMark mark="not-open">{say(words.not_yet)}</StateMark>}
              {one?.ok === true && <StateMark mark="done">{say(words.ok)}</StateMark>}
              {one?.ok === false && <StateMark mark="near">{say(words.amiss)}</StateMark>}
              {one !== undefined && one.note !== '' && <Written text={one.note} />}
            </li>
          );
        })}
      </ul>
      {of.remarks !== '' && (
        <p>
          <b>{say(words.remarks)}</b> <Written text={of.remarks} />
        </p>
      )}
      {of.keys_kept !== null && (
        <p>
          <b>{say(words.keys_kept)}</b> <Written text={of.keys_kept} />
        </p>
      )}
    </section>
  );
}

function Signed({ of }: { of: Sheet }) {
  const say = useSay();
  return (
    <section>
      <h3>{say(words.trail)}</h3>
      <ol className="pg-trail">
        {of.trail.map(one => (
          <li key={one.at + one.what}>
            <span className="num">{timeOfDay(one.at)}</span>{' '}
            {say(trail_words[one.what] ?? { zh: one.what, en: one.what })}{' '}
            <small>{one.by === null ? say(words.system) : say(one.by)}</small>
          </li>
        ))}
      </ol>
      {of.closed_note !== null && of.closed_note !== '' && (
        <p>
          <b>{say(words.close_note)}</b> <Written text={of.closed_note} />
        </p>
      )}
    </section>
  );
}

function CloseForm({
  hall_id,
  of,
  onClose,
  onDone,
}: {
  hall_id: number;
  of: Sheet;
  onClose: () => void;
  onDone: () => void;
}) {
  const say = useSay();
  const form = useForm({ note: '' });
  const keep = async () => {
    const input = { hall_id, handover_id: of.id, note: form.draft.note };
    if ((await form.send(wire.close, input)) !== undefined) onDone();
  };
  return (
    <FormDialog title={words.close} of={form} fields={['note']} onClose={onClose} onKeep={() => void keep()}>
      <AreaField
        label={say(words.close_note)}
        value={form.draft.note}
        onChange={note => form.put({ note })}
        error={form.wrong('note')}
      />
    </FormDialog>
  );
}
