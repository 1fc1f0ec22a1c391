import { useLayoutEffect, useRef } from 'react';
import type { Words } from '../words.ts';
import { browserKeys, fieldNeeds, keyName, pressName } from './key-names.ts';

/** What a key does here. With words it is listed under «?». */
export interface KeyAct {
  do: () => void;
  say?: Words;
  /** Also while typing in a field. */
  inFields?: boolean;
  /** Also again and again while held down; an act that posts must not. */
  repeats?: boolean;
  /** Inside an open dialog; the surface's other keys rest meanwhile. */
  inDialog?: boolean;
}

/** Keys of a surface: `{ F2: fn, 'Alt+1': fn, Escape: fn, ' ': fn }`. */
export type KeyMap = Record<string, KeyAct | (() => void)>;

interface Registered {
  read: () => KeyMap;
}

const registered: Registered[] = [];

/** The acts behind the keys that work now, newest surface first. */
export function actsNow(): Map<string, KeyAct> {
  const acts = new Map<string, KeyAct>();
  for (const one of [...registered].reverse()) {
    for (const [written, act] of Object.entries(one.read())) {
      const name = keyName(written);
      if (!acts.has(name)) acts.set(name, typeof act === 'function' ? { do: act } : act);
    }
  }
  return acts;
}

/** Binds keys while the part is on the page. Fields keep their typing; F5, F11 and F12 stay with the browser. */
export function useKeys(map: KeyMap): void {
  const latest = useRef(map);
  // Before the picture is shown: whoever presses what they have just read is heard.
  useLayoutEffect(() => {
    latest.current = map;
  });
  useLayoutEffect(() => {
    const one: Registered = { read: () => latest.current };
    if (registered.length === 0) document.addEventListener('keydown', hear);
    registered.push(one);
    return () => {
      registered.splice(registered.indexOf(one), 1);
      if (registered.length === 0) document.removeEventListener('keydown', hear);
    };
  }, []);
}

function hear(event: KeyboardEvent): void {
  if (event.isComposing || event.defaultPrevented) return;
  const name = pressName(event);
  if (browserKeys.includes(name)) return;
  const act = actsNow().get(name);
  if (act === undefined) return;
  if (rests(act, name, event.target)) return;
  event.preventDefault();
  if (event.repeat && act.repeats !== true) return;
  act.do();
}

function rests(act: KeyAct, name: string, target: EventTarget | null): boolean {
  if (act.inDialog !== true && document.querySelector('dialog[open]') !== null) return true;
  if (!(target instanceof Element)) return false;
  if (act.inFields !== true && isField(target) && fieldNeeds(name))
    return !isRadio(target) || goesAround(name);
  // A focused button, link or row answers to space and Enter itself.
  return (
    (name === ' ' || name === 'Enter') &&
    target.closest('button, a, summary, [tabindex], input, select') !== null
  );
}

/** A choice types nothing: it needs its arrows and space, and leaves digits and letters to the surface. */
const isRadio = (target: Element): boolean =>
  target instanceof HTMLInputElement && (target.type === 'radio' || target.type === 'checkbox');
const goesAround = (name: string): boolean => name === ' ' || name.startsWith('Arrow');

function isField(target: Element): boolean {
  if (target instanceof HTMLInputElement) return !['button', 'submit', 'reset'].includes(target.type);
  return target.closest('textarea, select, [contenteditable]') !== null;
}
