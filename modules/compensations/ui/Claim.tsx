import { useState } from 'react';
import { parseYuan } from '../../../kit/money.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField, NumberField, SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../wire.ts';
import { words } from './words.ts';

const promises = ['PRM-01', 'PRM-02', 'PRM-03', 'PRM-04', 'PRM-05', 'PRM-06', 'PRM-07', 'PRM-08'];

/** The proven holder says that something was charged too much, or a promise not kept; the clerk writes it down (PRM-04). */
export function Claim(of: { hall_id: number; ticket_id: string; number: string; check_id: string }) {
  const say = useSay();
  const [open, show] = useState(false);
  const [kind, choose] = useState<'overcharge' | 'promise'>('overcharge');
  const [about, name] = useState('');
  const [much, type] = useState('');
  const [said, write] = useState('');
  const over = kind === 'overcharge';
  const claimed_fen = parseYuan(much);
  const whole = about.trim().length >= 4 && said.trim().length >= 4 && (!over || (claimed_fen ?? 0) > 0);
  const take = async () => {
    const body = { ...of, kind, about: about.trim(), said: said.trim() };
    const outcome = await callApi(wire.claim, over ? { ...body, claimed_fen } : body);
    if (outcome.ok) {
      show(false);
      showToast({ tone: 'ok', title: say(words.taken), note: say(words.speech) });
    } else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
  };
  return (
    <>
      <Button kind="quiet" onPress={() => show(true)}>
        {say(words.claim)}
      </Button>
      {open && (
        <Dialog
          title={say(words.claim_title)}
          onClose={() => show(false)}
          actions={
            <Button kind="primary" why={whole ? undefined : say(words.fill)} onPress={() => void take()}>
              {say(words.take)}
            </Button>
          }
        >
          <p>
            {say(words.speech)} <ClauseChip id="PRM-04" />
          </p>
          <SelectField
            label={say(words.kind)}
            value={kind}
            options={[
              { value: 'overcharge', name: say(words.overcharge) },
              { value: 'promise', name: say(words.promise) },
            ]}
            onChange={value => {
              choose(value === 'promise' ? 'promise' : 'overcharge');
              name(value === 'promise' ? 'PRM-01' : '');
            }}
          />
          {over ? (
            <>
              <TextField
                label={say(words.about)}
                value={about}
                onChange={name}
                placeholder="2026-10 · 1001-R0000012"
              />
              <NumberField label={say(words.how_much)} value={much} onChange={type} unit={say(words.yuan)} />
            </>
          ) : (
            <SelectField
              label={say(words.about_promise)}
              value={about}
              options={promises.map(value => ({ value, name: value }))}
              onChange={name}
            />
          )}
          <AreaField label={say(words.said)} help={say(words.said_help)} value={said} onChange={write} />
        </Dialog>
      )}
    </>
  );
}
