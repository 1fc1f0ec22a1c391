import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField, NumberField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { businesses } from '../../catalogue/businesses.ts';
import type { Act } from '../../people/ui/act.ts';
import { type PaperKind, paper_kinds } from '../paper.ts';
import * as wire from '../wire.ts';
import { papers as words } from './paper-words.ts';

interface PaperFormProps {
  hall_id: number;
  day: string;
  act: Act;
  onClose: () => void;
}

/** A paper is entered: its dates, its party, and what it permits; the branch approves it. */
export function PaperForm({ hall_id, day, act, onClose }: PaperFormProps) {
  const say = useSay();
  const [kind, choose] = useState<PaperKind>('profile');
  const [text, set] = useState({ number: '', party: '', from: day, until: day, deposit: '', words: '' });
  const [done, permit] = useState<string[]>(businesses.map(one => one.code));
  const held = (name: keyof typeof text, label: string) => ({
    ...{ label, value: text[name], onChange: (to: string) => set({ ...text, [name]: to }) },
  });
  const exempts = kind === 'service_exemption';
  const permits = kind === 'partner_contract' || kind === 'profile' || exempts;
  const yuan = text.deposit.trim() === '' ? null : Number(text.deposit);
  const wrong = yuan !== null && !(yuan >= 0);
  const save = async () => {
    if (wrong) return;
    const entered = await act(wire.enterPaper, {
      ...{ hall_id, kind, number: text.number, party: text.party === '' ? null : text.party },
      ...{ valid_from: text.from, valid_until: text.until, words: text.words },
      businesses: permits ? done : null,
      deposit_fen: yuan === null ? null : Math.round(yuan * 100),
    });
    if (entered) onClose();
  };
  const flip = (code: string) =>
    permit(done.includes(code) ? done.filter(one => one !== code) : [...done, code]);
  return (
    <Dialog
      title={say(words.enter)}
      onClose={onClose}
      wide
      actions={
        <Button kind="primary" onPress={() => void save()}>
          {say(words.save)}
        </Button>
      }
    >
      <div className="hp-fields">
        <SelectField
          label={say(words.kind)}
          value={kind}
          onChange={to => {
            choose(to as PaperKind);
            permit(to === 'service_exemption' ? [] : businesses.map(one => one.code));
          }}
          options={Object.entries(paper_kinds).map(([value, name]) => ({ value, name: say(name) }))}
        />
        <TextField {...held('number', say(words.number))} />
        <TextField {...held('party', say(words.party))} />
        <NumberField
          label={say(words.deposit)}
          value={text.deposit}
          onChange={to => set({ ...text, deposit: to })}
          {...(wrong ? { error: say(words.not_a_sum) } : {})}
        />
        <DateField {...held('from', say(words.from))} />
        <DateField {...held('until', say(words.until))} />
      </div>
      <AreaField label={say(words.words)} value={text.words} onChange={to => set({ ...text, words: to })} />
      {permits && (
        <fieldset className="hp-permits">
          <legend>{say(exempts ? words.exempts : words.permits)}</legend>
          {businesses.map(one => (
            <label key={one.code}>
              <input type="checkbox" checked={done.includes(one.code)} onChange={() => flip(one.code)} />
              {say(one.say)}
            </label>
          ))}
        </fieldset>
      )}
    </Dialog>
  );
}
