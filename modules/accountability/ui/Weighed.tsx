import { NumberField, SelectField } from '../../../kit/ui/Field.tsx';
import { money } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { type Measure, measures } from '../case.ts';
import { cases as words } from './words.ts';

/** A measure in words: coaching, so many points, so much money. */
export function WeighedText({ of }: { of: { measure: Measure | 'none'; amount: number } }) {
  const say = useSay();
  if (of.measure === 'none') return say(words.none_left);
  if (of.measure === 'coaching') return say(measures.coaching);
  return (
    <>
      {say(measures[of.measure])}{' '}
      <span className="num">{of.measure === 'points' ? say(words.worth(of.amount)) : money(of.amount)}</span>
    </>
  );
}

/** A measure as it is typed: which, and how much in points or yuan. */
export interface Typed {
  measure: Measure | 'none';
  amount: string;
}

/** What is sent of it: points, or fen. */
export const weighedOf = ({ measure, amount }: Typed): { measure: Measure | 'none'; amount: number } => {
  const number = Number(amount === '' ? 0 : amount);
  if (measure === 'points') return { measure, amount: number };
  return { measure, amount: measure === 'money' ? Math.round(number * 100) : 0 };
};

interface FieldsProps {
  of: Typed;
  /** Whether nothing at all may be chosen: a ruling may lift a decision. */
  none?: boolean;
  error?: string | undefined;
  onChange: (to: Typed) => void;
}

/** Which measure, and how much. */
export function WeighedFields({ of, none = false, error, onChange }: FieldsProps) {
  const say = useSay();
  const options = Object.entries(measures).map(([value, name]) => ({ value, name: say(name) }));
  return (
    <>
      <SelectField
        label={say(words.measure)}
        value={of.measure}
        onChange={measure => onChange({ ...of, measure: measure as Measure })}
        options={none ? [...options, { value: 'none', name: say(words.none_left) }] : options}
      />
      {(of.measure === 'points' || of.measure === 'money') && (
        <NumberField
          label={say(of.measure === 'points' ? words.points : words.yuan)}
          value={of.amount}
          onChange={amount => onChange({ ...of, amount })}
          error={error}
        />
      )}
    </>
  );
}
