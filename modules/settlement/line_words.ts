import type { Words } from '../../kit/words.ts';

/** The four ways of the close: what each is called and what it is counted by. */
export const part_words: Record<string, { say: Words; by: Words; rows: string }> = {
  books: {
    say: { zh: '账', en: 'Books' },
    by: { zh: '按业务 元', en: 'by business, yuan' },
    rows: 'CASH-02',
  },
  cards: {
    say: { zh: '卡', en: 'Cards' },
    by: { zh: '按持卡人 张', en: 'by holder, pieces' },
    rows: 'SIM-06',
  },
  papers: { say: { zh: '票', en: 'Papers' }, by: { zh: '按连号 份', en: 'by number' }, rows: 'FEE-10' },
  money: { say: { zh: '款', en: 'Money' }, by: { zh: '按方式 元', en: 'by tender, yuan' }, rows: 'CASH-02' },
};

const codes: Record<string, Words> = {
  bill_money: { zh: '话费缴存', en: 'Bill payments' },
  income_connection: { zh: '新入网', en: 'New connections' },
  income_sim: { zh: '补换卡', en: 'Card replacements' },
  income_keep: { zh: '停机保号', en: 'Suspensions at request' },
  income_exit: { zh: '提前解约', en: 'Contracts left early' },
  income_plan: { zh: '资费变更', en: 'Plan changes' },
  compensation: { zh: '补偿返还', en: 'Compensations' },
  sim_stock: { zh: '库存 SIM 卡', en: 'SIM cards in stock' },
  sim_box: { zh: 'SIM 卡', en: 'SIM cards' },
  receipts: { zh: '收据', en: 'Receipts' },
  refund_slips: { zh: '退款单', en: 'Refund slips' },
  void_receipts: { zh: '作废收据，均有新开', en: 'Void receipts, each with its successor' },
  void_slips: { zh: '作废退款单，均有新开', en: 'Void slips, each with its successor' },
  signed_forms: { zh: '签字受理单', en: 'Signed forms' },
  safe: { zh: '保险柜现金', en: 'Cash in the safe' },
  card: { zh: '银行卡', en: 'Bank cards' },
  wallet: { zh: '和包支付', en: 'Carrier wallet' },
  wechat: { zh: '微信支付', en: 'WeChat Pay' },
  alipay: { zh: '支付宝', en: 'Alipay' },
};

/** What a line of the close is about: 收据 41–57, 李敏的 SIM 卡. The holder is named by the page. */
export function lineWords(of: { code: string; about: string | null }, holder: Words | undefined): Words {
  const name = codes[of.code] ?? { zh: of.code, en: of.code };
  if (holder !== undefined) return { zh: `${name.zh}，${holder.zh}`, en: `${name.en}, ${holder.en}` };
  if (of.about === null || of.code === 'sim_box') return name;
  return { zh: `${name.zh} ${of.about}`, en: `${name.en} ${of.about}` };
}

/** Where the figure on the evidence side comes from. */
export const evidence_words: Record<string, Words> = {
  books: { zh: '笔', en: 'orders' },
  cards: { zh: '张', en: 'cards' },
  papers: { zh: '份', en: 'papers' },
  money: { zh: '份', en: 'counts' },
};
