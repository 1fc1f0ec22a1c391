import { useState } from 'react';
import { Choice } from '../../../kit/ui/Choice.tsx';
import { TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Words } from '../../../kit/words.ts';
import { isTaxId, type Title } from '../invoice.ts';
import { words } from './words.ts';

/** What is being typed of a title, and why it cannot be sent yet. */
export interface TitleDraft {
  title: Title;
  phone: string;
  why: Words | undefined;
  set: (of: Partial<Title> & { phone?: string }) => void;
}

/** A title being typed; the check of the tax number is the server's own rule. */
export function useTitle(): TitleDraft {
  const [kind, setKind] = useState<Title['kind']>('personal');
  const [name, setName] = useState('');
  const [tax_id, setTaxId] = useState('');
  const [phone, setPhone] = useState('');
  const short = name.trim().length < 2 ? words.fill_in : undefined;
  const untaxed = kind === 'company' && !isTaxId(tax_id) ? words.fill_tax : undefined;
  return {
    title: { kind, name, ...(kind === 'company' ? { tax_id } : {}) },
    phone,
    why: short ?? untaxed,
    set: of => {
      if (of.kind !== undefined) setKind(of.kind);
      if (of.name !== undefined) setName(of.name);
      if (of.tax_id !== undefined) setTaxId(of.tax_id.toUpperCase().replace(/[^0-9A-Z]/g, ''));
      if (of.phone !== undefined) setPhone(of.phone.replace(/\D/g, ''));
    },
  };
}

/** Person or company, its name, the tax number checked while it is typed, and where the link goes. */
export function TitleFields({ of, touch = false }: { of: TitleDraft; touch?: boolean }) {
  const say = useSay();
  const company = of.title.kind === 'company';
  const typed = of.title.tax_id ?? '';
  const wrong = company && typed.length >= 18 && !isTaxId(typed);
  return (
    <div className="iv-fields">
      <Choice
        label={say(words.kind)}
        value={of.title.kind}
        touch={touch}
        onChoose={value => of.set({ kind: value === 'company' ? 'company' : 'personal' })}
        segments={[
          { value: 'personal', name: say(words.personal) },
          { value: 'company', name: say(words.company) },
        ]}
      />
      <TextField
        label={say(company ? words.name_company : words.name_personal)}
        value={of.title.name}
        onChange={name => of.set({ name })}
      />
      {company && (
        <TextField
          label={say(words.tax_id)}
          help={say(words.tax_id_help)}
          {...(wrong ? { error: say(words.tax_id_wrong) } : {})}
          value={typed}
          onChange={tax_id => of.set({ tax_id })}
        />
      )}
      <TextField label={say(words.phone)} type="tel" value={of.phone} onChange={phone => of.set({ phone })} />
    </div>
  );
}
