import type { z } from 'zod';
import { yuan } from '../../../../kit/money.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import { useLive } from '../../../../kit/ui/live.ts';
import { SkeletonPanel } from '../../../../kit/ui/Panels.tsx';
import { rule as words } from '../../../carrier/ui/words.ts';
import type * as wire from '../../../carrier/wire.ts';
import { PhoneFrame } from '../../../queue/ui/phone/PhoneFrame.tsx';

/** How numbers are chosen, for everybody to read: by chance, kept for minutes, special ones by one rule (NUM-01). */
export function NumberRule({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const found = useLive<z.output<typeof wire.numberRule.answer>>(`/api/halls/${hall_id}/number-rule`);
  const of = found.data;
  return (
    <PhoneFrame title={words.title} back={`/m/${hall_id}`}>
      {of === null ? (
        <SkeletonPanel rows={4} />
      ) : (
        <>
          <p className="mt-top">{say(words.chance)}</p>
          <p>{say(words.held(of.hold_minutes))}</p>
          <p>{say(words.nobody)}</p>
          <h2>{say(words.good)}</h2>
          {of.good.map(one => (
            <section className="ph-card" key={one.say.zh}>
              <p>{say(one.say)}</p>
              <b>{say(words.plan(yuan(one.month_fen)))}</b>
            </section>
          ))}
          <p className="ph-s">{say(words.frozen(of.frozen_days))}</p>
        </>
      )}
    </PhoneFrame>
  );
}
