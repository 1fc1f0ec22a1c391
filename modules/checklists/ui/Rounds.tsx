import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { SelectField } from '../../../kit/ui/Field.tsx';
import { epoch, shortElapsed, timeOfDay } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import type * as wire from '../wire.ts';
import './checklists.css';
import { Lines, Progress } from './Lines.tsx';
import { answeredOf, useSheet } from './sheet.ts';
import { mend as mend_words, round as words } from './words.ts';

export type RoundDue = z.output<typeof wire.rounds.answer>[number];

/** One round that is due: what, since when, how much of it is done, and the way in. */
export function RoundLine({ of, onOpen }: { of: RoundDue; onOpen: () => void }) {
  const say = useSay();
  const now = useHallNow(15_000);
  const left_ms = epoch(of.late_at) - now;
  const late = left_ms < 0;
  const near = !late && left_ms < (epoch(of.late_at) - epoch(of.due_at)) * 0.2;
  const time = shortElapsed(Math.abs(left_ms));
  const parts = [
    say(late ? words.late(time) : words.left(time)),
    ...(of.state === 'in_progress' ? [say(words.of_items(of.items, of.items - of.answered))] : []),
    ...(of.by === null ? [] : [say(words.by(say(of.by)))]),
  ];
  const soon = near ? 'rd-near' : undefined;
  const mark = late ? 'rd-late' : soon;
  return (
    <li>
      <div>
        <b>
          <span className="num">{timeOfDay(of.due_at)}</span> {say(of.name)}
          {of.subject !== null && ` · ${say(of.subject.say)}`}
        </b>
        <span>
          <span className={mark}>{parts.join(' · ')}</span>
          {of.rows.map(row => (
            <ClauseChip key={row} id={row} />
          ))}
        </span>
      </div>
      {of.may && (
        <Button size="touch" onPress={onOpen}>
          {say(of.state === 'in_progress' ? words.go_on : words.begin)}
        </Button>
      )}
    </li>
  );
}

interface RoundSheetProps {
  hall_id: number;
  of: RoundDue;
  onClose: () => void;
  refresh: () => void;
}

/** A round as it is walked: every line within reach of one thumb, kept at each press; left and gone on with at any time. */
export function RoundSheet({ hall_id, of, onClose, refresh }: RoundSheetProps) {
  const say = useSay();
  const { run, start, answer, submit } = useSheet(hall_id, of.list, refresh);
  const asks = of.state === 'due' && of.subjects.length > 0;
  const [subject, choose] = useState<string | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: begun once, when it is opened
  useEffect(() => {
    if (!asks) void start().then(begun => (begun ? refresh() : onClose()));
  }, []);
  if (run === null && asks)
    return (
      <Dialog
        title={say(of.name)}
        onClose={onClose}
        actions={
          <Button kind="primary" size="touch" onPress={() => void start(subject).then(ok => ok && refresh())}>
            {say(words.begin)}
          </Button>
        }
      >
        <SelectField
          label={say(words.about)}
          value={subject ?? ''}
          onChange={to => choose(to === '' ? undefined : to)}
          options={[
            { value: '', name: say(words.whose_turn) },
            ...of.subjects.map(one => ({ value: one.code, name: say(one.say) })),
          ]}
        />
      </Dialog>
    );
  const close = () => {
    refresh();
    onClose();
  };
  const open = run === null ? 0 : run.items.length - answeredOf(run);
  const title = `${say(of.name)}${run?.subject == null ? '' : ` · ${say(run.subject.say)}`}`;
  return (
    <Dialog
      wide
      title={title}
      onClose={close}
      actions={
        run !== null && (
          <>
            <Progress run={run} />
            <Button
              kind="primary"
              size="touch"
              why={open === 0 ? undefined : say(mend_words.left(open))}
              onPress={() => void submit().then(done => done && close())}
            >
              {say(mend_words.submit)}
            </Button>
          </>
        )
      }
    >
      {run === null ? (
        <SkeletonPanel rows={8} row_px={56} />
      ) : (
        <Lines {...{ hall_id, run }} onAnswer={given => void answer(given)} />
      )}
    </Dialog>
  );
}

/** The rounds of whoever has no floor of their own, such as the safety officer. */
export function Walks({ hall_id, look = 'fl-list' }: { hall_id: number; look?: 'fl-list' | 'rd-walks' }) {
  const say = useSay();
  const rounds = useLive<RoundDue[]>(`/api/halls/${hall_id}/check-rounds`, 'checklists', 'clock');
  const [walking, walk] = useState<RoundDue | null>(null);
  const mine = (rounds.data ?? []).filter(one => one.may);
  if (mine.length === 0 && walking === null) return null;
  return (
    <section className={look}>
      <h2>{say(words.title)}</h2>
      <ul>
        {mine.map(one => (
          <RoundLine key={one.id} of={one} onOpen={() => walk(one)} />
        ))}
      </ul>
      {walking !== null && (
        <RoundSheet {...{ hall_id }} of={walking} onClose={() => walk(null)} refresh={rounds.refresh} />
      )}
    </section>
  );
}
