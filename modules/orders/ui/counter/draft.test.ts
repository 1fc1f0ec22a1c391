import { expect, test } from 'vitest';
import { types } from '../../types/index.ts';
import { draftOf, forms } from './draft.ts';

test.each(types)(
  'BIZ-01 $code can be opened by a clerk: its form at the counter asks what the business asks',
  type => {
    const filled = {
      ...draftOf(type.code),
      ...{ unit_code: '91999999MA00TT017F', unit_name: '临江晨光印务' },
      ...forms[type.code]?.chosen?.(1, { plans: [{ code: 'easy19' }], services: [{ code: 'caller_id' }] }),
    };
    expect(type.asks.safeParse(forms[type.code]?.asks(filled)).error).toBeUndefined();
  },
);
