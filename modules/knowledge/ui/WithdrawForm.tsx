import { AskDialog } from '../../../kit/ui/AskDialog.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as keeping from '../keeping_wire.ts';
import type { Version } from './shapes.ts';
import { knowledge as words } from './words.ts';

interface WithdrawProps {
  of: Version;
  onClose: () => void;
  onDone: () => void;
}

/** An answer that nobody is to give any more is withdrawn, with its reason. */
export function WithdrawForm({ of, onClose, onDone }: WithdrawProps) {
  const say = useSay();
  const keep = async (note: string) => {
    const outcome = await callApi(keeping.press, { article_id: of.id, verb: 'withdraw', note });
    if (outcome.ok) onDone();
    else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    return outcome.ok;
  };
  return (
    <AskDialog
      title={say(words.withdraw)}
      note={say(of.say)}
      fields={[{ key: 'note', label: say(words.withdraw_why), kind: 'area' }]}
      onClose={onClose}
      onKeep={({ note }) => keep(note ?? '')}
    />
  );
}
