import type { Words } from '../../kit/words.ts';

/** How money that customers pay reaches the hall. */
export const tenders = ['cash', 'card', 'wechat', 'alipay', 'wallet'] as const;
export type Tender = (typeof tenders)[number];

/** The tenders that an outside payment system answers for. */
export const system_tenders = ['card', 'wechat', 'alipay', 'wallet'] as const;
export type SystemTender = (typeof system_tenders)[number];

/** The tenders of a phone: their share is what promoting mobile payment is measured by (PAY-01). */
export const mobile_tenders: readonly Tender[] = ['wechat', 'alipay', 'wallet'];

/** How the money of a paper went: by a tender, or onto the customer's account. */
export const paper_tenders = [...tenders, 'account'] as const;
export type PaperTender = (typeof paper_tenders)[number];

/** What a tender is called at the counter. */
export const tender_words: Record<Tender, Words> = {
  cash: { zh: '现金', en: 'Cash' },
  card: { zh: '银行卡', en: 'Bank card' },
  wechat: { zh: '微信', en: 'WeChat Pay' },
  alipay: { zh: '支付宝', en: 'Alipay' },
  wallet: { zh: '和包', en: 'Carrier wallet' },
};
const paper_words: Record<PaperTender, Words> = {
  ...tender_words,
  account: { zh: '返到账户', en: 'Onto the account' },
};

/** How something was paid, as paper says it: one tender, or each part by its own. */
export function paidBy(
  of: {
    tender: PaperTender;
    amount_fen: number;
    cash_fen: number;
    beside: Partial<Record<SystemTender, number>>;
  },
  money: (fen: number) => string,
): Words {
  const sums = new Map<PaperTender, number>();
  const add = (tender: PaperTender, fen: number) =>
    fen > 0 && sums.set(tender, (sums.get(tender) ?? 0) + fen);
  const ahead = Object.values(of.beside).reduce((sum, fen) => sum + fen, 0);
  add(of.tender, of.amount_fen - of.cash_fen - ahead);
  for (const [tender, fen] of Object.entries(of.beside)) add(tender as SystemTender, fen);
  add('cash', of.cash_fen);
  const [only] = [...sums.keys()];
  if (sums.size < 2) return paper_words[only ?? of.tender];
  const each = [...sums].map(([tender, fen]) => ({ ...paper_words[tender], sum: money(fen) }));
  return {
    zh: each.map(one => `${one.zh} ${one.sum}`).join('，'),
    en: each.map((one, at) => `${at === 0 ? one.en : lowered(one.en)} ${one.sum}`).join(', '),
  };
}

/** Inside a sentence only names keep their capital. */
const lowered = (name: string): string => (name === 'Cash' ? 'cash' : name);
