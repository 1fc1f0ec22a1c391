import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { Choice } from '../../../kit/ui/Choice.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { AreaField, SelectField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import type { Act } from '../../people/ui/act.ts';
import { asset_kinds } from '../asset.ts';
import * as wire from '../wire.ts';
import type { Asset } from './shapes.ts';
import { asset_words as words } from './words.ts';

interface ReportProps {
  hall_id: number;
  assets: readonly Asset[];
  act: Act;
  onClose: () => void;
}

/** Whoever sees a fault says which device, what is wrong, and whether it can still be used. */
export function ReportFault({ hall_id, assets, act, onClose }: ReportProps) {
  const say = useSay();
  const there = assets.filter(one => one.state === 'in_use');
  const [of, set] = useState({ asset_id: there[0]?.id ?? '', note: '', down: true });
  const put = (to: Partial<typeof of>) => set({ ...of, ...to });
  const report = async () => {
    if (await act(wire.reportRepair, { hall_id, ...of })) onClose();
  };
  return (
    <Dialog
      title={say(words.report)}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={() => void report()}>
          {say(words.report)}
        </Button>
      }
    >
      <SelectField
        label={say(words.which)}
        value={of.asset_id}
        onChange={asset_id => put({ asset_id })}
        options={there.map(one => ({
          value: one.id,
          name: `${say(asset_kinds[one.kind])} ${one.tag}`,
        }))}
      />
      <AreaField label={say(words.fault)} value={of.note} onChange={note => put({ note })} />
      <Choice
        label={say(words.usable)}
        value={of.down ? 'down' : 'up'}
        onChoose={value => put({ down: value === 'down' })}
        segments={[
          { value: 'down', name: say(words.down) },
          { value: 'up', name: say(words.up) },
        ]}
      />
    </Dialog>
  );
}
