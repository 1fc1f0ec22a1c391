import { expect, test } from 'vitest';
import { clauses, clausesOf } from './clause.ts';
import type { Control } from './coverage/control.ts';
import { controls, register_groups } from './coverage/register.ts';
import { controlFlaws, coverageOf } from './coverage.ts';
import { groups } from './groups.ts';

const recall: Control = {
  row: 'QUE-04',
  status: 'working',
  words: { zh: '三次呼叫不到才记过号', en: 'a ticket counts as missed after three calls' },
  control: { kind: 'guard', name: 'queue.ticket.miss' },
  page: '/counter',
  test: 'modules/queue/calling.test.ts QUE-04 a third call must go unanswered',
};

const statuses = (own: Control[]) => coverageOf(clausesOf('QUE'), own).rows.find(row => row.id === 'QUE-04');

test('a clause without a control is not yet, with a proven one working', () => {
  expect(coverageOf(clausesOf('QUE'), [])).toMatchObject({ total: 10, working: 0, partial: 0, notYet: 10 });
  expect(coverageOf(clausesOf('QUE'), [recall])).toMatchObject({
    total: 10,
    working: 1,
    partial: 0,
    notYet: 9,
  });
  expect(statuses([recall])).toEqual({
    id: 'QUE-04',
    status: 'working',
    control: 'queue.ticket.miss',
    test: recall.test,
    page: '/counter',
  });
});

const { test: _, ...untested } = recall;

test.each<[string, Control[], string]>([
  ['a claim without a test', [untested], 'partial'],
  ['a test that names another clause', [{ ...recall, test: 'x.test.ts QUE-05 opens' }], 'partial'],
  ['a test whose id only begins alike', [{ ...recall, row: 'QUE-04', test: 'x.test.ts QUE-041' }], 'partial'],
  ['one working, one partial', [recall, { ...recall, status: 'partial' }], 'partial'],
  ['one working, one to come', [recall, { ...recall, status: 'not_yet' }], 'partial'],
  ['only plans', [{ ...recall, status: 'not_yet' }], 'not_yet'],
])('%s: %s', (_name, own, status) => {
  expect(statuses(own)?.status).toBe(status);
});

test('the flaws of a register are named', () => {
  expect(controlFlaws([recall])).toEqual([]);
  expect(controlFlaws([{ ...recall, row: 'QUE-99', test: 'QUE-99' }])).toEqual([
    'QUE-99 queue.ticket.miss: no such clause',
  ]);
  expect(controlFlaws([untested])).toEqual(['QUE-04 queue.ticket.miss: no test carries its id']);
  expect(controlFlaws([{ ...recall, status: 'partial' }])).toHaveLength(1);
  expect(controlFlaws([{ ...recall, page: 'counter' }])).toHaveLength(1);
  expect(controlFlaws([{ ...recall, words: { zh: 'call', en: '呼叫' } }])).toHaveLength(1);
});

test('each group has a register, and what stands in it can be followed up', () => {
  expect(register_groups).toEqual(groups.map(group => group.id));
  expect(controlFlaws(controls)).toEqual([]);
  expect(coverageOf(clauses, controls).total).toBe(620);
});
