import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { AreaField, SelectField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { momentOf, money } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { RefusedPanel, SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { Timeline } from '../../../kit/ui/Timeline.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import { kinds, level_words, urgencies } from '../submission.ts';
import * as wire from '../wire.ts';
import { markOf, type Sheet, stateOf } from './shapes.ts';
import { words } from './words.ts';

interface SheetProps {
  hall_id: number;
  submission_id: string;
  onChange: () => void;
}

/** One sheet (请示单): what is asked, with whom it stands, the reply, its course; prints on a page of its own. */
export function OneSheet({ hall_id, submission_id, onChange }: SheetProps) {
  const say = useSay();
  const found = useLive<Sheet>(`/api/halls/${hall_id}/submissions/${submission_id}`, 'submissions');
  const [replying, open] = useState(false);
  if (found.problem !== null)
    return <RefusedPanel title={found.problem.title}>{found.problem.remedy}</RefusedPanel>;
  const of = found.data;
  if (of === null) return <SkeletonPanel rows={8} />;
  const done = () => {
    open(false);
    found.refresh();
    onChange();
  };
  const withdraw = async () => {
    const outcome = await callApi(wire.withdraw, { hall_id, submission_id });
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    done();
  };
  return (
    <article className="pg-paper">
      <header>
        <h2>
          <span className="num">{of.no}</span> {say(kinds[of.kind])}
        </h2>
        <StateMark mark={markOf(of)}>{say(stateOf(of))}</StateMark>
      </header>
      <div className="pg-acts">
        {of.may.reply && (
          <Button kind="primary" onPress={() => open(true)}>
            {say(of.kind === 'report' ? words.note_do : words.reply_do)}
          </Button>
        )}
        {of.may.withdraw && <Button onPress={() => void withdraw()}>{say(words.withdraw)}</Button>}
        <Button icon="printer" onPress={() => window.print()}>
          {say(words.print)}
        </Button>
      </div>
      <Facts of={of} />
      {of.trail.length > 0 && <h3>{say(words.course)}</h3>}
      <Timeline
        happenings={of.trail.map(one => ({
          ...{ id: one.id, at: one.at, what: say(one.say) },
          who: one.who === null ? '' : say(one.who),
        }))}
      />
      {replying && <ReplyForm {...{ hall_id, of }} onClose={() => open(false)} onDone={done} />}
    </article>
  );
}

function Facts({ of }: { of: Sheet }) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(60_000);
  const when = (at: string | null) => (at === null ? '–' : momentOf(at, now, language));
  const climbed = of.climbed > 0 ? ` · ${say(words.climbed(of.climbed))}` : '';
  const facts: [string, string][] = [
    [say(words.subject), of.subject],
    [say(words.reason), of.reason],
    [say(words.raiser), `${say(of.raiser)} · ${when(of.raised_at)}`],
    [say(words.urgency), `${say(urgencies[of.urgency])} · ${say(words.due)} ${when(of.reply_due)}`],
    [say(words.now_on), `${say(level_words[of.level] ?? words.level)}${climbed}`],
    ...(of.authority === null
      ? []
      : ([
          [say(words.allow), `${say(of.authority)} ${of.matter ?? ''} · ${money(of.amount_fen ?? 0)}`],
          [say(words.valid_until), when(of.valid_until)],
        ] as [string, string][])),
    ...(of.reply === null
      ? []
      : ([
          [
            say(words.reply),
            `${of.reply} · ${of.replier === null ? '' : say(of.replier)} ${when(of.replied_at)}`,
          ],
        ] as [string, string][])),
  ];
  return (
    <dl className="pg-parts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Written text={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ReplyForm({
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
  const report = of.kind === 'report';
  const form = useForm({ verb: report ? 'note' : 'approve', reply: '' });
  const { draft, put, wrong } = form;
  const send = async () => {
    const verb = draft.verb as 'approve' | 'decline' | 'note';
    const done = await form.send(wire.reply, {
      ...{ hall_id, submission_id: of.id, verb, reply: draft.reply },
    });
    if (done !== undefined) onDone();
  };
  return (
    <FormDialog
      title={report ? words.note_do : words.reply_do}
      of={form}
      fields={['reply']}
      onClose={onClose}
      onKeep={() => void send()}
    >
      {!report && (
        <SelectField
          label={say(words.decision)}
          value={draft.verb}
          options={(['approve', 'decline'] as const).map(value => ({ value, name: say(words[value]) }))}
          onChange={verb => put({ verb })}
        />
      )}
      <AreaField
        label={say(words.answer)}
        value={draft.reply}
        rows={3}
        onChange={reply => put({ reply })}
        error={wrong('reply')}
        required
      />
    </FormDialog>
  );
}
