import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { type Pair, Seal } from '../../people/ui/Seal.tsx';
import type { Who } from '../../people/wire.ts';
import * as people from '../../people/wire.ts';
import { businessName, className } from '../../queue/ui/names.ts';
import type { Act } from './act.ts';
import { ticket_states, more as words } from './more-words.ts';
import type { Line } from './shapes.ts';

interface Unfinished {
  id: string;
  label: string;
  class: string;
  business: string | null;
  state: string;
}

interface CarryProps {
  hall_id: number;
  who: Who;
  line: Line;
  manages: boolean;
  act: Act;
  onClose: () => void;
}

/** Visits the hall did not finish: each is carried over under two signatures and comes first on the next day (QUE-10). */
export function Carry({ hall_id, who, line, manages, act, onClose }: CarryProps) {
  const say = useSay();
  const pairs = useLive<Pair[]>(`/api/halls/${hall_id}/pairs`, 'people', 'queue');
  const left: Unfinished[] = [...line.waiting.map(one => ({ ...one, state: 'issued' })), ...line.in_hand];
  const ask = (subject_id: string) =>
    act(people.askSecond, { hall_id, what: 'queue.ticket.carry', subject_id }).then(pairs.refresh);
  return (
    <Dialog title={say(words.carry)} onClose={onClose} wide>
      {left.length === 0 ? (
        <EmptyPanel title={say(words.carry_none)} />
      ) : (
        <p className="fl-note">
          {say(words.carry_note)} <ClauseChip id="QUE-10" />
        </p>
      )}
      <ul className="fl-rows">
        {left.map(one => {
          const pair = pairs.data?.find(of => of.what === 'queue.ticket.carry' && of.subject_id === one.id);
          return (
            <li key={one.id} className={pair === undefined ? undefined : 'fl-sealing'}>
              <b className="num fl-when">{one.label}</b>
              <div>
                <b>{say(businessName(one.business) ?? className(one.class))}</b>
                <span>{say(ticket_states[one.state] ?? { zh: '', en: '' })}</span>
              </div>
              {pair === undefined ? (
                <Button why={manages ? undefined : say(words.managers)} onPress={() => void ask(one.id)}>
                  {say(words.ask_carry)}
                </Button>
              ) : (
                <Seal
                  {...{ hall_id, who, pair }}
                  name={words.seal_carry}
                  act={(endpoint, input) =>
                    act(endpoint, input).then(done => {
                      pairs.refresh();
                      return done;
                    })
                  }
                />
              )}
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
