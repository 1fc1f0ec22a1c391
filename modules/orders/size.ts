import { z } from 'zod';
import { guarded } from '../../kit/guard.ts';
import { pointsAsked } from './agreement.ts';
import type { AnyBusiness } from './business.ts';

/** What a business asks of its customer, payment aside: steps, fields to fill in, points to agree to (SVC-25). */
export interface Size {
  steps: number;
  fields: number;
  points: number;
}

interface Shape {
  properties?: Record<string, Shape>;
  anyOf?: Shape[];
  oneOf?: Shape[];
}

/** The fields of a request; of several forms the longest counts. */
function fieldsOf(of: Shape): number {
  const forms = [...(of.anyOf ?? []), ...(of.oneOf ?? [])];
  if (forms.length > 0) return Math.max(...forms.map(fieldsOf));
  if (of.properties === undefined) return 1;
  return Object.values(of.properties).reduce((sum, one) => sum + fieldsOf(one), 0);
}

/**
 * The size of a business as its declaration has it: proving who one is, naming or choosing the number, the fields, hearing the sheet, the
 * points, agreeing, taking a card, trying the phone. What the declaration asks, the counter asks.
 */
export const sizeOf = guarded(
  'SVC-25',
  (of: AnyBusiness): Size => {
    const fields = fieldsOf(z.toJSONSchema(of.asks, { io: 'input', unrepresentable: 'any' }) as Shape);
    const points = of.signs === 'signature' ? new Set(['rights', ...pointsAsked(of)]).size : 0;
    const steps = [
      of.identity !== 'none',
      of.about !== 'nothing',
      fields > 0,
      of.signs !== 'none',
      points > 0,
      of.signs !== 'none',
      of.takes_card,
      of.set_up !== undefined,
    ].filter(Boolean).length;
    return { steps, fields: fields + (of.about === 'nothing' ? 0 : 1), points };
  },
  () => ({ steps: 0, fields: 0, points: 0 }),
);
