import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { timeOfDay, writtenIn } from '../../../kit/ui/format.ts';
import { useWallNow, wallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import { Ring } from '../../../kit/ui/Ring.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import * as wire from '../wire.ts';
import { why_words, noticeWords as words } from './words.ts';
import './notices.css';

export type Failed = z.output<typeof wire.failedNotices.answer>;
type OneFailed = Failed['notices'][number];

const outcomes = ['reached', 'no_answer', 'wrong_number'] as const;

/** What did not arrive, as calls to be made: what to say, the number for this call alone, how it ended (FEE-08). */
export function Calls({ hall_id, who }: { hall_id: number; who: Who }) {
  const say = useSay();
  const failed = useLive<Failed>(`/api/halls/${hall_id}/failed-notices`, 'notices');
  const rows = failed.data?.notices ?? [];
  const may = holds(who, 'floor_advisor', 'duty_manager', 'hall_manager');
  if (rows.length === 0) return <EmptyPanel title={say(words.calls_none)} />;
  return (
    <>
      <p className="nt-note">
        {say(words.calls_note)} <ClauseChip id="FEE-08" />
      </p>
      <ul className="nt-calls">
        {rows.map(one => (
          <Call key={one.id} {...{ hall_id, may }} of={one} refresh={failed.refresh} />
        ))}
      </ul>
    </>
  );
}

interface CallProps {
  hall_id: number;
  of: OneFailed;
  may: boolean;
  refresh: () => void;
}

function Call({ hall_id, of, may, refresh }: CallProps) {
  const say = useSay();
  const [open, setOpen] = useState<{ phone: string; until: number; total: number } | null>(null);
  const now = useWallNow(500);
  useEffect(() => {
    if (open !== null && now >= open.until) setOpen(null);
  }, [now, open]);
  const refused = (problem: { title: string; remedy?: string | undefined }) =>
    showToast({ tone: 'bad', title: problem.title, note: problem.remedy ?? '' });
  const show = async () => {
    const outcome = await callApi(wire.showNumber, { hall_id, notice_id: of.id });
    if (!outcome.ok) {
      refused(outcome.problem);
      return;
    }
    const total = outcome.value.seconds * 1000;
    setOpen({ phone: outcome.value.phone, until: wallNow() + total, total });
  };
  const note = async (how: (typeof outcomes)[number] | 'given_up') => {
    const outcome = await callApi(wire.noteCall, { hall_id, notice_id: of.id, outcome: how });
    if (!outcome.ok) refused(outcome.problem);
    setOpen(null);
    refresh();
  };
  return (
    <li>
      <div className="nt-head">
        <b>{say(of.say)}</b>
        <span>{say(why_words[of.why ?? ''] ?? { zh: '', en: '' })}</span>
        <span className="num">{say(words.by(timeOfDay(of.call_by)))}</span>
      </div>
      <blockquote className="nt-text" lang={writtenIn(of.text)}>
        {of.text}
      </blockquote>
      <div className="nt-number">
        <b className="num">{open?.phone ?? of.mask}</b>
        {open === null ? (
          may && (
            <Button kind="quiet" onPress={() => void show()}>
              {say(words.show)}
            </Button>
          )
        ) : (
          <Ring left_ms={open.until - now} total_ms={open.total} label={say(words.closes)} size={20} />
        )}
        {of.calls > 0 && <span>{say(words.called_before(of.calls))}</span>}
      </div>
      {may && (
        <div className="nt-keys">
          {[...outcomes, ...(of.calls >= 2 ? (['given_up'] as const) : [])].map(how => (
            <Button key={how} size="touch" onPress={() => void note(how)}>
              {say(words[how])}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
