import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { SelectField } from '../../../kit/ui/Field.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { type CashOff, cash_off_reasons } from '../session.ts';
import * as wire from '../wire.ts';
import { onTill } from './on-till.ts';
import { words } from './words.ts';

/** Whether this till takes cash: for a while it may not, with a reason, while another counter does (PAY-04). */
export function CashTaken({
  hall_id,
  session_id,
  cash_off,
}: {
  hall_id: number;
  session_id: string;
  cash_off: CashOff | null;
}) {
  const say = useSay();
  const [asking, ask] = useState(false);
  const [reason, choose] = useState<CashOff>('detector');
  if (cash_off !== null)
    return (
      <>
        <p className="tl-note">
          {say(words.cash_is_off)} · {say(words.cash_off[cash_off])} <ClauseChip id="PAY-04" />
        </p>
        <Button wide onPress={() => void onTill(wire.startCash, { hall_id, session_id })}>
          {say(words.start_cash)}
        </Button>
      </>
    );
  return (
    <>
      <Button wide kind="quiet" onPress={() => ask(true)}>
        {say(words.stop_cash)}
      </Button>
      {asking && (
        <Dialog
          title={say(words.stop_cash)}
          onClose={() => ask(false)}
          actions={
            <Button
              kind="primary"
              onPress={() => {
                ask(false);
                void onTill(wire.stopCash, { hall_id, session_id, reason });
              }}
            >
              {say(words.stop_cash)}
            </Button>
          }
        >
          <SelectField
            label={say(words.cash_off_why)}
            value={reason}
            options={cash_off_reasons.map(value => ({ value, name: say(words.cash_off[value]) }))}
            onChange={value => choose(value as CashOff)}
          />
          <p className="tl-note">{say(words.stop_cash_note)}</p>
        </Dialog>
      )}
    </>
  );
}
