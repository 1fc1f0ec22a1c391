import { type ReactNode, useId } from 'react';
import './Filter.css';
import { Icon } from './Icon.tsx';
import { KeyCap } from './KeyCap.tsx';
import { useKeys } from './keys.ts';

/** A choice of a filter: its value on the wire and how it reads in the sentence, with its count. */
export interface FilterOption {
  value: string;
  name: string;
}

interface FilterProps {
  /** The word before the choice: 状态. */
  label: string;
  value: string;
  options: FilterOption[];
  onChoose: (value: string) => void;
  /** The choice that means «no filter»; anything else is drawn in the house colour. */
  all: string;
}

/** One filter of a sentence: «状态 未结 6 ▾». A native list opens under it. */
export function Filter({ label, value, options, onChoose, all }: FilterProps) {
  const name = options.find(option => option.value === value)?.name ?? value;
  return (
    <label className={value === all ? 'fi' : 'fi fi-on'}>
      <span>
        {label} <b>{name}</b>
      </span>
      <Icon name="down" size={12} stroke={2.4} />
      <select value={value} onChange={event => onChoose(event.target.value)}>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SearchBoxProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

const search = { zh: '搜索', en: 'Search' };

/** The search at the head of a filter sentence; «/» goes there. */
export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  const id = useId();
  useKeys({ '/': { do: () => document.getElementById(id)?.focus(), say: search } });
  return (
    <label className="fi">
      <Icon name="search" size={14} />
      <input
        id={id}
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={event => onChange(event.target.value)}
      />
      <KeyCap>/</KeyCap>
    </label>
  );
}

/** The filters as one sentence, ending in what they leave: «6 条，合计 −12.00». */
export function FilterSentence({ children, leaves }: { children: ReactNode; leaves: ReactNode }) {
  return (
    <div className="fi-row">
      {children}
      <span className="fi-leaves" aria-live="polite">
        {leaves}
      </span>
    </div>
  );
}
