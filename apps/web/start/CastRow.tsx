import { useSay } from '../../../kit/ui/language.tsx';
import type { Words } from '../../../kit/words.ts';
import { roles } from '../../../modules/people/roles.ts';
import { surfaceOfRole } from './doors.ts';
import { enterSurface } from './enter.ts';
import { words } from './words.ts';

/** A member of the cast as the server names them. */
export interface CastMember {
  staff_no: string;
  name: Words;
  roles: string[];
  hall_id: number | null;
}

/** The cast: one click signs in, on the surface where that post works. */
export function CastRow({ cast }: { cast: readonly CastMember[] }) {
  const say = useSay();
  return (
    <div className="st-cast">
      <div>
        {say(words.cast)}
        <br />
        <span>{say(words.cast_note)}</span>
      </div>
      {cast.slice(0, 11).map(one => {
        const role = one.roles[0] ?? '';
        const surface = surfaceOfRole[role] ?? 'floor';
        return (
          <button
            key={one.staff_no}
            type="button"
            onClick={() =>
              void enterSurface(surface, { staff_no: one.staff_no }, `/${surface}`, say(words.refused))
            }
          >
            <b>{say(one.name)}</b>
            <span>{say(roles[role as keyof typeof roles] ?? { zh: role, en: role })}</span>
          </button>
        );
      })}
    </div>
  );
}
