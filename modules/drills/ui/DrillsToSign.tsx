import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { isoDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { kinds } from '../kinds.ts';
import * as wire from '../wire.ts';
import './drills.css';
import { type DrillRow, sent } from './shapes.ts';
import { drills as words } from './words.ts';

/** The talks and drills that wait for one's own signature, on one's own page (SAF-13). */
export function DrillsToSign({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const found = useLive<{ drills: DrillRow[] }>(`/api/halls/${hall_id}/drills-to-sign`, 'drills');
  const rows = found.data?.drills ?? [];
  if (rows.length === 0) return null;
  const sign = async (drill_id: string) => {
    if (await sent(wire.sign, { hall_id, drill_id })) found.refresh();
  };
  return (
    <section className="dr-mine">
      <h2>
        {say(words.to_sign)} <ClauseChip id="SAF-13" />
      </h2>
      <ul>
        {rows.map(one => (
          <li key={one.id}>
            <b>{say(kinds[one.kind])}</b>{' '}
            <span className="num">{one.held_at === null ? '' : isoDay(one.held_at)}</span>
            <Button kind="primary" onPress={() => void sign(one.id)}>
              {say(words.sign)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
