import { addDays, businessDay, day_ms, later, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { first } from '../agreements/index.ts';
import { maskNumber } from '../carrier/index.ts';
import { demoNumber } from './customers.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';

/** The next edition of the agreement, drafted by the province and waiting for the legal office. */
export function demoAgreement(): Row[] {
  const clauses = first.clauses.map(one =>
    one.code === 'refund'
      ? {
          ...one,
          zh: '多收的费用双倍返还；十五天内答复。',
          en: 'What was charged too much comes back twice, within fifteen days.',
        }
      : one,
  );
  return [
    {
      ...{ hall_id: 0, id: fixedId(90, 0), state: 'drafted', number: 2, adverse: true },
      ...{ clauses: JSON.stringify(clauses), reason: '退费并到省公司统一办理，答复期拟改为十五天' },
      ...{ drafter_id: personId('0104'), drafted_at: wallNow() },
    },
  ];
}

/** The register of exports of a played hall: one that was taken, one that waits for another's word. */
export function demoExports({ id: hall_id }: { id: number }): Row[] {
  const yesterday = later(onDay(businessDay(wallNow()), '10:20'), -day_ms);
  const one = (index: number, of: object): Row => ({
    ...{ hall_id, id: fixedId(91, hall_id * 10 + index), number: index, personal: false, decided_by: null },
    ...{ decided_at: null, note: null, taken_at: null, rows: null, hash: null },
    ...{ asked_by: personId(hall_id === 1001 ? '0306' : '0406'), lapses_at: later(yesterday, 30 * day_ms) },
    ...of,
  });
  const day = addDays(businessDay(wallNow()), -1);
  return [
    one(1, {
      ...{ state: 'taken', kind: 'month', about: JSON.stringify({ month: day.slice(0, 7) }) },
      ...{ reason: '分公司月度例会', asked_at: yesterday, taken_at: yesterday, rows: 31, hash: 'demo' },
    }),
    one(2, {
      ...{ state: 'asked', kind: 'receipts', about: JSON.stringify({ day, series: 'R' }), personal: true },
      ...{ reason: '税务来函，核对昨日收据', asked_at: later(yesterday, day_ms) },
    }),
  ];
}

/** What customers of a played hall asked about their data: one waits, one was refused by law. */
export function demoRequests({ id: hall_id }: { id: number }): Row[] {
  const today = businessDay(wallNow());
  const one = (n: number, of: object): Row => ({
    ...{ hall_id, id: fixedId(92, hall_id * 100 + n), channel: 'phone', person_id: fixedId(20, n) },
    ...{ number_id: fixedId(21, n), number_mask: maskNumber(demoNumber('used', n)) },
    ...{ received_by: null, decided_by: null, decided_at: null, ground: null, answer: null },
    ...of,
  });
  return [
    one(70, {
      ...{ state: 'received', kind: 'copy', said: '想要一份你们保存的信息副本' },
      ...{ received_at: onDay(addDays(today, -3), '15:10'), due_at: onDay(addDays(today, 18), '18:00') },
    }),
    one(71, {
      ...{ state: 'refused', kind: 'delete', said: '请删除我的全部信息' },
      ...{ received_at: onDay(addDays(today, -9), '10:05'), due_at: onDay(addDays(today, 12), '18:00') },
      ...{ decided_by: personId('0105'), decided_at: onDay(addDays(today, -8), '09:30') },
      ...{ ground: 'in_service', answer: '号码还在用，销号满两年后自动销毁。' },
    }),
  ];
}

/** Who stood beside the intern of a played hall on the last days; today's mentor is asked by whoever plays the intern. */
export function demoMentorings({ id: hall_id }: { id: number }): Row[] {
  const mine = hall_id === 1001;
  const today = businessDay(wallNow());
  return [1, 2, 3, 4, 5].map(ago => {
    const day = addDays(today, -ago);
    const mentor = ago % 2 === 0 ? '02' : '01';
    return {
      ...{ hall_id, id: fixedId(93, hall_id * 10 + ago), state: 'ended' },
      ...{
        intern_id: personId(mine ? '0303' : '0403'),
        mentor_id: personId(`${mine ? '03' : '04'}${mentor}`),
      },
      ...{ asked_at: onDay(day, '08:52'), accepted_at: onDay(day, '08:54'), ended_at: onDay(day, '18:05') },
    };
  });
}
