import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blindIndex, closeText, keyFor, newWrappedKey, openText, readMasterKey, unwrapKey } from './vault.ts';

test('what is closed opens under the same key and the same name, and under no other', () => {
  const key = keyFor('test');
  const closed = closeText(key, '刘桂英', 'person-1');
  expect(closed).not.toContain('刘');
  expect(openText(key, closed, 'person-1')).toBe('刘桂英');
  expect(() => openText(key, closed, 'person-2')).toThrow();
  expect(() => openText(keyFor('other'), closed, 'person-1')).toThrow();
  const bytes = Buffer.from(closed, 'base64');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  expect(() => openText(key, bytes.toString('base64'), 'person-1')).toThrow();
});

test('two closings of one text differ; its index is the same', () => {
  const key = keyFor('test');
  expect(closeText(key, 'a', 'x')).not.toBe(closeText(key, 'a', 'x'));
  expect(blindIndex('document', '1')).toBe(blindIndex('document', '1'));
  expect(blindIndex('document', '1')).not.toBe(blindIndex('number', '1'));
});

test('a person has a key of their own, wrapped', () => {
  const { key, wrapped } = newWrappedKey('person-1');
  expect(unwrapKey(wrapped, 'person-1')).toEqual(key);
  expect(() => unwrapKey(wrapped, 'person-2')).toThrow();
});

test('the master key is made once, for the server alone, and read again', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'key-')), 'deep', 'master.key');
  const made = readMasterKey({ TINGTONG_KEY_FILE: path });
  expect(made).toHaveLength(32);
  expect(readMasterKey({ TINGTONG_KEY_FILE: path })).toEqual(made);
  expect(statSync(path).mode & 0o077).toBe(0);
  expect(readFileSync(path, 'utf8').trim()).toBe(made.toString('hex'));
});

test('a key that is none, or is no secret, is refused', () => {
  expect(() => readMasterKey({ TINGTONG_MASTER_KEY: 'abc' })).toThrow(/hexadecimal/);
  expect(() => readMasterKey({ TINGTONG_MASTER_KEY: '00'.repeat(32) })).toThrow(/repeated/);
});
