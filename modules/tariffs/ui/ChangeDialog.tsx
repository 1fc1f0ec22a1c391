import { useState } from 'react';
import type { z } from 'zod';
import { yuan } from '../../../kit/money.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { useAct } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { NumberField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { wrongField } from '../../../kit/ui/problem.ts';
import * as wire from '../wire.ts';
import { published, keeping as words } from './words.ts';

export type Price = z.output<typeof wire.tariffs.answer>['in_force'][number];

/** Yuan as typed, in fen; undefined when it is no amount with at most two decimals. */
const fenOf = (typed: string): number | undefined =>
  /^\d{1,6}(\.\d{1,2})?$/.test(typed.trim()) ? Math.round(Number(typed) * 100) : undefined;

/** A change of one item, or a new one; a plan can only end. */
export function ChangeDialog({ of, onClose }: { of: Price | null; onClose: () => void }) {
  const say = useSay();
  const act = useAct(wire.draft);
  const [end, setEnd] = useState(of?.plan === true);
  const [draft, setDraft] = useState({
    ...{ code: of?.code ?? '', say_zh: of?.say.zh ?? '', say_en: of?.say.en ?? '' },
    ...{ how_zh: of?.how.zh ?? '', how_en: of?.how.en ?? '', per: of?.per ?? ('once' as const) },
    ...{ yuan: of === null ? '' : yuan(of.amount_fen), reason: '' },
  });
  const set = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const amount_fen = fenOf(draft.yuan);
  const save = async () => {
    const { yuan: _, ...item } = draft;
    const outcome = await act.run({
      ...item,
      amount_fen: amount_fen ?? 0,
      sold: !end,
      ...{ ends_zh: of?.ends.zh ?? '长期有效', ends_en: of?.ends.en ?? 'no end' },
      ...{ leaving_zh: of?.leaving.zh ?? '没有', leaving_en: of?.leaving.en ?? 'nothing' },
    });
    if (outcome.ok) onClose();
  };
  const wrong = (field: string) => wrongField(act.problem, field);
  const line = (field: 'say_zh' | 'say_en' | 'how_zh' | 'how_en' | 'reason', label: string) => (
    <TextField
      label={label}
      value={draft[field]}
      onChange={text => set({ [field]: text })}
      error={wrong(field)}
    />
  );
  return (
    <Dialog
      wide
      title={of === null ? say(words.fresh) : `${say(words.change)} · ${say(of.say)}`}
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          busy={act.pending}
          why={amount_fen === undefined ? say(words.yuan) : undefined}
          onPress={() => void save()}
        >
          {say(words.save)}
        </Button>
      }
    >
      {of === null && (
        <TextField
          label={say(words.code)}
          value={draft.code}
          onChange={code => set({ code })}
          error={wrong('code')}
        />
      )}
      {of?.plan === true && <p className="pk-note">{say(words.plan)}</p>}
      {of?.plan !== true && (
        <>
          <div className="pk-two">
            {line('say_zh', say(words.name_zh))}
            {line('say_en', say(words.name_en))}
            <NumberField
              label={say(words.yuan)}
              value={draft.yuan}
              onChange={typed => set({ yuan: typed })}
              error={wrong('amount_fen')}
            />
            <SelectField
              label={say(words.per)}
              value={draft.per}
              onChange={per => set({ per: per === 'month' ? 'month' : 'once' })}
              options={[
                { value: 'once', name: say(published.once) },
                { value: 'month', name: say(published.month) },
              ]}
            />
          </div>
          {line('how_zh', say(words.how_zh))}
          {line('how_en', say(words.how_en))}
        </>
      )}
      {of !== null && of.plan === false && (
        <label className="pk-end">
          <input type="checkbox" checked={end} onChange={event => setEnd(event.target.checked)} />
          {say(words.end)}
        </label>
      )}
      {line('reason', say(words.reason))}
      {act.problem !== null && (
        <p className="pk-bad" role="alert">
          <b>{act.problem.title}</b> {act.problem.remedy}
        </p>
      )}
    </Dialog>
  );
}
