import type { ReactNode } from 'react';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Words } from '../../../kit/words.ts';

interface SectionProps {
  title: Words;
  note: ReactNode;
  /** Columns of twelve. */
  wide: 4 | 5 | 6 | 7 | 8 | 12;
  children: ReactNode;
}

/** One part with its name and the rule it follows. */
export function Section({ title, note, wide, children }: SectionProps) {
  const say = useSay();
  return (
    <section className={`cp-section cp-c${wide}`}>
      <h2>{say(title)}</h2>
      <p>{note}</p>
      {children}
    </section>
  );
}
