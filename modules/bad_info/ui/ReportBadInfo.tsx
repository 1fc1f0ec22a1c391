import { useState } from 'react';
import type { z } from 'zod';
import { useAct } from '../../../kit/ui/call.ts';
import { AreaField, NumberField, SelectField } from '../../../kit/ui/Field.tsx';
import { momentOf } from '../../../kit/ui/format.ts';
import { useHallNow } from '../../../kit/ui/hall-time.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { PhoneButton, PhoneFrame } from '../../queue/ui/phone/PhoneFrame.tsx';
import { type Kind, kind_codes, kinds } from '../report.ts';
import * as wire from '../wire.ts';
import { words } from './words.ts';

const digits = (text: string, most: number) => text.replace(/\D/g, '').slice(0, most);

/** Anybody reports bad information from the phone; the own number is asked for only when an answer is wanted (PRM-03). */
export function ReportBadInfo({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const language = useLanguage();
  const now = useHallNow();
  const act = useAct(wire.receiveByPhone);
  const counted = useLive<z.output<typeof wire.published.answer>>(`/api/halls/${hall_id}/bad-info-published`);
  const [of, set] = useState({ kind: 'fraud' as Kind, sender: '', said: '', phone: '' });
  const [done, finish] = useState<z.output<typeof wire.receiveByPhone.answer> | null>(null);
  const frame = { title: words.link, back: `/m/${hall_id}` };
  if (done !== null)
    return (
      <PhoneFrame {...frame}>
        <p className="ph-card" role="status">
          <b>{say(words.taken)}</b> {say(words.until)}{' '}
          <b className="num">{momentOf(done.due_at, now, language)}</b>
        </p>
        <a className="ph-card ph-row ph-link" href={`/m/${hall_id}/bi/${done.id}#${done.secret}`}>
          {say(words.mine)}
        </a>
      </PhoneFrame>
    );
  const put = (part: Partial<typeof of>) => set({ ...of, ...part });
  const told = of.said.trim().length >= 4;
  const phone_good = of.phone === '' || /^1\d{10}$/.test(of.phone);
  const whole = told && phone_good;
  const missing = told ? words.bad_phone : words.whole;
  const send = async () => {
    const { phone, ...rest } = of;
    const outcome = await act.run({
      ...{ hall_id, ...rest, said: of.said.trim() },
      ...(phone === '' ? {} : { phone }),
    });
    if (outcome.ok) finish(outcome.value);
  };
  return (
    <PhoneFrame
      {...frame}
      foot={
        <PhoneButton main off={!whole || act.pending} onPress={() => void send()}>
          {say(whole ? words.send : missing)}
        </PhoneButton>
      }
    >
      {counted.data !== null && (
        <p className="ph-card">
          <b>{say(words.promised(counted.data.within_hours))}</b>
          <span className="ph-s">
            {say(words.counted(counted.data.days, counted.data.received, counted.data.answered))}
          </span>
        </p>
      )}
      <SelectField
        label={say(words.what)}
        value={of.kind}
        options={kind_codes.map(value => ({ value, name: say(kinds[value]) }))}
        onChange={value => put({ kind: value as Kind })}
      />
      <NumberField
        label={say(words.sender)}
        value={of.sender}
        onChange={value => put({ sender: digits(value, 20) })}
      />
      <AreaField label={say(words.said)} value={of.said} onChange={said => put({ said })} />
      <NumberField
        label={say(words.phone)}
        value={of.phone}
        onChange={value => put({ phone: digits(value, 11) })}
      />
      <p className="ph-s">{say(words.masked)}</p>
      {act.problem !== null && (
        <p className="ph-rule ph-bad" role="alert">
          <b>{act.problem.title}</b> {act.problem.remedy}
        </p>
      )}
    </PhoneFrame>
  );
}
