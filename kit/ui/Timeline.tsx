import type { ReactNode } from 'react';
import { timeOfDay, type When } from './format.ts';
import './Timeline.css';

/** One thing that happened: when, what, who under which version, and its print in the chain of evidence. */
export interface Happening {
  id: string;
  at: When;
  what: ReactNode;
  who: ReactNode;
  print?: string;
}

/** What happened to one thing, oldest first, each line ending in its fingerprint. */
export function Timeline({ happenings }: { happenings: Happening[] }) {
  return (
    <ol className="tl">
      {happenings.map(one => (
        <li key={one.id}>
          <time className="num">{timeOfDay(one.at, true)}</time>
          <i aria-hidden="true" />
          <div>
            <b>{one.what}</b>
            <span>{one.who}</span>
          </div>
          <code className="num">{one.print}</code>
        </li>
      ))}
    </ol>
  );
}
