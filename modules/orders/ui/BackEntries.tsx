import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi, type Outcome } from '../../../kit/ui/call.ts';
import { timeOfDay } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Words } from '../../../kit/words.ts';
import * as wire from '../wire.ts';
import { Asking, reasonChoice } from './counter/Asking.tsx';
import { words as counter_words, give_up_reasons } from './counter/words.ts';
import type { OpenWork } from './office/shapes.ts';

const words = {
  title: { zh: '预受理待补录', en: 'Accepted in advance, to complete' },
  note: {
    zh: '谁受理的都可以补录：会办这项业务的营业员按键办结，只办一次。客户来电说不办了，就在这里放弃。',
    en: 'Whoever took it: any clerk who does the business completes it, once. If its customer calls it off, give it up here.',
  },
  complete: { zh: '补录', en: 'Complete' },
  done: { zh: '已补录', en: 'Completed' },
  give_up: { zh: '放弃', en: 'Give up' },
  given_up: { zh: '已放弃，不再补录', en: 'Given up, nobody completes it' },
};

/** What was accepted while the line was cut, for every clerk of the hall who may do it (BIZ-24). */
export function BackEntries({ hall_id, serves }: { hall_id: number; serves: readonly string[] }) {
  const say = useSay();
  const work = useLive<OpenWork>(`/api/halls/${hall_id}/open-orders`, 'orders');
  const link = useLive<{ state: string }>(`/api/halls/${hall_id}/carrier-link`, 'carrier');
  const [doing, does] = useState<string | null>(null);
  const [leaving, leave] = useState<string | null>(null);
  const waiting = (work.data?.pre_accepted ?? []).filter(one => serves.includes(one.business));
  if (waiting.length === 0 || link.data?.state !== 'up') return null;
  const act = async (order_id: string, send: () => Promise<Outcome<unknown>>, done: Words) => {
    if (doing !== null) return;
    does(order_id);
    const outcome = await send();
    if (outcome.ok) showToast({ tone: 'ok', title: say(done) });
    else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    await work.retake();
    does(null);
  };
  const complete = (order_id: string) =>
    act(order_id, () => callApi(wire.backEnter, { hall_id, order_id }), words.done);
  const giveUp = (order_id: string, reason: string) =>
    act(order_id, () => callApi(wire.lapseOrder, { hall_id, order_id, reason }), words.given_up);
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
            <span className="cd-due-acts">
              <Button kind="quiet" onPress={() => leave(one.id)}>
                {say(words.give_up)}
              </Button>
              <Button busy={doing === one.id} onPress={() => void complete(one.id)}>
                {say(words.complete)}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {leaving !== null && (
        <Asking
          title={say(counter_words.give_up_title)}
          choices={give_up_reasons.map(reasonChoice)}
          onClose={() => leave(null)}
          onChoose={reason => {
            leave(null);
            void giveUp(leaving, reason);
          }}
        />
      )}
    </section>
  );
}
