import { useState } from 'react';
import { Choice } from '../../../kit/ui/Choice.tsx';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { AreaField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { isoDay } from '../../../kit/ui/format.ts';
import { useWallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Words } from '../../../kit/words.ts';
import * as wire from '../wire.ts';
import { directives as words } from './words.ts';

interface Hall {
  id: number;
  unit: Words;
  unit_id: number;
  hall_type: string;
}

const weights = ['critical', 'major', 'minor'] as const;
const week_ms = 7 * 86_400_000;

interface SetProps {
  /** What each hall type is called. */
  types: Readonly<Record<string, Words>>;
  onClose: () => void;
  onDone: (id: string) => void;
}

/** A new directive: what, by when, and which halls; how many it reaches is said before it is set. */
export function SetDirective({ types, onClose, onDone }: SetProps) {
  const say = useSay();
  const now = useWallNow(60_000);
  const halls = useLive<{ halls: Hall[] }>('/api/region/halls').data?.halls ?? [];
  const form = useForm({
    say_zh: '',
    say_en: '',
    note: '',
    clause: 'SIGN-16',
    due_on: isoDay(now + week_ms),
  });
  const { draft: of, put, wrong } = form;
  const over = wrong('halls');
  const [weight, weigh] = useState<(typeof weights)[number]>('major');
  const [needs_picture, need] = useState(true);
  const [where, narrow] = useState({ unit: 'all', type: 'all' });
  const chosen = halls.filter(
    one =>
      (where.unit === 'all' || String(one.unit_id) === where.unit) &&
      (where.type === 'all' || one.hall_type === where.type),
  );
  const send = async () => {
    const body = { ...of, weight, needs_picture, halls: chosen.map(one => one.id) };
    const sent = await form.send(wire.setDirective, body);
    if (sent === undefined) return;
    showToast({ tone: 'ok', title: say(words.sent(sent.halls)) });
    onDone(sent.id);
  };
  const field = (name: keyof typeof of) => ({
    ...{ label: say(name === 'due_on' ? words.due : words[name]), value: of[name] },
    onChange: (to: string) => put({ [name]: to }),
    error: wrong(name),
  });
  const units = [...new Map(halls.map(one => [String(one.unit_id), say(one.unit)]))];
  const any = { value: 'all', name: say(words.all) };
  return (
    <FormDialog
      title={words.set}
      wide
      of={form}
      fields={[...Object.keys(of), 'halls']}
      onClose={onClose}
      onKeep={() => void send()}
    >
      <div className="di-fields">
        <TextField {...field('say_zh')} />
        <TextField {...field('say_en')} />
        <TextField {...field('clause')} />
        <DateField {...field('due_on')} />
        <SelectField
          label={say(words.branch)}
          value={where.unit}
          options={[any, ...units.map(([value, name]) => ({ value, name }))]}
          onChange={unit => narrow({ ...where, unit })}
        />
        <SelectField
          label={say(words.type)}
          value={where.type}
          options={[any, ...Object.entries(types).map(([value, name]) => ({ value, name: say(name) }))]}
          onChange={type => narrow({ ...where, type })}
        />
        <div>
          <span className="fd-label">{say(words.weight)}</span>
          <Choice
            label={say(words.weight)}
            value={weight}
            onChoose={to => weigh(weights.find(one => one === to) ?? 'major')}
            segments={weights.map(value => ({ value, name: say(words[value]) }))}
          />
        </div>
        <div>
          <span className="fd-label">{say(words.picture)}</span>
          <Choice
            label={say(words.picture)}
            value={needs_picture ? 'yes' : 'no'}
            onChoose={to => need(to === 'yes')}
            segments={(['yes', 'no'] as const).map(value => ({ value, name: say(words[value]) }))}
          />
        </div>
      </div>
      <AreaField {...field('note')} />
      <p className={over === undefined ? 'di-quiet' : 'di-over'} role="status">
        {over ?? say(words.chosen(chosen.length))}
      </p>
    </FormDialog>
  );
}
