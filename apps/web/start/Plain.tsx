import { useSay } from '../../../kit/ui/language.tsx';
import { doors } from './doors.ts';
import { words } from './words.ts';

/** The start page of a production installation: what it is, and where each post signs in. Nothing signs in by itself. */
export function Plain() {
  const say = useSay();
  return (
    <section className="st-plain">
      <h2>{say(words.surfaces)}</h2>
      <p>{say(words.production)}</p>
      <ul>
        {doors
          .filter(door => door.unbuilt !== true && !door.path(0).endsWith('/0'))
          .map(door => (
            <li key={door.surface}>
              <a href={door.path(0)}>
                <b>{say(door.say)}</b>
                <span>{say(door.who)}</span>
                <em>{say(words.sign_in)}</em>
              </a>
            </li>
          ))}
      </ul>
    </section>
  );
}
