import { AreaField, SelectField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Words } from '../../../kit/words.ts';
import { measure_words, measures } from '../improvement.ts';
import * as wire from '../wire.ts';
import { improving as words } from './words.ts';

interface ProposeProps {
  hall_id: number;
  processes: readonly { business: string; say: Words }[];
  onClose: () => void;
  onDone: (id: string) => void;
}

/** A proposal: what could be better, of which business, and by what one would see it. */
export function ProposeForm({ hall_id, processes, onClose, onDone }: ProposeProps) {
  const say = useSay();
  const form = useForm({ say: '', business: 'none', measure: 'satisfaction' as (typeof measures)[number] });
  const { draft, put, wrong } = form;
  const send = async () => {
    const business = draft.business === 'none' ? null : draft.business;
    const proposed = await form.send(wire.propose, { hall_id, ...draft, business });
    if (proposed === undefined) return;
    showToast({ tone: 'ok', title: say(words.proposed_done) });
    onDone(proposed.id);
  };
  return (
    <FormDialog
      title={words.propose_title}
      keep={words.propose}
      of={form}
      fields={Object.keys(draft)}
      onClose={onClose}
      onKeep={() => void send()}
    >
      <AreaField
        label={say(words.say)}
        value={draft.say}
        onChange={text => put({ say: text })}
        error={wrong('say')}
        required
      />
      <div className="im-fields">
        <SelectField
          label={say(words.business)}
          value={draft.business}
          options={[
            { value: 'none', name: say(words.no_business) },
            ...processes.map(one => ({ value: one.business, name: say(one.say) })),
          ]}
          onChange={business => put({ business })}
          error={wrong('business')}
        />
        <SelectField
          label={say(words.measure)}
          value={draft.measure}
          options={measures.map(value => ({ value, name: say(measure_words[value]) }))}
          onChange={to => put({ measure: measures.find(one => one === to) ?? 'satisfaction' })}
          error={wrong('measure')}
        />
      </div>
    </FormDialog>
  );
}
