import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { callApi } from '../../../../kit/ui/call.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import * as wire from '../../privacy_wire.ts';
import { privacyWords as words } from './words.ts';

type Consents = z.output<typeof wire.readConsents.answer>['consents'];

interface ConsentsProps {
  hall_id: number;
  ticket_id: string;
  secret: string;
}

/** What the customer agreed to beyond the contract: off until they say yes, gone the moment they say no (PRIV-07). */
export function MyConsents(of: ConsentsProps) {
  const say = useSay();
  const { hall_id, ticket_id, secret } = of;
  const [consents, show] = useState<Consents | null>(null);
  useEffect(() => {
    void callApi(wire.readConsents, { hall_id, ticket_id, secret }).then(found => {
      if (found.ok) show(found.value.consents);
    });
  }, [hall_id, ticket_id, secret]);
  if (consents === null) return null;
  const turn = async (one: Consents[number]) => {
    const { purpose, version } = one;
    const outcome = await callApi(wire.setConsent, { ...of, purpose, version, on: !one.on });
    if (outcome.ok) show(outcome.value.consents);
  };
  return (
    <section className="ph-card">
      <b>{say(words.consents)}</b>
      {consents.map(one => (
        <label key={one.purpose} className="pp-consent">
          <input type="checkbox" checked={one.on} onChange={() => void turn(one)} />
          <span>{say(one.say)}</span>
        </label>
      ))}
      <a href={`/m/${hall_id}/privacy`}>{say(words.register)}</a>
    </section>
  );
}
