import { expect, test } from 'vitest';
import { casesOf, revealsOf } from './open-cases.ts';

const access = (id: string, at: string, refused: string | null = null) => ({
  id,
  at,
  staff_no: '0301',
  name: { zh: '李敏', en: 'Li Min' },
  person_mask: '王*',
  field: 'name',
  reason: 'read_back',
  refused,
});

test('whoever looked too often within one hour of the clock is a case, spread over two hours none (PRIV-10)', () => {
  const within = ['1', '2', '3'].map(id => access(id, `2026-11-20T02:1${id}:00.000Z`));
  expect(revealsOf(within, 3)).toHaveLength(1);
  const spread = [access('1', '2026-11-20T02:58:00.000Z'), access('2', '2026-11-20T03:01:00.000Z')];
  expect(revealsOf(spread, 2)).toEqual([]);
});

test('a refused reveal is a case of its own', () => {
  const found = revealsOf([access('1', '2026-11-20T02:10:00.000Z', 'identity.no_open_case')], 10);
  expect(found).toMatchObject([{ standing: { zh: '被拒绝' }, to: { page: 'evidence' } }]);
});

test('money comes first among the open cases', () => {
  const till = {
    id: 't',
    state: 'discrepancy_review' as const,
    seq_no: 1,
    counter_number: 3,
    clerk: { id: 'c', staff_no: '0301', name: { zh: '李敏', en: 'Li Min' } },
    float_fen: 50000,
    counted_fen: 48800,
    difference_fen: -1200,
    explanation: '找零多给',
    decision: null,
    closed_at: null,
  };
  const refused = access('1', '2026-11-20T02:10:00.000Z', 'identity.no_open_case');
  const found = casesOf({
    work: null,
    refunds: [],
    failed: [],
    accesses: [refused],
    alarm_after: 10,
    tills: [till],
  });
  expect(found.map(one => one.kind.zh)).toEqual(['差额', '明文']);
  expect(found[0]?.about.zh).toBe('李敏 −12.00');
});
