import { useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { Choice } from '../../../kit/ui/Choice.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { callApi, type Given } from '../../../kit/ui/call.ts';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { money } from '../../../kit/ui/format.ts';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { showToast } from '../../../kit/ui/Toasts.tsx';
import { type readChecks, relationCodes } from '../../identity/wire.ts';
import { relation_words } from '../../orders/ui/relations.ts';
import * as wire from '../wire.ts';
import { words } from './words.ts';

type Case = z.output<typeof wire.readCases.answer>['cases'][number];
type Paying = Given<typeof wire.pay>;
type Agent = NonNullable<Paying['agent']>;
type Check = z.output<typeof readChecks.answer>['checks'][number];

/** What was approved and waits to be paid, and how a clerk pays it. */
function useToPay(hall_id: number) {
  const say = useSay();
  const found = useLive<{ cases: Case[] }>(`/api/halls/${hall_id}/compensations`, 'compensations');
  const pay = async (of: Case, how: 'cash' | 'account', to: Partial<Paying> = {}) => {
    const amount_fen = of.refund_fen ?? 0;
    const outcome = await callApi(wire.pay, { hall_id, case_id: of.id, how, amount_fen, ...to });
    if (outcome.ok)
      showToast({ tone: 'ok', title: say(words.paid), note: outcome.value.receipt_no ?? money(amount_fen) });
    else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    found.refresh();
    return outcome.ok;
  };
  return { due: (found.data?.cases ?? []).filter(one => one.state === 'approved'), pay };
}

const Line = ({ of }: { of: Case }) => (
  <>
    <span className="num">{of.mask}</span> · {of.about} · <b className="num">{money(of.refund_fen ?? 0)}</b>
  </>
);

/** What is owed back: onto the account at any time; in cash only with its holder at the counter (PRM-04). */
export function ToPay({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const { due, pay } = useToPay(hall_id);
  if (due.length === 0) return null;
  return (
    <section>
      <header className="cd-hd">
        <h2>{say(words.to_pay)}</h2>
        <ClauseChip id="PRM-04" />
      </header>
      <p>{say(words.cash_in_visit)}</p>
      {due.map(one => (
        <div key={one.id} className="tl-note">
          <p>
            <Line of={one} />
          </p>
          <Button onPress={() => void pay(one, 'account')}>{say(words.onto)}</Button>
        </div>
      ))}
    </section>
  );
}

interface PayHereProps {
  hall_id: number;
  ticket_id: string;
}

/** In a visit: cash to the holder whose document was read, or to an agent with both documents and a letter (RNM-05). */
export function PayHere({ hall_id, ticket_id }: PayHereProps) {
  const say = useSay();
  const [open, show] = useState(false);
  const { due, pay } = useToPay(hall_id);
  const seen = useLive<{ checks: Check[] }>(
    `/api/halls/${hall_id}/tickets/${ticket_id}/checks`,
    ...(['identity', 'people'] as const),
  );
  const checks = seen.data?.checks ?? [];
  const here = checks.find(one => one.state === 'passed');
  const absent = checks.find(one => one.state === 'lodged');
  const [relation, choose] = useState<Agent['relation'] | null>(null);
  const [letter_on, date] = useState('');
  if (due.length === 0 || here === undefined) return null;
  const acts = absent !== undefined;
  const why = acts && (relation === null || letter_on === '') ? say(words.need_agent) : undefined;
  const to =
    absent === undefined || relation === null
      ? { ticket_id, check_id: here.id }
      : { ticket_id, check_id: absent.id, agent: { check_id: here.id, relation, letter_on } };
  return (
    <>
      <Button kind="quiet" onPress={() => show(true)}>
        {say(words.pay_here)}
      </Button>
      {open && (
        <Dialog title={say(words.pay_here)} onClose={() => show(false)}>
          <p>
            {say(words.handed_to)} <b lang="zh-CN">{(absent ?? here).name_mask}</b>{' '}
            <span className="num">{(absent ?? here).document_mask}</span> <ClauseChip id="PRM-04" />
          </p>
          {acts && (
            <>
              <Choice
                label={say(words.relation)}
                value={relation ?? ''}
                onChoose={value => choose(value as Agent['relation'])}
                segments={relationCodes.map(value => ({ value, name: say(relation_words[value]) }))}
              />
              <DateField label={say(words.letter)} value={letter_on} onChange={date} />
            </>
          )}
          {due.map(one => (
            <p key={one.id}>
              <Line of={one} />{' '}
              <Button why={why} onPress={() => void pay(one, 'cash', to).then(done => done && show(false))}>
                {say(words.in_cash)}
              </Button>
            </p>
          ))}
        </Dialog>
      )}
    </>
  );
}
