import { useState } from 'react';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../wire.ts';
import { BillSheet, type Shown } from './BillSheet.tsx';
import { words } from './words.ts';

/** The bills of the number whose holder was proven in this visit: read on the screen, printed when wanted (FEE-03). */
export function CounterBills(of: { hall_id: number; ticket_id: string; number: string; check_id: string }) {
  const say = useSay();
  const [shown, show] = useState<Shown | null>(null);
  const refused = (title: string, note: string) => showToast({ tone: 'bad', title, note });
  const open = async () => {
    const outcome = await callApi(wire.showBills, of);
    if (outcome.ok) show(outcome.value);
    else refused(outcome.problem.title, outcome.problem.remedy);
  };
  const print = async (bills: Shown) => {
    const { hall_id, ticket_id } = of;
    const outcome = await callApi(wire.printBills, {
      hall_id,
      ticket_id,
      months: Math.max(1, bills.bills.length),
    });
    if (outcome.ok) {
      window.print();
      showToast({ tone: 'ok', title: say(words.printed), note: '' });
    } else refused(outcome.problem.title, outcome.problem.remedy);
  };
  return (
    <>
      <Button kind="quiet" onPress={() => void open()}>
        {say(words.open)}
      </Button>
      {shown !== null && (
        <Dialog
          title={say(words.title)}
          onClose={() => show(null)}
          actions={
            <Button kind="primary" icon="printer" onPress={() => void print(shown)}>
              {say(words.print)}
            </Button>
          }
        >
          <ClauseChip id="FEE-03" />
          <div className="bl-paper">
            <BillSheet of={shown} />
          </div>
        </Dialog>
      )}
    </>
  );
}
