import { expect, test } from 'vitest';
import { fieldNeeds, type KeyPress, keyName, pressName } from './key-names.ts';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

test.each([
  ['F2', 'F2'],
  ['f2', 'F2'],
  ['Esc', 'Escape'],
  ['Space', ' '],
  [' ', ' '],
  ['?', '?'],
  ['+', '+'],
  ['z', 'z'],
  ['Shift+Ctrl+K', 'Control+Shift+K'],
  ['alt+t', 'Alt+T'],
])('%s is written %s', (written, name) => {
  expect(keyName(written)).toBe(name);
});

test.each([
  ['a function key', press('F2', 'F2'), 'F2'],
  ['space', press(' ', 'Space'), ' '],
  ['a question mark needs shift, and is still itself', press('?', 'Slash', { shiftKey: true }), '?'],
  ['Alt with a digit', press('1', 'Digit1', { altKey: true }), 'Alt+1'],
  ['Alt with a digit where Option types a sign', press('¡', 'Digit1', { altKey: true }), 'Alt+1'],
  ['Alt with a letter', press('t', 'KeyT', { altKey: true }), 'Alt+T'],
  ['shifted function key', press('F2', 'F2', { shiftKey: true }), 'Shift+F2'],
])('%s', (_name, one, name) => {
  expect(pressName(one)).toBe(name);
});

test('a field keeps what it types with, and lets the rest through', () => {
  for (const kept of ['1', ' ', 'Enter', 'ArrowUp', 'Backspace', 'Control+C', '?'])
    expect(fieldNeeds(kept)).toBe(true);
  for (const free of ['F2', 'F10', 'Alt+1', 'Escape']) expect(fieldNeeds(free)).toBe(false);
});
