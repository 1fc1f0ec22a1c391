import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { callApi } from '../../../../kit/ui/call.ts';
import { useSay } from '../../../../kit/ui/language.tsx';
import * as wire from '../../../agreements/wire.ts';
import { words } from './words.ts';

type Text = z.output<typeof wire.agreement.answer>;

/** The whole agreement before the hand under it: in the very edition the form was made under (PRM-01). */
export function WholeText({ hall_id, number }: { hall_id: number; number: number }) {
  const say = useSay();
  const [text, set] = useState<Text | null>(null);
  useEffect(() => {
    void callApi(wire.agreement, { hall_id, number }).then(outcome => {
      if (outcome.ok) set(outcome.value);
    });
  }, [hall_id, number]);
  return (
    <details className="co-text">
      <summary>{say(words.whole_text(number))}</summary>
      <ol>
        {(text?.clauses ?? []).map(one => (
          <li key={one.code}>{say(one.say)}</li>
        ))}
      </ol>
    </details>
  );
}
