import { typedFen } from '../../../kit/money.ts';
import { AreaField, NumberField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { type Form, useForm } from '../../../kit/ui/form.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import {
  type Kind,
  kind_codes,
  kinds,
  level_words,
  type Urgency,
  urgencies,
  urgency_codes,
} from '../submission.ts';
import * as wire from '../wire.ts';
import type { Register } from './shapes.ts';
import { words } from './words.ts';

interface RaiseProps {
  hall_id: number;
  of: Pick<Register, 'authorities' | 'rung'>;
  onClose: () => void;
  onDone: (id: string) => void;
}

type Draft = Record<
  'kind' | 'subject' | 'reason' | 'urgency' | 'level' | 'authority' | 'matter' | 'amount',
  string
>;

const levels = [1, 2, 3, 4];

/** What is asked or reported, to whom, how soon; and, for an act beyond the own means, which matter and how much. */
export function RaiseForm({ hall_id, of, onClose, onDone }: RaiseProps) {
  const say = useSay();
  const form = useForm<Draft>({
    ...{ kind: 'request', subject: '', reason: '', urgency: 'ordinary' },
    ...{ level: String(Math.min(4, of.rung + 1)), authority: '', matter: '', amount: '' },
  });
  const { draft, put, wrong } = form;
  const chosen = of.authorities.find(one => one.code === draft.authority);
  const request = draft.kind === 'request';
  const send = async () => {
    const { kind, subject, reason, urgency, level, authority, matter, amount } = draft;
    const done = await form.send(wire.raise, {
      ...{ hall_id, kind: kind as Kind, subject, reason, urgency: urgency as Urgency, level: Number(level) },
      ...(request && chosen !== undefined
        ? { allow: { authority, matter, amount_fen: typedFen(amount) } }
        : {}),
    });
    if (done === undefined) return;
    showToast({ tone: 'ok', title: `${say(words.sent)} ${done.no}` });
    onDone(done.id);
  };
  const select = (label: string, key: 'kind' | 'urgency' | 'level', options: [string, string][]) => (
    <SelectField
      label={label}
      value={draft[key]}
      options={options.map(([value, name]) => ({ value, name }))}
      onChange={value => put({ [key]: value })}
    />
  );
  return (
    <FormDialog
      title={words.raise}
      keep={words.send}
      of={form}
      fields={['subject', 'reason', 'matter', 'amount_fen']}
      wide
      onClose={onClose}
      onKeep={() => void send()}
    >
      <div className="pg-form">
        {select(
          say(words.kind),
          'kind',
          kind_codes.map(one => [one, say(kinds[one])]),
        )}
        {select(
          say(words.urgency),
          'urgency',
          urgency_codes.map(one => [one, say(urgencies[one])]),
        )}
        {select(
          say(words.level),
          'level',
          levels.filter(one => one > of.rung).map(one => [String(one), say(level_words[one] ?? words.level)]),
        )}
        <TextField
          label={say(words.subject)}
          value={draft.subject}
          onChange={subject => put({ subject })}
          error={wrong('subject')}
          required
        />
        <div className="pg-wide">
          <AreaField
            label={say(words.reason)}
            value={draft.reason}
            rows={3}
            onChange={reason => put({ reason })}
            error={wrong('reason')}
            required
          />
        </div>
        {request && <ActFields of={of} form={form} />}
      </div>
    </FormDialog>
  );
}

/** Which act is to be allowed, for which matter and how much. */
function ActFields({ of, form }: { of: RaiseProps['of']; form: Form<Draft> }) {
  const say = useSay();
  const { draft, put, wrong } = form;
  const chosen = of.authorities.find(one => one.code === draft.authority);
  return (
    <>
      {of.authorities.length > 0 && (
        <SelectField
          label={say(words.allow)}
          value={draft.authority}
          options={[
            { value: '', name: say(words.no_act) },
            ...of.authorities.map(one => ({ value: one.code, name: say(one.say) })),
          ]}
          onChange={authority => put({ authority })}
        />
      )}
      {chosen !== undefined && (
        <>
          <TextField
            label={say(chosen.about)}
            value={draft.matter}
            onChange={matter => put({ matter })}
            error={wrong('matter')}
            required
          />
          <NumberField
            label={say(words.amount)}
            value={draft.amount}
            onChange={amount => put({ amount })}
            error={wrong('amount_fen', 'amount')}
            required
          />
        </>
      )}
    </>
  );
}
