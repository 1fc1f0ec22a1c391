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
witness('tills.note.take', { zh: '可疑币收缴', en: 'A suspect note taken off' }, 'CASH-06');
witness('tills.note.hand', { zh: '可疑币交银行', en: 'A suspect note handed to the bank' }, 'CASH-06');
witness('tills.note_late', { zh: '可疑币没按时交', en: 'A suspect note kept too long' }, 'CASH-06');
witness('tills.no_cash', { zh: '没有台收现金', en: 'No counter took cash' }, 'PAY-04');
witness('tills.cash_again', { zh: '又有台收现金', en: 'Cash is taken again' }, 'PAY-04');
measure('CASH-06', {
  due: ['tills.note.take'],
  broken: ['tills.note_late'],
  say: { zh: '收缴的可疑币', en: 'Suspect notes' },
});
