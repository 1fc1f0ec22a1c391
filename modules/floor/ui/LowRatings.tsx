import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { timeOfDay, writtenIn } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { businessName } from '../../queue/ui/names.ts';
import { partWords } from '../../ratings/ui/part-words.ts';
import { doneWords } from '../../ratings/ui/words.ts';
import { more as words } from './more-words.ts';
import type { Low } from './shapes.ts';
import { floor } from './words.ts';

/** The low ratings of today: at which counter, for what, in the customer's own words (SVC-20). */
export function LowRatings({ rows, onClose }: { rows: readonly Low[]; onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog title={say(words.low)} onClose={onClose} wide>
      {rows.length === 0 ? (
        <EmptyPanel title={say(words.low_none)} />
      ) : (
        <p className="fl-note">
          {say(words.low_note)} <ClauseChip id="SVC-20" />
        </p>
      )}
      <ul className="fl-rows">
        {rows.map(one => (
          <li key={one.ticket_id}>
            <b className="num fl-score">
              {one.score}
              <small>/5</small>
            </b>
            <div>
              <b>
                <span className="num">{one.label}</span> {say(doneWords[one.done])}
              </b>
              <span>
                {say(businessName(one.business) ?? { zh: '', en: '' })}{' '}
                {one.counter_number !== null && say(floor.counter(one.counter_number))}{' '}
                <span className="num">{timeOfDay(one.rated_at)}</span>
              </span>
              {one.not_good.length > 0 && (
                <span>
                  {say(words.not_good)} {one.not_good.map(part => say(partWords[part])).join(' · ')}
                </span>
              )}
              {one.sentence === null ? (
                <span>{say(words.said_nothing)}</span>
              ) : (
                <q lang={writtenIn(one.sentence)}>{one.sentence}</q>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
