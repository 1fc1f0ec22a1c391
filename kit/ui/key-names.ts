/** A key press as the browser tells it; only what is needed to name it. */
export interface KeyPress {
  key: string;
  code: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

const modifiers = ['Control', 'Alt', 'Shift', 'Meta'] as const;
const aliases: Record<string, string> = {
  Ctrl: 'Control',
  Esc: 'Escape',
  Space: ' ',
  Cmd: 'Meta',
  Del: 'Delete',
};

/** These stay with the browser: reload, full screen, tools. */
export const browserKeys: readonly string[] = ['F5', 'F11', 'F12'];

/** One spelling for a written key: `ctrl+shift+k`, `Shift+Ctrl+K` and `Control+Shift+K` are the same. */
export function keyName(written: string): string {
  if (written === '+' || written.length === 1) return written;
  const parts = written.split('+').map(part => part.charAt(0).toUpperCase() + part.slice(1));
  const named = parts.map(part => aliases[part] ?? part);
  const key = named.at(-1) ?? '';
  return [...modifiers.filter(one => named.slice(0, -1).includes(one)), key].join('+');
}

/** The name of a press in the same spelling. Alt with a digit or letter goes by the key's place, not by the sign it types. */
export function pressName(press: KeyPress): string {
  const held = { Control: press.ctrlKey, Alt: press.altKey, Shift: press.shiftKey, Meta: press.metaKey };
  const sign = [...press.key].length === 1;
  const combined = press.ctrlKey || press.altKey || press.metaKey;
  const placed = /^(?:Digit|Key|Numpad)([0-9A-Z])$/.exec(press.code)?.[1];
  if (sign && !combined) return press.key;
  const key = sign ? (placed ?? press.key.toUpperCase()) : press.key;
  return [...modifiers.filter(one => held[one]), key].join('+');
}

/** Whether a field needs this press for itself: signs, space, Enter, arrows; F-keys and Alt combinations it does not. */
export function fieldNeeds(name: string): boolean {
  if (/^F\d+$/.test(name) || name === 'Escape') return false;
  return !/^(?:Control\+)?Alt\+/.test(name);
}
