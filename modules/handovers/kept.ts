import { holdForm } from '../forms/index.ts';
import { measure, witness } from '../norms/index.ts';

// Every shift that is begun to be handed over is signed by both within its minutes (HND-01).
measure('HND-01', {
  due: ['handovers.handover.start'],
  broken: ['handovers.late'],
  say: { zh: '交接班', en: 'Shifts handed over' },
});
measure('HND-05', {
  due: ['handovers.code_change.fall_due'],
  broken: ['handovers.code_late'],
  say: { zh: '密码易手', en: 'Codes that changed hands' },
});

witness(
  'handovers.handover.hand',
  { zh: '双方签字交接', en: 'Signed over by two' },
  'HND-01',
  'HND-02',
  'HND-03',
);
witness('handovers.handover.close', { zh: '交接班复核', en: 'A handover looked at' }, 'HND-01');
witness('handovers.items_given', { zh: '指定接手人', en: 'Open things given to somebody' }, 'HND-03');
witness('handovers.logged', { zh: '值班日志', en: 'Written into the log' }, 'HND-04');
witness('handovers.code_change.change', { zh: '密码已更换', en: 'A code was changed' }, 'HND-05');

holdForm('handover', {
  page: '/office/handovers',
  held: { zh: '逐张可打印，整本可导出', en: 'Each sheet printed, the book exported' },
  exports: 'handovers',
});
