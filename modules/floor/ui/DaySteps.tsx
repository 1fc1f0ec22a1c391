import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { Mends, type MendsShown } from '../../checklists/ui/Mends.tsx';
import { Sheet } from '../../checklists/ui/Sheet.tsx';
import { mend as mend_words } from '../../checklists/ui/words.ts';
import * as halls from '../../halls/wire.ts';
import { type Pair, Seal } from '../../people/ui/Seal.tsx';
import type { Who } from '../../people/wire.ts';
import * as people from '../../people/wire.ts';
import type { Act } from './act.ts';
import { floor as words } from './words.ts';

type Opening = z.output<typeof halls.opening.answer>;

/** The morning: two keys, the checks, the door. Each step is there from the start; what blocks is said beside it. */
export function Morning({ hall_id, who, act }: { hall_id: number; who: Who; act: Act }) {
  const say = useSay();
  const opening = useLive<Opening>(`/api/halls/${hall_id}/opening`, 'halls', 'checklists', 'people');
  const pairs = useLive<Pair[]>(`/api/halls/${hall_id}/pairs`, 'people', 'halls');
  const of = opening.data;
  if (of === null) return null;
  const pair = pairs.data?.find(one => one.what === 'halls.day.unlock');
  return (
    <main className="fl-morning">
      <h1>{say(words.morning)}</h1>
      <ol>
        <li>
          {of.unlocked && <StateMark mark="done">{say(words.unlocked)}</StateMark>}
          {!of.unlocked && pair === undefined && (
            <Button
              kind="primary"
              size="touch"
              onPress={() =>
                void act(people.askSecond, {
                  hall_id,
                  what: 'halls.day.unlock',
                  subject_id: of.day?.id ?? '',
                })
              }
            >
              {say(words.unlock)}
            </Button>
          )}
          {!of.unlocked && pair !== undefined && <Seal {...{ hall_id, who, pair, act }} name={words.seal} />}
        </li>
        <li>
          <Sheet
            hall_id={hall_id}
            list="opening"
            submitted={of.list.submitted}
            critical_fails={of.list.critical_fails}
            refresh={opening.refresh}
          />
        </li>
        <li>
          <Button
            kind="primary"
            size="touch"
            why={of.why_not_open === null ? undefined : `${of.why_not_open.say} ${of.why_not_open.then}`}
            whyUnder
            onPress={() => void act(halls.openHall, { hall_id })}
          >
            {say(words.open_hall)}
          </Button>
        </li>
      </ol>
      <Mending {...{ hall_id, who, act }} />
    </main>
  );
}

/** What has to be mended, where there is no list of matters yet: before the doors open, and for whom the floor is shut. */
export function Mending({ hall_id, who, act }: { hall_id: number; who: Who; act: Act }) {
  const say = useSay();
  const mends = useLive<MendsShown>(`/api/halls/${hall_id}/mends`, 'checklists');
  if ((mends.data?.mends.length ?? 0) === 0) return null;
  return (
    <section className="fl-mending">
      <h2>{say(mend_words.mends)}</h2>
      <Mends {...{ hall_id, who, act }} of={mends.data} refresh={mends.refresh} />
    </section>
  );
}

/** An emergency stands over everything else: what it is, and who may end it. */
export function Stopped({ hall_id, manager, act }: { hall_id: number; manager: boolean; act: Act }) {
  const say = useSay();
  return (
    <div className="fl-banner" role="alert">
      <StateMark mark="stopped">{say(words.closed_now)}</StateMark>
      <Button
        size="touch"
        why={manager ? undefined : say(words.reopen_note)}
        onPress={() => void act(halls.moveDay, { hall_id, verb: 'reopen' })}
      >
        {say(words.reopen)}
      </Button>
    </div>
  );
}

/** The end of the day, one step at a time; what stands in its way is said by the server. */
export function DayStep({ hall_id, state, act }: { hall_id: number; state: string; act: Act }) {
  const say = useSay();
  const step = (verb: 'close_line' | 'settle') => void act(halls.moveDay, { hall_id, verb });
  if (state === 'closing_queue')
    return (
      <Button size="staff" onPress={() => step('settle')}>
        {say(words.settle)}
      </Button>
    );
  if (state === 'open' || state === 'limited')
    return (
      <Button size="staff" onPress={() => step('close_line')}>
        {say(words.close_line)}
      </Button>
    );
  return null;
}
