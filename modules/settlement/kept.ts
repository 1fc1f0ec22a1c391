import { measure, witness } from '../norms/index.ts';

// What the record says of the close: banked and re-counted in time.
measure('CASH-05', {
  due: ['settlement.day.deposit'],
  broken: ['settlement.deposit_late'],
  say: { zh: '缴款', en: 'Deposits' },
});
measure('CASH-09', {
  due: ['settlement.day.audit'],
  broken: ['settlement.audit_late'],
  say: { zh: '复核', en: 'Audits' },
});

witness('settlement.waive', { zh: '分公司同意先开门', en: 'Branch let the hall open' }, 'ROLE-23');
