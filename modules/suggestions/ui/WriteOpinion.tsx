import { useState } from 'react';
import { useAct } from '../../../kit/ui/call.ts';
import { AreaField, NumberField, SelectField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { PhoneButton, PhoneFrame } from '../../queue/ui/phone/PhoneFrame.tsx';
import { type About, abouts } from '../catalogue.ts';
import * as wire from '../phone_wire.ts';
import { words } from './phone_words.ts';

/** The opinion book on a customer's phone, as the code in the hall opens it: a number and thanks at once (SUG-02). */
export function WriteOpinion({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const act = useAct(wire.tell);
  const [of, set] = useState({ about: 'surroundings' as About, said: '', phone: '' });
  const [done, setDone] = useState<{ id: string; no: string; secret: string } | null>(null);
  const frame = { title: words.title, back: `/m/${hall_id}` };
  if (done !== null)
    return (
      <PhoneFrame {...frame}>
        <p className="ph-card ph-pad" role="status">
          {say(words.taken)} <b className="num">{done.no}</b>
        </p>
        <a className="ph-card ph-row ph-link" href={`/m/${hall_id}/v/${done.id}#${done.secret}`}>
          {say(words.keep)}
        </a>
      </PhoneFrame>
    );
  const put = (part: Partial<typeof of>) => set({ ...of, ...part });
  const whole = of.said.trim().length >= 4;
  const send = async () => {
    const { phone, about } = of;
    const from = window.location.search.includes('qr') ? ('qr' as const) : ('phone_page' as const);
    const more = phone === '' ? {} : { phone };
    const outcome = await act.run({ hall_id, about, said: of.said.trim(), ...more, from });
    if (outcome.ok) setDone(outcome.value);
  };
  return (
    <PhoneFrame
      {...frame}
      foot={
        <PhoneButton main off={!whole || act.pending} onPress={() => void send()}>
          {say(whole ? words.send : words.whole)}
        </PhoneButton>
      }
    >
      <p className="ph-s ph-pad">{say(words.lead)}</p>
      <SelectField
        label={say(words.about)}
        value={of.about}
        options={Object.entries(abouts).map(([value, name]) => ({ value, name: say(name) }))}
        onChange={value => put({ about: value as About })}
      />
      <AreaField label={say(words.said)} value={of.said} rows={5} onChange={said => put({ said })} />
      <NumberField
        label={say(words.phone)}
        value={of.phone}
        onChange={phone => put({ phone: phone.replace(/\D/g, '').slice(0, 11) })}
      />
      {act.problem !== null && (
        <p className="ph-rule ph-bad" role="alert">
          <b>{act.problem.title}</b> {act.problem.remedy}
        </p>
      )}
      <a className="ph-card ph-row ph-link" href={`/m/${hall_id}/complain`}>
        {say(words.complain)}
      </a>
    </PhoneFrame>
  );
}
