import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { isoDay, writtenIn } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { EmptyPanel } from '../../../kit/ui/Panels.tsx';
import * as wire from '../../appointments/wire.ts';
import { Reasons } from './Ask.tsx';
import type { Act } from './act.ts';
import { lift_reasons, more as words } from './more-words.ts';
import type { Block } from './shapes.ts';

interface BlocksProps {
  hall_id: number;
  rows: readonly Block[];
  act: Act;
  refresh: () => void;
  onClose: () => void;
}

/** Phones that may not book for a while, those that appealed first; a block is lifted with a reason that stays (APT-03). */
export function Blocks({ hall_id, rows, act, refresh, onClose }: BlocksProps) {
  const say = useSay();
  const [lifting, lift] = useState<Block | null>(null);
  if (lifting !== null)
    return (
      <Dialog title={say(words.lift_title)} onClose={() => lift(null)}>
        <Reasons
          of={lift_reasons}
          onReason={reason => {
            void act(wire.lift, { hall_id, block_id: lifting.id, reason }).then(refresh);
            lift(null);
          }}
        />
      </Dialog>
    );
  return (
    <Dialog title={say(words.blocks)} onClose={onClose} wide>
      {rows.length === 0 ? (
        <EmptyPanel title={say(words.blocks_none)} />
      ) : (
        <p className="fl-note">
          {say(words.blocks_note)} <ClauseChip id="APT-03" />
        </p>
      )}
      <ul className="fl-rows">
        {rows.map(one => (
          <li key={one.id}>
            <div>
              <b>{say(words.block(one.missed, isoDay(one.until_at)))}</b>
              {one.appeal !== null && (
                <span>
                  {say(words.appealed)} <q lang={writtenIn(one.appeal)}>{one.appeal}</q>
                </span>
              )}
            </div>
            <Button onPress={() => lift(one)}>{say(words.lift)}</Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
