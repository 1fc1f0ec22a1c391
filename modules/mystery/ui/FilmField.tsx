import { useId, useState } from 'react';
import { useSay } from '../../../kit/ui/language.tsx';
import { mystery as words } from './words.ts';

/** A film as it is entered: its length, its size, its fingerprint. The film itself stays with whoever archives it. */
export interface Film {
  seconds: number;
  bytes: number;
  sha256: string;
}

/** How long a film runs, as the browser reads it. */
const lengthOf = (file: File): Promise<number> =>
  new Promise((found, failed) => {
    const player = document.createElement('video');
    const address = URL.createObjectURL(file);
    const done = (act: () => void) => {
      URL.revokeObjectURL(address);
      act();
    };
    player.preload = 'metadata';
    player.onloadedmetadata = () => done(() => found(Math.floor(player.duration)));
    player.onerror = () => done(() => failed(new Error('no film')));
    player.src = address;
  });

const hex = (of: ArrayBuffer): string =>
  [...new Uint8Array(of)].map(byte => byte.toString(16).padStart(2, '0')).join('');

/** Chooses a film on the phone and takes its length and fingerprint. */
export function FilmField({ of, onChange }: { of: Film | null; onChange: (to: Film | null) => void }) {
  const say = useSay();
  const id = useId();
  const [state, set] = useState<'idle' | 'reading' | 'bad'>('idle');
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    set('reading');
    onChange(null);
    const seconds = await lengthOf(file).catch(() => 0);
    if (!Number.isFinite(seconds) || seconds < 1) return set('bad');
    const sha256 = hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
    onChange({ seconds, bytes: file.size, sha256 });
    set('idle');
  };
  return (
    <div className="fd">
      <label className="ck-take" htmlFor={id}>
        {say(words.film)}
        <input
          id={id}
          className="unseen"
          type="file"
          accept="video/*"
          onChange={event => void choose(event.target.files?.[0])}
        />
      </label>
      <div className="fd-under" role="status">
        {state === 'reading' && say(words.film_reading)}
        {state === 'bad' && say(words.film_bad)}
        {state === 'idle' && of === null && say(words.film_note)}
        {of !== null && `${say(words.minutes(of.seconds))} · ${of.sha256.slice(0, 16)}…`}
      </div>
    </div>
  );
}
