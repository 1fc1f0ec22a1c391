import { wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { first } from '../agreements/index.ts';
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
