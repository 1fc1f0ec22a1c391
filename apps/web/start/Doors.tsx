import { useSay } from '../../../kit/ui/language.tsx';
import type { Progress } from '../../../modules/replay/wire.ts';
import { DoorPicture } from './DoorPicture.tsx';
import { type Door, doors } from './doors.ts';
import { enterSurface, inSameLanguage } from './enter.ts';
import { words } from './words.ts';

const groups = ['customer', 'hall', 'above'] as const;

interface DoorsProps {
  of: Progress | null;
  hall_id: number;
}

/** Nine doors in three groups; one that is not built is drawn as an outline and says so. */
export function Doors({ of, hall_id }: DoorsProps) {
  const say = useSay();
  return (
    <div className="st-doors">
      {groups.map(group => {
        const own = doors.filter(door => door.group === group);
        return (
          <section key={group} style={{ flex: `${own.length} 1 0` }}>
            <h2>
              {say(words.groups[group])}
              {group === 'customer' && <a href={inSameLanguage(`/m/${hall_id}/phone`)}>{say(words.phone)}</a>}
            </h2>
            <div className="st-doors-row">
              {own.map(door => (
                <OneDoor key={door.surface} door={door} of={of} hall_id={hall_id} />
              ))}
            </div>
          </section>
        );
      })}
    </div>
  );
}

function OneDoor({ door, of, hall_id }: { door: Door } & DoorsProps) {
  const say = useSay();
  const inside = (
    <>
      <span className={`st-scr${door.surface === 'display' ? ' st-dark' : ''}`} aria-hidden>
        <DoorPicture surface={door.surface} of={of} />
      </span>
      <span className="st-dn">
        <b>{say(door.say)}</b>
        <span className="num st-path">{door.shown}</span>
      </span>
      <span className="st-who">{say(door.who)}</span>
      <span className="st-what-for">{say(door.what)}</span>
      <span className="st-live">
        {door.live !== undefined && of !== null && (
          <>
            <i />
            {say(door.live(of))}
          </>
        )}
      </span>
      <span className="st-enter">{say(enterWords(door, hall_id))}</span>
    </>
  );
  if (door.unbuilt === true) return <div className="st-door st-unbuilt">{inside}</div>;
  const path = door.path(hall_id);
  const as = door.as?.(hall_id);
  if (as === undefined)
    return (
      <a className="st-door" href={inSameLanguage(path)}>
        {inside}
      </a>
    );
  return (
    <button
      type="button"
      className="st-door"
      onClick={() => void enterSurface(door.surface, as.enter, path, say(words.refused))}
    >
      {inside}
    </button>
  );
}

function enterWords(door: Door, hall_id: number) {
  if (door.unbuilt === true) return words.unbuilt;
  const as = door.as?.(hall_id);
  if (as === undefined || 'device' in as.enter) return words.direct;
  return { zh: words.as(as.name.zh).zh, en: words.as(as.name.en).en };
}
