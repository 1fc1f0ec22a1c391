import { type ReactNode, useId } from 'react';
import './ClauseChip.css';

interface ClauseChipProps {
  /** The clause's number, QUE-01. */
  id: string;
  /** One sentence on hover or focus: what the clause asks, its version, today's figure. */
  children?: ReactNode;
  /** Keeps the sentence open, for a page that shows it. */
  open?: boolean;
}

/** A norm's number: quiet, outlined, and it opens its clause. */
export function ClauseChip({ id, children, open = false }: ClauseChipProps) {
  const sentence = useId();
  const chip = (
    <a className="cl num" href={`/clause/${id}`} aria-describedby={children ? sentence : undefined}>
      {id}
    </a>
  );
  if (!children) return chip;
  return (
    <span className={open ? 'cl-at cl-open' : 'cl-at'}>
      {chip}
      <span role="tooltip" className="cl-say" id={sentence}>
        {children}
      </span>
    </span>
  );
}
