import { measure, witness } from '../norms/index.ts';

// What the record says of the close: banked and re-counted in time.
measure('CASH-05', {
  due: ['settlement.day.deposit'],
  broken: ['settlement.deposit_late', 'settlement.undeposited'],
  say: { zh: '缴款', en: 'Deposits' },
});
measure('CASH-09', {
  due: ['settlement.day.audit'],
  broken: ['settlement.audit_late'],
  say: { zh: '复核', en: 'Audits' },
});

witness('settlement.day.deposit', { zh: '押运交接登记', en: 'Bag handed to its couriers' }, 'CASH-10');
witness('settlement.undeposited', { zh: '前日营业款没有解缴', en: 'A former day not banked' }, 'CASH-05');
witness(
  'settlement.waived_late',
  { zh: '准许开门的一日逾期未批', en: 'A day the hall was let open over is not approved in time' },
  'CASH-01',
);
witness('settlement.waive', { zh: '分公司同意先开门', en: 'Branch let the hall open' }, 'ROLE-23');
