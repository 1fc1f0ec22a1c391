import type { ReactNode } from 'react';
import { KeyCap } from './KeyCap.tsx';
import './KeyBar.css';

/** One key in the bar: its cap and its word; `idle` while it does nothing. */
export interface BarKey {
  keyCap: string;
  name: ReactNode;
  idle?: boolean;
}

interface KeyBarProps {
  label: string;
  keys: BarKey[];
  /** The one key to press next: «现在按 F2 叫 A061». */
  cue?: { before: ReactNode; keyCap: string; after: ReactNode };
  /** Keys at the right end. */
  right?: BarKey[];
}

/** The keys of a surface at its foot, always in the same places; a key that does nothing now is dashed. */
export function KeyBar({ label, keys, cue, right = [] }: KeyBarProps) {
  return (
    <nav className="kb" aria-label={label}>
      <ul>
        {keys.map(one => (
          <One key={one.keyCap} one={one} />
        ))}
      </ul>
      <span className="kb-space" />
      {cue !== undefined && (
        <span className="kb-cue" aria-live="polite">
          {cue.before} <KeyCap>{cue.keyCap}</KeyCap> {cue.after}
        </span>
      )}
      <ul>
        {right.map(one => (
          <One key={one.keyCap} one={one} />
        ))}
      </ul>
    </nav>
  );
}

function One({ one }: { one: BarKey }) {
  return (
    <li className={one.idle ? 'kb-idle' : undefined}>
      <KeyCap idle={one.idle ?? false}>{one.keyCap}</KeyCap>
      {one.name}
    </li>
  );
}
