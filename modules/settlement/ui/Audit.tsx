import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { settle as words } from './words.ts';

/** The auditor's two buttons: the day or month holds, or goes back with a question; both say why (CASH-09). */
export function Audit({ onGive }: { onGive: (of: { holds: boolean; note: string }) => void }) {
  const say = useSay();
  const [asking, ask] = useState<boolean | null>(null);
  const [note, setNote] = useState('');
  const name = say(asking === true ? words.audit_holds : words.audit_asks);
  const give = (holds: boolean) => {
    ask(null);
    onGive({ holds, note: note.trim() });
  };
  return (
    <>
      <Button onPress={() => ask(true)}>{say(words.audit_holds)}</Button>
      <Button kind="danger" onPress={() => ask(false)}>
        {say(words.audit_asks)}
      </Button>
      {asking !== null && (
        <Dialog
          title={name}
          onClose={() => ask(null)}
          actions={
            <Button
              kind="primary"
              why={note.trim().length < 2 ? say(words.note) : undefined}
              onPress={() => give(asking)}
            >
              {name}
            </Button>
          }
        >
          <AreaField label={say(words.note)} value={note} onChange={setNote} />
        </Dialog>
      )}
    </>
  );
}
