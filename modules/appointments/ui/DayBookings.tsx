import { useState } from 'react';
import type { z } from 'zod';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { timeOfDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { PartHead } from '../../../kit/ui/Page.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { type Mark, StateMark } from '../../../kit/ui/StateMark.tsx';
import { Table } from '../../../kit/ui/Table.tsx';
import { businessName } from '../../queue/ui/names.ts';
import type * as wire from '../wire.ts';
import { day_booking_words as words } from './house_words.ts';
import { stateWords } from './words.ts';

type Booking = z.output<typeof wire.appointments.answer>[number];

const marks: Partial<Record<Booking['state'], Mark>> = {
  booked: 'calling',
  checked_in: 'running',
  served: 'done',
  no_show: 'over',
};

/** The bookings of a day, today's or a past one's: kept, missed, changed. */
export function DayBookings({ hall_id, day }: { hall_id: number; day: string }) {
  const say = useSay();
  const [of, choose] = useState(day);
  const found = useLive<Booking[]>(`/api/halls/${hall_id}/appointments?day=${of}`, 'appointments');
  if (found.state === 'refused') return null;
  const rows = found.data ?? [];
  const count = (state: Booking['state']) => rows.filter(one => one.state === state).length;
  return (
    <>
      <PartHead title={say(words.title)} clauses={['APT-03']}>
        <DateField label={say(words.day)} value={of} onChange={to => to !== '' && choose(to)} />
      </PartHead>
      {rows.length > 0 && (
        <p className="pg-note">{say(words.summary(rows.length, count('served'), count('no_show')))}</p>
      )}
      <Table<Booking>
        label={say(words.title)}
        rows={found.data}
        rowId={one => one.id}
        columns={[
          {
            id: 'when',
            head: say(words.when),
            cell: one => <b className="num">{timeOfDay(one.slot_at)}</b>,
            sortBy: one => one.slot_at,
          },
          {
            id: 'what',
            head: say(words.what),
            cell: one => say(businessName(one.business) ?? words.what),
          },
          {
            id: 'state',
            head: say(words.state),
            cell: one => (
              <StateMark mark={marks[one.state] ?? 'not-open'}>
                {say(stateWords[one.state] ?? words.state)}
              </StateMark>
            ),
          },
          { id: 'changes', head: say(words.changes), figures: true, cell: one => one.changes },
        ]}
        empty={<EmptyPanel title={say(words.none)}>{say(words.none_note)}</EmptyPanel>}
      />
    </>
  );
}
