import type { ReactNode } from 'react';
import type { Words } from '../words.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import type { Form } from './form.ts';
import { useSay } from './language.tsx';
import { saidOf } from './problem.ts';

interface FormDialogProps {
  title: Words;
  /** What the button says; the title when it is left out. */
  keep?: Words;
  of: Pick<Form<object>, 'pending' | 'problem'>;
  /** The fields that say themselves what is wrong with them; any other refusal is told at the foot. */
  fields: readonly string[];
  /** Why it cannot be sent yet. */
  why?: Words | undefined;
  wide?: boolean;
  onClose: () => void;
  onKeep: () => void;
  children: ReactNode;
}

const cancel = { zh: '取消', en: 'Cancel' };

/** A form in front of everything: its fields, one act with them, the way back; no refusal goes unsaid. */
export function FormDialog(props: FormDialogProps) {
  const { title, keep = title, of, fields, why, wide = false, onClose, onKeep, children } = props;
  const say = useSay();
  const { problem } = of;
  return (
    <Dialog
      title={say(title)}
      wide={wide}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say(cancel)}</Button>
          <Button
            kind="primary"
            busy={of.pending}
            why={why === undefined ? undefined : say(why)}
            onPress={onKeep}
          >
            {say(keep)}
          </Button>
        </>
      }
    >
      {children}
      {problem !== null && !fields.includes(problem.field ?? '') && (
        <p className="fd-under fd-refused" role="alert">
          {saidOf(problem)}
        </p>
      )}
    </Dialog>
  );
}
