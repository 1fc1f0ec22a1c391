import { type ReactNode, useEffect, useId, useRef } from 'react';
import './Dialog.css';
import { Icon } from './Icon.tsx';
import { keyName } from './key-names.ts';
import { actsNow } from './keys.ts';
import { useSay } from './language.tsx';
import { dialogOpened } from './open-dialogs.ts';

/**
 * Focus returns to where it was; where Enter is the surface's own key, a button keeps its place in the order of Tab but
 * not the focus: Enter then does what the surface says, and does not press the button that opened the dialog again.
 */
function goBack(before: HTMLElement): void {
  before.focus();
  if (before.closest('button, a, summary') !== null && actsNow().has(keyName('Enter'))) before.blur();
}

interface DialogProps {
  title: ReactNode;
  /** Esc, the cross and the way back all come here. */
  onClose: () => void;
  children: ReactNode;
  /** The buttons at its foot, the primary last. */
  actions?: ReactNode;
  wide?: boolean;
}

const close = { zh: '关闭', en: 'Close' };

/** A question in front of everything: focus stays inside, Esc steps back, focus returns to where it was. */
export function Dialog({ title, onClose, children, actions, wide = false }: DialogProps) {
  const say = useSay();
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    const before = document.activeElement;
    if (dialog === null) return undefined;
    if (!dialog.open) dialog.showModal();
    const gone = dialogOpened(dialog);
    return () => {
      gone();
      dialog.close();
      if (before instanceof HTMLElement) goBack(before);
    };
  }, []);
  return (
    <dialog
      ref={box}
      className={wide ? 'dg dg-wide' : 'dg'}
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" aria-label={say(close)} onClick={onClose}>
          <Icon name="cross" size={18} />
        </button>
      </header>
      <div className="dg-body">{children}</div>
      {actions !== undefined && <footer>{actions}</footer>}
    </dialog>
  );
}
