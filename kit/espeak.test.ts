import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findSpeaker, speakerOf } from './espeak.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'voice-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program of our own in the place of the real one; it notes each run. */
function stands(name: string, body: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho "$@" >> ${path}.runs\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
}
const runsOf = (path: string): number =>
  Number(execFileSync('sh', ['-c', `wc -l < ${path}.runs`], { encoding: 'utf8' }));
/** A WAV as a pipe gets it: the lengths in its head are not true. */
const streams = `printf 'RIFF\\377\\377\\377\\177WAVE%0032d\\377\\377\\377\\177' 0 | head -c 44; cat`;

test('where no program is installed there is no speaker, and nothing breaks', async () => {
  expect(await findSpeaker(join(folder, 'nobody-here'))).toBeUndefined();
});

test('the text goes in by the standard input; the lengths in the head of the sound are true', async () => {
  const path = stands('echoes', streams);
  const text = '请 A 零零一 号; $(rm -rf /) `id` --stdout';
  const wav = await speakerOf(path, 'x').wav(text, 'zh');
  expect(wav?.toString('utf8', 44)).toBe(text);
  expect(wav?.readUInt32LE(4)).toBe((wav?.length ?? 0) - 8);
  expect(wav?.readUInt32LE(40)).toBe((wav?.length ?? 0) - 44);
  expect(execFileSync('cat', [`${path}.runs`], { encoding: 'utf8' })).toBe(
    '-v cmn -s 140 --stdin --stdout\n',
  );
});

test('the same said twice is made once; what failed is tried anew', async () => {
  const good = stands('good', streams);
  const speaker = speakerOf(good, 'x');
  await Promise.all([speaker.wav('一', 'zh'), speaker.wav('一', 'zh')]);
  await speaker.wav('一', 'zh');
  expect(runsOf(good)).toBe(1);
  for (let n = 0; n < 30; n += 1) await speaker.wav(`第${n}`, 'zh');
  await speaker.wav('一', 'zh');
  expect(runsOf(good)).toBe(32);
  const bad = stands('bad', 'exit 3');
  const broken = speakerOf(bad, 'x');
  expect([await broken.wav('一', 'zh'), await broken.wav('一', 'zh')]).toEqual([undefined, undefined]);
  expect(runsOf(bad)).toBe(2);
});

test('more than can wait are turned away at once', async () => {
  const slow = stands('slow', `sleep 0.3; ${streams}`);
  const speaker = speakerOf(slow, 'x');
  const made = await Promise.all(Array.from({ length: 40 }, (_, n) => speaker.wav(`第${n}`, 'zh')));
  expect(made.filter(one => one !== undefined)).toHaveLength(18);
  expect(runsOf(slow)).toBe(18);
});

test('one that hangs is killed, and those behind it are served', async () => {
  const hangs = stands(
    'hangs',
    `read said; case "$said" in hang*) exec sleep 60;; esac; printf '%s' "$said" | { ${streams}; }`,
  );
  const speaker = speakerOf(hangs, 'x');
  const began = performance.now();
  const [one, two, three] = await Promise.all(
    ['hang 1', 'hang 2', 'behind'].map(text => speaker.wav(text, 'en')),
  );
  expect([one, two]).toEqual([undefined, undefined]);
  expect(three?.toString('utf8', 44)).toBe('behind');
  expect(performance.now() - began).toBeLessThan(15_000);
});

test('the real program, where it is installed, speaks Mandarin and English', async context => {
  const speaker = await findSpeaker();
  if (speaker === undefined) return context.skip('espeak-ng is not installed here: nothing real was spoken');
  expect(speaker.name).toMatch(/^espeak-ng \d/);
  const zh = await speaker.wav('请 A 零八六 号，到三号台。', 'zh');
  const en = await speaker.wav('Ticket A zero eight six, counter 3.', 'en');
  for (const wav of [zh, en]) {
    expect(wav?.toString('latin1', 8, 12)).toBe('WAVE');
    // At 22 050 samples of two bytes a second, at least a second of sound, and not of silence.
    expect(wav?.length ?? 0).toBeGreaterThan(44_100);
    const samples = Array.from({ length: 20_000 }, (_, n) => Math.abs(wav?.readInt16LE(44 + 2 * n) ?? 0));
    expect(Math.max(...samples)).toBeGreaterThan(1000);
  }
});
