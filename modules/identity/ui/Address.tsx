import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Words } from '../../../kit/words.ts';
import * as wire from '../wire.ts';
import { address_words as words } from './words.ts';

interface AddressProps {
  hall_id: number;
  of: { id: string; surname: string; address: Words | null };
  onGiven: () => void;
}

/** How to address the customer: name and title as they gave it; until then the name, and the question (PRIN-08, PRIN-05). */
export function Address({ hall_id, of, onGiven }: AddressProps) {
  const say = useSay();
  if (of.surname === '') return null;
  if (of.address !== null)
    return (
      <span className="id-address">
        {say(words.say)} <b lang="zh-CN">{say(of.address)}</b> <ClauseChip id="PRIN-08" />
      </span>
    );
  const give = async (as: 'mr' | 'ms') => {
    const outcome = await callApi(wire.addressAs, { hall_id, check_id: of.id, as });
    if (outcome.ok) onGiven();
    else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
  };
  return (
    <span className="id-address">
      <span>{say(words.ask)}</span> <b lang="zh-CN">{of.surname}</b>
      {(['mr', 'ms'] as const).map(as => (
        <button key={as} type="button" onClick={() => void give(as)}>
          {say(words[as])}
        </button>
      ))}
    </span>
  );
}
