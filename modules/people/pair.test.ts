import fc from 'fast-check';
import { test } from 'vitest';
import { whyNotSecond } from './pair.ts';

test('the same person never seals, and nobody but a person does', () => {
  const kind = fc.constantFrom('person', 'device', 'machine', 'system', 'public');
  fc.assert(
    fc.property(fc.nat(5), fc.nat(5), kind, (first, second, of_kind) => {
      const refused = whyNotSecond(
        { first_id: `p${first}` },
        { id: `p${second}`, kind: of_kind as 'person' },
      );
      return (refused === undefined) === (of_kind === 'person' && first !== second);
    }),
    { numRuns: 1000 },
  );
});
