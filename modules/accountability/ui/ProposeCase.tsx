import { useState } from 'react';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { AreaField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { isoDay } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Measure } from '../case.ts';
import * as wire from '../wire.ts';
import type { Cases } from './shapes.ts';
import { type Typed, WeighedFields, weighedOf } from './Weighed.tsx';
import { cases as words } from './words.ts';

interface ProposeProps {
  hall_id: number;
  people: Cases['people'];
  from: { clause: string; mend_id: string | null } | null;
  onClose: () => void;
  onDone: (id: string) => void;
}

/** A case is proposed: the fact, the clause, who answers, who leads, and the measure. */
export function ProposeCase({ hall_id, people, from, onClose, onDone }: ProposeProps) {
  const say = useSay();
  const now = useHallNow(60_000);
  const leaders = people.filter(one => one.leads);
  const form = useForm({
    ...{ fact: '', clause: from?.clause ?? '', happened_on: isoDay(now) },
    ...{ responsible_id: people[0]?.id ?? '', leader_id: leaders[0]?.id ?? '' },
  });
  const [typed, weigh] = useState<Typed>({ measure: 'coaching', amount: '' });
  const { draft: of, put, wrong } = form;
  const save = async () => {
    const { measure, amount } = weighedOf(typed);
    const proposed = await form.send(wire.propose, {
      ...{ hall_id, ...of, measure: measure as Measure, amount },
      mend_id: from?.mend_id ?? null,
    });
    if (proposed !== undefined) onDone(proposed.id);
  };
  const chosen = (list: Cases['people']) => list.map(one => ({ value: one.id, name: say(one.name) }));
  return (
    <FormDialog
      title={words.propose}
      wide
      of={form}
      fields={[...Object.keys(of), 'amount']}
      onClose={onClose}
      onKeep={() => void save()}
    >
      <AreaField
        label={say(words.fact)}
        value={of.fact}
        onChange={fact => put({ fact })}
        error={wrong('fact')}
      />
      <div className="ac-fields">
        <TextField
          label={say(words.clause)}
          value={of.clause}
          onChange={clause => put({ clause })}
          error={wrong('clause')}
        />
        <DateField
          label={say(words.happened_on)}
          value={of.happened_on}
          onChange={happened_on => put({ happened_on })}
          error={wrong('happened_on')}
        />
        <SelectField
          label={say(words.responsible)}
          value={of.responsible_id}
          onChange={responsible_id => put({ responsible_id })}
          options={chosen(people)}
          error={wrong('responsible_id')}
        />
        <SelectField
          label={say(words.leader)}
          value={of.leader_id}
          onChange={leader_id => put({ leader_id })}
          options={chosen(leaders)}
          error={wrong('leader_id')}
        />
        <WeighedFields of={typed} error={wrong('amount')} onChange={weigh} />
      </div>
    </FormDialog>
  );
}
