import { DateField } from '../../../kit/ui/DateField.tsx';
import { AreaField, NumberField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { isoDay } from '../../../kit/ui/format.ts';
import { useWallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Words } from '../../../kit/words.ts';
import * as wire from '../wire.ts';
import type { Projects } from './shapes.ts';
import { projects as words } from './words.ts';

const half_a_year_ms = 182 * 86_400_000;

interface PlanProps {
  units: Projects['units'];
  types: Readonly<Record<string, Words>>;
  onClose: () => void;
  onDone: (id: string) => void;
}

/** A new hall is planned: where, how large, why, by when. */
export function PlanDialog({ units, types, onClose, onDone }: PlanProps) {
  const say = useSay();
  const now = useWallNow(60_000);
  const form = useForm({
    ...{ hall_no: '', name_zh: '', name_en: '', address_zh: '', address_en: '', why: '' },
    ...{ counters: '6', area_m2: '240', unit_id: String(units[0]?.id ?? ''), hall_type: 'self_operated' },
    open_on: isoDay(now + half_a_year_ms),
  });
  const { draft: of, put, wrong } = form;
  const field = (name: keyof typeof of & keyof typeof words) => ({
    ...{ label: say(words[name] as Words), value: of[name], error: wrong(name) },
    onChange: (to: string) => put({ [name]: to }),
  });
  const save = async () => {
    const { hall_no, counters, area_m2, unit_id, hall_type, ...said } = of;
    const planned = await form.send(wire.planProject, {
      ...{ ...said, hall_no: Number(hall_no), counters: Number(counters), area_m2: Number(area_m2) },
      ...{ unit_id: Number(unit_id), hall_type: hall_type as 'self_operated' },
    });
    if (planned !== undefined) onDone(planned.id);
  };
  return (
    <FormDialog
      title={words.plan}
      wide
      of={form}
      fields={Object.keys(of)}
      onClose={onClose}
      onKeep={() => void save()}
    >
      <div className="pj-fields">
        <SelectField
          label={say(words.unit)}
          value={of.unit_id}
          onChange={unit_id => put({ unit_id })}
          options={units.map(one => ({ value: String(one.id), name: say(one.name) }))}
          error={wrong('unit_id')}
        />
        <NumberField {...field('hall_no')} />
        <TextField {...field('name_zh')} />
        <TextField {...field('name_en')} />
        <TextField {...field('address_zh')} />
        <TextField {...field('address_en')} />
        <SelectField
          label={say(words.hall_type)}
          value={of.hall_type}
          onChange={hall_type => put({ hall_type })}
          error={wrong('hall_type')}
          options={Object.entries(types).map(([value, name]) => ({ value, name: say(name) }))}
        />
        <DateField {...field('open_on')} />
        <NumberField {...field('counters')} />
        <NumberField {...field('area_m2')} />
      </div>
      <AreaField {...field('why')} />
    </FormDialog>
  );
}
