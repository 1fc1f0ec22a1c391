import { useEffect, useState } from 'react';
import { dateAsTyped } from './date-typed.ts';
import './DateField.css';
import { type FieldProps, Frame } from './Field.tsx';
import { dayWords } from './format.ts';
import { Icon } from './Icon.tsx';
import { useLanguage, useSay } from './language.tsx';

const words = {
  pick: { zh: '从日历选', en: 'Pick from the calendar' },
  form: { zh: '年-月-日', en: 'yyyy-mm-dd' },
};

interface DateProps extends FieldProps {
  /** An ISO day such as `2026-11-20`, or nothing. */
  value: string;
  onChange: (value: string) => void;
}

/**
 * A day, typed or picked. The browser's own field speaks the browser's language; this one reads the same in every
 * browser: `2026-11-20`, `20261120` and `11-20` are understood, and what is no day stays as typed until it is one.
 */
export function DateField({ value, onChange, ...frame }: DateProps) {
  const say = useSay();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const settle = () => {
    const day = dateAsTyped(typed, value);
    if (day === undefined) return;
    setTyped(day);
    if (day !== value) onChange(day);
  };
  return (
    <Frame {...frame}>
      {ids => (
        <span className="fd-in da">
          <input
            {...ids}
            className="num"
            inputMode="numeric"
            autoComplete="off"
            placeholder={say(words.form)}
            value={typed}
            onChange={event => {
              setTyped(event.target.value);
              if (/^\d{4}-\d{2}-\d{2}$/.test(event.target.value) || event.target.value === '')
                onChange(event.target.value);
            }}
            onBlur={settle}
          />
          <span className="da-open">
            <Icon name="calendar" size={16} />
            <DayPicker label={say(words.pick)} value={value} onChange={onChange} />
          </span>
        </span>
      )}
    </Frame>
  );
}

/** One day as a filter of a sentence: «日期 11月20日 ▾»; the browser's calendar opens under it. */
export function DateFilter({
  label,
  value,
  onChoose,
  none,
}: {
  label: string;
  value: string;
  onChoose: (value: string) => void;
  /** How «no day chosen» reads: 今天. */
  none: string;
}) {
  const language = useLanguage();
  return (
    <span className={value === '' ? 'fi' : 'fi fi-on'}>
      <span>
        {label} <b>{value === '' ? none : dayWords(value, language)}</b>
      </span>
      <Icon name="down" size={12} stroke={2.4} />
      <DayPicker label={label} value={value} onChange={onChoose} />
    </span>
  );
}

/** The browser's calendar without its field, laid over what shows the day: only the press that opens it is ours. */
export function DayPicker({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <input
      type="date"
      className="da-pick"
      aria-label={label}
      value={value}
      onClick={event => event.currentTarget.showPicker()}
      onChange={event => onChange(event.target.value)}
    />
  );
}
