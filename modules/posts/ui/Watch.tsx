import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { TextField } from '../../../kit/ui/Field.tsx';
import { timeOfDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Pair } from '../../people/ui/Seal.tsx';
import type { Who } from '../../people/wire.ts';
import * as people from '../../people/wire.ts';
import * as wire from '../wire.ts';
import type { Posts } from './shapes.ts';
import { post as words } from './words.ts';

interface WatchProps {
  hall_id: number;
  who: Who;
  of: Pick<Posts, 'watch' | 'watches'>;
  act: Act;
}

const what = 'posts.watch.hand_over';

/** Who is on duty this minute, and the hand-over by two; the hall manager can take it with a reason (ROLE-03). */
export function Watch({ hall_id, who, of, act }: WatchProps) {
  const say = useSay();
  const [reason, write] = useState('');
  const [taking, want] = useState(false);
  const pairs = useLive<Pair[]>(`/api/halls/${hall_id}/pairs`, 'people', 'posts');
  const { watch } = of;
  if (watch === null)
    return (
      <p className="pc-watch">
        <b>{say(words.watch)}</b> {say(words.no_watch)} <ClauseChip id="ROLE-03" />
      </p>
    );
  const mine = watch.person.id === who.id;
  const take = async () => {
    if (!(await act(wire.takeWatch, { hall_id, reason }))) return;
    want(false);
    write('');
  };
  const asked = (pairs.data ?? []).some(one => one.what === what && one.subject_id === watch.id);
  return (
    <div className="pc-watch">
      <b>{say(words.watch)}</b>
      <span>
        {say(watch.person.name)} <span className="num">{say(words.since_time(timeOfDay(watch.since)))}</span>{' '}
        <ClauseChip id="ROLE-03" />
      </span>
      {mine && !asked && (
        <Button onPress={() => void act(people.askSecond, { hall_id, what, subject_id: watch.id })}>
          {say(words.hand_over)}
        </Button>
      )}
      {mine && asked && <StateMark mark="running">{say(words.asked)}</StateMark>}
      {!mine && holds(who, 'hall_manager') && (
        <Button kind="quiet" onPress={() => want(true)}>
          {say(words.take)}
        </Button>
      )}
      {taking && (
        <Dialog
          title={say(words.take_title(say(watch.person.name)))}
          onClose={() => want(false)}
          actions={
            <Button
              kind="primary"
              why={reason.trim() === '' ? say(words.reason_first) : undefined}
              onPress={() => void take()}
            >
              {say(words.take)}
            </Button>
          }
        >
          <TextField label={say(words.reason)} value={reason} onChange={write} />
        </Dialog>
      )}
    </div>
  );
}
