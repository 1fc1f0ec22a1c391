import type { Words } from '../../kit/words.ts';
import type { SystemTender } from './tenders.ts';

interface Account {
  /** What it is: the hall's, owed to somebody, earned, or lost. */
  kind: 'asset' | 'liability' | 'income' | 'expense';
  say: Words;
}

/** The chart of accounts of a hall. A till session holds its own part of each tender account. */
export const accounts = {
  cash: { kind: 'asset', say: { zh: '台席现金', en: 'Cash in tills' } },
  card: { kind: 'asset', say: { zh: '银行卡待清算', en: 'Card terminal, to be cleared' } },
  wechat: { kind: 'asset', say: { zh: '微信待清算', en: 'WeChat Pay, to be cleared' } },
  alipay: { kind: 'asset', say: { zh: '支付宝待清算', en: 'Alipay, to be cleared' } },
  wallet: { kind: 'asset', say: { zh: '和包待清算', en: 'Carrier wallet, to be cleared' } },
  // A tender of a day that was approved is owed by whoever answers for it, held by its day's settlement until it came.
  due_card: { kind: 'asset', say: { zh: '应收银行卡清算', en: 'Due from the card terminal' } },
  due_wechat: { kind: 'asset', say: { zh: '应收微信清算', en: 'Due from WeChat Pay' } },
  due_alipay: { kind: 'asset', say: { zh: '应收支付宝清算', en: 'Due from Alipay' } },
  due_wallet: { kind: 'asset', say: { zh: '应收和包清算', en: 'Due from the carrier wallet' } },
  bank: { kind: 'asset', say: { zh: '银行到账', en: 'Come to the bank' } },
  written_off: { kind: 'expense', say: { zh: '对账核销', en: 'Written off against statements' } },
  safe: { kind: 'asset', say: { zh: '保险柜现金', en: 'Cash in the safe' } },
  deposit: { kind: 'asset', say: { zh: '已封包解缴', en: 'Sealed for the bank' } },
  carried: { kind: 'asset', say: { zh: '留存结转', en: 'Carried to the next day' } },
  short: { kind: 'asset', say: { zh: '短款挂账', en: 'Shortages to be settled' } },
  overcharge_claim: { kind: 'asset', say: { zh: '多收待收回', en: 'Overcharges to be had back' } },
  balance_returned: { kind: 'asset', say: { zh: '代退销号余额', en: 'Balances paid out for the carrier' } },
  compensation: { kind: 'expense', say: { zh: '补偿支出', en: 'Compensations paid' } },
  account_credit: { kind: 'liability', say: { zh: '返还入账户', en: 'Refunded onto accounts' } },
  // What a customer pays onto a bill is not earned by the hall: it is owed to the carrier's books.
  bill_money: { kind: 'liability', say: { zh: '代收话费', en: 'Bill money collected' } },
  over: { kind: 'liability', say: { zh: '长款挂账', en: 'Overages to be settled' } },
  refund_due: { kind: 'liability', say: { zh: '应退客户', en: 'Owed back to customers' } },
  part_held: { kind: 'liability', say: { zh: '分次付暂收', en: 'Paid ahead in parts' } },
  held_for_order: { kind: 'liability', say: { zh: '预受理暂收', en: 'Held for pre-accepted orders' } },
  float: { kind: 'liability', say: { zh: '备用金', en: 'Float from the branch' } },
  income_connection: { kind: 'income', say: { zh: '入网收入', en: 'New connections' } },
  income_sim: { kind: 'income', say: { zh: '补卡工本费', en: 'SIM replacement fees' } },
  income_keep: { kind: 'income', say: { zh: '停机保号费', en: 'Numbers kept at rest' } },
  income_exit: { kind: 'income', say: { zh: '提前解约违约金', en: 'Contracts left early' } },
  income_plan: { kind: 'income', say: { zh: '套餐收入', en: 'Plans' } },
} as const satisfies Record<string, Account>;

export type AccountCode = keyof typeof accounts;

/** Who owes a hall what customers paid, and on which account: payment systems, and the bank that gets the bags (CASH-08). */
export const due_accounts = {
  card: 'due_card',
  wechat: 'due_wechat',
  alipay: 'due_alipay',
  wallet: 'due_wallet',
  bank: 'deposit',
} as const satisfies Record<SystemTender | 'bank', AccountCode>;

/** The code of every account. */
export const accountCodes = Object.keys(accounts) as AccountCode[];
