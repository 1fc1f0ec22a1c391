import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { useAct } from '../../../../kit/ui/call.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import * as wire from '../../loss_wire.ts';
import { isDocumentEnd } from '../DocumentEndField.tsx';
import { LossDone, LossFields } from '../phone/LossPage.tsx';
import { lossWords as words } from '../phone/words.ts';

/** A caller has lost a card: the call centre stops it while they are on the line, and reads the moment out (SIM-04). */
export function LossByCall({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const [number, setNumber] = useState('');
  const [end, setEnd] = useState('');
  const [done, setDone] = useState<z.output<typeof wire.reportLossByCall.answer> | null>(null);
  const act = useAct(wire.reportLossByCall);
  const whole = number.length === 11 && isDocumentEnd(end);
  const send = async () => {
    const outcome = await act.run({ hall_id, number, document_end: end });
    if (!outcome.ok) return;
    setDone(outcome.value);
    setNumber('');
    setEnd('');
  };
  return (
    <section className="of-pad">
      <h2>
        {say(words.by_call)} <ClauseChip id="SIM-04" /> <ClauseChip id="SIM-05" />
      </h2>
      <p className="of-quiet">{say(words.by_call_note)}</p>
      <LossFields {...{ number, setNumber, end, setEnd }} />
      <Button
        kind="primary"
        busy={act.pending}
        why={whole ? undefined : say(words.fill)}
        onPress={() => void send()}
      >
        {say(words.stop)}
      </Button>
      {act.problem !== null && (
        <p role="alert">
          <b>{act.problem.title}</b> {act.problem.remedy}
        </p>
      )}
      {done !== null && <LossDone of={done} />}
    </section>
  );
}
