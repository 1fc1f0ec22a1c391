import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { TextField } from '../../../kit/ui/Field.tsx';
import { epoch, isoDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import type { Problem } from '../../../kit/ui/problem.ts';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as keeping from '../keeping_wire.ts';
import { DraftFields, type Owners, type Text } from './DraftFields.tsx';
import type { Version } from './shapes.ts';
import { knowledge as words } from './words.ts';

interface DraftProps {
  today: string;
  /** The answer it is the next version of; a new one without it. */
  code?: string;
  /** The version it begins from; a draft of one's own is revised. */
  from?: Version;
  onClose: () => void;
  onDone: (code: string) => void;
}

const half_a_year_ms = 182 * 86_400_000;

function begun(today: string, from: Version | undefined): Text {
  const revises = from?.state === 'drafted';
  return {
    ...{ topic: from?.topic ?? 'plan', scene: from?.scene ?? null },
    ...{ title_zh: from?.say.zh ?? '', title_en: from?.say.en ?? '' },
    ...{ answer_zh: from?.answer.zh ?? '', answer_en: from?.answer.en ?? '' },
    ...{ keywords: from?.keywords ?? '', source: from?.source ?? '' },
    reason: revises ? from.reason : '',
    valid_from: revises ? from.valid_from : today,
    valid_until: revises ? from.valid_until : isoDay(epoch(`${today}T12:00:00+08:00`) + half_a_year_ms),
    owner_id: from?.owner_id ?? null,
  };
}

function titleOf(from: Version | undefined) {
  if (from === undefined) return words.fresh;
  return from.state === 'drafted' ? words.revise : words.next;
}

/** An answer as it is written: both languages, where it comes from, how long it holds, who answers for it. */
export function DraftForm({ today, code, from, onClose, onDone }: DraftProps) {
  const say = useSay();
  const people = useLive<Owners>('/api/knowledge/owners').data;
  const [of, set] = useState(() => begun(today, from));
  const [problem, refuse] = useState<Problem | null>(null);
  const known = people?.owners.some(one => one.id === of.owner_id) === true;
  const owner_id = known && of.owner_id !== null ? of.owner_id : (people?.me ?? '');
  const save = async () => {
    const text = { ...of, owner_id };
    const outcome =
      from?.state === 'drafted'
        ? await callApi(keeping.revise, { article_id: from.id, ...text })
        : await callApi(keeping.draft, { ...text, ...(code === undefined ? {} : { code }) });
    if (!outcome.ok) return refuse(outcome.problem);
    showToast({ tone: 'ok', title: say(words.saved) });
    onDone(outcome.value.code);
  };
  const error = (field: string) =>
    problem?.field === field ? `${problem.title} ${problem.remedy}` : undefined;
  return (
    <Dialog
      wide
      title={say(titleOf(from))}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say(words.cancel)}</Button>
          <Button kind="primary" onPress={() => void save()}>
            {say(words.save)}
          </Button>
        </>
      }
    >
      <DraftFields of={{ ...of, owner_id }} people={people} onChange={set} error={error} />
      <TextField
        label={say(words.reason)}
        value={of.reason}
        onChange={reason => set({ ...of, reason })}
        error={error('reason')}
        required
      />
      {problem !== null && !((problem.field ?? '') in of) && (
        <p role="alert" className="kn-bad">
          {problem.title} {problem.remedy}
        </p>
      )}
    </Dialog>
  );
}
