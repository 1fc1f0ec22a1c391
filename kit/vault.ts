import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PlainError } from './plain_errors.ts';
import { projectRoot } from './root.ts';

/**
 * The keys of the house. One master key stays outside the database (TINGTONG_MASTER_KEY, or a file only the server
 * may read, made at the first start); every other key is derived from it or wrapped under it. A copy of the
 * database alone opens nothing.
 */
const key_bytes = 32;

const noKey = (path: string) =>
  new PlainError({
    zh: `主密钥读不到也写不下：${path}。请检查权限，或用 TINGTONG_MASTER_KEY 给出 64 位十六进制密钥。`,
    en: `The master key can neither be read nor written: ${path}. Check permissions, or give 64 hex digits in TINGTONG_MASTER_KEY.`,
  });
const badKey = new PlainError({
  zh: 'TINGTONG_MASTER_KEY 不是 64 位十六进制数字。',
  en: 'TINGTONG_MASTER_KEY is not 64 hexadecimal digits.',
});
const weakKey = new PlainError({
  zh: '生产模式不接受由同一个字节组成的主密钥。',
  en: 'A master key made of one repeated byte is not accepted.',
});

/** Reads the master key from the environment or its file; makes the file at the very first start. */
export function readMasterKey(env: Record<string, string | undefined>): Buffer {
  const given = env.TINGTONG_MASTER_KEY;
  if (given !== undefined && given !== '') {
    if (!/^[0-9a-f]{64}$/i.test(given)) throw badKey;
    if (/^(..)\1+$/i.test(given)) throw weakKey;
    return Buffer.from(given, 'hex');
  }
  return keyInFile(env.TINGTONG_KEY_FILE ?? join(projectRoot(), 'var', 'master.key'));
}

function keyInFile(path: string): Buffer {
  const read = () => Buffer.from(readFileSync(path, 'utf8').trim(), 'hex');
  try {
    return read();
  } catch {
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${randomBytes(key_bytes).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    } catch (fault) {
      // Another process of the same house was faster: its key is ours.
      if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw noKey(path);
    }
    const made = read();
    if (made.length !== key_bytes) throw noKey(path);
    return made;
  }
}

let master: Buffer | undefined;
const masterKey = (): Buffer => {
  master ??= readMasterKey(process.env);
  return master;
};

const derived = new Map<string, Buffer>();

/** A key of the house for one purpose; two purposes never share one. */
export function keyFor(purpose: string): Buffer {
  let found = derived.get(purpose);
  if (found === undefined) {
    found = Buffer.from(hkdfSync('sha256', masterKey(), 'tingtong', purpose, key_bytes));
    derived.set(purpose, found);
  }
  return found;
}

/** Closes a text under a key: AES-256-GCM, `nonce ‖ tag ‖ cipher` as base64; `about` must be given again to open it. */
export function closeText(key: Buffer, text: string, about: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
  const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), closed]).toString('base64');
}

/** Opens what `closeText` closed; throws when a byte, the key or `about` differs. */
export function openText(key: Buffer, closed: string, about: string): string {
  const bytes = Buffer.from(closed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from(about));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}

/** A fresh key for one person, wrapped under the house's key: dropping the wrapped key forgets the person. */
export function newWrappedKey(about: string): { key: Buffer; wrapped: string } {
  const key = randomBytes(key_bytes);
  return { key, wrapped: closeText(keyFor('wrap'), key.toString('base64'), about) };
}

/** The person's own key out of its wrapping. */
export const unwrapKey = (wrapped: string, about: string): Buffer =>
  Buffer.from(openText(keyFor('wrap'), wrapped, about), 'base64');

/** A blind index: equal texts are found by it, nobody reads the text out of it. */
export const blindIndex = (purpose: string, text: string): string =>
  createHmac('sha256', keyFor(`index:${purpose}`))
    .update(text)
    .digest('base64url');
