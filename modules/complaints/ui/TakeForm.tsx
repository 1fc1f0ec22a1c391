import { AreaField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Words } from '../../../kit/words.ts';
import { categories, channels, reply_ways } from '../catalogue.ts';
import * as wire from '../wire.ts';
import type { Register } from './shapes.ts';
import { ask, words } from './words.ts';

interface TakeProps {
  hall_id: number;
  staff: Register['staff'];
  onClose: () => void;
  onDone: () => void;
}

const first = {
  ...{ channel: 'telephone', category: 'charges', said: '', phone: '', reply_by: 'call', about_id: 'nobody' },
};

/** A complaint that came by book, letter, phone, 10086 or the regulator, written down by the hall (CMP-01). */
export function TakeForm({ hall_id, staff, onClose, onDone }: TakeProps) {
  const say = useSay();
  const form = useForm(first);
  const { draft, put, wrong } = form;
  const send = async () => {
    const { phone, about_id, said, ...rest } = draft;
    const more = { ...(phone === '' ? {} : { phone }), ...(about_id === 'nobody' ? {} : { about_id }) };
    const done = await form.send(wire.take, { hall_id, ...rest, ...more, said: said.trim() } as never);
    if (done === undefined) return;
    showToast({ tone: 'ok', title: (done as { no: string }).no });
    onDone();
    onClose();
  };
  const { counter: _c, phone_page: _p, qr: _q, ...ways_in } = channels;
  const options = (of: Record<string, Words>) =>
    Object.entries(of).map(([value, name]) => ({ value, name: say(name) }));
  const people = [
    { value: 'nobody', name: say(ask.nobody) },
    ...staff.map(one => ({ value: one.id, name: say(one.name) })),
  ];
  return (
    <FormDialog
      title={words.take}
      of={form}
      wide
      fields={['said', 'phone', 'about_id']}
      onClose={onClose}
      onKeep={() => void send()}
    >
      <div className="pg-form">
        <SelectField
          label={say(ask.channel)}
          value={draft.channel}
          options={options(ways_in)}
          onChange={channel => put({ channel })}
        />
        <SelectField
          label={say(ask.category)}
          value={draft.category}
          options={options(categories)}
          onChange={category => put({ category })}
        />
        <div className="pg-wide">
          <AreaField
            label={say(ask.said)}
            value={draft.said}
            rows={4}
            onChange={said => put({ said })}
            error={wrong('said')}
            required
          />
        </div>
        <SelectField
          label={say(ask.reply_by)}
          value={draft.reply_by}
          options={options(reply_ways)}
          onChange={reply_by => put({ reply_by })}
        />
        <TextField
          label={say(ask.phone)}
          value={draft.phone}
          onChange={phone => put({ phone: phone.replace(/\D/g, '').slice(0, 11) })}
          error={wrong('phone')}
        />
        <SelectField
          label={say(ask.about)}
          value={draft.about_id}
          options={people}
          onChange={about_id => put({ about_id })}
          error={wrong('about_id')}
        />
      </div>
    </FormDialog>
  );
}
