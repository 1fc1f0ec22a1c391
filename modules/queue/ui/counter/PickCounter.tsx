import { Button } from '../../../../kit/ui/Button.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import { className } from '../names.ts';
import type { Counter } from './desk.ts';
import { desk as words } from './words.ts';

interface PickProps {
  counters: readonly Counter[];
  title: string;
  note: string;
  onTake: (counter_id: string) => void;
}

/** The counters of the hall, to take one: the free ones can be opened, the others say who is there. */
export function PickCounter({ counters, title, note, onTake }: PickProps) {
  const say = useSay();
  return (
    <main className="cd-pick">
      <h1>{title}</h1>
      <p>{note}</p>
      <ul>
        {counters.map(one => (
          <li key={one.id}>
            <b className="num">{one.number}</b>
            <span>{one.classes.map(code => say(className(code))).join(' · ')}</span>
            <Button
              kind={one.clerk === null ? 'primary' : 'secondary'}
              onPress={() => onTake(one.id)}
              why={one.clerk === null ? undefined : say(words.taken_by(say(one.clerk.name)))}
            >
              {say(words.take)}
            </Button>
          </li>
        ))}
      </ul>
    </main>
  );
}
