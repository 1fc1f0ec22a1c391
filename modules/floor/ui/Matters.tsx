import { useState } from 'react';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import type { Words } from '../../../kit/words.ts';
import { Mends, type MendsShown } from '../../checklists/ui/Mends.tsx';
import { mend as mend_words } from '../../checklists/ui/words.ts';
import { Calls, type Failed } from '../../notices/ui/Calls.tsx';
import { noticeWords } from '../../notices/ui/words.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import { type Even, Evenness } from '../../ratings/ui/Evenness.tsx';
import { even_words } from '../../ratings/ui/even-words.ts';
import type { Act } from './act.ts';
import { Blocks } from './Blocks.tsx';
import { Bookings } from './Bookings.tsx';
import { Carry } from './Carry.tsx';
import { LowRatings } from './LowRatings.tsx';
import { more as words } from './more-words.ts';
import type { Block, Booking, Line, Low } from './shapes.ts';

interface MattersProps {
  hall_id: number;
  who: Who;
  line: Line;
  /** Whether the line is closed: then what is unfinished must be carried over. */
  closing: boolean;
  manages: boolean;
  act: Act;
}

type Matter = 'mends' | 'carry' | 'calls' | 'low' | 'even' | 'bookings' | 'blocks';

/** What else the hall asks of who is in charge: one line each with its count, opened with one press. */
export function Matters({ hall_id, who, line, closing, manages, act }: MattersProps) {
  const say = useSay();
  const [open, show] = useState<Matter | null>(null);
  const calling = holds(who, 'floor_advisor', 'duty_manager', 'hall_manager');
  const url = (path: string) => (manages ? `/api/halls/${hall_id}/${path}` : null);
  const low = useLive<{ low: Low[] }>(url('low-ratings'), 'ratings');
  // Thirty days of visits: read when the page opens and the hall's day moves, not at every rating.
  const even = useLive<Even>(url('evenness'), 'halls');
  const uneven = (even.data?.uneven ?? []).filter(one => one.talk === null).length;
  const bookings = useLive<Booking[]>(`/api/halls/${hall_id}/appointments`, 'appointments');
  const blocks = useLive<Block[]>(url('booking-blocks'), 'appointments');
  const calls = useLive<Failed>(calling ? `/api/halls/${hall_id}/failed-notices` : null, 'notices');
  const mends = useLive<MendsShown>(`/api/halls/${hall_id}/mends`, 'checklists');
  const booked = (bookings.data ?? []).filter(one => one.state === 'booked');
  const unfinished = line.waiting.length + line.in_hand.length;
  const close = () => show(null);
  const matters: { id: Matter; name: Words; count: number; loud: boolean }[] = [
    ...(closing
      ? [{ id: 'carry' as const, name: words.carry, count: unfinished, loud: unfinished > 0 }]
      : []),
    ...(manages
      ? [
          {
            id: 'low' as const,
            name: words.low,
            count: low.data?.low.length ?? 0,
            loud: (low.data?.low.length ?? 0) > 0,
          },
          { id: 'even' as const, name: even_words.title, count: uneven, loud: false },
        ]
      : []),
    ...(calling
      ? [
          {
            id: 'calls' as const,
            name: noticeWords.calls,
            count: calls.data?.notices.length ?? 0,
            loud: (calls.data?.notices.length ?? 0) > 0,
          },
        ]
      : []),
    {
      ...{ id: 'mends' as const, name: mend_words.mends },
      ...{ count: mends.data?.mends.length ?? 0, loud: (mends.data?.mends.length ?? 0) > 0 },
    },
    { id: 'bookings', name: words.bookings, count: booked.length, loud: false },
    ...(manages
      ? [{ id: 'blocks' as const, name: words.blocks, count: blocks.data?.length ?? 0, loud: false }]
      : []),
  ];
  return (
    <>
      <section className="fl-list fl-matters">
        <h2>{say(words.matters)}</h2>
        <ul>
          {matters.map(one => (
            <li key={one.id}>
              <button type="button" onClick={() => show(one.id)}>
                <span>{say(one.name)}</span>
                <b className={one.loud ? 'num fl-warn' : 'num'}>{one.count}</b>
              </button>
            </li>
          ))}
        </ul>
      </section>
      {open === 'carry' && <Carry {...{ hall_id, who, line, manages, act }} onClose={close} />}
      {open === 'mends' && (
        <Dialog title={say(mend_words.mends)} onClose={close} wide>
          <Mends {...{ hall_id, who, act }} of={mends.data} refresh={mends.refresh} />
        </Dialog>
      )}
      {open === 'low' && <LowRatings rows={low.data?.low ?? []} onClose={close} />}
      {open === 'even' && (
        <Evenness {...{ hall_id, act }} of={even.data} refresh={even.refresh} onClose={close} />
      )}
      {open === 'bookings' && (
        <Bookings
          {...{ hall_id, manages }}
          rows={bookings.data ?? []}
          refresh={bookings.refresh}
          onClose={close}
        />
      )}
      {open === 'calls' && (
        <Dialog title={say(noticeWords.calls)} onClose={close} wide>
          <Calls hall_id={hall_id} who={who} />
        </Dialog>
      )}
      {open === 'blocks' && (
        <Blocks {...{ hall_id, act }} rows={blocks.data ?? []} refresh={blocks.refresh} onClose={close} />
      )}
    </>
  );
}
