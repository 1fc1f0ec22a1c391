import { pageSession } from '../../../../kit/ui/session.ts';
import type { Way } from '../../speech.ts';

/** Whether an utterance was really heard, or only shown with a chime. */
export type Heard = 'spoken' | 'shown';

/** A call holds the head of the wall for at least eight seconds. */
const hold_ms = 8000;
/** A voice that says nothing for so long is taken for silent: two of them and the chime stay below what the server waits for. */
const silence_ms = 10_000;

const rest = (ms: number) => new Promise<void>(done => setTimeout(done, ms));

/** Set when the browser lets no sound out before anybody touches the page: a wall is started so that it does (docs/quirks.md). */
let muted = false;
/** Set when the platform has a Mandarin voice by name and nothing was heard of it: this page takes no more turns with it. */
let voiceless = false;

/** How this wall speaks now: with a voice of its own, with the server's, or not at all (decision 20). */
export function wayNow(server_voice: string | null): Way {
  if (muted) return 'none';
  if (!voiceless && mandarinVoice() !== undefined) return 'browser';
  return server_voice !== null ? 'server' : 'none';
}

/** The platform's Mandarin voice, when it has one. */
export function mandarinVoice(): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  return window.speechSynthesis.getVoices().find(voice => /^zh([-_]CN)?/i.test(voice.lang));
}

function speak(text: string, lang: string, voice: SpeechSynthesisVoice | undefined): Promise<boolean> {
  return new Promise(resolve => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = lang;
    if (voice !== undefined) utterance.voice = voice;
    utterance.rate = 0.9;
    let began = false;
    utterance.onstart = () => {
      began = true;
    };
    const over = setTimeout(() => {
      // Nothing of it may sound later, over the next one.
      window.speechSynthesis.cancel();
      end(false);
    }, silence_ms);
    // What has ended keeps no timer: it would cut off the one that speaks by then.
    const end = (heard: boolean) => {
      clearTimeout(over);
      voiceless ||= voice !== undefined && !heard && !began;
      resolve(heard);
    };
    utterance.onend = () => end(true);
    utterance.onerror = fault => {
      muted ||= fault.error === 'not-allowed';
      end(false);
    };
    window.speechSynthesis.speak(utterance);
  });
}

/** Plays a sound that the server made; false when there is none, or the browser lets none out. */
function play(url: string): Promise<boolean> {
  return new Promise(resolve => {
    const audio = new Audio(url);
    const stop = () => {
      audio.pause();
      resolve(false);
    };
    audio.onended = () => resolve(true);
    audio.onerror = stop;
    audio.play().catch((fault: unknown) => {
      muted ||= fault instanceof DOMException && fault.name === 'NotAllowedError';
      stop();
    });
    setTimeout(stop, silence_ms);
  });
}

const soundOf = (hall_id: number, id: string, of: 'zh' | 'en'): string =>
  `/api/halls/${hall_id}/utterances/${id}/sound?of=${of}&surface=${encodeURIComponent(pageSession().surface)}`;

/** Two notes before every call; silent where the device may not sound. */
async function chime(): Promise<void> {
  try {
    const audio = new AudioContext();
    for (const [at, frequency] of [
      [0, 659],
      [0.28, 523],
    ] as const) {
      const tone = audio.createOscillator();
      const gain = audio.createGain();
      tone.frequency.value = frequency;
      gain.gain.setValueAtTime(0.14, audio.currentTime + at);
      gain.gain.exponentialRampToValueAtTime(0.0001, audio.currentTime + at + 0.5);
      tone.connect(gain).connect(audio.destination);
      tone.start(audio.currentTime + at);
      tone.stop(audio.currentTime + at + 0.5);
    }
    await rest(700);
    await audio.close();
  } catch {
    await rest(700);
  }
}

/** What is said, and where it can be had as a sound. */
interface Said {
  hall_id: number;
  id: string;
  text_zh: string;
  text_en: string | null;
}

/** Says one utterance: chime, Mandarin, and English where the ticket asked for it. Nothing else sounds meanwhile. */
export async function sayAloud(of: Said, way: Way): Promise<Heard> {
  const held = rest(hold_ms);
  await chime();
  const heard = await said(of, way);
  await held;
  return heard ? 'spoken' : 'shown';
}

async function said(of: Said, way: Way): Promise<boolean> {
  if (way === 'none') return false;
  if (way === 'server') {
    const heard = await play(soundOf(of.hall_id, of.id, 'zh'));
    if (heard && of.text_en !== null) await play(soundOf(of.hall_id, of.id, 'en'));
    return heard;
  }
  const heard = await speak(of.text_zh, 'zh-CN', mandarinVoice());
  if (of.text_en !== null) await speak(of.text_en, 'en-US', undefined);
  return heard;
}
