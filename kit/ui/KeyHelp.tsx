import { useState } from 'react';
import { Dialog } from './Dialog.tsx';
import { KeyCap } from './KeyCap.tsx';
import './KeyHelp.css';
import { actsNow, type KeyAct, useKeys } from './keys.ts';
import { useSay } from './language.tsx';

const title = { zh: '这一屏的按键', en: 'Keys on this screen' };
const names: Record<string, { zh: string; en: string }> = {
  ' ': { zh: '空格', en: 'Space' },
  Escape: { zh: 'Esc', en: 'Esc' },
};

/** «?» lists the keys of this surface with what they do; on a surface without such keys it does nothing. */
export function KeyHelp() {
  const say = useSay();
  const [listed, list] = useState<[string, KeyAct][] | null>(null);
  useKeys({
    '?': () => {
      const told = [...actsNow()].filter(([, act]) => act.say !== undefined);
      if (told.length > 0) list(told);
    },
  });
  if (listed === null) return null;
  return (
    <Dialog title={say(title)} onClose={() => list(null)}>
      <dl className="kh">
        {listed.map(([name, act]) => (
          <div key={name}>
            <dt>
              <KeyCap>{say(names[name] ?? { zh: name, en: name }).replace('+', ' ')}</KeyCap>
            </dt>
            <dd>{act.say !== undefined && say(act.say)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
