import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { useAct } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../wire.ts';
import { answering as words } from './answer-words.ts';
import type { Offered } from './shapes.ts';

/** «This answer is wrong»: what is wrong, in the words of whoever heard it said; its clock starts at once (SVC-04). */
export function ReportWrong({ hall_id, of, onClose }: { hall_id: number; of: Offered; onClose: () => void }) {
  const say = useSay();
  const act = useAct(wire.report);
  const [said, write] = useState('');
  const send = async () => {
    const outcome = await act.run({ hall_id, article: of.mark, said: said.trim() });
    if (!outcome.ok) return;
    showToast({ tone: 'ok', title: say(words.sent) });
    onClose();
  };
  const error = act.problem === null ? undefined : `${act.problem.title} ${act.problem.remedy}`;
  return (
    <Dialog
      title={say(words.wrong_title)}
      onClose={onClose}
      actions={
        <Button kind="primary" busy={act.pending} onPress={() => void send()}>
          {say(words.send)}
        </Button>
      }
    >
      <p>
        <b>{say(of.say)}</b>
      </p>
      <blockquote className="ka-said">{say(of.answer)}</blockquote>
      <AreaField label={say(words.wrong_what)} value={said} onChange={write} error={error} required />
      <p className="ka-note">{say(words.wrong_note)}</p>
    </Dialog>
  );
}
