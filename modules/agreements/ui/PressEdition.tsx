import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { useAct } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField } from '../../../kit/ui/Field.tsx';
import { writtenIn } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import * as wire from '../wire.ts';
import type { EditionOf } from './Compare.tsx';
import { agreement as words } from './words.ts';

/** One step with an edition: the opinion of the legal office, bringing it into force, or dropping it. */
export function PressEdition({
  of,
  verb,
  onClose,
}: {
  of: EditionOf;
  verb: EditionOf['verbs'][number]['verb'];
  onClose: () => void;
}) {
  const say = useSay();
  const act = useAct(wire.press);
  const [opinion, write] = useState('');
  const go = async () => {
    const more = verb === 'sign_off' ? { opinion: opinion.trim() } : {};
    const outcome = await act.run({ edition_id: of.id, verb, ...more });
    if (outcome.ok) onClose();
  };
  const error = act.problem === null ? undefined : `${act.problem.title} ${act.problem.remedy}`;
  return (
    <Dialog
      title={`${say(words[verb])} · ${of.number}`}
      onClose={onClose}
      actions={
        <Button kind={verb === 'drop' ? 'danger' : 'primary'} busy={act.pending} onPress={() => void go()}>
          {say(words[verb])}
        </Button>
      }
    >
      <p className="pk-note" lang={writtenIn(of.reason)}>
        {of.reason}
      </p>
      {verb === 'sign_off' && (
        <AreaField
          label={say(words.opinion)}
          value={opinion}
          onChange={write}
          help={of.adverse ? say(words.opinion_help) : undefined}
          error={error}
        />
      )}
      {verb === 'start' && <p className="pk-note">{say(words.start_note)}</p>}
      {verb !== 'sign_off' && error !== undefined && (
        <p className="pk-bad" role="alert">
          {error}
        </p>
      )}
    </Dialog>
  );
}
