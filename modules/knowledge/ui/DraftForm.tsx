import { TextField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { epoch, isoDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
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
  const form = useForm(begun(today, from));
  const { draft: of, put, wrong } = form;
  const known = people?.owners.some(one => one.id === of.owner_id) === true;
  const owner_id = known && of.owner_id !== null ? of.owner_id : (people?.me ?? '');
  const save = async () => {
    const text = { ...of, owner_id };
    const saved =
      from?.state === 'drafted'
        ? await form.send(keeping.revise, { article_id: from.id, ...text })
        : await form.send(keeping.draft, { ...text, ...(code === undefined ? {} : { code }) });
    if (saved === undefined) return;
    showToast({ tone: 'ok', title: say(words.saved) });
    onDone(saved.code);
  };
  return (
    <FormDialog
      wide
      title={titleOf(from)}
      keep={words.save}
      of={form}
      fields={Object.keys(of)}
      onClose={onClose}
      onKeep={() => void save()}
    >
      <DraftFields of={{ ...of, owner_id }} people={people} onChange={put} error={wrong} />
      <TextField
        label={say(words.reason)}
        value={of.reason}
        onChange={reason => put({ reason })}
        error={wrong('reason')}
        required
      />
    </FormDialog>
  );
}
