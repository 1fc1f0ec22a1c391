/** Whether an utterance was really heard, or only shown with a chime. */
export type Heard = 'spoken' | 'shown';

/** A call holds the head of the wall for at least eight seconds. */
const hold_ms = 8000;
/** A voice that says nothing for so long is taken for silent. */
const silence_ms = 15_000;

const rest = (ms: number) => new Promise<void>(done => setTimeout(done, ms));

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
    utterance.onend = () => resolve(true);
    utterance.onerror = () => resolve(false);
    window.speechSynthesis.speak(utterance);
    setTimeout(() => resolve(false), silence_ms);
  });
}

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

/** Says one utterance: chime, Mandarin, and English where the ticket asked for it. Nothing else sounds meanwhile. */
export async function sayAloud(of: { text_zh: string; text_en: string | null }): Promise<Heard> {
  const held = rest(hold_ms);
  await chime();
  const voice = mandarinVoice();
  if (voice === undefined) {
    await held;
    return 'shown';
  }
  const heard = await speak(of.text_zh, 'zh-CN', voice);
  if (of.text_en !== null) await speak(of.text_en, 'en-US', undefined);
  await held;
  return heard ? 'spoken' : 'shown';
}
