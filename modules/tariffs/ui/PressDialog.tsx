import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { useAct } from '../../../kit/ui/call.ts';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { TextField } from '../../../kit/ui/Field.tsx';
import { writtenIn } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import * as wire from '../wire.ts';
import { keeping as words } from './words.ts';

export type Version = z.output<typeof wire.tariffs.answer>['versions'][number];

interface PressDialogProps {
  version: Version;
  verb: Version['verbs'][number]['verb'];
  /** The first day on which a change announced today may hold. */
  earliest: string;
  onClose: () => void;
}

/** One step with a change: its filing, its day, or dropping it. */
export function PressDialog({ version, verb, earliest, onClose }: PressDialogProps) {
  const say = useSay();
  const act = useAct(wire.press);
  const [filing_no, setFiling] = useState('');
  const [effective_on, setDay] = useState(earliest);
  const go = async () => {
    const more = { approve: { filing_no }, announce: { effective_on }, drop: {} }[verb];
    const outcome = await act.run({ tariff_id: version.id, verb, ...more });
    if (outcome.ok) onClose();
  };
  const error = act.problem === null ? undefined : `${act.problem.title} ${act.problem.remedy}`;
  return (
    <Dialog
      title={`${say(words[verb])} · ${say(version.say)}`}
      onClose={onClose}
      actions={
        <Button kind={verb === 'drop' ? 'danger' : 'primary'} busy={act.pending} onPress={() => void go()}>
          {say(words[verb])}
        </Button>
      }
    >
      <p className="pk-note" lang={writtenIn(version.reason)}>
        {version.reason}
      </p>
      {verb === 'approve' && (
        <TextField label={say(words.filing)} value={filing_no} onChange={setFiling} error={error} />
      )}
      {verb === 'announce' && (
        <DateField
          label={say(words.effective)}
          value={effective_on}
          onChange={setDay}
          help={say(words.earliest(earliest))}
          error={error}
        />
      )}
      {verb === 'drop' && error !== undefined && (
        <p className="pk-bad" role="alert">
          {error}
        </p>
      )}
    </Dialog>
  );
}
