import { addDays, addMonths, businessDay, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { blindIndex, closeText, keyFor, newWrappedKey } from '../../kit/vault.ts';
import { type BillLine, checkDigit, goodMonth, maskNumber, plans } from '../carrier/index.ts';
import { documentRow, sampleOf } from '../identity/index.ts';
import { bulk } from './bulk.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';
import { demoUnits, unit_numbers } from './units.ts';

/** How many invented customers the demonstration carrier has, and how many numbers are free. */
const customers_count = 360;
const free_count = 1600;
/** The accounts that hall 1001 speaks for: some owe, some have little left. The others are looked after elsewhere. */
const in_care_count = 40;
const care_hall_id = 1001;
const cards_per_box = 60;
const cards_in_stock = 200;
/** Cards the province's warehouse can still send. */
const cards_of_province = 400;

/** Invented corporate customers. */
const corporates = ['临江水务', '青江造船', '云岭茶业'];

/** A number of the demonstration that proves a member's line. */
export const memberNumber = (of: 'vip' | 'group', n: number): string =>
  demoNumber('used', (n % Math.floor(customers_count / 9)) * 9 + (of === 'vip' ? 1 : 4));

/** The invented number of the n-th place of a series. */
export const demoNumber = (series: 'used' | 'free', n: number): string =>
  `${series === 'used' ? '1390010' : '1880020'}${String(n).padStart(4, '0')}`;

/** How the document of the n-th customer ends. */
export const demoDocumentEnd = (n: number): string => sampleOf(n).number.slice(-6);

const numberRow = (number: string, n: number, of: Row): Row => {
  const id = fixedId(21, n);
  return {
    id,
    pool: 'p1',
    class: 'plain',
    good_month_fen: 0,
    number_index: blindIndex('number', number),
    sealed: closeText(keyFor('numbers'), number, id),
    mask: maskNumber(number),
    tail: number.slice(-4),
    shuffle: (n * 7919 + 104_729) % 1_000_000,
    customer_id: null,
    account_id: null,
    sim_id: null,
    plan: null,
    in_service_at: null,
    unit_id: null,
    user_id: null,
    ...of,
  };
};

/** The serial number of the n-th card: eighteen digits and the one that holds them. */
const iccid = (n: number): string => {
  const digits = `898600${String(n).padStart(12, '0')}`;
  return `${digits}${checkDigit(digits)}`;
};

/** Customers with their accounts, numbers and cards; free numbers; the boxes of the clerks named. */
export function demoCarrier(
  boxes: readonly { hall_id: number; holder_id: string }[],
  halls: readonly number[],
) {
  const persons: Row[] = [];
  const holders: Row[] = [];
  const accounts: Row[] = [];
  const numbers: Row[] = [];
  const sims: Row[] = [];
  let card = 1;
  const today = businessDay(wallNow());
  for (let n = 0; n < customers_count + unit_numbers; n++) {
    const id = fixedId(20, n);
    const { key, wrapped } = newWrappedKey(id);
    persons.push({ id, wrapped_key: wrapped, ...documentRow(sampleOf(n), key, id) });
    holders.push({
      id,
      tier: n % 9 === 1 ? 'gold' : 'plain',
      corporate: n % 9 === 4 ? corporates[n % corporates.length] : null,
      since: `20${String(10 + (n % 15)).padStart(2, '0')}-0${(n % 9) + 1}-15`,
    });
    const account_id = fixedId(22, n);
    const owes = n % 7 === 3;
    accounts.push({
      id: account_id,
      customer_id: id,
      ...opened(owes ? -3860 : ((n * 137) % 90) * 100),
      owed_since: owes ? addDays(today, -(4 + (n % 9))) : null,
      care_hall_id: n < in_care_count ? care_hall_id : null,
    });
    const sim_id = fixedId(23, card);
    const number_id = fixedId(21, n);
    const plan = plans[n % plans.length]?.code ?? 'easy19';
    numbers.push(
      numberRow(demoNumber('used', n), n, {
        state: 'in_service',
        customer_id: id,
        account_id,
        sim_id,
        plan,
        in_service_at: '2024-03-01T02:00:00Z',
      }),
    );
    sims.push({
      id: sim_id,
      state: 'active',
      iccid: iccid(card),
      at_hall_id: null,
      holder_id: null,
      number_id,
    });
    card += 1;
  }
  for (let n = 0; n < free_count; n++) {
    const number = demoNumber('free', n);
    const month = goodMonth(number);
    numbers.push(
      numberRow(number, 10_000 + n, {
        state: 'available',
        class: month > 0 ? 'good' : 'plain',
        good_month_fen: month,
      }),
    );
  }
  const put = (state: string, at_hall_id: number | null, holder_id: string | null, count: number) => {
    for (let n = 0; n < count; n++, card++)
      sims.push({ id: fixedId(23, card), state, iccid: iccid(card), at_hall_id, holder_id, number_id: null });
  };
  for (const box of boxes) put('issued_to_holder', box.hall_id, box.holder_id, cards_per_box);
  for (const hall_id of halls) put('in_hall_stock', hall_id, null, cards_in_stock);
  put('in_province_stock', null, null, cards_of_province);
  const bills = billsOf(accounts, today);
  const units = demoUnits(numbers, accounts, customers_count);
  return { persons, holders, accounts, numbers, sims, bills, units, runs: runsOf(bills, accounts, today) };
}

/** What an account stands at when the demonstration begins: paid ahead, or owed. */
const opened = (fen: number): Row => ({
  opened_fen: fen,
  balance_fen: Math.max(0, fen),
  owed_fen: Math.max(0, -fen),
});

/** The months that were billed before today, the newest last: the one that runs has its plan, its use is not known yet. */
export const billedMonths = (today: string): string[] =>
  [5, 4, 3, 2, 1, 0].map(back => addMonths(`${today.slice(0, 7)}-01`, -back).slice(0, 7));

/** One account of some forty was billed wrongly two months ago: what a recheck is there to find. */
const billed_wrongly = (n: number, month: string, today: string): boolean =>
  n % 40 === 17 && month === billedMonths(today)[3];

/** Which of the billed months was wrong, by its place. */
const wrong_at = new Set([3]);

export const bill_difference = bulk(
  'bill_difference',
  'hall_id, id, state, run_id, account_id, mask, off_fen, found_at, cause, note, explained_by, explained_at, resolved_by, resolved_at',
);

/** What that run found off its history: looked into by the auditor, resolved by the hall, released by the branch. */
export const demoDifferences = (): Row[] => {
  const month = billedMonths(businessDay(wallNow()))[3] ?? '';
  const at = (day: string, time: string) => onDay(`${month}-${day}`, time);
  return [
    {
      ...{ hall_id: care_hall_id, id: fixedId(590, 0), state: 'resolved', run_id: fixedId(28, 3) },
      ...{ account_id: fixedId(22, 17), mask: maskNumber(demoNumber('used', 17)), off_fen: 1000 },
      ...{
        found_at: at('01', '00:10'),
        cause: 'price',
        note: '套餐降价后仍按旧版计，多收十元，已按新版重算',
      },
      ...{ explained_by: personId('0101'), explained_at: at('02', '10:15') },
      ...{ resolved_by: personId('0306'), resolved_at: at('03', '09:20') },
    },
  ];
};

/** Six months on every account: the plan, and data beyond it, each with its item of the price list and its cause. */
const billsOf = (accounts: readonly Row[], today: string): Row[] =>
  accounts.flatMap((account, n) =>
    billedMonths(today).map((month, index, all) => {
      const plan = plans[n % plans.length];
      const plan_fen = (plan?.month_fen ?? 0) + (billed_wrongly(n, month, today) ? 1000 : 0);
      const beyond_gb = index === all.length - 1 ? 0 : (n * 31 + index * 17) % 5;
      const no = String(10_000 + n);
      const contract = { kind: 'contract', no: `DEMO-RW-${no}`, on: '2024-03-01' };
      const use = { kind: 'use', no: `DEMO-LL-${no}-${month.slice(5)}`, on: `${month}-25` };
      const lines: BillLine[] = [
        {
          say: plan?.say ?? { zh: '套餐', en: 'Plan' },
          count: 1,
          fen: plan_fen,
          tariff: { code: plan?.code ?? '', version: 1 },
          cause: { ...contract, kind: 'contract', say: { zh: '入网协议', en: 'the contract' } },
        },
        {
          say: { zh: '套餐外流量', en: 'Data beyond the plan' },
          count: beyond_gb,
          fen: beyond_gb * 500,
          tariff: { code: 'extra_data', version: 1 },
          cause: { ...use, kind: 'use', say: { zh: '流量详单', en: 'the record of data' } },
        },
      ];
      const charged = lines.filter(line => line.count > 0);
      return {
        account_id: account.id,
        month,
        total_fen: charged.reduce((sum, line) => sum + line.fen, 0),
        lines: JSON.stringify(charged),
      };
    }),
  );

/** The bill runs of those months in the hall that speaks for some of the accounts: what they put on the bills above. */
const runsOf = (bills: readonly Row[], accounts: readonly Row[], today: string): Row[] => {
  const cared = new Set(accounts.slice(0, in_care_count).map(account => account.id));
  return billedMonths(today).map((month, index) => {
    const lines = bills
      .filter(bill => bill.month === month && cared.has(bill.account_id))
      .map(bill => (JSON.parse(String(bill.lines)) as BillLine[])[0]?.fen ?? 0);
    const fen = lines.reduce((sum, one) => sum + one, 0);
    // A seventh of the accounts had nothing ahead that month.
    const rest_fen = lines.filter((_, n) => n % 7 === 3).reduce((sum, one) => sum + one, 0);
    const at = onDay(`${month}-01`, '00:00').toISOString();
    const off = wrong_at.has(index);
    return {
      ...{ hall_id: care_hall_id, id: fixedId(28, index), state: off ? 'released' : 'done', month, slice: 0 },
      ...{ due_on: addDays(`${month}-01`, 30), ruled_by: 'bill_due_within=30@v1' },
      ...{
        accounts: lines.length,
        charges: lines.length,
        fen,
        rest_fen,
        differs: off ? 1 : 0,
        passed_over: '{}',
      },
      ...{ started_at: at, ended_at: at, released_by: off ? personId('0102') : null },
      released_at: off ? onDay(`${month}-03`, '16:40').toISOString() : null,
    };
  });
};
