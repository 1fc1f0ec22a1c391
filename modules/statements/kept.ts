import { measure, witness } from '../norms/index.ts';

measure('CASH-08', {
  due: ['statements.item.find'],
  broken: ['statements.unmatched_over', 'statements.missing'],
  say: { zh: '未对上的款', en: 'Items that did not agree' },
});
witness('statements.import', { zh: '对账单导入', en: 'Statement imported' }, 'CASH-08', 'PAY-01');
witness('statements.missing', { zh: '对账单没来', en: 'A statement did not come' }, 'CASH-08');
