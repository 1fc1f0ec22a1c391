import { useState } from 'react';
import { Button } from '../../../../kit/ui/Button.tsx';
import { Dialog } from '../../../../kit/ui/Dialog.tsx';
import { SelectField } from '../../../../kit/ui/Field.tsx';
import { KeyCap } from '../../../../kit/ui/KeyCap.tsx';
import { type KeyMap, useKeys } from '../../../../kit/ui/keys.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import type { Words } from '../../../../kit/words.ts';
import { businesses } from '../../../catalogue/index.ts';
import type { Outcome } from '../../outcomes.ts';
import { outcome_words, desk as words } from './words.ts';

interface AskProps {
  title: string;
  reasons: readonly Words[];
  onReason: (reason: string) => void;
  onClose: () => void;
}

/** One question, answered with one key: why out of order, why on hold, why elsewhere. */
export function AskReason({ title, reasons, onReason, onClose }: AskProps) {
  const say = useSay();
  const keys: KeyMap = Object.fromEntries(
    reasons.map((reason, index) => [String(index + 1), { do: () => onReason(reason.zh), inDialog: true }]),
  );
  useKeys(keys);
  return (
    <Dialog title={title} onClose={onClose}>
      <ul className="cd-ask">
        {reasons.map((reason, index) => (
          <li key={reason.zh}>
            <button type="button" onClick={() => onReason(reason.zh)}>
              <KeyCap>{index + 1}</KeyCap> {say(reason)}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

interface FinishProps {
  business: string | null;
  onFinish: (outcome: Outcome, business: string | undefined) => void;
  onClose: () => void;
}

/** How the visit ended: one key, and the business when the customer had not named it. */
export function AskOutcome({ business, onFinish, onClose }: FinishProps) {
  const say = useSay();
  const [chosen, choose] = useState(business ?? 'consultation');
  const outcomes = Object.entries(outcome_words) as [Outcome, Words][];
  const finish = (outcome: Outcome) => onFinish(outcome, chosen);
  useKeys(
    Object.fromEntries(
      outcomes.map(([outcome], index) => [String(index + 1), { do: () => finish(outcome), inDialog: true }]),
    ),
  );
  return (
    <Dialog
      title={say(words.outcome)}
      onClose={onClose}
      actions={<Button onPress={onClose}>{say(words.cancel)}</Button>}
    >
      <SelectField
        label={say(words.business)}
        value={chosen}
        onChange={choose}
        options={businesses.map(one => ({ value: one.code, name: say(one.say) }))}
      />
      <ul className="cd-ask">
        {outcomes.map(([outcome, of], index) => (
          <li key={outcome}>
            <button type="button" onClick={() => finish(outcome)}>
              <KeyCap>{index + 1}</KeyCap> {say(of)}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
