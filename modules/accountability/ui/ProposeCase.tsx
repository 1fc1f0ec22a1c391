import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { useAct } from '../../../kit/ui/call.ts';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
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
  const act = useAct(wire.propose);
  const leaders = people.filter(one => one.leads);
  const [of, fill] = useState({
    ...{ fact: '', clause: from?.clause ?? '', happened_on: isoDay(now) },
    ...{ responsible_id: people[0]?.id ?? '', leader_id: leaders[0]?.id ?? '' },
  });
  const [typed, weigh] = useState<Typed>({ measure: 'coaching', amount: '' });
  const error = (field: string) =>
    act.problem?.field === field ? `${act.problem.title} ${act.problem.remedy}` : undefined;
  const save = async () => {
    const { measure, amount } = weighedOf(typed);
    const outcome = await act.run({
      ...{ hall_id, ...of, measure: measure as Measure, amount },
      mend_id: from?.mend_id ?? null,
    });
    if (outcome.ok) onDone(outcome.value.id);
  };
  const chosen = (list: Cases['people']) => list.map(one => ({ value: one.id, name: say(one.name) }));
  return (
    <Dialog
      title={say(words.propose)}
      wide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say(words.cancel)}</Button>
          <Button kind="primary" busy={act.pending} onPress={() => void save()}>
            {say(words.propose)}
          </Button>
        </>
      }
    >
      <AreaField
        label={say(words.fact)}
        value={of.fact}
        onChange={fact => fill({ ...of, fact })}
        error={error('fact')}
      />
      <div className="ac-fields">
        <TextField
          label={say(words.clause)}
          value={of.clause}
          onChange={clause => fill({ ...of, clause })}
          error={error('clause')}
        />
        <DateField
          label={say(words.happened_on)}
          value={of.happened_on}
          onChange={happened_on => fill({ ...of, happened_on })}
          error={error('happened_on')}
        />
        <SelectField
          label={say(words.responsible)}
          value={of.responsible_id}
          onChange={responsible_id => fill({ ...of, responsible_id })}
          options={chosen(people)}
          error={error('responsible_id')}
        />
        <SelectField
          label={say(words.leader)}
          value={of.leader_id}
          onChange={leader_id => fill({ ...of, leader_id })}
          options={chosen(leaders)}
          error={error('leader_id')}
        />
        <WeighedFields of={typed} error={error('amount')} onChange={weigh} />
      </div>
    </Dialog>
  );
}
