import { useState } from 'react';
import { Button } from '../../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { money } from '../../../../kit/ui/format.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import { useLive } from '../../../../kit/ui/live.ts';
import { StateMark } from '../../../../kit/ui/StateMark.tsx';
import { tender_words } from '../../../ledger/tenders.ts';
import type { Act } from '../../../people/ui/act.ts';
import { holds } from '../../../people/ui/holds.ts';
import { Reason } from '../../../people/ui/Reason.tsx';
import type { Who } from '../../../people/wire.ts';
import { decideDifference } from '../../wire.ts';
import type { ListedTill, OneTill } from './shapes.ts';
import { decider_words, tills as words } from './words.ts';

interface CaseProps {
  hall_id: number;
  who: Who;
  till: ListedTill;
  act: Act;
}

type Decision = 'carry' | 'recover' | 'recount';

/** Who stands on which step of the ladder, the lowest first; a higher one may do what a lower one may. */
const ladder = ['duty_manager', 'hall_manager', 'branch_supervisor'] as const;
const reaches = (who: Who, needed: string | null): boolean =>
  ladder.slice(Math.max(0, ladder.indexOf(needed as 'duty_manager'))).some(post => holds(who, post));

/** A difference as a case of its own: whose, how much, what they say, and the decision of whoever may take it. */
export function Case({ hall_id, who, till, act }: CaseProps) {
  const say = useSay();
  const [asking, ask] = useState<Decision | null>(null);
  const one = useLive<OneTill>(`/api/halls/${hall_id}/tills/${till.id}`, 'tills');
  const difference = till.difference_fen ?? 0;
  const decides = one.data?.decides ?? null;
  // What is over in one tender does not hide what is short in another (CASH-03).
  const off = (one.data?.lines ?? []).filter(row => row.difference_fen !== 0);
  const why = whyNot(say, { who, decides, explained: till.state === 'discrepancy_review' });
  const carry = difference < 0 ? words.short : words.over;
  return (
    <section className="of-case">
      <h2>
        <StateMark mark="over">{say(difference < 0 ? words.case_short : words.case_over)}</StateMark>
        <ClauseChip id="CASH-03" />
      </h2>
      <p className="of-case-sum">
        <b className="num">{money(difference)}</b>
        <span>
          {say(till.clerk.name)}
          {say(words.comma)}
          {till.counter_number} {say(words.hall_number)}
        </span>
      </p>
      {off.length > 0 && (
        <p className="of-quiet num">
          {off.map(row => `${say(tender_words[row.tender])} ${money(row.difference_fen)}`).join(' · ')}
        </p>
      )}
      <p className="of-case-says">
        {till.explanation === null ? (
          say(words.no_explanation)
        ) : (
          <>
            {say(till.clerk.name)}
            {say(words.explained)}
            <q lang="zh-CN">{till.explanation}</q>
          </>
        )}
      </p>
      {decides !== null && <p className="of-quiet">{say(decider_words[decides] ?? words.decide)}</p>}
      <div className="of-buttons">
        <Button kind="primary" why={why} whyUnder onPress={() => ask('carry')}>
          {say(carry)}
        </Button>
        {why === undefined && (
          <>
            <Button onPress={() => ask('recover')}>{say(words.recover)}</Button>
            <Button onPress={() => ask('recount')}>{say(words.recount)}</Button>
          </>
        )}
      </div>
      {asking !== null && (
        <Reason
          title={say({ carry, recover: words.recover, recount: words.recount }[asking])}
          onClose={() => ask(null)}
          onGive={reason => {
            ask(null);
            void act(decideDifference, { hall_id, session_id: till.id, decision: asking, reason });
          }}
        />
      )}
    </section>
  );
}

function whyNot(
  say: ReturnType<typeof useSay>,
  of: { who: Who; decides: string | null; explained: boolean },
): string | undefined {
  if (!of.explained) return say(words.no_explanation);
  return reaches(of.who, of.decides) ? undefined : say(decider_words[of.decides ?? ''] ?? words.decide);
}
