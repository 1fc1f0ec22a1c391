import { useState } from 'react';
import type { z } from 'zod';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { NumberField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { type Problem, wrongField } from '../../../kit/ui/problem.ts';
import type * as wire from '../../../modules/halls/entry_wire.ts';
import { hall_types } from '../../../modules/region/ui/words.ts';
import { owner_kinds, property_bases, registry_states, hall_words as words } from './hall-words.ts';

export type Entry = z.output<typeof wire.entry.answer>;

/** An entry as it is typed before anything is known. */
export const emptyEntry: Entry = {
  ...{ name_zh: '', name_en: '', address_zh: '', address_en: '', hall_type: 'self_operated' },
  ...{ opens: '09:00', closes: '19:00', supervision_phone: '10086' },
  ...{ licence_no: null, licence_until: null, registry_state: 'active' },
  ...{
    property_basis: 'leased',
    lease_until: null,
    operator: null,
    is_public: true,
    owner_kind: 'company',
    full_service: false,
    short_hours_until: null,
    latitude: null,
    longitude: null,
  },
};

interface FieldsProps {
  of: Entry;
  problem: Problem | null;
  onChange: (part: Partial<Entry>) => void;
}

/** The fields of a registry entry, two abreast. */
export function EntryFields({ of, problem, onChange }: FieldsProps) {
  const say = useSay();
  const text = (name: keyof Entry & keyof typeof words, type?: 'time') => (
    <TextField
      label={say(words[name] as { zh: string; en: string })}
      value={String(of[name] ?? '')}
      onChange={value => onChange({ [name]: value })}
      error={wrongField(problem, name)}
      {...(type === undefined ? {} : { type })}
    />
  );
  const dated = (name: 'lease_until' | 'short_hours_until', help?: string) => (
    <DateField
      label={say(words[name])}
      value={of[name] ?? ''}
      onChange={value => onChange({ [name]: value === '' ? null : value })}
      {...(help === undefined ? {} : { help })}
    />
  );
  return (
    <div className="ad-fields">
      {text('name_zh')}
      {text('name_en')}
      {text('address_zh')}
      {text('address_en')}
      <SelectField
        label={say(words.hall_type)}
        value={of.hall_type}
        onChange={hall_type => onChange({ hall_type: hall_type as Entry['hall_type'] })}
        options={Object.entries(hall_types).map(([value, name]) => ({ value, name: say(name) }))}
      />
      <Belonging {...{ of, onChange }} />
      {text('opens', 'time')}
      {text('closes', 'time')}
      <TextField
        label={say(words.phone)}
        value={of.supervision_phone ?? ''}
        onChange={value => onChange({ supervision_phone: value === '' ? null : value })}
      />
      <SelectField
        label={say(words.state)}
        value={of.registry_state}
        onChange={state => onChange({ registry_state: state as Entry['registry_state'] })}
        options={Object.entries(registry_states).map(([value, name]) => ({ value, name: say(name) }))}
      />
      <TextField
        label={say(words.licence_no)}
        value={of.licence_no ?? ''}
        onChange={value => onChange({ licence_no: value === '' ? null : value })}
      />
      <DateField
        label={say(words.licence_until)}
        value={of.licence_until ?? ''}
        onChange={value => onChange({ licence_until: value === '' ? null : value })}
        help={say(words.licence_help)}
      />
      <SelectField
        label={say(words.property_basis)}
        value={of.property_basis}
        onChange={basis => onChange({ property_basis: basis as Entry['property_basis'] })}
        options={Object.entries(property_bases).map(([value, name]) => ({ value, name: say(name) }))}
      />
      {dated('lease_until')}
      <TextField
        label={say(words.operator)}
        value={of.operator ?? ''}
        onChange={value => onChange({ operator: value === '' ? null : value })}
      />
      <SpotFields {...{ of, problem, onChange }} />
      {dated('short_hours_until', say(words.short_hours_help))}
      <SelectField
        label={say(words.is_public)}
        value={String(of.is_public)}
        onChange={value => onChange({ is_public: value === 'true' })}
        options={[
          { value: 'true', name: say(words.everybody) },
          { value: 'false', name: say(words.by_invitation) },
        ]}
      />
    </div>
  );
}

/** Where the hall stands on the public map; both figures or neither (PRIN-17). */
function SpotFields({ of, problem, onChange }: FieldsProps) {
  const say = useSay();
  const field = (name: 'latitude' | 'longitude') => (
    <DegreesField
      label={say(words[name])}
      degrees={of[name]}
      onDegrees={degrees => onChange({ [name]: degrees })}
      error={wrongField(problem, name)}
    />
  );
  return (
    <>
      {field('latitude')}
      {field('longitude')}
    </>
  );
}

interface DegreesProps {
  label: string;
  degrees: number | null;
  onDegrees: (degrees: number | null) => void;
  error: string | undefined;
}

/** Degrees as they are typed: what is no number yet stays in the field and is not sent. */
function DegreesField({ label, degrees, onDegrees, error }: DegreesProps) {
  const [typed, type] = useState<string | null>(null);
  const read = (text: string) => {
    type(text);
    const value = Number(text);
    if (text.trim() === '') onDegrees(null);
    else if (Number.isFinite(value)) onDegrees(value);
  };
  return (
    <NumberField
      label={label}
      unit="°"
      value={typed ?? String(degrees ?? '')}
      onChange={read}
      error={error}
    />
  );
}

/** Whose hall it is, and whether it is held to the whole list of businesses (ORG-08, ORG-10). */
function Belonging({ of, onChange }: Pick<FieldsProps, 'of' | 'onChange'>) {
  const say = useSay();
  return (
    <>
      <SelectField
        label={say(words.owner_kind)}
        value={of.owner_kind}
        onChange={owner => onChange({ owner_kind: owner as Entry['owner_kind'] })}
        options={Object.entries(owner_kinds).map(([value, name]) => ({ value, name: say(name) }))}
      />
      <SelectField
        label={say(words.full_service)}
        value={String(of.full_service)}
        onChange={value => onChange({ full_service: value === 'true' })}
        options={[
          { value: 'true', name: say(words.whole_list) },
          { value: 'false', name: say(words.part_of_list) },
        ]}
      />
    </>
  );
}
