import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { timeOfDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import type { OpenCase } from './open-cases.ts';
import type { Place } from './place.ts';
import { filled, office as words } from './words.ts';

/** Open cases, one row each: kind, about, how it stands, since when. */
export function OpenCases({ cases, go }: { cases: readonly OpenCase[]; go: (to: Partial<Place>) => void }) {
  const say = useSay();
  return (
    <section className="of-open">
      <h2>
        {say(words.open)} <span className="num">{say(filled(words.pieces, { n: cases.length }))}</span>
      </h2>
      {cases.length === 0 && (
        <EmptyPanel title={say(words.nothing_open)}>{say(words.nothing_open_note)}</EmptyPanel>
      )}
      <ul>
        {cases.slice(0, 8).map(one => (
          <li key={one.id}>
            <span>{say(one.kind)}</span>
            <b>{say(one.about)}</b>
            <span>{say(one.standing)}</span>
            <span className="num">{one.since === null ? '' : timeOfDay(one.since)}</span>
            <ClauseChip id={one.row} />
            <Button kind="quiet" onPress={() => go(one.to)}>
              {say(words.look)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
