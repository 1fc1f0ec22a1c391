import type { ReactNode } from 'react';
import './KeyCap.css';

/** The key that does the same as the button it stands in: F2, Esc, 空格. Quiet, never a colour. */
export function KeyCap({ children, idle = false }: { children: ReactNode; idle?: boolean }) {
  return <kbd className={idle ? 'kc kc-idle' : 'kc'}>{children}</kbd>;
}
