import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi, useAct } from '../../../kit/ui/call.ts';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField } from '../../../kit/ui/Field.tsx';
import { isoDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { comment, press } from '../../../modules/norms/wire.ts';
import type { Version, Who } from './shapes.ts';
import { filled, words } from './words.ts';

const may_comment = ['hall_manager', 'duty_manager'];

interface StepsProps {
  of: Version;
  hall_id: number;
  who: Who | null;
  onChanged: () => void;
}

/** One version on its way: what changes, what halls said of it, what it contradicts, and the steps the reader may take. */
export function VersionSteps({ of, hall_id, who, onChanged }: StepsProps) {
  const say = useSay();
  const [problem, show] = useState<string | null>(null);
  const [open, set] = useState<'comment' | 'schedule' | null>(null);
  const comments =
    of.state === 'legal_reviewed' &&
    who?.roles.some(one => may_comment.includes(one.role) && one.hall_id === hall_id) === true;
  const step = async (verb: string) => {
    if (verb === 'schedule') return set('schedule');
    const outcome = await callApi(press, { version_id: of.id ?? '', verb: verb as 'review' });
    if (outcome.ok) showToast({ tone: 'ok', title: say(words.version_done) });
    const stop = say({ zh: '。', en: '. ' });
    show(outcome.ok ? null : `${outcome.problem.title}${stop}${outcome.problem.remedy}`);
    onChanged();
  };
  const close = () => set(null);
  return (
    <div className="cp-steps">
      <b className="num">v{of.number}</b>
      {of.verbs.map(one => (
        <Button
          key={one.verb}
          why={one.why === null ? undefined : say(one.why)}
          onPress={() => void step(one.verb)}
        >
          {say(one.say)}
        </Button>
      ))}
      {comments && <Button onPress={() => set('comment')}>{say(words.comment)}</Button>}
      <Said of={of} />
      {problem !== null && (
        <p role="alert" className="cp-problem">
          {problem}
        </p>
      )}
      {open === 'comment' && (
        <CommentDialog of={of} hall_id={hall_id} onClose={close} onChanged={onChanged} />
      )}
      {open === 'schedule' && <ScheduleDialog of={of} onClose={close} onChanged={onChanged} />}
    </div>
  );
}

/** What the halls said of a draft, and until when they may. */
function Said({ of }: { of: Version }) {
  const say = useSay();
  if (of.state !== 'legal_reviewed' && of.comments.length === 0) return null;
  return (
    <div className="cp-said">
      <p className="cp-small">
        {of.consult_until !== null && of.state === 'legal_reviewed'
          ? say(filled(words.consult_until, { day: isoDay(of.consult_until) }))
          : say(words.comments)}
      </p>
      <ul>
        {of.comments.map(one => (
          <li key={`${one.at} ${one.said}`}>
            <b>{say(one.hall)}</b> <span className="num">{isoDay(one.at)}</span>{' '}
            <span lang="zh-CN">{one.said}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface CommentProps {
  of: Version;
  hall_id: number;
  onClose: () => void;
  onChanged: () => void;
}

function CommentDialog({ of, hall_id, onClose, onChanged }: CommentProps) {
  const say = useSay();
  const act = useAct(comment);
  const [said, write] = useState('');
  const send = async () => {
    if (!(await act.run({ hall_id, version_id: of.id ?? '', said })).ok) return;
    onChanged();
    onClose();
  };
  return (
    <Dialog
      title={`v${of.number} · ${say(words.comment)}`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say(words.cancel)}</Button>
          <Button kind="primary" busy={act.pending} onPress={() => void send()}>
            {say(words.comment_send)}
          </Button>
        </>
      }
    >
      {of.text !== null && <p className="cp-small">{say(of.text)}</p>}
      <Changes of={of} />
      <AreaField
        label={say(words.comment)}
        value={said}
        onChange={write}
        error={act.problem === null ? undefined : `${act.problem.title} ${act.problem.remedy}`}
      />
    </Dialog>
  );
}

/** The numbers that a version prints otherwise than the one before. */
function Changes({ of }: { of: Version }) {
  const say = useSay();
  return (
    <ul className="cp-changes">
      {of.changes.map(one => (
        <li key={one.key}>
          {say(one.words)}: <span className="num">{say(one.was)}</span> →{' '}
          <b className="num">{say(one.now)}</b>
        </li>
      ))}
    </ul>
  );
}

interface ScheduleProps {
  of: Version;
  onClose: () => void;
  onChanged: () => void;
}

function ScheduleDialog({ of, onClose, onChanged }: ScheduleProps) {
  const say = useSay();
  const act = useAct(press);
  const [day, pick] = useState('');
  const [accepted, accept] = useState('');
  const send = async () => {
    const given = {
      ...{ version_id: of.id ?? '', verb: 'schedule' as const },
      // In force from the first minute of that day; without a day from now on.
      ...(day === '' ? {} : { effective_at: `${day}T00:00:00+08:00` }),
      ...(accepted.trim() === '' ? {} : { conflicts_accepted: accepted }),
    };
    if (!(await act.run(given)).ok) return;
    onChanged();
    onClose();
  };
  return (
    <Dialog
      title={`v${of.number} · ${say(words.schedule)}`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say(words.cancel)}</Button>
          <Button kind="primary" busy={act.pending} onPress={() => void send()}>
            {say(words.schedule)}
          </Button>
        </>
      }
    >
      <Changes of={of} />
      <DateField
        label={say(words.in_force_from)}
        help={say(words.in_force_help)}
        value={day}
        onChange={pick}
        error={act.problem === null ? undefined : `${act.problem.title} ${act.problem.remedy}`}
      />
      {of.conflicts.length > 0 && (
        <>
          <p className="cp-problem">{say(words.conflicts)}</p>
          <ul className="cp-changes">
            {of.conflicts.map(one => (
              <li key={`${one.number} ${one.kind} ${one.say.en}`}>{say(one.say)}</li>
            ))}
          </ul>
          <AreaField label={say(words.conflicts_accept)} value={accepted} onChange={accept} />
        </>
      )}
    </Dialog>
  );
}
