import { timeOfDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { words } from './words.ts';

interface RealNameProps {
  /** When the document was read; null while nobody is proven. */
  read_at: string | null;
  state: 'passed' | 'doubtful' | 'none';
}

/** The seal of a proven person: two rings, the word, the time. Without proof the rings are broken. */
export function RealName({ read_at, state }: RealNameProps) {
  const say = useSay();
  const head = { passed: words.agrees, doubtful: words.doubt, none: words.not_yet }[state];
  return (
    <svg className={`id-seal id-seal-${state}`} viewBox="0 0 76 76" role="img" aria-label={say(head)}>
      <circle cx="38" cy="38" r="36.5" strokeWidth="1.5" />
      <circle cx="38" cy="38" r="32.5" strokeWidth=".75" />
      <text x="38" y="26" className="id-seal-s">
        {say(head)}
      </text>
      <text x="38" y="47" className={say(words.real).length > 4 ? 'id-seal-w' : 'id-seal-l'}>
        {say(words.real)}
      </text>
      <text x="38" y="61" className="id-seal-s num">
        {read_at === null ? '–' : timeOfDay(read_at)}
      </text>
    </svg>
  );
}
