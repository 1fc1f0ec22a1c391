import { useEffect, useState } from 'react';
import { callApi, useAct } from '../../../kit/ui/call.ts';
import { TextField } from '../../../kit/ui/Field.tsx';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { PhoneButton, PhoneFrame } from '../../queue/ui/phone/PhoneFrame.tsx';
import * as wire from '../wire.ts';
import { BillSheet, type Shown } from './BillSheet.tsx';
import { words } from './words.ts';

/** Asking for one's bills on the phone: a link goes to the number and to nobody else (FEE-03). */
export function AskBills({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const language = useLanguage();
  const [number, type] = useState('');
  const [minutes, sent] = useState<number | null>(null);
  const act = useAct(wire.sendLink);
  const whole = /^1\d{10}$/.test(number.trim());
  const send = async () => {
    const outcome = await act.run({ hall_id, number: number.trim(), language });
    if (outcome.ok) sent(outcome.value.minutes);
  };
  return (
    <PhoneFrame
      title={words.ask_title}
      back={`/m/${hall_id}`}
      foot={
        <PhoneButton main off={!whole || act.pending || minutes !== null} onPress={() => void send()}>
          {say(words.send)}
        </PhoneButton>
      }
    >
      <p className="ph-rule">{say(words.ask_note)}</p>
      <div className="bl-ask">
        <TextField
          type="tel"
          label={say(words.number)}
          {...(number !== '' && !whole ? { help: say(words.wrong) } : {})}
          value={number}
          onChange={value => {
            sent(null);
            type(value);
          }}
        />
      </div>
      {minutes !== null && (
        <p className="ph-rule" role="status">
          {say(words.sent(minutes))}
        </p>
      )}
      {act.problem !== null && (
        <p className="ph-rule ph-bad" role="alert">
          <b>{act.problem.title}</b> {act.problem.remedy}
        </p>
      )}
    </PhoneFrame>
  );
}

/** The bills behind a link, to who holds the number it was sent to. */
export function LinkedBills({
  hall_id,
  link_id,
  secret,
}: {
  hall_id: number;
  link_id: string;
  secret: string;
}) {
  const say = useSay();
  const [of, set] = useState<Shown | null>(null);
  const [lost, lose] = useState<string | null>(null);
  useEffect(() => {
    void callApi(wire.linkedBills, { hall_id, link_id, secret }).then(outcome => {
      if (outcome.ok) set(outcome.value);
      else lose(outcome.problem.code);
    });
  }, [hall_id, link_id, secret]);
  const frame = { title: words.title, back: `/m/${hall_id}` };
  if (of === null)
    return (
      <PhoneFrame {...frame}>
        {lost === null ? (
          <SkeletonPanel rows={6} />
        ) : (
          <>
            <p className="ph-rule ph-warn">{say(lost === 'bills.link_over' ? words.over : words.lost)}</p>
            <a className="ph-btn" href={`/m/${hall_id}/bills`}>
              {say(words.again)}
            </a>
          </>
        )}
      </PhoneFrame>
    );
  return (
    <PhoneFrame
      {...frame}
      foot={<PhoneButton onPress={() => window.print()}>{say(words.print)}</PhoneButton>}
    >
      <BillSheet of={of} />
      <p className="ph-rule">{say(words.wrong_bill)}</p>
    </PhoneFrame>
  );
}
