import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { useSay } from './language.tsx';
import { Ring } from './Ring.tsx';
import './Masked.css';

/** How long a revealed value stays open, wall time. */
export const reveal_ms = 30_000;

const words = {
  reveal: { zh: '显示，须写理由', en: 'Show, with a reason' },
  closes: { zh: '后自己合上，剩余秒数', en: 'Closes by itself, seconds left' },
};

/** A number in cells of equal width, so that mask and value take the same room. */
export function MaskedFigures({ children }: { children: string }) {
  return (
    <span className="mk-fig num">
      <span className="unseen">{children}</span>
      <span aria-hidden="true">
        {cells(children).map(cell => (
          <i key={cell.at}>{cell.sign}</i>
        ))}
      </span>
    </span>
  );
}

function cells(text: string): { at: number; sign: string }[] {
  return [...text].map((sign, at) => ({ at, sign }));
}

interface MaskedProps {
  label: ReactNode;
  /** As stored for display: 138****1234. */
  masked: string;
  /** The open value while it may be seen, with the reason, who and when, and the time left (wall, ms). */
  open?: { value: string; why: ReactNode; left_ms: number } | undefined;
  onReveal?: () => void;
  /** Why this person may not see it; the button stays, grey. */
  why?: ReactNode;
}

/** One row of personal data: masked by default; revealing asks a reason first and closes after 30 seconds. */
export function Masked({ label, masked, open, onReveal, why }: MaskedProps) {
  const say = useSay();
  return (
    <div className="mk">
      <span className="mk-label">{label}</span>
      <MaskedFigures>{open?.value ?? masked}</MaskedFigures>
      <span className="mk-rest">
        {open === undefined ? (
          <Button icon="eye" why={why} {...(onReveal && { onPress: onReveal })}>
            {say(words.reveal)}
          </Button>
        ) : (
          <>
            <span className="mk-why">{open.why}</span>
            <Ring left_ms={open.left_ms} total_ms={reveal_ms} label={say(words.closes)} />
          </>
        )}
      </span>
    </div>
  );
}
