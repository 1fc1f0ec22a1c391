import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { NumberField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { type Role, roles, team } from '../../people/roles.ts';
import type { Act } from '../../people/ui/act.ts';
import {
  counted_elsewhere,
  type Equipment,
  equipment_kinds,
  type ZoneKind,
  zone_kinds,
} from '../equipment.ts';
import * as wire from '../wire.ts';
import type { Zone } from './shapes.ts';
import { place as words } from './words.ts';

const kinds = Object.keys(zone_kinds) as ZoneKind[];
const things = (Object.keys(equipment_kinds) as Equipment[]).filter(one => !counted_elsewhere.includes(one));

interface ZoneFormProps {
  hall_id: number;
  /** The zone that is amended; none for a new one. */
  of: Zone | null;
  act: Act;
  onClose: () => void;
}

/** One zone as it is entered: name, kind, what else it serves as, who stands there, what stands in it. */
export function ZoneForm({ hall_id, of, act, onClose }: ZoneFormProps) {
  const say = useSay();
  const [name_zh, writeZh] = useState(of?.name.zh ?? '');
  const [name_en, writeEn] = useState(of?.name.en ?? '');
  const [kind, choose] = useState<ZoneKind>(of?.kind ?? 'rest');
  const [also, serve] = useState<readonly ZoneKind[]>(of?.also ?? []);
  const [post, man] = useState(of?.post ?? '');
  const [staff, need] = useState(String(of?.staff_min ?? 0));
  const [counts, count] = useState<Record<string, string>>(
    Object.fromEntries((of?.equipment ?? []).map(one => [one.kind, String(one.count)])),
  );
  const entry = {
    ...{ hall_id, kind, name_zh, name_en, also: [...also], post: post === '' ? null : post },
    staff_min: post === '' ? 0 : Number(staff) || 0,
    equipment: Object.fromEntries(
      Object.entries(counts).flatMap(([thing, text]) => (Number(text) > 0 ? [[thing, Number(text)]] : [])),
    ),
  };
  const keep = async () => {
    const done =
      of === null
        ? await act(wire.enterZone, entry)
        : await act(wire.amendZone, { ...entry, zone_id: of.id });
    if (done) onClose();
  };
  const giveUp = async () => {
    if (of !== null && (await act(wire.retireZone, { hall_id, zone_id: of.id }))) onClose();
  };
  return (
    <Dialog
      wide
      title={say(of === null ? words.enter : of.name)}
      onClose={onClose}
      actions={
        <>
          {of !== null && (
            <Button kind="danger" onPress={() => void giveUp()}>
              {say(words.retire)}
            </Button>
          )}
          <Button kind="primary" onPress={() => void keep()}>
            {say(words.keep)}
          </Button>
        </>
      }
    >
      <div className="pl-form">
        <TextField label={say(words.name_zh)} value={name_zh} onChange={writeZh} />
        <TextField label={say(words.name_en)} value={name_en} onChange={writeEn} />
        <SelectField
          label={say(words.kind)}
          value={kind}
          onChange={to => choose(to as ZoneKind)}
          options={kinds.map(one => ({ value: one, name: say(zone_kinds[one]) }))}
        />
        <SelectField
          label={say(words.post)}
          value={post}
          onChange={man}
          options={[
            { value: '', name: say(words.nobody) },
            ...team.map((one: Role) => ({ value: one, name: say(roles[one]) })),
          ]}
        />
        <NumberField label={say(words.staff_min)} value={staff} onChange={need} unit={say(words.people)} />
      </div>
      <fieldset className="pl-also">
        <legend>{say(words.also)}</legend>
        {kinds
          .filter(one => one !== kind)
          .map(one => (
            <label key={one}>
              <input
                type="checkbox"
                checked={also.includes(one)}
                onChange={event =>
                  serve(event.target.checked ? [...also, one] : also.filter(other => other !== one))
                }
              />
              {say(zone_kinds[one])}
            </label>
          ))}
      </fieldset>
      <div className="pl-form">
        {things.map(thing => (
          <NumberField
            key={thing}
            label={say(equipment_kinds[thing])}
            value={counts[thing] ?? ''}
            onChange={to => count({ ...counts, [thing]: to })}
          />
        ))}
      </div>
    </Dialog>
  );
}
