import { useState } from 'react';
import { useAct } from '../../../kit/ui/call.ts';
import { readDevice, writeDevice } from '../../../kit/ui/device.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { PhoneButton } from '../../queue/ui/phone/PhoneFrame.tsx';
import * as wire from '../wire.ts';
import { unclear_words } from '../words.ts';
import { published as words } from './words.ts';

/** Where this phone keeps which edition it has answered about: nobody is asked twice. */
const answered_key = 'tingtong.prices_answered';

/** One short question under the price list: understood or not, and what was not (FEE-07). */
export function Understood({ hall_id, edition }: { hall_id: number; edition: string }) {
  const say = useSay();
  const [step, go] = useState<'asks' | 'what' | 'thanks' | 'before'>(
    readDevice(answered_key) === edition ? 'before' : 'asks',
  );
  const act = useAct(wire.answerReading);
  const send = async (unclear?: (typeof wire.unclearParts)[number]) => {
    const what = unclear === undefined ? { understood: true } : { understood: false, unclear };
    const outcome = await act.run({ hall_id, edition, ...what });
    if (!outcome.ok) return;
    writeDevice(answered_key, edition);
    go('thanks');
  };
  if (step === 'before') return null;
  if (step === 'thanks')
    return (
      <p className="ph-rule" role="status">
        {say(words.thanks)}
      </p>
    );
  return (
    <section className="ph-card ph-pad pb-asks" aria-label={say(words.understood)}>
      <b>{say(step === 'asks' ? words.understood : words.what_not)}</b>
      {act.problem !== null && (
        <p className="ph-rule ph-bad" role="alert">
          <b>{act.problem.title}</b> {act.problem.remedy}
        </p>
      )}
      {step === 'asks' ? (
        <div className="pb-two">
          <PhoneButton off={act.pending} onPress={() => void send()}>
            {say(words.yes)}
          </PhoneButton>
          <PhoneButton onPress={() => go('what')}>{say(words.no)}</PhoneButton>
        </div>
      ) : (
        <div className="pb-two">
          {wire.unclearParts.map(part => (
            <PhoneButton key={part} off={act.pending} onPress={() => void send(part)}>
              {say(unclear_words[part])}
            </PhoneButton>
          ))}
        </div>
      )}
    </section>
  );
}
