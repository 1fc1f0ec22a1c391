import { useState } from 'react';
import { parseYuan } from '../../../kit/money.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { FixedField, NumberField } from '../../../kit/ui/Field.tsx';
import { money } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import type { Act } from '../../people/ui/act.ts';
import { approveDay } from '../wire.ts';
import type { Settlement } from './shapes.ts';
import { withFigure, settle as words } from './words.ts';

/** The approval: how much stays in the safe, how much goes to the bank; then the books are locked and the report frozen. */
export function Approve(of: { hall_id: number; settlement: Settlement; act: Act; onClose: () => void }) {
  const say = useSay();
  const values = useLive<Record<string, number>>(
    `/api/halls/${of.hall_id}/norms/values?keys=safe_float,safe_cash_max`,
    'norms',
  );
  const [typed, type] = useState<string | null>(null);
  const safe = of.settlement.lines.find(line => line.code === 'safe')?.expected ?? 0;
  const most = Math.min(safe, values.data?.safe_cash_max ?? safe);
  const proposed = Math.min(most, values.data?.safe_float ?? 0);
  const retained_fen = typed === null ? proposed : parseYuan(typed);
  const wrong = retained_fen === undefined || retained_fen > most;
  const approve = () => {
    if (retained_fen === undefined) return;
    const { hall_id } = of;
    void of
      .act(approveDay, { hall_id, day: of.settlement.day, retained_fen })
      .then(done => done && of.onClose());
  };
  const limit = say(withFigure(words.retained_wrong, money(most)));
  return (
    <Dialog
      title={say(words.approve)}
      onClose={of.onClose}
      actions={
        <Button kind="primary" why={wrong ? limit : undefined} onPress={approve}>
          {say(words.approve)}
        </Button>
      }
    >
      <div className="of-fields">
        <NumberField
          label={say(words.retained)}
          help={limit}
          value={typed ?? money(proposed)}
          onChange={type}
          unit={say(words.yuan)}
        />
        <FixedField label={say(words.to_bank)}>
          <span className="num">{wrong ? '—' : money(safe - (retained_fen ?? 0))}</span>
        </FixedField>
      </div>
    </Dialog>
  );
}
