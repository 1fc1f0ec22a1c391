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

test('ORG-02 a hall of our own owes the whole book, the posts of chapter 5 included, and no other type so much', () => {
  const own = clausesFor('selfOperated', 'mandatory');
  expect(clausesFor('selfOperated', 'by_reference')).toEqual([]);
  const chapter_5 = clauses.filter(one => one.sources.some(ref => ref.startsWith('D08.5')));
  expect(chapter_5.length).toBeGreaterThan(10);
  expect(chapter_5.filter(one => !own.includes(one))).toEqual([]);
  expect(clausesFor('partner', 'mandatory').length).toBeLessThan(own.length);
});

test('ORG-08 safety binds the halls of group units and specialised companies, the rest guides them, unless the version says how', () => {
  const mode = (id: string, owned: Parameters<typeof applicabilityOf>[2]) =>
    applicabilityOf(clauseOf(id)!, 'selfOperated', owned);
  for (const owner of ['group_unit', 'specialised_company'] as const) {
    expect(mode('SAF-05', { owner }).mode).toBe('mandatory');
    expect(mode('QUE-01', { owner })).toEqual({ mode: 'by_reference', because: 'ORG-08' });
    expect(mode('QUE-01', { owner, said: { [owner]: 'mandatory' } }).mode).toBe('mandatory');
    expect(mode('SAF-05', { owner, said: { [owner]: 'not_applicable' } }).mode).toBe('not_applicable');
    // A law binds whoever owns the hall, whatever a version says.
    expect(mode('RNM-03', { owner, said: { [owner]: 'not_applicable' } }).mode).toBe('mandatory');
  }
  expect(mode('QUE-01', { owner: 'company', said: { group_unit: 'not_applicable' } }).mode).toBe('mandatory');
});
