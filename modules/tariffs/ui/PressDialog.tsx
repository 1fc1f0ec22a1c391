import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { useAct } from '../../../kit/ui/call.ts';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { TextField } from '../../../kit/ui/Field.tsx';
import { isoDay, writtenIn } from '../../../kit/ui/format.ts';
import { wallNow } from '../../../kit/ui/hall-time.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import * as wire from '../wire.ts';
import { keeping as words } from './words.ts';

export type Version = z.output<typeof wire.tariffs.answer>['versions'][number];

interface PressDialogProps {
  version: Version;
  verb: Version['verbs'][number]['verb'];
  /** The first day on which a change announced today may hold. */
  earliest: string;
  /** How many days before it holds its holders are told. */
  tell_before: number;
  onClose: () => void;
}

/** One step with a change: its filing, its day, or dropping it. */
export function PressDialog({ version, verb, earliest, tell_before, onClose }: PressDialogProps) {
  const say = useSay();
  const act = useAct(wire.press);
  const [filing_no, setFiling] = useState('');
  const [effective_on, setDay] = useState(earliest);
  const [tell_on, setTell] = useState(isoDay(wallNow()));
  const go = async () => {
    const more = {
      approve: { filing_no },
      announce: version.held ? { effective_on, tell_on } : { effective_on },
      drop: {},
    }[verb];
    const outcome = await act.run({ tariff_id: version.id, verb, ...more });
    if (outcome.ok) onClose();
  };
  const of = (field: string) =>
    act.problem !== null && (act.problem.field === 'tell_on') === (field === 'tell_on');
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
          error={of('effective_on') ? error : undefined}
        />
      )}
      {verb === 'announce' && version.held && (
        <DateField
          label={say(words.tell_on)}
          value={tell_on}
          onChange={setTell}
          help={say(words.tell_help(tell_before))}
          error={of('tell_on') ? error : undefined}
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
