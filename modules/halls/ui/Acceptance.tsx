import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { useAct } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../wire.ts';
import { papers as words } from './paper-words.ts';

type Items = z.output<typeof wire.papers.answer>['acceptance'];
interface AcceptanceProps {
  hall_id: number;
  items: Items;
  refresh: () => void;
  onClose: () => void;
}

/** The branch looks at a new hall item by item; with no critical fail it may open (GEN-06). */
export function Acceptance({ hall_id, items, refresh, onClose }: AcceptanceProps) {
  const say = useSay();
  const [answers, answer] = useState<Record<string, { ok: boolean; note?: string }>>({});
  const act = useAct(wire.accept);
  const open = items.filter(one => answers[one.code] === undefined).length;
  const submit = async () => {
    const outcome = await act.run({ hall_id, answers });
    refresh();
    if (!outcome.ok) {
      showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
      return;
    }
    const { accepted, critical_fails } = outcome.value;
    showToast({
      tone: accepted ? 'ok' : 'bad',
      title: say(accepted ? words.passed : words.failed(critical_fails)),
    });
    onClose();
  };
  return (
    <Dialog
      title={say(words.acceptance)}
      onClose={onClose}
      wide
      actions={
        <Button
          kind="primary"
          busy={act.pending}
          why={open === 0 ? undefined : `${items.length - open} / ${items.length}`}
          onPress={() => void submit()}
        >
          {say(words.hand_in)}
        </Button>
      }
    >
      <ul className="hp-items">
        {items.map(one => {
          const given = answers[one.code];
          return (
            <li key={one.code}>
              <span>
                {say(one.say)} {one.weight === 'critical' && <small>{say(words.critical)}</small>}
              </span>
              <Button
                kind={given?.ok === true ? 'primary' : 'secondary'}
                onPress={() => answer({ ...answers, [one.code]: { ok: true } })}
              >
                {say(words.ok)}
              </Button>
              <Button
                kind={given?.ok === false ? 'danger' : 'secondary'}
                onPress={() => answer({ ...answers, [one.code]: { ok: false } })}
              >
                {say(words.fail)}
              </Button>
              {given?.ok === false && (
                <TextField
                  label={say(words.found)}
                  value={given.note ?? ''}
                  onChange={note => answer({ ...answers, [one.code]: { ok: false, note } })}
                />
              )}
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
