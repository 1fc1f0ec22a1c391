import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { useAct } from '../../../kit/ui/call.ts';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { money } from '../../../kit/ui/format.ts';
import { useKeys } from '../../../kit/ui/keys.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import type { Problem } from '../../../kit/ui/problem.ts';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import * as wire from '../wire.ts';
import { InvoiceCard } from './InvoiceCard.tsx';
import './invoice.css';
import { TitleFields, useTitle } from './TitleFields.tsx';
import { state_words, words } from './words.ts';

type Shown = z.output<typeof wire.counterInvoices.answer>;
type Printed = z.output<typeof wire.printInvoice.answer>;

const refused = (problem: Problem) => showToast({ tone: 'bad', title: problem.title, note: problem.remedy });

/** The invoice of the visit's receipt at the counter: asked for with one key, seen as it comes, printed when wanted (PAY-02). */
export function CounterInvoice({ hall_id, receipt_id }: { hall_id: number; receipt_id: string }) {
  const say = useSay();
  const [open, show] = useState(false);
  const found = useLive<Shown>(
    `/api/halls/${hall_id}/receipts/${receipt_id}/invoices`,
    'invoices',
    'receipts',
  );
  const last = found.data?.invoices.at(-1);
  const may_ask = found.data?.may_ask === true;
  useKeys({ 'Alt+K': { do: () => may_ask && show(true), say: words.ask } });
  return (
    <>
      {last !== undefined && <span role="status">{say(state_words[last.state])}</span>}
      {may_ask && (
        <Button kind="quiet" keyCap="Alt+K" onPress={() => show(true)}>
          {say(words.ask_short)}
        </Button>
      )}
      {!may_ask && last?.state === 'issued' && last.kind === 'blue' && (
        <PrintInvoice {...{ hall_id }} invoice_id={last.id} onPrinted={found.refresh} />
      )}
      {open && (
        <AskDialog
          {...{ hall_id, receipt_id }}
          left_fen={found.data?.left_fen ?? 0}
          onClose={() => {
            show(false);
            found.refresh();
          }}
        />
      )}
    </>
  );
}

function AskDialog(of: { hall_id: number; receipt_id: string; left_fen: number; onClose: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const draft = useTitle();
  const act = useAct(wire.askInvoice);
  const send = async () => {
    const { hall_id, receipt_id } = of;
    const phone = draft.phone === '' ? {} : { phone: draft.phone };
    const outcome = await act.run({ hall_id, receipt_id, title: draft.title, language, ...phone });
    if (outcome.ok) {
      showToast({ tone: 'ok', title: say(words.asked), note: say(words.asked_note) });
      of.onClose();
    } else refused(outcome.problem);
  };
  return (
    <Dialog
      title={say(words.ask_for(money(of.left_fen)))}
      onClose={of.onClose}
      actions={
        <Button
          kind="primary"
          busy={act.pending}
          why={draft.why === undefined ? undefined : say(draft.why)}
          onPress={() => void send()}
        >
          {say(words.send)}
        </Button>
      }
    >
      <ClauseChip id="PAY-02" />
      <TitleFields of={draft} />
    </Dialog>
  );
}

/** Paper on request: the buyer in clear leaves the server once, for this print. */
export function PrintInvoice(of: { hall_id: number; invoice_id: string; onPrinted: () => void }) {
  const say = useSay();
  const act = useAct(wire.printInvoice);
  const [paper, lay] = useState<Printed | null>(null);
  useEffect(() => {
    if (paper === null) return;
    window.print();
    // Enter is the surface's own key: it must not print the same paper again.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    lay(null);
  }, [paper]);
  const print = async () => {
    const outcome = await act.run({ hall_id: of.hall_id, invoice_id: of.invoice_id });
    if (outcome.ok) {
      lay(outcome.value);
      of.onPrinted();
    } else refused(outcome.problem);
  };
  return (
    <>
      <Button kind="quiet" busy={act.pending} onPress={() => void print()}>
        {say(words.print)}
      </Button>
      {paper !== null &&
        createPortal(
          <div className="iv-paper" aria-hidden="true">
            <InvoiceCard of={paper} hall={paper.hall} buyer={paper.buyer} />
          </div>,
          document.body,
        )}
    </>
  );
}
