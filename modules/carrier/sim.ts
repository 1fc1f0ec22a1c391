import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';

/** The life of a SIM card (catalogue 6.5): stock, a clerk's box, a customer's phone, void, destroyed. */
export const sim = machine({
  name: 'carrier.sim',
  table: 'carrier_sim',
  kept_by: 'customer',
  states: {
    ordered: { zh: '已订', en: 'ordered' },
    in_province_stock: { zh: '省库', en: 'in provincial stock' },
    in_transit: { zh: '在途', en: 'in transit' },
    in_hall_stock: { zh: '厅库', en: 'in hall stock' },
    issued_to_holder: { zh: '在尾箱', en: "in a clerk's box" },
    reserved: { zh: '已占用', en: 'reserved' },
    bound: { zh: '已写卡', en: 'bound' },
    active: { zh: '在用', en: 'active' },
    suspended_lost: { zh: '挂失停用', en: 'suspended as lost' },
    suspended: { zh: '停用', en: 'suspended' },
    terminated: { zh: '已销', en: 'terminated' },
    voided: { zh: '作废', en: 'voided' },
    destroyed: { zh: '已销毁', en: 'destroyed' },
    frozen: { zh: '冻结', en: 'frozen' },
    written_off: { zh: '已核销', en: 'written off' },
  },
  start: 'ordered',
  end: ['destroyed', 'written_off'],
  moves: {
    stock: {
      from: ['ordered'],
      to: 'in_province_stock',
      by: ['province'],
      say: { zh: '入省库', en: 'Stock' },
    },
    dispatch: {
      from: ['in_province_stock'],
      to: 'in_transit',
      by: ['province'],
      say: { zh: '发出', en: 'Dispatch' },
    },
    accept: {
      from: ['in_transit'],
      to: 'in_hall_stock',
      by: ['storekeeper'],
      say: { zh: '验收', en: 'Accept' },
      rows: ['SIM-06'],
    },
    issue: {
      from: ['in_hall_stock'],
      to: 'issued_to_holder',
      by: ['storekeeper', 'clerk'],
      say: { zh: '领用', en: 'Issue to a clerk' },
      rows: ['SIM-06'],
    },
    hand_back: {
      from: ['issued_to_holder'],
      to: 'in_hall_stock',
      by: ['storekeeper', 'clerk'],
      say: { zh: '交回', en: 'Hand back' },
      rows: ['SIM-06'],
    },
    return: {
      from: ['in_hall_stock'],
      to: 'in_transit',
      by: ['storekeeper'],
      say: { zh: '退库', en: 'Return upstream' },
    },
    reserve: {
      from: ['issued_to_holder'],
      to: 'reserved',
      by: ['clerk'],
      say: { zh: '占用', en: 'Reserve' },
      rows: ['SIM-01'],
    },
    release: {
      from: ['reserved'],
      to: 'issued_to_holder',
      by: ['clerk', 'clock'],
      say: { zh: '释放', en: 'Release' },
    },
    bind: {
      from: ['reserved'],
      to: 'bound',
      by: ['system'],
      say: { zh: '写卡', en: 'Bind' },
      rows: ['RNM-01', 'SIM-01'],
    },
    activate: {
      from: ['bound'],
      to: 'active',
      by: ['system'],
      say: { zh: '激活', en: 'Activate' },
      rows: ['SIM-01'],
    },
    report_lost: {
      from: ['active'],
      to: 'suspended_lost',
      by: ['customer', 'call_agent'],
      say: { zh: '挂失', en: 'Report lost' },
      rows: ['SIM-04', 'SIM-05'],
    },
    find: {
      from: ['suspended_lost'],
      to: 'active',
      by: ['clerk'],
      say: { zh: '解挂', en: 'Found again' },
      rows: ['SIM-05'],
    },
    suspend: { from: ['active'], to: 'suspended', by: ['system'], say: { zh: '停用', en: 'Suspend' } },
    resume: { from: ['suspended'], to: 'active', by: ['system'], say: { zh: '恢复', en: 'Resume' } },
    void: {
      from: ['active', 'suspended_lost', 'suspended', 'bound', 'terminated'],
      to: 'voided',
      by: ['clerk'],
      say: { zh: '作废', en: 'Void' },
      rows: ['BIZ-08', 'BIZ-09'],
    },
    terminate: {
      from: ['active', 'suspended'],
      to: 'terminated',
      by: ['system'],
      say: { zh: '销户', en: 'Terminate' },
    },
    destroy: {
      from: ['voided', 'frozen'],
      to: 'destroyed',
      by: ['two persons'],
      say: { zh: '销毁', en: 'Destroy' },
      rows: ['SIM-07'],
    },
    freeze: {
      from: ['in_hall_stock', 'issued_to_holder'],
      to: 'frozen',
      by: ['storekeeper'],
      say: { zh: '丢损冻结', en: 'Freeze, lost or damaged' },
      rows: ['SIM-06'],
    },
    write_off: {
      from: ['frozen'],
      to: 'written_off',
      by: ['branch_supervisor'],
      say: { zh: '核销', en: 'Write off' },
    },
  },
});

export type SimState = StateOf<typeof sim>;

/** A card as the counter knows it. */
export interface SimRow extends Record<string, unknown> {
  id: Id;
  state: SimState;
  iccid: string;
  at_hall_id: number | null;
  holder_id: Id | null;
  order_id: Id | null;
  number_id: Id | null;
}

/** The last digit that makes a serial number hold (Luhn). */
export function checkDigit(digits: string): number {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return (10 - (sum % 10)) % 10;
}

/** Whether a card's serial number is one: 19 or 20 digits of which the last holds the others. */
export const isIccid = (text: string): boolean =>
  /^\d{19,20}$/.test(text) && checkDigit(text.slice(0, -1)) === Number(text.at(-1));

/** A serial number as screens show it: its beginning and its last four. */
export const maskIccid = (text: string): string => `${text.slice(0, 6)}** **** **** ${text.slice(-4)}`;
