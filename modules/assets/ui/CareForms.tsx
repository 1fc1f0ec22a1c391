import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { NumberField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Act } from '../../people/ui/act.ts';
import { loan_kinds } from '../care.ts';
import * as wire from '../wire.ts';
import { care_words as words } from './words.ts';

/** One piece goes out: of who borrows it only the last four digits of a number are asked. */
export function LoanForm({ hall_id, act, onClose }: { hall_id: number; act: Act; onClose: () => void }) {
  const say = useSay();
  const [of, set] = useState({ kind: 'umbrella', piece: '', borrower_tail: '' });
  const put = (to: Partial<typeof of>) => set({ ...of, ...to });
  const keep = async () => {
    if (await act(wire.lend, { hall_id, ...of } as never)) onClose();
  };
  return (
    <Dialog
      title={say(words.lend)}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={() => void keep()}>
          {say(words.lend)}
        </Button>
      }
    >
      <SelectField
        label={say(words.what)}
        value={of.kind}
        onChange={kind => put({ kind })}
        options={Object.entries(loan_kinds).map(([value, name]) => ({ value, name: say(name) }))}
      />
      <TextField label={say(words.piece)} value={of.piece} onChange={piece => put({ piece })} />
      <TextField
        label={say(words.tail)}
        type="tel"
        value={of.borrower_tail}
        onChange={borrower_tail => put({ borrower_tail })}
      />
    </Dialog>
  );
}

interface AidProps {
  hall_id: number;
  today: string;
  act: Act;
  onClose: () => void;
}

/** Something goes into the first-aid box, with its last day. */
export function AidForm({ hall_id, today, act, onClose }: AidProps) {
  const say = useSay();
  const [of, set] = useState({ name_zh: '', name_en: '', quantity: '1', expires_on: today });
  const put = (to: Partial<typeof of>) => set({ ...of, ...to });
  const keep = async () => {
    const { name_zh, name_en, expires_on } = of;
    if (
      await act(wire.stockAid, { hall_id, name_zh, name_en, expires_on, quantity: Number(of.quantity) || 0 })
    )
      onClose();
  };
  return (
    <Dialog
      title={say(words.stock)}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={() => void keep()}>
          {say(words.stock)}
        </Button>
      }
    >
      <TextField label={say(words.name_zh)} value={of.name_zh} onChange={name_zh => put({ name_zh })} />
      <TextField label={say(words.name_en)} value={of.name_en} onChange={name_en => put({ name_en })} />
      <NumberField label={say(words.quantity)} value={of.quantity} onChange={quantity => put({ quantity })} />
      <DateField
        label={say(words.until)}
        value={of.expires_on}
        onChange={expires_on => put({ expires_on })}
      />
    </Dialog>
  );
}
