import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField, SelectField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Problem } from '../../../kit/ui/problem.ts';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Words } from '../../../kit/words.ts';
import { measure_words, measures } from '../improvement.ts';
import * as wire from '../wire.ts';
import { improving as words } from './words.ts';

interface ProposeProps {
  hall_id: number;
  processes: readonly { business: string; say: Words }[];
  onClose: () => void;
  onDone: (id: string) => void;
}

/** A proposal: what could be better, of which business, and by what one would see it. */
export function ProposeForm({ hall_id, processes, onClose, onDone }: ProposeProps) {
  const say = useSay();
  const [text, write] = useState('');
  const [business, about] = useState('none');
  const [measure, by] = useState<(typeof measures)[number]>('satisfaction');
  const [problem, refuse] = useState<Problem | null>(null);
  const send = async () => {
    const body = { say: text, business: business === 'none' ? null : business, measure };
    const outcome = await callApi(wire.propose, { hall_id, ...body });
    if (!outcome.ok) return refuse(outcome.problem);
    showToast({ tone: 'ok', title: say(words.proposed_done) });
    onDone(outcome.value.id);
  };
  const error = (field: string) =>
    problem?.field === field ? `${problem.title} ${problem.remedy}` : undefined;
  const told = ['say', 'business', 'measure'].includes(problem?.field ?? '');
  return (
    <Dialog
      title={say(words.propose_title)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say(words.cancel)}</Button>
          <Button kind="primary" onPress={() => void send()}>
            {say(words.propose)}
          </Button>
        </>
      }
    >
      <AreaField label={say(words.say)} value={text} onChange={write} error={error('say')} required />
      <div className="im-fields">
        <SelectField
          label={say(words.business)}
          value={business}
          options={[
            { value: 'none', name: say(words.no_business) },
            ...processes.map(one => ({ value: one.business, name: say(one.say) })),
          ]}
          onChange={about}
          error={error('business')}
        />
        <SelectField
          label={say(words.measure)}
          value={measure}
          options={measures.map(value => ({ value, name: say(measure_words[value]) }))}
          onChange={to => by(measures.find(one => one === to) ?? 'satisfaction')}
          error={error('measure')}
        />
      </div>
      {problem !== null && !told && (
        <p role="alert" className="im-worse">
          {problem.title} {problem.remedy}
        </p>
      )}
    </Dialog>
  );
}
