import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { SelectField, TextField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Act } from '../../people/ui/act.ts';
import { holds } from '../../people/ui/holds.ts';
import type { Who } from '../../people/wire.ts';
import * as people_wire from '../../people/wire.ts';
import { asset_kinds } from '../asset.ts';
import * as wire from '../wire.ts';
import type { Asset, Assets } from './shapes.ts';
import { why_words, asset_words as words } from './words.ts';

interface ActsProps {
  hall_id: number;
  who: Who;
  of: Asset;
  people: Assets['people'];
  act: Act;
  onClose: () => void;
}

/** What can be done with one device: move it, plan its replacement, enter an update, write it off by two. */
export function AssetActs(props: ActsProps) {
  const say = useSay();
  const { who, of, onClose } = props;
  const keeps = holds(who, 'hall_manager', 'storekeeper');
  const plans = holds(who, 'hall_manager', 'branch_supervisor');
  const ready = of.state === 'in_use';
  return (
    <Dialog wide title={`${say(asset_kinds[of.kind])} ${of.tag}`} onClose={onClose}>
      <div className="as-acts">
        {keeps && (ready || of.state === 'acquired') && <Place {...props} />}
        {keeps && ready && of.release !== null && of.update !== 'none' && (
          <Update {...props} version={of.release} />
        )}
        {plans && ready && <Plan {...props} />}
        <WriteOff {...props} />
      </div>
    </Dialog>
  );
}

function Place({ hall_id, of, people, act, onClose }: ActsProps) {
  const say = useSay();
  const [place, write] = useState(of.place);
  const [custodian_id, choose] = useState(of.custodian.id);
  const keep = async () => {
    if (await act(wire.placeAsset, { hall_id, asset_id: of.id, place, custodian_id })) onClose();
  };
  return (
    <section>
      <h3>{say(of.state === 'acquired' ? words.use_it : words.move_it)}</h3>
      <TextField label={say(words.place)} value={place} onChange={write} />
      <SelectField
        label={say(words.keeper)}
        value={custodian_id}
        onChange={choose}
        options={people.map(one => ({ value: one.id, name: say(one.name) }))}
      />
      <Button onPress={() => void keep()}>{say(words.keep)}</Button>
    </section>
  );
}

function Update({ hall_id, of, version, act, onClose }: ActsProps & { version: string }) {
  const say = useSay();
  const keep = async () => {
    if (await act(wire.updateAsset, { hall_id, asset_id: of.id, version })) onClose();
  };
  return (
    <section>
      <h3>{say(words.update_it)}</h3>
      <Button onPress={() => void keep()}>{say(words.updated(version))}</Button>
    </section>
  );
}

function Plan({ hall_id, of, act, onClose }: ActsProps) {
  const say = useSay();
  const [refresh_on, choose] = useState(of.refresh_on);
  const [reason, write] = useState('');
  const keep = async () => {
    if (await act(wire.planAsset, { hall_id, asset_id: of.id, refresh_on, reason })) onClose();
  };
  return (
    <section>
      <h3>{say(words.plan_it)}</h3>
      <DateField label={say(words.refresh)} value={refresh_on} onChange={choose} />
      <TextField label={say(words.reason)} value={reason} onChange={write} />
      <Button onPress={() => void keep()}>{say(words.keep)}</Button>
    </section>
  );
}

function WriteOff({ hall_id, of, act, onClose }: ActsProps) {
  const say = useSay();
  const [why, choose] = useState('worn');
  const ask = async () => {
    const asked = { hall_id, what: 'assets.asset.write_off', subject_id: of.id, facts: { why } };
    if (!(await act(people_wire.askSecond, asked))) return;
    showToast({ tone: 'ok', title: say(words.asked_second) });
    onClose();
  };
  return (
    <section>
      <h3>{say(words.write_off)}</h3>
      <SelectField
        label={say(words.why)}
        value={why}
        onChange={choose}
        options={Object.entries(why_words).map(([value, name]) => ({ value, name: say(name) }))}
      />
      <Button kind="danger" onPress={() => void ask()}>
        {say(words.ask_second)}
      </Button>
    </section>
  );
}
