import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { AreaField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { useKeys } from '../../../kit/ui/keys.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Words } from '../../../kit/words.ts';
import { type Category, categories, type ReplyBy, reply_ways } from '../catalogue.ts';
import * as wire from '../wire.ts';
import { words } from './counter_words.ts';

interface RaiseProps {
  hall_id: number;
  ticket_id: string;
  /** The number in hand, when one was said. */
  number?: string | undefined;
}

/** A complaint within the visit, by one key: the ticket and the number in hand go with it (CMP-01, SVC-17). */
export function RaiseComplaint(of: RaiseProps) {
  const say = useSay();
  const [open, show] = useState(false);
  useKeys({ 'Alt+T': { do: () => show(true), say: words.raise } });
  return (
    <>
      <Button kind="quiet" keyCap="Alt T" onPress={() => show(true)}>
        {say(words.raise)}
      </Button>
      {open && <RaiseForm {...of} onClose={() => show(false)} />}
    </>
  );
}

function RaiseForm({ hall_id, ticket_id, number, onClose }: RaiseProps & { onClose: () => void }) {
  const say = useSay();
  const known = /^1\d{10}$/.test(number ?? '') ? (number ?? '') : '';
  const form = useForm({
    ...{ category: 'attitude' as Category, said: '', phone: known },
    reply_by: (known === '' ? 'counter' : 'message') as ReplyBy,
  });
  const { draft, put, wrong } = form;
  const send = async () => {
    const { phone, ...rest } = draft;
    const more = phone === '' ? {} : { phone };
    const done = await form.send(wire.raise, {
      hall_id,
      ticket_id,
      ...rest,
      ...more,
      said: draft.said.trim(),
    });
    if (done === undefined) return;
    showToast({ tone: 'ok', title: say(words.done(done.no)), note: say(words.done_note) });
    onClose();
  };
  const options = (of: Record<string, Words>) =>
    Object.entries(of).map(([value, name]) => ({ value, name: say(name) }));
  return (
    <FormDialog
      title={words.title}
      keep={words.take}
      of={form}
      fields={['said', 'phone']}
      why={draft.said.trim().length < 4 ? words.fill : undefined}
      onClose={onClose}
      onKeep={() => void send()}
    >
      <p>
        {say(words.speech)} <ClauseChip id="CMP-09" />
      </p>
      <SelectField
        label={say(words.category)}
        value={draft.category}
        options={options(categories)}
        onChange={category => put({ category: category as Category })}
      />
      <AreaField
        label={say(words.said)}
        value={draft.said}
        rows={3}
        onChange={said => put({ said })}
        error={wrong('said')}
      />
      <TextField
        label={say(words.phone)}
        value={draft.phone}
        onChange={phone => put({ phone: phone.replace(/\D/g, '').slice(0, 11) })}
        error={wrong('phone')}
      />
      <SelectField
        label={say(words.reply_by)}
        value={draft.reply_by}
        options={options(reply_ways)}
        onChange={reply_by => put({ reply_by: reply_by as ReplyBy })}
      />
    </FormDialog>
  );
}
