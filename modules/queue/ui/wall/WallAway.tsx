import { useSay } from '../../../../kit/ui/language.tsx';
import './WallScreen.css';
import { wallWords } from './words.ts';

/** A wall that was started while its line is cut knows nothing of its hall yet, and says what holds all the same. */
export function WallAway() {
  const say = useSay();
  return (
    <main className="wl-away">
      <h1>{say(wallWords.cutTitle)}</h1>
      <p>{say(wallWords.cutNote)}</p>
      <p>{say(wallWords.away)}</p>
    </main>
  );
}
