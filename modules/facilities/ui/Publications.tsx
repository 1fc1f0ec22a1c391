import { useState } from 'react';
import type { z } from 'zod';
import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { PartHead } from '../../../kit/ui/Page.tsx';
import { type Mark, StateMark } from '../../../kit/ui/StateMark.tsx';
import { Table } from '../../../kit/ui/Table.tsx';
import { Written } from '../../../kit/ui/Written.tsx';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import * as wire from '../wire.ts';
import { publication_words as words } from './words.ts';

type Item = z.output<typeof wire.publications.answer>['items'][number];

const marks: Record<Item['standing'], Mark> = {
  missing: 'not-open',
  lapsed: 'over',
  soon: 'near',
  shown: 'done',
};

/** What has to be public in the hall, item by item: where it is shown, who saw it, until when that holds (PRIN-18). */
export function Publications({ hall_id, who, act }: { hall_id: number; who: Who; act: Act }) {
  const say = useSay();
  const found = useLive<{ items: Item[] }>(`/api/halls/${hall_id}/publications`, 'facilities');
  const [seeing, see] = useState<Item | null>(null);
  const keeps = holds(who, 'hall_manager', 'duty_manager');
  const items = found.data?.items ?? [];
  const wrong = items.filter(one => one.standing === 'missing' || one.standing === 'lapsed').length;
  return (
    <>
      <PartHead title={say(words.title)} clauses={['PRIN-18']}>
        {found.data !== null && (
          <StateMark mark={wrong === 0 ? 'done' : 'near'}>
            {say(words.count(items.length - wrong, items.length))}
          </StateMark>
        )}
      </PartHead>
      <Table<Item>
        label={say(words.title)}
        rows={found.data?.items ?? null}
        rowId={one => one.item}
        columns={[
          {
            id: 'what',
            head: say(words.what),
            cell: one => (
              <>
                <b>{say(one.say)}</b>{' '}
                <span className="pg-chips">
                  {one.rows.map(row => (
                    <ClauseChip key={row} id={row} />
                  ))}
                </span>
              </>
            ),
          },
          { id: 'place', head: say(words.place), cell: one => <Written text={one.place ?? '–'} /> },
          { id: 'by', head: say(words.by), cell: one => (one.by === null ? '–' : say(one.by)) },
          {
            id: 'until',
            head: say(words.until),
            cell: one => <span className="num">{one.valid_until ?? '–'}</span>,
            sortBy: one => one.valid_until ?? '',
          },
          {
            id: 'state',
            head: say(words.state),
            cell: one => <StateMark mark={marks[one.standing]}>{say(words[one.standing])}</StateMark>,
          },
          {
            id: 'do',
            head: '',
            cell: one => keeps && <Button onPress={() => see(one)}>{say(words.seen)}</Button>,
          },
        ]}
      />
      {seeing !== null && (
        <AskDialog
          title={say(words.seen)}
          note={say(words.seen_note)}
          onClose={() => see(null)}
          fields={[{ key: 'place', label: say(words.place), kind: 'text', value: seeing.place ?? '' }]}
          onKeep={async ({ place = '' }) => {
            const done = await act(wire.confirmPublication, { hall_id, item: seeing.item, place });
            await found.retake();
            return done;
          }}
        />
      )}
    </>
  );
}
