import { useState } from 'react';
import { useAct } from '../../../kit/ui/call.ts';
import { AreaField, NumberField, SelectField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import type { Words } from '../../../kit/words.ts';
import { PhoneButton, PhoneFrame } from '../../queue/ui/phone/PhoneFrame.tsx';
import { type Category, categories, reply_ways } from '../catalogue.ts';
import * as wire from '../wire.ts';
import { words } from './phone_words.ts';

type ReplyBy = 'message' | 'call' | 'counter' | 'page';
const { letter: _letter, ...ways } = reply_ways;

/** A complaint from anybody's phone: its number at once, and the page where it is followed (CMP-01, CMP-06). */
export function Complain({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const act = useAct(wire.complain);
  const hall = useLive<{ hall: { supervision_phone: string | null } }>(`/api/halls/${hall_id}`, 'halls');
  const [of, set] = useState({
    category: 'charges' as Category,
    said: '',
    phone: '',
    reply_by: 'page' as ReplyBy,
  });
  const [done, setDone] = useState<{ id: string; no: string; secret: string } | null>(null);
  const frame = { title: words.title, back: `/m/${hall_id}` };
  if (done !== null)
    return (
      <PhoneFrame {...frame}>
        <p className="ph-card ph-pad" role="status">
          {say(words.taken)} <b className="num">{done.no}</b>
        </p>
        <a className="ph-card ph-row ph-link" href={`/m/${hall_id}/c/${done.id}#${done.secret}`}>
          {say(words.keep)}
        </a>
      </PhoneFrame>
    );
  const put = (part: Partial<typeof of>) => set({ ...of, ...part });
  const whole = of.said.trim().length >= 4;
  const send = async () => {
    const { phone, ...rest } = of;
    const from = window.location.search.includes('qr') ? ('qr' as const) : ('phone_page' as const);
    const more = phone === '' ? {} : { phone };
    const outcome = await act.run({ hall_id, ...rest, ...more, said: of.said.trim(), from });
    if (outcome.ok) setDone(outcome.value);
  };
  const options = (all: Record<string, Words>) =>
    Object.entries(all).map(([value, name]) => ({ value, name: say(name) }));
  const supervision = hall.data?.hall.supervision_phone ?? null;
  return (
    <PhoneFrame
      {...frame}
      foot={
        <PhoneButton main off={!whole || act.pending} onPress={() => void send()}>
          {say(whole ? words.send : words.whole)}
        </PhoneButton>
      }
    >
      <p className="ph-s ph-pad">{say(words.promise)}</p>
      <SelectField
        label={say(words.category)}
        value={of.category}
        options={options(categories)}
        onChange={value => put({ category: value as Category })}
      />
      <AreaField label={say(words.said)} value={of.said} rows={4} onChange={said => put({ said })} />
      <NumberField
        label={say(words.phone)}
        value={of.phone}
        onChange={value => {
          const phone = value.replace(/\D/g, '').slice(0, 11);
          put({ phone, ...(phone.length === 11 && of.reply_by === 'page' ? { reply_by: 'message' } : {}) });
        }}
      />
      <SelectField
        label={say(words.reply_by)}
        value={of.reply_by}
        options={options(ways)}
        onChange={value => put({ reply_by: value as ReplyBy })}
      />
      {act.problem !== null && (
        <p className="ph-rule ph-bad" role="alert">
          <b>{act.problem.title}</b> {act.problem.remedy}
        </p>
      )}
      <p className="ph-s">
        {say(words.others)}
        {say({ zh: '：', en: ': ' })}
        {say(words.ways)} {supervision !== null && <b>{say(words.supervision(supervision))}</b>}
      </p>
    </PhoneFrame>
  );
}
