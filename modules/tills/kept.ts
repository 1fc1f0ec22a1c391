import { measure, witness } from '../norms/index.ts';

// What the record says of tills: counted to the fen or not, and differences explained in time.
measure('CASH-02', {
  due: ['tills.session.count'],
  broken: ['tills.session.differ'],
  say: { zh: '盘点的钱箱', en: 'Tills counted' },
});
measure('CASH-03', {
  due: ['tills.session.differ'],
  broken: ['tills.explain_over'],
  say: { zh: '有差的钱箱', en: 'Tills that differ' },
});

witness('tills.session.decide', { zh: '差异已裁定', en: 'Difference decided' }, 'ROLE-23');
