import { type ReactNode, useId, useRef, useState } from 'react';
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
  const at = useRef<HTMLSpanElement>(null);
  const [toLeft, turn] = useState(false);
  // A chip in the right half opens its sentence to the left, or the page's edge would cut it.
  const look = () => turn((at.current?.getBoundingClientRect().left ?? 0) > window.innerWidth / 2);
  const chip = (
    <a
      className="cl num"
      href={`/clause/${id}`}
      aria-describedby={children ? sentence : undefined}
      onPointerEnter={look}
      onFocus={look}
    >
      {id}
    </a>
  );
  if (!children) return chip;
  return (
    <span ref={at} className={classOf(open, toLeft)}>
      {chip}
      <span role="tooltip" className="cl-say" id={sentence}>
        {children}
      </span>
    </span>
  );
}

function classOf(open: boolean, toLeft: boolean): string {
  if (open) return 'cl-at cl-open';
  return toLeft ? 'cl-at cl-left' : 'cl-at';
}
