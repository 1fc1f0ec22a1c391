import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { Button } from '../../../kit/ui/Button.tsx';
import { Choice } from '../../../kit/ui/Choice.tsx';
import { ClauseChip } from '../../../kit/ui/ClauseChip.tsx';
import { DateField } from '../../../kit/ui/DateField.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { useSay } from '../../../kit/ui/language.tsx';
import { useLive } from '../../../kit/ui/live.ts';
import { type readChecks, relationCodes, relationProofCodes } from '../../identity/wire.ts';
import { proof_words, relation_words } from '../../orders/ui/relations.ts';
import type { readOwed } from '../wire.ts';
import { type Paying, usePay, What } from './owed.tsx';
import { words } from './words.ts';

type Agent = NonNullable<Paying['agent']>;
type Check = z.output<typeof readChecks.answer>['checks'][number];
type Owed = z.output<typeof readOwed.answer>['cases'][number];

interface PayHereProps {
  hall_id: number;
  ticket_id: string;
}

/** In a visit: cash to the holder whose document was read, or to an agent with both documents and a letter (RNM-05). */
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
  const checkOf = (id: string | null | undefined) => seen.data?.checks.find(check => check.id === id);
  return (
    <>
      <Button kind="quiet" onPress={() => show(true)}>
        {say(words.pay_here)}
      </Button>
      {open && (
        <Dialog title={say(words.pay_here)} onClose={() => show(false)}>
          {holders.map(check_id => {
            const theirs = due.filter(one => one.check_id === check_id);
            return (
              <HandOut
                key={check_id}
                of={theirs}
                holder={checkOf(check_id)}
                agent={checkOf(theirs[0]?.agent_check_id)}
                paying={paying}
                onPay={(one, to) => void pay(one, 'cash', { ticket_id, check_id, ...to })}
              />
            );
          })}
        </Dialog>
      )}
    </>
  );
}

/** What shows that somebody is a parent. */
const parent_papers = relationProofCodes.filter(one => one !== 'guardian_certificate');

interface HandOutProps {
  /** What is owed to one holder. */
  of: readonly Owed[];
  holder: Check | undefined;
  agent: Check | undefined;
  paying: string | null;
  onPay: (of: Owed, to: Partial<Paying>) => void;
}

/** Who takes the money and whose it is, each sum; of an agent, once, what they are to the holder, and their letter. */
function HandOut({ of, holder, agent, paying, onPay }: HandOutProps) {
  const say = useSay();
  const [chosen, choose] = useState<Agent['relation'] | null>(null);
  const [proof, showBy] = useState<Agent['proof']>(undefined);
  const [letter_on, date] = useState('');
  const minor = of.some(one => one.minor);
  const relation = minor ? ('parent' as const) : chosen;
  const by = of[0]?.agent_check_id ?? null;
  const whole = relation !== null && letter_on !== '' && (!minor || proof !== undefined);
  const lacks = by === null || whole ? undefined : say(minor ? words.need_parent : words.need_agent);
  const to =
    by === null || relation === null
      ? {}
      : { agent: { check_id: by, relation, letter_on, ...(minor ? { proof } : {}) } };
  return (
    <section className="cw-to">
      <Taker {...{ holder, agent }} />
      {by !== null && (
        <div className="cw-acting">
          <div>
            <span className="fd-label">{say(minor ? words.proof_of_parent : words.relation)}</span>
            {minor ? (
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
          </div>
          <DateField label={say(words.letter)} value={letter_on} onChange={date} />
        </div>
      )}
      {lacks !== undefined && <p className="cw-why">{lacks}</p>}
      <ul className="cd-due">
        {of.map(one => (
          <li key={one.id}>
            <What of={one} />
            <Button
              kind="primary"
              busy={paying === one.id}
              why={lacks}
              onPress={() => paying === null && onPay(one, to)}
            >
              {say(words.in_cash)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Into whose hands it goes: the holder's own, or the agent's for them. */
function Taker({ holder, agent }: Pick<HandOutProps, 'holder' | 'agent'>) {
  const say = useSay();
  const taker = agent ?? holder;
  return (
    <p>
      {say(words.handed_to)} <b lang="zh-CN">{taker?.name_mask}</b>{' '}
      <span className="num">{taker?.document_mask}</span>
      {agent !== undefined && (
        <span>
          {say(words.on_behalf)} <span lang="zh-CN">{holder?.name_mask}</span>{' '}
          <span className="num">{holder?.document_mask}</span>
        </span>
      )}
      <ClauseChip id={agent === undefined ? 'PRM-04' : 'RNM-05'} />
    </p>
  );
}
