import type { ReactNode } from 'react';

/** What a notice means; the stripe on its left says it again in colour. */
export type ToastTone = 'plain' | 'ok' | 'warn' | 'bad';

/** A notice at the lower right: what happened, and what can be done about it. */
export interface Toast {
  tone?: ToastTone;
  title: ReactNode;
  note?: ReactNode;
  /** A small way back that does not hold the notice: key and word (Z 撤回). */
  undo?: { keyCap?: string; name: ReactNode; do: () => void };
  /** Something a person must do; such a notice stays until done or put away. */
  act?: { name: ReactNode; do: () => void };
}

/** A notice in the queue, with its number. */
export type QueuedToast = Toast & { id: number };

/** How long a notice stays when nobody has to act, wall time. */
export const toast_ms = 6000;

/** At most this many are drawn; older ones that need nobody leave first. */
export const toastsShown = 4;

/** Whether a notice leaves by itself. */
export function leavesAlone(toast: Toast): boolean {
  return toast.act === undefined;
}

/** The queue with one more; when too many stand, the oldest that needs nobody leaves. */
export function addToast(queue: readonly QueuedToast[], toast: QueuedToast): QueuedToast[] {
  const next = [...queue, toast];
  if (next.length <= toastsShown) return next;
  const leaving = next.find(leavesAlone);
  return leaving === undefined ? next : next.filter(one => one !== leaving);
}
