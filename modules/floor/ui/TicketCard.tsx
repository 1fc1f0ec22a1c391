import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { ClockBar, ClockFigures } from '../../../kit/ui/ClockBar.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { epoch } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { findBusiness } from '../../catalogue/businesses.ts';
import { businessName, className } from '../../queue/ui/names.ts';
import * as queue from '../../queue/wire.ts';
import type { Act } from './act.ts';
import { more as words } from './more-words.ts';
import type { Waiting } from './shapes.ts';

type Hall = z.output<typeof queue.hallWaits.answer>['halls'][number];

interface TicketCardProps {
  hall_id: number;
  of: Waiting;
  /** Whether this person may take a number back. */
  manages: boolean;
  act: Act;
  onClose: () => void;
}

/** How many halls nearby are named at once. */
const named = 4;

/** Somebody who waits: with their consent sent to a terminal or to a hall nearby, with its wait said before (QUE-06). */
export function TicketCard({ hall_id, of, manages, act, onClose }: TicketCardProps) {
  const say = useSay();
  const now = useHallNow();
  const asked = of.business === null ? '' : `?business=${of.business}`;
  const waits = useLive<{ halls: Hall[] }>(`/api/hall-waits${asked}`, 'clock');
  const self = findBusiness(of.business ?? '')?.self_service === true;
  const done = (step: Promise<boolean>) => void step.then(ok => ok && onClose());
  const send = (to: string) => done(act(queue.divert, { hall_id, ticket_id: of.id, to }));
  const clock = {
    elapsed_ms: Math.max(0, now - epoch(of.wait_from)),
    limit_ms: of.wait_limit_s * 1000,
  };
  return (
    <Dialog title={say(words.send_title(of.label))} onClose={onClose} wide>
      <p className="fl-note">
        {say(businessName(of.business) ?? className(of.class))} · {say(words.waited_now)}{' '}
        <ClockFigures {...clock} />
      </p>
      <ClockBar {...clock} />
      <p className="fl-note">
        {say(words.send_note)} <ClauseChip id="QUE-06" />
      </p>
      <Button
        size="touch"
        wide
        why={self ? undefined : say(words.no_self)}
        whyUnder
        onPress={() => send('self_service')}
      >
        {say(words.to_self)}
      </Button>
      <h3 className="fl-sub">{say(words.neighbours)}</h3>
      <Neighbours hall_id={hall_id} halls={waits.data?.halls ?? null} onSend={send} />
      <Button
        kind="danger"
        why={manages ? undefined : say(words.managers)}
        onPress={() => done(act(queue.cancel, { hall_id, ticket_id: of.id, reason: 'holder' }))}
      >
        {say(words.give_up)}
      </Button>
    </Dialog>
  );
}

interface NeighboursProps {
  hall_id: number;
  halls: readonly Hall[] | null;
  onSend: (to: string) => void;
}

/** Halls of the same branch that are open and do it, the shortest wait first. */
function Neighbours({ hall_id, halls, onSend }: NeighboursProps) {
  const say = useSay();
  if (halls === null) return null;
  const here = halls.find(one => one.id === hall_id);
  const near = halls
    .filter(one => one.id !== hall_id && one.unit_id === here?.unit_id && one.does && one.state === 'open')
    .sort((a, b) => (a.wait?.high_s ?? 0) - (b.wait?.high_s ?? 0))
    .slice(0, named);
  if (near.length === 0) return <p className="fl-none">{say(words.no_neighbours)}</p>;
  return (
    <ul className="fl-rows">
      {near.map(one => (
        <li key={one.id}>
          <div>
            <b>{say(one.name)}</b>
            <span>
              {say(
                one.wait === null
                  ? words.hall_free(one.waiting)
                  : words.hall_wait(minutes(one.wait.low_s), minutes(one.wait.high_s), one.waiting),
              )}
            </span>
          </div>
          <Button onPress={() => onSend(`hall:${one.id}`)}>{say(words.to_hall(say(one.name)))}</Button>
        </li>
      ))}
    </ul>
  );
}

const minutes = (seconds: number): number => Math.max(1, Math.round(seconds / 60));
