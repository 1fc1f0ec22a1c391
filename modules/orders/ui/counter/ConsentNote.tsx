import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { timeOfDay } from '../../../../kit/ui/format.ts';
import { Icon } from '../../../../kit/ui/Icon.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import type { Order } from './visit.ts';
import { words } from './words.ts';

/** A guardian's separate consent as the clerk sees it: still being read, or given with its time (RNM-06). */
export function ConsentNote({ of }: { of: Order }) {
  const say = useSay();
  if (of.consent === null || of.state === 'rejected') return null;
  return (
    <section className="oc-risk" role="status">
      <p>
        <Icon name={of.consent.at === null ? 'speech' : 'check'} size={16} />{' '}
        <b>{say(of.consent.at === null ? words.consent_wait : words.consent_given)}</b>{' '}
        {of.consent.at !== null && <span className="num">{timeOfDay(of.consent.at)}</span>}{' '}
        <ClauseChip id="RNM-06" />
      </p>
    </section>
  );
}
