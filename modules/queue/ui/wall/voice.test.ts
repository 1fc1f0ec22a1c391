import { afterEach, beforeEach, expect, test, vi } from 'vitest';

type Voice = typeof import('./voice.ts');

const call = { hall_id: 1001, id: 'u', text_zh: '请 A 零零幺 号，到三号台。', text_en: null };
const mandarin = { lang: 'zh-CN', name: 'a voice by name' };

class Utterance {
  onstart: () => void = () => undefined;
  onend: () => void = () => undefined;
  onerror: (fault: { error: string }) => void = () => undefined;
}

/** A page of its own whose platform does this with what is to be said. */
async function pageThat(speak: (of: Utterance) => void): Promise<Voice> {
  vi.resetModules();
  const speechSynthesis = { getVoices: () => [mandarin], speak, cancel: () => undefined };
  vi.stubGlobal('window', { speechSynthesis });
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  return import('./voice.ts');
}
async function say(voice: Voice) {
  const heard = voice.sayAloud(call, 'browser');
  await vi.advanceTimersByTimeAsync(30_000);
  return heard;
}
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('QUE-04 a wall speaks with its own voice as long as something is heard of it', async () => {
  const voice = await pageThat(of => of.onend());
  expect(await say(voice)).toBe('spoken');
  expect(voice.wayNow('espeak-ng')).toBe('browser');
  const slow = await pageThat(of => of.onstart());
  expect(await say(slow)).toBe('shown');
  expect(slow.wayNow(null)).toBe('browser');
});

test('QUE-04 a wall whose own voice cannot sound takes no turn with it again: the server’s, or none', async () => {
  for (const fails of [(of: Utterance) => of.onerror({ error: 'synthesis-failed' }), () => undefined]) {
    const voice = await pageThat(fails);
    expect(voice.wayNow(null)).toBe('browser');
    expect(await say(voice)).toBe('shown');
    expect([voice.wayNow('espeak-ng'), voice.wayNow(null)]).toEqual(['server', 'none']);
  }
});

test('QUE-04 where the browser lets no sound out, no voice is any use', async () => {
  const voice = await pageThat(of => of.onerror({ error: 'not-allowed' }));
  expect(await say(voice)).toBe('shown');
  expect(voice.wayNow('espeak-ng')).toBe('none');
});
