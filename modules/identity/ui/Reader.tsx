import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { Choice } from '../../../kit/ui/Choice.tsx';
import { useAct } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { NumberField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import * as wire from '../wire.ts';
import './identity.css';
import { words } from './words.ts';

const scores = { same: 93, other: 61 };
/** The invented number of an invented customer, said along with the document in a demonstration. */
const demoSays = (sample: number): string | null =>
  sample < 360 ? `1390010${String(sample).padStart(4, '0')}` : null;

interface ReaderProps {
  hall_id: number;
  counter_id: string;
  onRead: (check_id: string, said: string | null) => void;
  onClose: () => void;
}

/** The simulated document reader of the demonstration: whose document lies on it, and who stands before the camera. */
export function Reader({ hall_id, counter_id, onRead, onClose }: ReaderProps) {
  const say = useSay();
  const [sample, setSample] = useState('12');
  const [face, setFace] = useState<'same' | 'other'>('same');
  const [whose, setWhose] = useState<'own' | 'holder'>('own');
  const form = useRef<HTMLFormElement>(null);
  const act = useAct(wire.simulateReader);
  useEffect(() => form.current?.querySelector('input')?.select(), []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const n = Number(sample);
    if (!Number.isSafeInteger(n)) return;
    const absent = whose === 'holder';
    const outcome = await act.run({ hall_id, counter_id, sample: n, score: scores[face], absent });
    if (outcome.ok) onRead(outcome.value.check_id, demoSays(n));
  };
  return (
    <Dialog title={say(words.reader)} onClose={onClose}>
      <form ref={form} className="id-reader" onSubmit={event => void submit(event)}>
        <p>
          <b>{say(words.demo)}</b> {say(words.demo_note)}
        </p>
        <NumberField label={say(words.sample)} value={sample} onChange={setSample} />
        <Choice
          label={say(words.whose)}
          value={whose}
          onChoose={value => setWhose(value === 'holder' ? 'holder' : 'own')}
          segments={[
            { value: 'own', name: say(words.own) },
            { value: 'holder', name: say(words.holder_away) },
          ]}
        />
        {whose === 'own' && (
          <Choice
            label={say(words.face)}
            value={face}
            onChoose={value => setFace(value === 'other' ? 'other' : 'same')}
            segments={[
              { value: 'same', name: say(words.same), hint: scores.same },
              { value: 'other', name: say(words.other), hint: scores.other },
            ]}
          />
        )}
        {act.problem !== null && (
          <p className="id-bad" role="alert">
            <b>{act.problem.title}</b> {act.problem.remedy}
          </p>
        )}
        <Button kind="primary" type="submit" wide keyCap="Enter" busy={act.pending}>
          {say(words.read)}
        </Button>
      </form>
    </Dialog>
  );
}
