import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { SkeletonPanel } from '../../../kit/ui/Panels.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { metrics } from '../metric.ts';
import * as wire from '../wire.ts';
import { SchemeForm } from './SchemeForm.tsx';
import type { Scheme, Schemes } from './shapes.ts';
import { evaluations as words } from './words.ts';

/** The schemes: what is in use, what waits for somebody else to publish it, a new one, a past period made up for (GEN-19). */
export function SchemesDialog({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const say = useSay();
  const found = useLive<Schemes>('/api/evaluation-schemes', 'evaluation');
  const [drafting, draft] = useState(false);
  const after = () => {
    draft(false);
    found.refresh();
    onDone();
  };
  const act = async (call: ReturnType<typeof callApi>) => {
    const outcome = await call;
    if (outcome.ok) showToast({ tone: 'ok', title: say(words.done) });
    else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    after();
  };
  const list = found.data;
  return (
    <Dialog
      title={say(words.schemes)}
      wide
      onClose={onClose}
      actions={
        list?.may_draft === true && !drafting ? (
          <Button kind="primary" onPress={() => draft(true)}>
            {say(words.new_scheme)}
          </Button>
        ) : undefined
      }
    >
      {list === null && <SkeletonPanel rows={3} row_px={60} />}
      {list !== null && drafting && (
        <SchemeForm first={list.first_items} onDone={after} onBack={() => draft(false)} />
      )}
      {list !== null && !drafting && (
        <ul className="ev-schemes">
          {list.schemes.map(one => (
            <li key={one.id}>
              <p>
                <b>{say(one.name)}</b> {say(one.unit)} · {say(words[one.cadence])} · {say(words[one.state])}{' '}
                <ClauseChip id="GEN-19" />
              </p>
              <p className="ev-quiet">
                {one.items
                  .filter(item => item.weight > 0)
                  .map(item => `${say(metrics[item.metric])} ${item.weight}`)
                  .join(' · ')}
              </p>
              {one.why_less !== '' && <p className="ev-quiet">{one.why_less}</p>}
              {one.state === 'drafted' && one.own && <p className="ev-quiet">{say(words.own)}</p>}
              {one.state === 'drafted' && !one.own && (
                <Button onPress={() => void act(callApi(wire.publishScheme, { scheme_id: one.id }))}>
                  {say(words.publish)}
                </Button>
              )}
              {one.may_evaluate && <CatchUp of={one} act={act} />}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function CatchUp({ of, act }: { of: Scheme; act: (call: ReturnType<typeof callApi>) => Promise<void> }) {
  const say = useSay();
  const [period, type] = useState('');
  return (
    <div className="ev-catch">
      <TextField label={say(words.catch_up)} help={say(words.catch_up_help)} value={period} onChange={type} />
      <Button onPress={() => void act(callApi(wire.evaluate, { scheme_id: of.id, period }))}>
        {say(words.catch_up)}
      </Button>
    </div>
  );
}
