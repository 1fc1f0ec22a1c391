import { Choice } from '../../../kit/ui/Choice.tsx';
import { AreaField, TextField } from '../../../kit/ui/Field.tsx';
import { FormDialog } from '../../../kit/ui/FormDialog.tsx';
import { useForm } from '../../../kit/ui/form.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { hand_check_codes, hand_checks, type LookedAt } from '../handover.ts';
import * as wire from '../wire.ts';
import type { Sheet } from './shapes.ts';
import { words } from './words.ts';

interface FillProps {
  hall_id: number;
  of: Sheet;
  onClose: () => void;
  onDone: () => void;
}

const chosen = (one: { ok: boolean } | undefined): string | null => {
  if (one === undefined) return null;
  return one.ok ? 'ok' : 'amiss';
};

/** What is looked at by hand, what is to be said, and why keys stay. */
export function FillForm({ hall_id, of, onClose, onDone }: FillProps) {
  const say = useSay();
  const form = useForm<{ looked: LookedAt; remarks: string; keys_kept: string }>({
    looked: of.looked as LookedAt,
    remarks: of.remarks,
    keys_kept: of.keys_kept ?? '',
  });
  const { draft, put, wrong } = form;
  const holds = of.parts.some(part => part.section === 'keys' && part.lines.length > 0);
  const keep = async () => {
    const keys_kept = draft.keys_kept.trim() === '' ? null : draft.keys_kept;
    const looked = draft.looked as Parameters<typeof form.send<typeof wire.write>>[1]['looked'];
    const input = { hall_id, handover_id: of.id, looked, remarks: draft.remarks, keys_kept };
    if ((await form.send(wire.write, input)) !== undefined) onDone();
  };
  return (
    <FormDialog
      wide
      title={words.fill}
      keep={words.keep}
      of={form}
      fields={['remarks', 'keys_kept']}
      onClose={onClose}
      onKeep={() => void keep()}
    >
      <ul className="pg-lines">
        {hand_check_codes.map(code => {
          const one = draft.looked[code];
          const set = (ok: boolean, note: string) =>
            put({ looked: { ...draft.looked, [code]: { ok, note } } });
          return (
            <li key={code}>
              <span>{say(hand_checks[code])}</span>
              <Choice
                label={say(hand_checks[code])}
                segments={[
                  { value: 'ok', name: say(words.ok) },
                  { value: 'amiss', name: say(words.amiss) },
                ]}
                value={chosen(one)}
                onChoose={to => set(to === 'ok', to === 'ok' ? '' : (one?.note ?? ''))}
              />
              {one?.ok === false && (
                <TextField label={say(words.what)} value={one.note} onChange={note => set(false, note)} />
              )}
            </li>
          );
        })}
      </ul>
      <AreaField
        label={say(words.remarks)}
        value={draft.remarks}
        onChange={remarks => put({ remarks })}
        error={wrong('remarks')}
      />
      {holds && (
        <TextField
          label={say(words.keys_kept)}
          value={draft.keys_kept}
          onChange={keys_kept => put({ keys_kept })}
          error={wrong('keys_kept')}
        />
      )}
    </FormDialog>
  );
}
