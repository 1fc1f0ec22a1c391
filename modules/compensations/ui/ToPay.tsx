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
import {
  guardianRelationCodes,
  type readChecks,
  relationCodes,
  relationProofCodes,
} from '../../identity/wire.ts';
import { guardian_words, proof_words, relation_words } from '../../orders/ui/relations.ts';
import * as wire from '../wire.ts';
import { words } from './words.ts';

type Case = z.output<typeof wire.readCases.answer>['cases'][number];
type Paying = Given<typeof wire.pay>;
type Agent = NonNullable<Paying['agent']>;
type Guardian = NonNullable<Paying['guardian']>;
type Check = z.output<typeof readChecks.answer>['checks'][number];

type Owed = z.output<typeof wire.readOwed.answer>['cases'][number];
type Due = Pick<Case, 'id' | 'mask' | 'about' | 'refund_fen'>;

/** How a clerk pays what is owed: answers whether it was paid. */
function usePay(hall_id: number) {
  const say = useSay();
  return async (of: Due, how: 'cash' | 'account', to: Partial<Paying> = {}): Promise<boolean> => {
    const amount_fen = of.refund_fen ?? 0;
    const outcome = await callApi(wire.pay, { hall_id, case_id: of.id, how, amount_fen, ...to });
    if (outcome.ok)
      showToast({
        tone: 'ok',
        title: say(words.paid),
        note: `${outcome.value.receipt_no} · ${money(amount_fen)}`,
      });
    else showToast({ tone: 'bad', title: outcome.problem.title, note: outcome.problem.remedy });
    return outcome.ok;
  };
}

const Line = ({ of }: { of: Due }) => (
  <>
    <span className="num">{of.mask}</span> · {of.about} · <b className="num">{money(of.refund_fen ?? 0)}</b>
  </>
);

/** What is owed back: onto the account at any time; in cash only with its holder at the counter (PRM-04). */
export function ToPay({ hall_id }: { hall_id: number }) {
  const say = useSay();
  const found = useLive<{ cases: Case[] }>(`/api/halls/${hall_id}/compensations`, 'compensations', 'tills');
  const pay = usePay(hall_id);
  const due = (found.data?.cases ?? []).filter(one => one.state === 'approved');
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
          <Button onPress={() => void pay(one, 'account').then(found.refresh)}>{say(words.onto)}</Button>
        </div>
      ))}
    </section>
  );
}

interface PayHereProps {
  hall_id: number;
  ticket_id: string;
}

/** In a visit: cash to the holder whose document was read, a minor with a guardian, or to an agent with both documents and a letter (RNM-05, RNM-06). */
export function PayHere({ hall_id, ticket_id }: PayHereProps) {
  const say = useSay();
  const [open, show] = useState(false);
  const pay = usePay(hall_id);
  const at = `/api/halls/${hall_id}/tickets/${ticket_id}`;
  const topics = ['compensations', 'identity', 'people'] as const;
  const owed = useLive<{ cases: Owed[] }>(`${at}/compensations-owed`, ...topics);
  const seen = useLive<{ checks: Check[] }>(`${at}/checks`, ...topics);
  const due = owed.data?.cases ?? [];
  if (due.length === 0) return null;
  const hand = async (of: Owed, to: Partial<Paying>) => {
    const done = await pay(of, 'cash', { ticket_id, check_id: of.check_id, ...to });
    owed.refresh();
    if (done) show(false);
  };
  return (
    <>
      <Button kind="quiet" onPress={() => show(true)}>
        {say(words.pay_here)}
      </Button>
      {open && (
        <Dialog title={say(words.pay_here)} onClose={() => show(false)}>
          {due.map(one => (
            <HandOut
              key={one.id}
              of={one}
              {...byId(seen.data?.checks ?? [], one)}
              onPay={to => void hand(one, to)}
            />
          ))}
        </Dialog>
      )}
    </>
  );
}

const byId = (checks: readonly Check[], of: Owed) => ({
  holder: checks.find(check => check.id === of.check_id),
  guardian: checks.find(check => check.id === of.guardian_check_id),
});

/** What shows that somebody is a parent, or a guardian of another kind. */
const papersOf = (relation: Guardian['relation']) =>
  relationProofCodes.filter(one => (one === 'guardian_certificate') === (relation === 'appointed'));
const parent_papers = papersOf('parent');

interface HandOutProps {
  of: Owed;
  holder: Check | undefined;
  /** Who stands by a minor who came. */
  guardian: Check | undefined;
  onPay: (to: Partial<Paying>) => void;
}

/** One sum and whose it is, as a line of the list; what else is asked depends on who came. */
function HandOut(props: HandOutProps) {
  return props.of.guardian_check_id === null ? <ToHolder {...props} /> : <ToMinor {...props} />;
}

const Holder = ({ holder }: Pick<HandOutProps, 'holder'>) => {
  const say = useSay();
  return (
    <p>
      {say(words.handed_to)} <b lang="zh-CN">{holder?.name_mask}</b>{' '}
      <span className="num">{holder?.document_mask}</span> <ClauseChip id="PRM-04" />
    </p>
  );
};

/** A minor who came: what whoever stands by them is to them, and the paper that shows it (RNM-06). */
function ToMinor({ of, holder, guardian, onPay }: HandOutProps) {
  const say = useSay();
  const [relation, choose] = useState<Guardian['relation']>('parent');
  const [proof, showBy] = useState<Guardian['proof'] | undefined>(undefined);
  const { guardian_check_id } = of;
  const stands = guardian_check_id !== null && proof !== undefined;
  const to = stands ? { guardian: { check_id: guardian_check_id, relation, proof } } : {};
  return (
    <>
      <Holder holder={holder} />
      <p>
        {say(words.stands_by)} <b lang="zh-CN">{guardian?.name_mask}</b>{' '}
        <span className="num">{guardian?.document_mask}</span> <ClauseChip id="RNM-06" />
      </p>
      <Choice
        label={say(words.guard_words)}
        value={relation}
        onChoose={value => {
          choose(value as Guardian['relation']);
          showBy(undefined);
        }}
        segments={guardianRelationCodes.map(value => ({ value, name: say(guardian_words[value]) }))}
      />
      <Choice
        label={say(words.proof_of_guardian)}
        value={proof ?? ''}
        onChoose={value => showBy(papersOf(relation).find(one => one === value))}
        segments={papersOf(relation).map(value => ({ value, name: say(proof_words[value]) }))}
      />
      <p>
        <Line of={of} />{' '}
        <Button why={stands ? undefined : say(words.need_guardian)} onPress={() => onPay(to)}>
          {say(words.in_cash)}
        </Button>
      </p>
    </>
  );
}

/** The holder who came; of an agent, what they are to the holder, their letter, and of a minor's parent the paper. */
function ToHolder({ of, holder, onPay }: HandOutProps) {
  const say = useSay();
  const [chosen, choose] = useState<Agent['relation'] | null>(null);
  const [proof, showBy] = useState<Agent['proof']>(undefined);
  const [letter_on, date] = useState('');
  const relation = of.minor ? ('parent' as const) : chosen;
  const { agent_check_id } = of;
  const whole = relation !== null && letter_on !== '' && (!of.minor || proof !== undefined);
  const why =
    agent_check_id === null || whole ? undefined : say(of.minor ? words.need_parent : words.need_agent);
  const to =
    agent_check_id === null || relation === null
      ? {}
      : { agent: { check_id: agent_check_id, relation, letter_on, ...(of.minor ? { proof } : {}) } };
  return (
    <>
      <Holder holder={holder} />
      {agent_check_id !== null && (
        <>
          {of.minor ? (
            <Choice
              label={say(words.proof_of_parent)}
              value={proof ?? ''}
              onChoose={value => showBy(parent_papers.find(one => one === value))}
              segments={parent_papers.map(value => ({ value, name: say(proof_words[value]) }))}
            />
          ) : (
            <Choice
              label={say(words.relation)}
              value={chosen ?? ''}
              onChoose={value => choose(value as Agent['relation'])}
              segments={relationCodes.map(value => ({ value, name: say(relation_words[value]) }))}
            />
          )}
          <DateField label={say(words.letter)} value={letter_on} onChange={date} />
        </>
      )}
      <p>
        <Line of={of} />{' '}
        <Button why={why} onPress={() => onPay(to)}>
          {say(words.in_cash)}
        </Button>
      </p>
    </>
  );
}
