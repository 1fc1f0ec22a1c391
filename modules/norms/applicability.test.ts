import { expect, test } from 'vitest';
import { applicabilityOf, clausesFor, type HallType, hall_types, type Mode } from './applicability.ts';
import { clauseOf, clauses } from './clause.ts';

const types = Object.keys(hall_types) as HallType[];

/** One row per clause: the mode for each type in the order of `hall_types`; M, r and – for the three modes. */
const table: [string, string][] = [
  ['ORG-02', 'M–––––––'],
  ['ORG-03', '–M––––––'],
  ['ORG-04', '––M–––––'],
  ['ORG-05', '–––M––––'],
  ['ORG-06', '––––MM––'],
  ['ORG-07', '––––––MM'],
  ['QUE-01', 'MrMMMrrr'],
  ['BIZ-05', 'MMMMMMrr'],
  ['BIZ-02', '–M–––rrr'],
  ['TERM-01', 'M–MMMMrr'],
  ['TERM-02', '–M–––rrr'],
  ['TERM-05', 'MMMMMMrr'],
  ['RPR-01', 'M–MMMrrr'],
  ['SVC-05', 'M–MMMrrr'],
  ['CMP-10', '–M–––rrr'],
  ['APR-02', 'MrMMMrrr'],
  ['SAF-05', 'MMMMMMrr'],
  ['FIRE-02', 'MMMMMMMM'],
  ['FIRE-04', 'MMMMMMrr'],
  ['RNM-03', 'MMMMMMMM'],
  ['PRIV-03', 'MMMMMMMM'],
  ['BIZ-33', 'MMMMMMMM'],
  ['CC-08', '––––––––'],
];

const letters: Record<Mode, string> = { mandatory: 'M', by_reference: 'r', not_applicable: '–' };

test.each(table)('GEN-05 %s applies %s', (id, expected) => {
  const clause = clauseOf(id)!;
  expect(types.map(type => letters[applicabilityOf(clause, type).mode]).join('')).toBe(expected);
});

test('GEN-05 each answer names a clause of the catalogue as its reason', () => {
  for (const clause of clauses) {
    for (const type of types) expect(clauseOf(applicabilityOf(clause, type).because)).toBeDefined();
  }
});

test('GEN-05 the rule set of each type, counted', () => {
  const count = (type: HallType) =>
    (['mandatory', 'by_reference', 'not_applicable'] as const).map(mode => clausesFor(type, mode).length);
  expect(Object.fromEntries(types.map(type => [type, count(type)]))).toMatchInlineSnapshot(`
    {
      "authorisedAgent": [
        45,
        555,
        20,
      ],
      "directStore": [
        596,
        0,
        24,
      ],
      "entrustedStore": [
        194,
        406,
        20,
      ],
      "franchise": [
        45,
        555,
        20,
      ],
      "outsourced": [
        596,
        0,
        24,
      ],
      "ownedThirdPartyRun": [
        596,
        0,
        24,
      ],
      "partner": [
        197,
        397,
        26,
      ],
      "selfOperated": [
        596,
        0,
        24,
      ],
    }
  `);
  for (const type of types) expect(count(type).reduce((a, b) => a + b)).toBe(620);
});
