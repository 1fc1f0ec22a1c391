import { useState } from 'react';
import { useAct } from '../../../kit/ui/call.ts';
import { AreaField, NumberField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { dayOf } from '../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { PhoneButton, PhoneFrame } from '../../queue/ui/phone/PhoneFrame.tsx';
import { type Kind, kind_codes, kinds } from '../request.ts';
import * as wire from '../wire.ts';
import { words } from './words.ts';

const by_phone = kind_codes.filter(kind => kind !== 'correct');

/** A customer asks about the own data from the phone: number and end of the document belong together (PRIV-06). */
export function MyData({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const language = useLanguage();
  const act = useAct(wire.receiveByPhone);
  const [of, set] = useState({ number: '', document_end: '', kind: 'access' as Kind, said: '' });
  const [done, setDone] = useState<{ id: string; due_at: string; secret: string } | null>(null);
  const frame = { title: words.link, back: `/m/${hall_id}` };
  if (done !== null)
    return (
      <PhoneFrame {...frame}>
        <p className="ph-card" role="status">
          {say(words.taken)} · {say(words.until)} <b className="num">{dayOf(done.due_at, language)}</b>
        </p>
        <a className="ph-card ph-row ph-link" href={`/m/${hall_id}/q/${done.id}#${done.secret}`}>
          {say(words.mine)}
        </a>
      </PhoneFrame>
    );
  const put = (part: Partial<typeof of>) => set({ ...of, ...part });
  const whole =
    /^1\d{10}$/.test(of.number) && /^\d{5}[\dX]$/.test(of.document_end) && of.said.trim().length >= 4;
  const send = async () => {
    const outcome = await act.run({ hall_id, ...of, said: of.said.trim() });
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
      <SelectField
        label={say(words.what)}
        value={of.kind}
        options={by_phone.map(value => ({ value, name: say(kinds[value]) }))}
        onChange={value => put({ kind: value as Kind })}
      />
      <NumberField
        label={say(words.my_number)}
        value={of.number}
        onChange={value => put({ number: value.replace(/\D/g, '').slice(0, 11) })}
      />
      <TextField
        label={say(words.end)}
        value={of.document_end}
        onChange={value =>
          put({
            document_end: value
              .toUpperCase()
              .replace(/[^0-9X]/g, '')
              .slice(0, 6),
          })
        }
      />
      <AreaField label={say(words.said)} value={of.said} onChange={said => put({ said })} />
      <p className="ph-s">{say(words.counter_note)}</p>
      {act.problem !== null && (
        <p className="ph-rule ph-bad" role="alert">
          <b>{act.problem.title}</b> {act.problem.remedy}
        </p>
      )}
    </PhoneFrame>
  );
}
