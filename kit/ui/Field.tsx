import { type ReactNode, useId } from 'react';
import { halfWidth } from '../typed.ts';
import './Field.css';
import { Icon } from './Icon.tsx';

/** What every field has: its label above, help or the error's sentence under it. */
export interface FieldProps {
  label: ReactNode;
  help?: ReactNode;
  /** One sentence: what is wrong and how to mend it. */
  error?: ReactNode;
  required?: boolean;
}

interface Ids {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  required: boolean;
}

/** A field's label above and its help or error under it; the input gets the ids that join them. */
export function Frame({
  label,
  help,
  error,
  required = false,
  children,
}: FieldProps & { children: (ids: Ids) => ReactNode }) {
  const id = useId();
  const under = error ?? help;
  const ids: Ids = {
    id,
    'aria-describedby': under === undefined ? undefined : `${id}-under`,
    'aria-invalid': error === undefined ? undefined : true,
    required,
  };
  return (
    <div className={error === undefined ? 'fd' : 'fd fd-wrong'}>
      <label htmlFor={id}>{label}</label>
      {children(ids)}
      <div className="fd-under" id={`${id}-under`} aria-live="polite">
        {under}
      </div>
    </div>
  );
}

interface TextProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'password' | 'tel' | 'time';
  placeholder?: string;
  autoComplete?: string;
}

/** A line of text. */
export function TextField({
  value,
  onChange,
  type = 'text',
  placeholder,
  autoComplete = 'off',
  ...frame
}: TextProps) {
  return (
    <Frame {...frame}>
      {ids => (
        <input
          {...ids}
          className="fd-in"
          type={type}
          value={value}
          placeholder={placeholder}
          autoComplete={autoComplete}
          onChange={event => onChange(event.target.value)}
        />
      )}
    </Frame>
  );
}

interface NumberProps extends FieldProps {
  /** The text as typed; the page decides what it means. */
  value: string;
  onChange: (value: string) => void;
  unit?: ReactNode;
}

/** A number with its unit behind it, right-aligned, so that columns of them can be read; typed in full width it is the same number. */
export function NumberField({ value, onChange, unit, ...frame }: NumberProps) {
  return (
    <Frame {...frame}>
      {ids => (
        <span className="fd-in fd-num">
          <input
            {...ids}
            className="num"
            inputMode="decimal"
            autoComplete="off"
            value={value}
            onChange={event => onChange(halfWidth(event.target.value))}
          />
          {unit !== undefined && <span className="fd-unit">{unit}</span>}
        </span>
      )}
    </Frame>
  );
}

interface SelectProps extends FieldProps {
  value: string;
  options: { value: string; name: string }[];
  onChange: (value: string) => void;
}

/** One of a short list of names. */
export function SelectField({ value, options, onChange, ...frame }: SelectProps) {
  return (
    <Frame {...frame}>
      {ids => (
        <span className="fd-in fd-sel">
          <select {...ids} value={value} onChange={event => onChange(event.target.value)}>
            {options.map(option => (
              <option key={option.value} value={option.value}>
                {option.name}
              </option>
            ))}
          </select>
          <Icon name="down" size={14} stroke={2.2} />
        </span>
      )}
    </Frame>
  );
}

interface AreaProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
}

/** A few sentences. */
export function AreaField({ value, onChange, rows = 2, ...frame }: AreaProps) {
  return (
    <Frame {...frame}>
      {ids => (
        <textarea
          {...ids}
          className="fd-in fd-area"
          rows={rows}
          value={value}
          onChange={event => onChange(event.target.value)}
        />
      )}
    </Frame>
  );
}

/** A place where a figure will come; until then it says when. */
export function FixedField({
  label,
  help,
  children,
}: {
  label: ReactNode;
  help?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="fd">
      <span className="fd-label">{label}</span>
      <div className="fd-in fd-fixed">{children}</div>
      <div className="fd-under">{help}</div>
    </div>
  );
}

interface CheckProps {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** One sentence: why it has to be ticked. */
  error?: ReactNode;
}

/** A box to tick, its words beside it. */
export function CheckField({ label, checked, onChange, error }: CheckProps) {
  const id = useId();
  return (
    <div className={error === undefined ? 'fd fd-check' : 'fd fd-check fd-wrong'}>
      <label>
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={error === undefined ? undefined : id}
          aria-invalid={error === undefined ? undefined : true}
          onChange={event => onChange(event.target.checked)}
        />
        {label}
      </label>
      {error !== undefined && (
        <div className="fd-under" id={id} role="alert">
          {error}
        </div>
      )}
    </div>
  );
}
