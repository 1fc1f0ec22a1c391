import { measure, witness } from '../norms/index.ts';

witness(
  'arrears.restored_late',
  { zh: '缴清后恢复超时', en: 'Back later than promised' },
  'PRM-06',
  'FEE-09',
);

// What the record says: how many were suspended or brought back, and how many came back too late.
measure('PRM-06', {
  due: ['arrears.arrear.suspend', 'arrears.arrear.restore'],
  broken: ['arrears.restored_late'],
  say: { zh: '先提醒后停机', en: 'Warned before suspended' },
});
