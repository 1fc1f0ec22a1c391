import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { timeOfDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../wire.ts';
import type { OpenWork } from './office/shapes.ts';

const words = {
  title: { zh: '预受理待补录', en: 'Accepted in advance, to complete' },
  note: {
    zh: '谁受理的都可以补录：会办这项业务的营业员按键办结，只办一次。',
    en: 'Whoever took it: any clerk who does the business completes it, once.',
  },
  complete: { zh: '补录', en: 'Complete' },
  done: { zh: '已补录', en: 'Completed' },
};

/** What was accepted while the line was cut, for every clerk of the hall who may do it (BIZ-24). */
export function BackEntries({ hall_id, serves }: { hall_id: number; serves: readonly string[] }) {
  const say = useSay();
  const work = useLive<OpenWork>(`/api/halls/${hall_id}/open-orders`, 'orders');
  const link = useLive<{ state: string }>(`/api/halls/${hall_id}/carrier-link`, 'carrier');
  const [doing, does] = useState<string | null>(null);
  const waiting = (work.data?.pre_accepted ?? []).filter(one => serves.includes(one.business));
  if (waiting.length === 0 || link.data?.state !== 'up') return null;
  const complete = async (order_id: string) => {
    if (doing !== null) return;
    does(order_id);
    const outcome = await callApi(wire.backEnter, { hall_id, order_id });
    if (outcome.ok) showToast({ tone: 'ok', title: say(words.done) });
    else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    await work.retake();
    does(null);
  };
  return (
    <section>
      <header className="cd-hd">
        <h2>{say(words.title)}</h2>
        <ClauseChip id="BIZ-24" />
      </header>
      <p className="cd-quiet">{say(words.note)}</p>
      <ul className="cd-due cd-due-side">
        {waiting.map(one => (
          <li key={one.id}>
            <span className="cd-due-what">
              <b>{say(one.say)}</b>
              <small className="num">
                {one.number_mask} · {timeOfDay(one.opened_at)}
              </small>
            </span>
            <Button busy={doing === one.id} onPress={() => void complete(one.id)}>
              {say(words.complete)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
