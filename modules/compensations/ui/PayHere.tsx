import { type ReactNode, useEffect, useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { Choice } from '../../../kit/ui/Choice.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import type { Words } from '../../../kit/words.ts';
import {
  guardianRelationCodes,
  type readChecks,
  relationCodes,
  relationProofCodes,
} from '../../identity/wire.ts';
import { guardian_words, proof_words, relation_words } from '../../orders/ui/relations.ts';
import type { readOwed } from '../wire.ts';
import { type Paying, usePay, What } from './owed.tsx';
import { words } from './words.ts';

type Agent = NonNullable<Paying['agent']>;
type Guardian = NonNullable<Paying['guardian']>;
type Check = z.output<typeof readChecks.answer>['checks'][number];
type Owed = z.output<typeof readOwed.answer>['cases'][number];

interface PayHereProps {
  hall_id: number;
  ticket_id: string;
}

/** In a visit: cash to the holder whose document was read, a minor with a guardian, or to an agent with both documents and a letter (RNM-05, RNM-06). */
export function PayHere({ hall_id, ticket_id }: PayHereProps) {
  const say = useSay();
  const [open, show] = useState(false);
  const at = `/api/halls/${hall_id}/tickets/${ticket_id}`;
  const topics = ['compensations', 'identity', 'people'] as const;
  const owed = useLive<{ cases: Owed[] }>(`${at}/compensations-owed`, ...topics);
  const seen = useLive<{ checks: Check[] }>(`${at}/checks`, ...topics);
  const { paying, pay } = usePay(hall_id, owed.retake);
  const due = owed.data?.cases ?? [];
  const none = due.length === 0;
  useEffect(() => {
    // With the last sum handed over the sheet is done: it does not come back by itself for another.
    if (none) show(false);
  }, [none]);
  if (none) return null;
  const holders = [...new Set(due.map(one => one.check_id))];
  return (
    <>
      <Button kind="quiet" onPress={() => show(true)}>
        {say(words.pay_here)}
      </Button>
      {open && (
        <Dialog title={say(words.pay_here)} onClose={() => show(false)}>
          {holders.map(check_id => (
            <HandOut
              key={check_id}
              of={due.filter(one => one.check_id === check_id)}
              checks={seen.data?.checks ?? []}
              paying={paying}
              onPay={(one, to) => void pay(one, 'cash', { ticket_id, check_id, ...to })}
            />
          ))}
        </Dialog>
      )}
    </>
  );
}

/** What shows that somebody is a parent, or a guardian of another kind. */
const papersOf = (relation: Guardian['relation']) =>
  relationProofCodes.filter(one => (one === 'guardian_certificate') === (relation === 'appointed'));

interface HandOutProps {
  /** What is owed to one holder. */
  of: readonly Owed[];
  checks: readonly Check[];
  paying: string | null;
  onPay: (of: Owed, to: Partial<Paying>) => void;
}

/** Into whose hands, and each sum; what else is asked, once for all of them, depends on who came. */
function HandOut(props: HandOutProps) {
  const [one] = props.of;
  if (one === undefined) return null;
  const byId = (id: string | null) => props.checks.find(check => check.id === id);
  const people = { holder: byId(one.check_id), ...props };
  if (one.guardian_check_id !== null)
    return <ToMinor {...people} by={one.guardian_check_id} guardian={byId(one.guardian_check_id)} />;
  if (one.agent_check_id !== null)
    return <ToAgent {...people} by={one.agent_check_id} agent={byId(one.agent_check_id)} />;
  return (
    <section className="cw-to">
      <Person say={words.handed_to} of={people.holder} row="PRM-04" />
      <Sums {...props} to={{}} />
    </section>
  );
}

const Person = ({ say: name, of, row }: { say: Words; of: Check | undefined; row: string }) => {
  const say = useSay();
  return (
    <p>
      {say(name)} <b lang="zh-CN">{of?.name_mask}</b> <span className="num">{of?.document_mask}</span>{' '}
      <ClauseChip id={row} />
    </p>
  );
};

const Asked = ({ label, children }: { label: Words; children: ReactNode }) => {
  const say = useSay();
  return (
    <div>
      <span className="fd-label">{say(label)}</span>
      {children}
    </div>
  );
};

interface SumsProps extends Omit<HandOutProps, 'checks'> {
  /** Why nothing can be paid yet. */
  lacks?: Words | undefined;
  to: Partial<Paying>;
}

function Sums({ of, paying, onPay, lacks, to }: SumsProps) {
  const say = useSay();
  const why = lacks === undefined ? undefined : say(lacks);
  return (
    <>
      {why !== undefined && <p className="cw-why">{why}</p>}
      <ul className="cd-due">
        {of.map(one => (
          <li key={one.id}>
            <What of={one} />
            <Button
              kind="primary"
              busy={paying === one.id}
              why={why}
              onPress={() => paying === null && onPay(one, to)}
            >
              {say(words.in_cash)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

type Standing = HandOutProps & { by: string; holder: Check | undefined };

/** A minor who came: what whoever stands by them is to them, and the paper that shows it (RNM-06). */
function ToMinor({ by, holder, guardian, ...rest }: Standing & { guardian: Check | undefined }) {
  const say = useSay();
  const [relation, choose] = useState<Guardian['relation']>('parent');
  const [proof, showBy] = useState<Guardian['proof'] | undefined>(undefined);
  const to = proof === undefined ? {} : { guardian: { check_id: by, relation, proof } };
  return (
    <section className="cw-to">
      <Person say={words.handed_to} of={holder} row="PRM-04" />
      <Person say={words.stands_by} of={guardian} row="RNM-06" />
      <div className="cw-acting">
        <Asked label={words.guard_words}>
          <Choice
            label={say(words.guard_words)}
            value={relation}
            onChoose={value => {
              choose(value as Guardian['relation']);
              showBy(undefined);
            }}
            segments={guardianRelationCodes.map(value => ({ value, name: say(guardian_words[value]) }))}
          />
        </Asked>
        <Asked label={words.proof_of_guardian}>
          <Choice
            label={say(words.proof_of_guardian)}
            value={proof ?? ''}
            onChoose={value => showBy(papersOf(relation).find(one => one === value))}
            segments={papersOf(relation).map(value => ({ value, name: say(proof_words[value]) }))}
          />
        </Asked>
      </div>
      <Sums {...rest} to={to} lacks={proof === undefined ? words.need_guardian : undefined} />
    </section>
  );
}

/** Somebody for a holder who did not come: what they are to the holder, their letter, and of a minor's parent the paper (RNM-05). */
function ToAgent({ by, holder, agent, ...rest }: Standing & { agent: Check | undefined }) {
  const say = useSay();
  const [chosen, choose] = useState<Agent['relation'] | null>(null);
  const [proof, showBy] = useState<Agent['proof']>(undefined);
  const [letter_on, date] = useState('');
  const minor = rest.of.some(one => one.minor);
  const relation = minor ? ('parent' as const) : chosen;
  const whole = relation !== null && letter_on !== '' && (!minor || proof !== undefined);
  const lacks = minor ? words.need_parent : words.need_agent;
  const to =
    relation === null ? {} : { agent: { check_id: by, relation, letter_on, ...(minor ? { proof } : {}) } };
  return (
    <section className="cw-to">
      <Person say={words.handed_to} of={agent} row="RNM-05" />
      <p>
        {say(words.on_behalf)} <span lang="zh-CN">{holder?.name_mask}</span>{' '}
        <span className="num">{holder?.document_mask}</span>
      </p>
      <div className="cw-acting">
        <Asked label={minor ? words.proof_of_parent : words.relation}>
          {minor ? (
            <Choice
              label={say(words.proof_of_parent)}
              value={proof ?? ''}
              onChoose={value => showBy(papersOf('parent').find(one => one === value))}
              segments={papersOf('parent').map(value => ({ value, name: say(proof_words[value]) }))}
            />
          ) : (
            <Choice
              label={say(words.relation)}
              value={chosen ?? ''}
              onChoose={value => choose(value as Agent['relation'])}
              segments={relationCodes.map(value => ({ value, name: say(relation_words[value]) }))}
            />
          )}
        </Asked>
        <DateField label={say(words.letter)} value={letter_on} onChange={date} />
      </div>
      <Sums {...rest} to={to} lacks={whole ? undefined : lacks} />
    </section>
  );
}
