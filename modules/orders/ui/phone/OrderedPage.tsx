import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';
import { callApi, useAct } from '../../../../kit/ui/call.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import { SkeletonPanel } from '../../../../kit/ui/Panels.tsx';
import { PhoneButton, PhoneFrame } from '../../../queue/ui/phone/PhoneFrame.tsx';
import * as wire from '../../ordered_wire.ts';
import { orderedWords as words } from './words.ts';

type Ordered = z.output<typeof wire.ordered.answer>;

interface OrderedPageProps {
  hall_id: number;
  order_id: string;
  secret: string;
}

/** What was ordered, from when it is charged, and the way out until then: one press, asked once more, nothing to pay (PRM-05). */
export function OrderedPage({ hall_id, order_id, secret }: OrderedPageProps) {
  const say = useSay();
  const [of, set] = useState<Ordered | null>(null);
  const [lost, lose] = useState(false);
  const [asked, ask] = useState(false);
  const act = useAct(wire.giveUp);
  const look = useCallback(async () => {
    const outcome = await callApi(wire.ordered, { hall_id, order_id, secret });
    if (outcome.ok) set(outcome.value);
    else lose(true);
  }, [hall_id, order_id, secret]);
  useEffect(() => {
    void look();
  }, [look]);
  const frame = { title: words.title, back: `/m/${hall_id}` };
  if (of === null)
    return (
      <PhoneFrame {...frame}>
        {lost ? <p className="ph-rule ph-warn">{say(words.lost)}</p> : <SkeletonPanel rows={3} />}
      </PhoneFrame>
    );
  const giveUp = async () => {
    ask(false);
    await act.run({ hall_id, order_id, secret });
    await look();
  };
  const free = of.why_not === null;
  const foot = free && (
    <>
      {asked && <PhoneButton onPress={() => ask(false)}>{say(words.keep)}</PhoneButton>}
      <PhoneButton main={asked} off={act.pending} onPress={asked ? () => void giveUp() : () => ask(true)}>
        {say(asked ? words.sure : words.give_up)}
      </PhoneButton>
    </>
  );
  return (
    <PhoneFrame {...frame} {...(free ? { foot } : {})}>
      <section className="ph-card mt-top">
        <div className="ph-two">
          <b>{say(of.say)}</b>
          <span className="ph-s num">{of.number_mask}</span>
        </div>
        <p>{say(of.price)}</p>
        {of.charged_on !== null && <b>{say(words.from(of.charged_on))}</b>}
        <p className="ph-s">{say(of.hall)}</p>
      </section>
      <p className={of.state === 'reversed' ? 'ph-rule' : 'ph-s'} role="status">
        {say(standing(of))}
      </p>
      {act.problem !== null && (
        <p className="ph-rule ph-bad" role="alert">
          <b>{act.problem.title}</b> {act.problem.remedy}
        </p>
      )}
    </PhoneFrame>
  );
}

function standing(of: Ordered) {
  if (of.why_not === null) return words.free;
  return of.state === 'reversed' ? words.given_up : words.charged;
}
