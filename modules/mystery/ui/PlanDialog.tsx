import { Choice } from '../../../kit/ui/Choice.tsx';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { CheckField, SelectField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { isoDay } from '../../../kit/ui/format.ts';
import { useWallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { type Slot, slots } from '../visit.ts';
import * as wire from '../wire.ts';
import type { Visits } from './shapes.ts';
import { mystery as words } from './words.ts';

const week_ms = 7 * 86_400_000;
const most_at_once = 60;

/** Visits are planned: for the halls that are not covered, or for one, between two days, in the rush or out of it. */
export function PlanDialog({ of, onClose, onDone }: { of: Visits; onClose: () => void; onDone: () => void }) {
  const say = useSay();
  const now = useWallNow(60_000);
  const form = useForm({
    ...{ from_on: isoDay(now), until_on: isoDay(now + week_ms), slot: 'peak' as Slot },
    ...{ which: 'uncovered', double: false },
  });
  const { draft, put, wrong } = form;
  const lacks = (one: Visits['halls'][number]) => !one.covered && one[draft.slot] === 0;
  const chosen =
    draft.which === 'uncovered' ? of.halls.filter(lacks).map(one => one.id) : [Number(draft.which)];
  const halls = chosen.slice(0, most_at_once);
  const send = async () => {
    const { which: _, ...rest } = draft;
    const sent = await form.send(wire.plan, { ...rest, halls });
    if (sent === undefined) return;
    showToast({ tone: 'ok', title: say(words.planned(sent.planned)) });
    onDone();
  };
  return (
    <FormDialog
      title={words.plan}
      of={form}
      fields={['from_on', 'until_on']}
      why={halls.length === 0 ? words.all_covered : undefined}
      onClose={onClose}
      onKeep={() => void send()}
    >
      <SelectField
        label={say(words.which_halls)}
        value={draft.which}
        options={[
          { value: 'uncovered', name: say(words.uncovered) },
          ...of.halls.map(one => ({ value: String(one.id), name: say(one.name) })),
        ]}
        onChange={which => put({ which })}
      />
      <div className="my-fields">
        <DateField
          label={say(words.from_on)}
          value={draft.from_on}
          onChange={from_on => put({ from_on })}
          error={wrong('from_on')}
        />
        <DateField
          label={say(words.until_on)}
          value={draft.until_on}
          onChange={until_on => put({ until_on })}
          error={wrong('until_on')}
        />
      </div>
      <Choice
        label={say(words.slot)}
        value={draft.slot}
        onChoose={slot => put({ slot: slot as Slot })}
        segments={(['peak', 'quiet'] as const).map(value => ({ value, name: say(slots[value]) }))}
      />
      <CheckField label={say(words.double_ask)} checked={draft.double} onChange={double => put({ double })} />
      <p role="status">{say(words.covers(halls.length))}</p>
    </FormDialog>
  );
}
