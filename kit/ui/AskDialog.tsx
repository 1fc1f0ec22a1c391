import { useState } from 'react';
import { Button } from './Button.tsx';
import { DateField } from './DateField.tsx';
import { Dialog } from './Dialog.tsx';
import { AreaField, NumberField, SelectField, TextField } from './Field.tsx';
import { useSay } from './language.tsx';
import './Page.css';
import type { Words } from '../words.ts';

/** One thing a dialog asks. */
export interface Asked {
  key: string;
  label: string;
  kind: 'text' | 'area' | 'number' | 'day' | 'time' | 'choice';
  value?: string;
  help?: string;
  options?: { value: string; name: string }[];
  /** So many characters are written at least; the button says so until they are. */
  least?: number;
}

interface AskProps {
  title: string;
  /** What the button says; the title when it is left out. */
  keep?: string;
  /** What is said above the fields. */
  note?: string;
  fields: readonly Asked[];
  onClose: () => void;
  /** Answers whether it was done: then the dialog closes. */
  onKeep: (values: Record<string, string>) => Promise<boolean>;
}

const words = {
  least: (label: string, n: number): Words => ({
    zh: `${label}：至少 ${n} 个字`,
    en: `${label}: ${n} characters or more`,
  }),
};

/** A dialog that asks a few plain things and does one act with them. */
export function AskDialog({ title, keep: name = title, note, fields, onClose, onKeep }: AskProps) {
  const say = useSay();
  const [of, set] = useState(() =>
    Object.fromEntries(fields.map(one => [one.key, one.value ?? one.options?.[0]?.value ?? ''])),
  );
  const keep = async () => {
    if (await onKeep(of)) onClose();
  };
  const short = fields.find(one => (of[one.key] ?? '').trim().length < (one.least ?? 0));
  return (
    <Dialog
      title={title}
      wide={fields.length > 3}
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          why={short === undefined ? undefined : say(words.least(short.label, short.least ?? 0))}
          onPress={() => void keep()}
        >
          {name}
        </Button>
      }
    >
      {note !== undefined && <p className="pg-note pg-before">{note}</p>}
      <div className={fields.length > 3 ? 'pg-form' : undefined}>
        {fields.map(one => (
          <div key={one.key} className={one.kind === 'area' ? 'pg-wide' : undefined}>
            <One
              of={one}
              value={of[one.key] ?? ''}
              onChange={value => set(before => ({ ...before, [one.key]: value }))}
            />
          </div>
        ))}
      </div>
    </Dialog>
  );
}

function One({ of, value, onChange }: { of: Asked; value: string; onChange: (to: string) => void }) {
  const field = { label: of.label, help: of.help, value, onChange };
  switch (of.kind) {
    case 'area':
      return <AreaField {...field} />;
    case 'number':
      return <NumberField {...field} />;
    case 'day':
      return <DateField {...field} />;
    case 'choice':
      return <SelectField {...field} options={of.options ?? []} />;
    case 'time':
      return <TextField {...field} type="time" />;
    case 'text':
      return <TextField {...field} />;
  }
}
