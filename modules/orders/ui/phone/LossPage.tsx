import { useState } from 'react';
import type { z } from 'zod';
import { useAct } from '../../../../kit/ui/call.ts';
import { NumberField } from '../../../../kit/ui/Field.tsx';
import { dayOf, timeOfDay } from '../../../../kit/ui/format.ts';
import { useLanguage, useSay } from '../../../../kit/ui/language.tsx';
import { PhoneButton, PhoneFrame } from '../../../queue/ui/phone/PhoneFrame.tsx';
import * as wire from '../../loss_wire.ts';
import { DocumentEndField, isDocumentEnd } from '../DocumentEndField.tsx';
import { lossWords as words } from './words.ts';

type Reported = z.output<typeof wire.reportLoss.answer>;

/** A phone is gone: number and end of the document, one press, and the card is stopped, at any hour of the day (SIM-04). */
export function LossPage({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const [number, setNumber] = useState('');
  const [end, setEnd] = useState('');
  const [done, setDone] = useState<Reported | null>(null);
  const act = useAct(wire.reportLoss);
  const frame = { title: words.title, back: `/m/${hall_id}` };
  if (done !== null)
    return (
      <PhoneFrame {...frame}>
        <LossDone of={done} />
      </PhoneFrame>
    );
  const whole = number.length === 11 && isDocumentEnd(end);
  const send = async () => {
    const outcome = await act.run({ hall_id, number, document_end: end });
    if (outcome.ok) setDone(outcome.value);
  };
  const foot = (
    <PhoneButton main off={!whole || act.pending} onPress={() => void send()}>
      {say(whole ? words.stop : words.fill)}
    </PhoneButton>
  );
  return (
    <PhoneFrame {...frame} foot={foot}>
      <p className="mt-top">{say(words.what)}</p>
      <LossFields {...{ number, setNumber, end, setEnd }} />
      <p className="ph-s">{say(words.then)}</p>
      {act.problem !== null && (
        <p className="ph-rule ph-bad" role="alert">
          <b>{act.problem.title}</b> {act.problem.remedy}
        </p>
      )}
    </PhoneFrame>
  );
}

interface FieldsProps {
  number: string;
  setNumber: (value: string) => void;
  end: string;
  setEnd: (value: string) => void;
}

/** The number that is lost, and the last six places of its holder's document. */
export function LossFields({ number, setNumber, end, setEnd }: FieldsProps) {
  const say = useSay();
  return (
    <>
      <NumberField
        label={say(words.number)}
        value={number}
        onChange={value => setNumber(value.replace(/\D/g, '').slice(0, 11))}
      />
      <DocumentEndField value={end} onChange={setEnd} />
    </>
  );
}

/** It is stopped, from this moment on; or it is taken, and stopped as soon as the carrier's systems are reached (SIM-05). */
export function LossDone({ of }: { of: Reported }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section className="ph-card mt-top" role="status">
      <b className="num">{of.number_mask}</b>
      {of.stopped_at === null ? (
        <p>{say(words.waits)}</p>
      ) : (
        <>
          <p>
            {say(words.stopped)}{' '}
            <b className="num">
              {dayOf(of.stopped_at, language)} {timeOfDay(of.stopped_at, true)}
            </b>
          </p>
          <p>{say(words.not_yours)}</p>
        </>
      )}
      <p className="ph-s">{say(words.next)}</p>
    </section>
  );
}
