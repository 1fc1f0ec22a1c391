import { useEffect, useRef, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { KeyCap } from './KeyCap.tsx';
import { useSay } from './language.tsx';
import { useTopDialog } from './open-dialogs.ts';
import './Toasts.css';
import { addToast, leavesAlone, type QueuedToast, type Toast, toast_ms } from './toast-queue.ts';

let queue: QueuedToast[] = [];
let last = 0;
const listeners = new Set<() => void>();

function set(next: QueuedToast[]): void {
  queue = next;
  for (const listener of listeners) listener();
}

/** Shows a notice at the lower right; answers how to put it away. */
export function showToast(toast: Toast): () => void {
  last += 1;
  const id = last;
  set(addToast(queue, { ...toast, id }));
  return () => set(queue.filter(one => one.id !== id));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const words = { notices: { zh: '提示', en: 'Notices' }, away: { zh: '收起', en: 'Put away' } };

/** Up above everything, and above a dialog that came later too. What stood in a dialog that has just gone is not there to be raised. */
function raise(box: HTMLElement | null): void {
  if (box === null || !box.isConnected || !('showPopover' in box)) return;
  if (box.matches(':popover-open')) box.hidePopover();
  box.showPopover();
}

/**
 * Where notices stand: lower right, newest last, read out as they come. While a dialog is open they stand in it: outside
 * of it they could be seen, but neither pressed nor heard.
 */
export function Toasts() {
  const say = useSay();
  const shown = useSyncExternalStore(subscribe, () => queue);
  const box = useRef<HTMLElement>(null);
  const newest = shown.at(-1)?.id ?? 0;
  const top = useTopDialog();
  // biome-ignore lint/correctness/useExhaustiveDependencies: raised with each notice and each dialog
  useEffect(() => raise(box.current), [newest, top]);
  const notices = (
    <section ref={box} popover="manual" className="to-all" aria-label={say(words.notices)} aria-live="polite">
      {shown.map(toast => (
        <TimedToast key={toast.id} toast={toast} />
      ))}
    </section>
  );
  return top === null ? notices : createPortal(notices, top);
}

function TimedToast({ toast }: { toast: QueuedToast }) {
  const away = () => set(queue.filter(one => one.id !== toast.id));
  useEffect(() => {
    if (!leavesAlone(toast)) return;
    const timer = setTimeout(() => set(queue.filter(one => one.id !== toast.id)), toast_ms);
    return () => clearTimeout(timer);
  }, [toast]);
  return <ToastStrip toast={toast} onAway={away} />;
}

/** One notice: stripe, sentence, and at most one thing to do. */
export function ToastStrip({ toast, onAway }: { toast: Toast; onAway: () => void }) {
  const say = useSay();
  const done = (act: () => void) => () => {
    act();
    onAway();
  };
  return (
    <div className={`to to-${toast.tone ?? 'plain'}`}>
      <div className="to-say">
        <b>{toast.title}</b>
        {toast.note !== undefined && <small>{toast.note}</small>}
      </div>
      {toast.undo !== undefined && (
        <button type="button" className="to-undo" onClick={done(toast.undo.do)}>
          {toast.undo.keyCap !== undefined && <KeyCap>{toast.undo.keyCap}</KeyCap>}
          {toast.undo.name}
        </button>
      )}
      {toast.act !== undefined && (
        <>
          <Button onPress={done(toast.act.do)}>{toast.act.name}</Button>
          <button type="button" className="to-away" aria-label={say(words.away)} onClick={onAway}>
            <Icon name="cross" size={14} />
          </button>
        </>
      )}
    </div>
  );
}
