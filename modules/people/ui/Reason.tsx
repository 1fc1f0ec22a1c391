import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';

const words = {
  reason: { zh: '理由', en: 'Reason' },
  say_why: { zh: '先写理由', en: 'Say why first' },
};

/** Asks for the reason of a decision before it is taken. */
export function Reason(of: { title: string; onClose: () => void; onGive: (reason: string) => void }) {
  const say = useSay();
  const [reason, setReason] = useState('');
  const short = reason.trim().length < 2;
  return (
    <Dialog
      title={of.title}
      onClose={of.onClose}
      actions={
        <Button
          kind="primary"
          why={short ? say(words.say_why) : undefined}
          onPress={() => of.onGive(reason.trim())}
        >
          {of.title}
        </Button>
      }
    >
      <AreaField label={say(words.reason)} value={reason} onChange={setReason} />
    </Dialog>
  );
}
