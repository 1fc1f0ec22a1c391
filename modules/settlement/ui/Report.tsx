import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { callApi } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { StateMark } from '../../../kit/ui/StateMark.tsx';
import { ExportButton } from '../../exports/ui/ExportButton.tsx';
import * as wire from '../wire.ts';
import { settle as words } from './words.ts';

type Frozen = z.output<typeof wire.readReport.answer>;

/** Whether a print fits a text, told by this page itself; nothing where the browser has no means to tell. */
async function fits(of: Frozen): Promise<boolean | null> {
  if (globalThis.crypto?.subtle === undefined) return null;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(of.report));
  const found = [...new Uint8Array(hash)].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return found === of.report_hash;
}

/** The report of a day as it was frozen: its number, its print, whether they still fit, and the text itself. */
export function Report({ hall_id, day, onClose }: { hall_id: number; day: string; onClose: () => void }) {
  const say = useSay();
  const [of, set] = useState<Frozen | null>(null);
  const [holds, hold] = useState<boolean | null>(null);
  useEffect(() => {
    void callApi(wire.readReport, { hall_id, day }).then(async outcome => {
      if (!outcome.ok) return;
      set(outcome.value);
      hold(await fits(outcome.value));
    });
  }, [hall_id, day]);
  if (of === null) return null;
  return (
    <Dialog
      title={`${say(words.report)} ${day}`}
      onClose={onClose}
      wide
      actions={
        <ExportButton
          {...{ hall_id, kind: 'day_report', about: { day }, label: say(words.pdf), icon: 'printer' }}
        />
      }
    >
      <dl className="se-report">
        <dt>{say(words.number)}</dt>
        <dd className="num">{of.report_no}</dd>
        <dt>{say(words.hash)}</dt>
        <dd>
          <code className="num">{of.report_hash}</code>
          {holds !== null && (
            <StateMark mark={holds ? 'done' : 'fault'}>
              {say(holds ? words.hash_holds : words.hash_breaks)}
            </StateMark>
          )}
        </dd>
      </dl>
      <h3>{say(words.text)}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reached by key */}
      <pre className="se-text" lang="zxx" tabIndex={0}>
        {JSON.stringify(JSON.parse(of.report), null, 2)}
      </pre>
    </Dialog>
  );
}
