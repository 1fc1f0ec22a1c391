import { execFile, spawn } from 'node:child_process';
import type { Language } from './words.ts';

/** A program that turns a text into sound: the voice of a hall whose walls have none of their own (decision 20). */
export interface Speaker {
  /** Its name and version, for whoever asks which voice is at hand. */
  name: string;
  /** The text as a WAV; undefined when it is too busy, fails or takes too long. */
  wav(text: string, language: Language): Promise<Buffer | undefined>;
}

/** What the program is called. */
const program = 'espeak-ng';
/** Mandarin for the hall, English where the ticket asked for it. */
const voices: Record<Language, string> = { zh: 'cmn', en: 'en' };
/** Words a minute: a call is heard across a hall, not read to one person. */
const words_a_minute = '140';
/** A call takes some 30 ms to make; one that takes longer than this is given up and killed. */
const limit_ms = 4000;
/** How many are made at once, and how many wait: a hall says one thing at a time, so more is no hall. */
const at_once = 2;
const waiting_most = 16;
/** Sounds kept in memory: the walls of a hall ask for the same one, and a recall says the same again. Some 200 kB each. */
const kept_most = 24;
/** No call is longer; a text that is would only keep the others waiting. */
const text_most = 400;
const wav_most = 4 * 1024 * 1024;

/** A program that writes to a pipe knows no length: it is filled in, or a player would wait for more. */
function withLength(wav: Buffer): Buffer | undefined {
  if (wav.length <= 44 || wav.toString('latin1', 0, 4) !== 'RIFF') return undefined;
  wav.writeUInt32LE(wav.length - 8, 4);
  wav.writeUInt32LE(wav.length - 44, 40);
  return wav;
}

/** One run of the program: the text goes in by its standard input, never through a shell or an argument. */
function run(path: string, text: string, language: Language): Promise<Buffer | undefined> {
  return new Promise(resolve => {
    const child = spawn(path, ['-v', voices[language], '-s', words_a_minute, '--stdin', '--stdout'], {
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: limit_ms,
      killSignal: 'SIGKILL',
    });
    const parts: Buffer[] = [];
    let bytes = 0;
    child.stdout.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes > wav_most) child.kill('SIGKILL');
      else parts.push(part);
    });
    child.on('error', () => resolve(undefined));
    child.on('close', code => resolve(code === 0 ? withLength(Buffer.concat(parts)) : undefined));
    // It may end before it has read everything: that shows in its code, and must not end us.
    child.stdin.on('error', () => undefined);
    child.stdin.end(text.slice(0, text_most));
  });
}

/** The speaker around a program that is there: a bounded queue, and the newest sounds in memory alone. */
export function speakerOf(path: string, name: string): Speaker {
  const kept = new Map<string, Promise<Buffer | undefined>>();
  const waiting: (() => void)[] = [];
  let running = 0;
  const turn = (): Promise<boolean> => {
    if (running < at_once) {
      running += 1;
      return Promise.resolve(true);
    }
    if (waiting.length >= waiting_most) return Promise.resolve(false);
    return new Promise(resolve => waiting.push(() => resolve(true)));
  };
  const done = () => {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  };
  const make = async (text: string, language: Language): Promise<Buffer | undefined> => {
    if (!(await turn())) return undefined;
    try {
      return await run(path, text, language);
    } finally {
      done();
    }
  };
  return {
    name,
    wav: async (text, language) => {
      const key = `${language} ${text}`;
      const sound = kept.get(key) ?? make(text, language);
      kept.delete(key);
      kept.set(key, sound);
      const [oldest] = kept.keys();
      if (kept.size > kept_most && oldest !== undefined) kept.delete(oldest);
      const made = await sound;
      // What failed is tried anew by whoever asks next.
      if (made === undefined && kept.get(key) === sound) kept.delete(key);
      return made;
    },
  };
}

/** Looks once for the program; undefined where it is not installed. */
export function findSpeaker(path = program): Promise<Speaker | undefined> {
  return new Promise(resolve => {
    execFile(path, ['--version'], { timeout: limit_ms }, (fault, said) => {
      const version = /(\d+\.\d+[\w.-]*)/.exec(said)?.[1];
      resolve(fault === null && version !== undefined ? speakerOf(path, `espeak-ng ${version}`) : undefined);
    });
  });
}
