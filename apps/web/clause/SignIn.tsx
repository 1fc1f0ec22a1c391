import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { useAct } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { signIn, signOut } from '../../../modules/people/wire.ts';
import { words } from './words.ts';

/** Signs a member of staff in for this page. */
export function SignIn({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const say = useSay();
  const act = useAct(signIn);
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const press = async () => {
    if ((await act.run({ user, password })).ok) onDone();
  };
  return (
    <Dialog
      title={say(words.sign_in)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say(words.cancel)}</Button>
          <Button kind="primary" busy={act.pending} onPress={press}>
            {say(words.sign_in)}
          </Button>
        </>
      }
    >
      <form
        className="cp-form"
        onSubmit={event => {
          event.preventDefault();
          void press();
        }}
      >
        <TextField label={say(words.user)} value={user} onChange={setUser} autoComplete="username" />
        <TextField
          label={say(words.password)}
          value={password}
          onChange={setPassword}
          type="password"
          autoComplete="current-password"
          error={act.problem === null ? undefined : `${act.problem.title}${act.problem.remedy}`}
        />
        <button type="submit" className="unseen" tabIndex={-1} aria-hidden="true" />
      </form>
    </Dialog>
  );
}

/** Ends the session of this page. */
export function SignOut({ onDone }: { onDone: () => void }) {
  const say = useSay();
  const act = useAct(signOut);
  return (
    <button
      type="button"
      className="cp-link"
      onClick={async () => {
        await act.run({});
        onDone();
      }}
    >
      {say(words.sign_out)}
    </button>
  );
}
