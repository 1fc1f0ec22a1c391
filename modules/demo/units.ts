import { addDays, businessDay, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { fixedId } from './dice.ts';

/** Invented units: their codes hold by the last sign, and no district on earth has the number 999999. */
const units = [
  { code: '91999999MA00TT025A', name: '临江水务服务有限公司', licence: 'business_licence', numbers: 6 },
  { code: '12999999MB0TT0120Y', name: '临江市第三小学', licence: 'institution', numbers: 4 },
  { code: '51999999MJ0TT0134R', name: '柳荫社区互助会', licence: 'social_group', numbers: 3 },
] as const;

/** How many numbers the units have together: that many persons beside the customers use them, and hold none. */
export const unit_numbers = units.reduce((sum, of) => sum + of.numbers, 0);

const hall_id = 1001;

/**
 * Units with a month behind them: numbers registered to who uses them, some of which passed to another user meanwhile.
 * `first` is the place of the first person who uses one: its number and account are the unit's.
 */
export function demoUnits(numbers: readonly Row[], accounts: readonly Row[], first: number) {
  const today = businessDay(wallNow());
  const made: { customers: Row[]; units: Row[]; users: Row[] } = { customers: [], units: [], users: [] };
  let n = first;
  units.forEach((of, at) => {
    const id = fixedId(31, at);
    const registered = onDay(addDays(today, -30 + at), '10:20').toISOString();
    made.customers.push({ id, tier: 'plain', since: '2021-05-10', corporate: null });
    made.units.push({
      ...{ id, credit_code: of.code, name: of.name, licence: of.licence, licence_until: null },
      ...{ hall_id, registered_at: registered },
    });
    for (let k = 0; k < of.numbers; k++, n++) {
      const number = numbers.find(one => one.id === fixedId(21, n));
      const account = accounts.find(one => one.id === fixedId(22, n));
      if (number === undefined || account === undefined)
        throw new Error('the demonstration has too few numbers');
      const user_id = fixedId(20, n);
      Object.assign(number, { customer_id: id, unit_id: id, user_id });
      Object.assign(account, { customer_id: id });
      const since = onDay(addDays(today, -30 + at + k), '10:40').toISOString();
      const user = { number_id: number.id, unit_id: id, hall_id, reading_id: null };
      // Every third number had somebody else first.
      const changed = k % 3 === 2 ? onDay(addDays(today, -6 + at), '15:10').toISOString() : null;
      if (changed !== null)
        made.users.push({
          ...user,
          ...{ id: fixedId(33, n), user_id: fixedId(20, n - 30), since, until: changed },
        });
      made.users.push({ ...user, id: fixedId(32, n), user_id, since: changed ?? since, until: null });
    }
  });
  return made;
}
