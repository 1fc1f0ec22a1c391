import type { Words } from '../../../../kit/words.ts';
import type { Order } from './visit.ts';

/** An order's state in the words of the counter. */
export const orderStateWords: Record<Order['state'], Words> = {
  draft: { zh: '待识别', en: 'to identify' },
  identified: { zh: '查资格', en: 'being checked' },
  eligible: { zh: '告知中', en: 'telling' },
  rejected: { zh: '已拒办', en: 'refused' },
  disclosed: { zh: '待确认', en: 'to agree' },
  confirmed: { zh: '待收费', en: 'to pay' },
  lapsed: { zh: '已放弃', en: 'given up' },
  paid: { zh: '已收费', en: 'paid' },
  no_charge: { zh: '免收费', en: 'no charge' },
  executing: { zh: '办理中', en: 'being done' },
  completed: { zh: '已办妥', en: 'done' },
  delivered: { zh: '已交付', en: 'delivered' },
  failed: { zh: '未办成', en: 'not done' },
  pre_accepted: { zh: '预受理', en: 'in advance' },
  reversal_pending: { zh: '待第二人批', en: 'reversal asked' },
  reversed: { zh: '已冲正', en: 'reversed' },
};
