import { type FormEvent, useEffect, useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { callApi, useAct } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { saidOf } from '../../../kit/ui/problem.ts';
import { demoCast, proveAgain } from '../wire.ts';

const words = {
  title: { zh: '请确认是您本人', en: 'Confirm that it is you' },
  why: {
    zh: '这一步关系到人员、权限、设备或个人信息，须重新输入密码。五分钟内不再问。',
    en: 'This step concerns people, roles, devices or personal data, and asks for your password. It is not asked again for five minutes.',
  },
  password: { zh: '密码', en: 'Password' },
  demo: { zh: '演示环境的密码是 tingtong-demo', en: 'The demonstration’s password is tingtong-demo' },
  cancel: { zh: '取消', en: 'Cancel' },
  go_on: { zh: '确认', en: 'Confirm' },
};

/** The password once more, in front of a dangerous act that waits for it and then goes on by itself. */
export function ProveDialog({ onEnd }: { onEnd: (proved: boolean) => void }) {
  const say = useSay();
  const [password, setPassword] = useState('');
  const [demo, setDemo] = useState(false);
  const { run, pending, problem } = useAct(proveAgain);
  useEffect(() => {
    void callApi(demoCast, {}).then(outcome => setDemo(outcome.ok && outcome.value.mode === 'demo'));
  }, []);
  const prove = async () => {
    const outcome = await run({ password });
    if (outcome.ok) onEnd(true);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void prove();
  };
  return (
    <Dialog
      title={say(words.title)}
      onClose={() => onEnd(false)}
      actions={
        <>
          <Button onPress={() => onEnd(false)}>{say(words.cancel)}</Button>
          <Button kind="primary" busy={pending} onPress={() => void prove()}>
            {say(words.go_on)}
          </Button>
        </>
      }
    >
      <form className="sg-prove" onSubmit={submit}>
        <p>{say(words.why)}</p>
        <TextField
          label={say(words.password)}
          value={password}
          onChange={setPassword}
          type="password"
          autoComplete="current-password"
          help={demo ? say(words.demo) : undefined}
          error={problem === null ? undefined : saidOf(problem)}
        />
      </form>
    </Dialog>
  );
}
