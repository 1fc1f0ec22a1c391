import { useState } from 'react';
import { Button } from '../../../../kit/ui/Button.tsx';
import { ClauseChip } from '../../../../kit/ui/ClauseChip.tsx';
import { timeOfDay } from '../../../../kit/ui/format.ts';
import { Icon } from '../../../../kit/ui/Icon.tsx';
import { useSay } from '../../../../kit/ui/language.tsx';
import type { Words } from '../../../../kit/words.ts';
import type { Order } from './visit.ts';
import { words } from './words.ts';

/** Why an order cannot go on to the customer: a guardian has not consented, the warning is not answered, or was answered with a red flag (PAY-03). */
export function whyNotSafe(of: Order | null): Words | undefined {
  if (of?.consent?.flag === 'asked') return words.consent_wait;
  if (of?.risk?.flag === 'asked') return words.risk_wait;
  return of?.risk?.flag === 'red' ? words.risk_red : undefined;
}

interface RiskProps {
  of: Order;
  busy: boolean;
  /** Asks whoever leads the hall for the word; answers whether it was asked. */
  onWord: () => Promise<boolean>;
  onRefuse: () => void;
}

/** The warning of fraud as the clerk sees it: still being read, answered well, or red with what to do about it. */
export function RiskNote({ of, busy, onWord, onRefuse }: RiskProps) {
  const say = useSay();
  const [asked, ask] = useState(false);
  const { risk } = of;
  if (risk === null || of.state === 'rejected') return null;
  const head = {
    asked: words.risk_wait,
    clear: words.risk_clear,
    red: words.risk_red,
    allowed: words.risk_allowed,
  };
  return (
    <section className={risk.flag === 'red' ? 'oc-risk oc-risk-red' : 'oc-risk'} role="status">
      <p>
        <Icon name={risk.flag === 'red' ? 'barred' : 'speech'} size={16} /> <b>{say(head[risk.flag])}</b>{' '}
        {risk.at !== null && <span className="num">{timeOfDay(risk.at)}</span>} <ClauseChip id="PAY-03" />
      </p>
      {risk.raised.map(one => (
        <p key={one.zh}>{say(one)}</p>
      ))}
      {risk.flag === 'red' && (
        <>
          <p className="oc-small">{say(words.risk_talk)}</p>
          <div className="oc-risk-do">
            <Button
              busy={busy}
              why={asked ? say(words.risk_asked) : undefined}
              onPress={() => void onWord().then(ask)}
            >
              {say(words.risk_word)}
            </Button>
            <Button kind="danger" busy={busy} onPress={onRefuse}>
              {say(words.risk_refuse)}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
