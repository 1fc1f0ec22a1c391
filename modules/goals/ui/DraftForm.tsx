import { NumberField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { families, family_codes, type Measure, measure_codes, measures, measuresOf } from '../measure.ts';
import * as wire from '../wire.ts';
import type { Plans } from './shapes.ts';
import { goals as words } from './words.ts';

/** Money is typed in yuan and kept in fen. */
const scaleOf = (measure: Measure): number => (measures[measure].unit === 'fen' ? 100 : 1);
const unitOf = (measure: Measure) =>
  ({ fen: words.yuan, percent: { zh: '%', en: '%' }, count: words.pieces })[measures[measure].unit];

interface Props {
  of: Plans;
  onClose: () => void;
  onDone: () => void;
}

/** New goals of a year: they begin as those in force, family by family; a blank one is no goal. */
export function DraftForm({ of, onClose, onDone }: Props) {
  const say = useSay();
  const before = of.plans.find(one => one.state === 'in_force')?.items ?? [];
  const first = Object.fromEntries(
    measure_codes.map(code => {
      const there = before.find(one => one.measure === code);
      return [code, there === undefined ? '' : String(there.target / scaleOf(code))];
    }),
  ) as Record<Measure, string>;
  const form = useForm({ ...first, year: of.year, why: '' });
  const { draft, put } = form;
  const years = [of.year, String(Number(of.year) + 1)];
  const send = async () => {
    const items = measure_codes.flatMap(measure => {
      const typed = Number(draft[measure]);
      return draft[measure].trim() === '' || Number.isNaN(typed)
        ? []
        : [{ measure, target: Math.round(typed * scaleOf(measure) * 100) / 100 }];
    });
    if ((await form.send(wire.draftPlan, { year: draft.year, why: draft.why, items })) !== undefined)
      onDone();
  };
  return (
    <FormDialog
      title={words.draft}
      keep={words.save}
      wide
      of={form}
      fields={['year', 'why']}
      onClose={onClose}
      onKeep={() => void send()}
    >
      <div className="go-fields">
        <SelectField
          label={say(words.year)}
          value={draft.year}
          options={years.map(value => ({ value, name: value }))}
          onChange={year => put({ year })}
          error={form.wrong('year')}
        />
        <TextField
          label={say(words.why)}
          value={draft.why}
          onChange={why => put({ why })}
          error={form.wrong('why')}
        />
      </div>
      <p className="go-quiet">{say(words.blank)}</p>
      <div className="go-draft">
        {family_codes.map(family => (
          <fieldset key={family}>
            <legend>{say(families[family])}</legend>
            {measuresOf(family).map(measure => (
              <NumberField
                key={measure}
                label={say(measures[measure])}
                unit={say(unitOf(measure))}
                value={draft[measure]}
                onChange={to => put({ [measure]: to })}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </FormDialog>
  );
}
