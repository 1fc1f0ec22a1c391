import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';
import { yuan } from '../../../kit/money.ts';
import { callApi, useAct } from '../../../kit/ui/call.ts';
import { useLanguage, useSay } from '../../../kit/ui/language.tsx';
import { PhoneButton } from '../../queue/ui/phone/PhoneFrame.tsx';
import * as wire from '../wire.ts';
import { InvoiceCard } from './InvoiceCard.tsx';
import './invoice.css';
import { TitleFields, useTitle } from './TitleFields.tsx';
import { words } from './words.ts';

type Shown = z.output<typeof wire.linkedInvoices.answer>;

/** How long until a page looks again for an invoice on its way, milliseconds. */
const look_again_ms = 2500;

interface ReceiptInvoiceProps {
  hall_id: number;
  receipt_id: string;
  secret: string;
}

/** Under the electronic receipt: its invoice, asked for by the customer alone and read here once it is there (PAY-02). */
export function ReceiptInvoice({ hall_id, receipt_id, secret }: ReceiptInvoiceProps) {
  const say = useSay();
  const [of, set] = useState<Shown | null>(null);
  const [open, show] = useState(false);
  const look = useCallback(async () => {
    const outcome = await callApi(wire.linkedInvoices, { hall_id, receipt_id, secret });
    if (outcome.ok) set(outcome.value);
  }, [hall_id, receipt_id, secret]);
  useEffect(() => void look(), [look]);
  const coming = of?.invoices.some(one => one.state === 'asked' || one.state === 'reversing') ?? false;
  useEffect(() => {
    if (!coming) return;
    const timer = setInterval(() => void look(), look_again_ms);
    return () => clearInterval(timer);
  }, [coming, look]);
  if (of === null) return null;
  const last = of.invoices.at(-1);
  return (
    <section className="ph-card iv-phone" aria-label={say(words.e_invoice)}>
      {of.invoices
        .filter(one => one.state !== 'refused')
        .map(one => (
          <InvoiceCard key={one.id} of={one} hall={of.hall} />
        ))}
      {coming && <p role="status">{say(words.coming)}</p>}
      {last?.state === 'stuck' && <p>{say(words.stuck_note)}</p>}
      {last?.state === 'refused' && (
        <p className="ph-rule ph-warn" role="alert">
          {say(words.refused_title)}
        </p>
      )}
      {of.may_ask && !open && (
        <PhoneButton onPress={() => show(true)}>{say(words.ask_for(yuan(of.left_fen)))}</PhoneButton>
      )}
      {of.may_ask && open && (
        <Ask
          {...{ hall_id, receipt_id, secret }}
          onAsked={() => {
            show(false);
            void look();
          }}
        />
      )}
    </section>
  );
}

function Ask({ onAsked, ...of }: ReceiptInvoiceProps & { onAsked: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const draft = useTitle();
  const act = useAct(wire.askInvoiceByLink);
  const send = async () => {
    const phone = draft.phone === '' ? {} : { phone: draft.phone };
    const outcome = await act.run({ ...of, title: draft.title, language, ...phone });
    if (outcome.ok) onAsked();
  };
  return (
    <>
      <TitleFields of={draft} touch />
      {act.problem !== null && (
        <p className="ph-rule ph-bad" role="alert">
          <b>{act.problem.title}</b> {act.problem.remedy}
        </p>
      )}
      <PhoneButton main off={draft.why !== undefined || act.pending} onPress={() => void send()}>
        {say(draft.why ?? words.send)}
      </PhoneButton>
    </>
  );
}
