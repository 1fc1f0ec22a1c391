import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { Choice } from '../../../kit/ui/Choice.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useAct } from '../../../kit/ui/call.ts';
import { TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import * as wire from '../wire.ts';
import { tie_words as words } from './words.ts';

type Ties = z.output<typeof wire.readTies.answer>;

/** Whoever works here declares the own and the family's documents: their matters go to a colleague (NUM-01, PRIV-10). */
export function MyTies({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const found = useLive<Ties>(`/api/halls/${hall_id}/my-ties`, 'identity');
  const act = useAct(wire.declareTie);
  const [number, type] = useState('');
  const [relation, choose] = useState<'self' | 'family'>('self');
  const whole = number.trim().length >= 5;
  const send = async () => {
    const outcome = await act.run({ hall_id, kind: 'id_card', number, relation });
    if (!outcome.ok) return;
    type('');
    found.refresh();
  };
  return (
    <section className="pc-ties">
      <h2>
        {say(words.title)} <ClauseChip id="PRIV-10" /> <ClauseChip id="NUM-01" />
      </h2>
      <p>{say(words.note)}</p>
      <p role="status">
        {found.data === null ? '' : say(words.declared(found.data.self, found.data.family))}
      </p>
      <TextField label={say(words.number)} value={number} onChange={type} />
      <Choice
        label={say(words.whose)}
        value={relation}
        onChoose={value => choose(value === 'family' ? 'family' : 'self')}
        segments={[
          { value: 'self', name: say(words.self) },
          { value: 'family', name: say(words.family) },
        ]}
      />
      <Button busy={act.pending} why={whole ? undefined : say(words.fill)} onPress={() => void send()}>
        {say(words.declare)}
      </Button>
      {act.problem !== null && <p role="alert">{act.problem.title}</p>}
    </section>
  );
}
