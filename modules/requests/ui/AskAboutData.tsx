import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useAct } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { type Kind, kind_codes, kinds } from '../request.ts';
import * as wire from '../wire.ts';
import { words } from './words.ts';

/** The proven holder asks about the own data at the counter; the clerk writes it down (PRIV-06). */
export function AskAboutData(of: { hall_id: number; ticket_id: string; number: string; check_id: string }) {
  const say = useSay();
  const act = useAct(wire.receive);
  const [open, show] = useState(false);
  const [kind, choose] = useState<Kind>('access');
  const [said, write] = useState('');
  const [wanted, correct] = useState('');
  const take = async () => {
    const more = kind === 'correct' ? { wanted: wanted.trim() } : {};
    const outcome = await act.run({ ...of, kind, said: said.trim(), ...more });
    if (!outcome.ok) return;
    show(false);
    showToast({ tone: 'ok', title: say(words.taken), note: say(words.taken_note) });
  };
  return (
    <>
      <Button kind="quiet" onPress={() => show(true)}>
        {say(words.ask)}
      </Button>
      {open && (
        <Dialog
          title={say(words.title)}
          onClose={() => show(false)}
          actions={
            <Button
              kind="primary"
              busy={act.pending}
              why={said.trim().length < 4 ? say(words.fill) : undefined}
              onPress={() => void take()}
            >
              {say(words.take)}
            </Button>
          }
        >
          <p>
            {say(words.taken_note)} <ClauseChip id="PRIV-06" />
          </p>
          <SelectField
            label={say(words.what)}
            value={kind}
            options={kind_codes.map(value => ({ value, name: say(kinds[value]) }))}
            onChange={value => choose(value as Kind)}
          />
          {kind === 'correct' && <TextField label={say(words.wanted)} value={wanted} onChange={correct} />}
          <AreaField label={say(words.said)} value={said} onChange={write} />
          {act.problem !== null && (
            <p role="alert">
              <b>{act.problem.title}</b> {act.problem.remedy}
            </p>
          )}
        </Dialog>
      )}
    </>
  );
}
