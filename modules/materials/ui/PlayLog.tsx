import type { z } from 'zod';
import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { PartHead } from '../../../kit/ui/Page.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { Table } from '../../../kit/ui/Table.tsx';
import type * as wire from '../wire.ts';
import { play_words as words } from './words.ts';

type Log = z.output<typeof wire.playLog.answer>;
type Clip = Log['clips'][number];

/** What the wall screens play and played: each clip with its days, its plays and its time (FAC-19). */
export function PlayLog({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow(60_000);
  const found = useLive<Log>(`/api/halls/${hall_id}/clip-plays`, 'materials');
  return (
    <>
      <PartHead title={say(words.title)} clauses={['FAC-19']} />
      <p className="pg-note">{say(words.note)}</p>
      <Table<Clip>
        label={say(words.title)}
        rows={found.data?.clips ?? null}
        rowId={one => one.id}
        columns={[
          { id: 'what', head: say(words.what), cell: one => <b>{say(one.title)}</b> },
          {
            id: 'days',
            head: say(words.days),
            cell: one => (
              <span className="num">
                {one.valid_from} – {one.valid_until}
              </span>
            ),
            sortBy: one => one.valid_until,
          },
          {
            id: 'plays',
            head: say(words.plays(found.data?.days ?? 0)),
            figures: true,
            cell: one => one.plays,
          },
          {
            id: 'minutes',
            head: say(words.minutes),
            figures: true,
            cell: one => Math.round(one.seconds / 60),
          },
          { id: 'screens', head: say(words.screens), figures: true, cell: one => one.screens },
          {
            id: 'last',
            head: say(words.last),
            cell: one => (one.last_at === null ? '–' : momentOf(one.last_at, now, language)),
          },
          {
            id: 'state',
            head: say(words.state),
            cell: one =>
              one.on_air ? (
                <StateMark mark="done">{say(words.on_air)}</StateMark>
              ) : (
                <StateMark mark="not-open">
                  {say(one.state === 'removed' ? words.off_air : words.waiting)}
                </StateMark>
              ),
          },
        ]}
        empty={<EmptyPanel title={say(words.none)}>{say(words.none_note)}</EmptyPanel>}
      />
    </>
  );
}
