import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { timeOfDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { businessName } from '../../queue/ui/names.ts';
import { back_reasons } from '../route.ts';
import { back_words, way_words } from '../way_words.ts';
import * as wire from '../wire.ts';
import type { Routed } from './shapes.ts';
import { guide as words } from './words.ts';

interface RecentProps {
  hall_id: number;
  rows: readonly Routed[];
  refresh: () => void;
  why: string | undefined;
}

/** Who was sent lately: whoever comes back is noted with the reason, and counts as sent wrongly. */
export function Recent({ hall_id, rows, refresh, why }: RecentProps) {
  const say = useSay();
  const [back, ask] = useState<Routed | null>(null);
  const note = async (reason: (typeof back_reasons)[number]) => {
    if (back === null) return;
    ask(null);
    const outcome = await callApi(wire.comeBack, { hall_id, route_id: back.id, reason });
    if (!outcome.ok) showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    refresh();
  };
  return (
    <div className="gd-recent">
      <h2>{say(words.recent)}</h2>
      {rows.length === 0 && <p className="fl-none">{say(words.recent_none)}</p>}
      <ul>
        {rows.slice(0, 5).map(one => (
          <li key={one.id}>
            <span className="num">{timeOfDay(one.sent_at)}</span>
            <b>{say(businessName(one.business) ?? words.need)}</b>
            <span>
              {say(way_words[one.way])}
              {one.label !== null && <span className="num"> {one.label}</span>}
            </span>
            {one.wrong ? (
              <span className="fl-warn">{say(words.was_wrong)}</span>
            ) : (
              why === undefined && <Button onPress={() => ask(one)}>{say(words.back)}</Button>
            )}
          </li>
        ))}
      </ul>
      {back !== null && (
        <Dialog title={say(words.back_title)} onClose={() => ask(null)}>
          <div className="fl-choices">
            {back_reasons.map(reason => (
              <Button key={reason} size="touch" wide onPress={() => void note(reason)}>
                {say(back_words[reason])}
              </Button>
            ))}
          </div>
        </Dialog>
      )}
    </div>
  );
}
