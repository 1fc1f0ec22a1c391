import { useState } from 'react';
import type { Words } from '../words.ts';
import { Dialog } from './Dialog.tsx';
import { KeyCap } from './KeyCap.tsx';
import './KeyHelp.css';
import { actsNow, useKeys } from './keys.ts';
import { useSay } from './language.tsx';
import { pageSession } from './session.ts';

const title = { zh: '这一屏的按键', en: 'Keys on this screen' };
const names: Record<string, { zh: string; en: string }> = {
  ' ': { zh: '空格', en: 'Space' },
  Escape: { zh: 'Esc', en: 'Esc' },
};

/** What works on every staff surface; a surface's own key of that name is told instead. */
const everywhere: [string, Words][] = [
  ['Tab', { zh: '下一项；按住 Shift 回上一项', en: 'The next thing; with Shift the one before' }],
  ['Enter', { zh: '按下、打开选中的', en: 'Press or open what is chosen' }],
  ['Escape', { zh: '关上打开的窗', en: 'Close what is open' }],
  ['?', { zh: '列出这一屏的按键', en: 'List the keys of this screen' }],
];
/** Where customers stand: nobody there looks for keys. */
const of_customers = ['kiosk', 'display', 'm', 'customer', 'halls'];

/** «?» lists the keys of this surface with what they do. */
export function KeyHelp() {
  const say = useSay();
  const [listed, list] = useState<[string, Words][] | null>(null);
  useKeys({
    '?': () => {
      if (of_customers.includes(pageSession().surface)) return;
      const own = [...actsNow()].flatMap(([name, { say }]): [string, Words][] =>
        say === undefined ? [] : [[name, say]],
      );
      list([...own, ...everywhere.filter(([name]) => !own.some(([other]) => other === name))]);
    },
  });
  if (listed === null) return null;
  return (
    <Dialog title={say(title)} onClose={() => list(null)}>
      <dl className="kh">
        {listed.map(([name, what]) => (
          <div key={name}>
            <dt>
              <KeyCap>{say(names[name] ?? { zh: name, en: name }).replace('+', ' ')}</KeyCap>
            </dt>
            <dd>{say(what)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
