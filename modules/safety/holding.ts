import { holdForm } from '../forms/index.ts';

// The forms of safety among the tools of daily management: its own log, and the sheets of the rounds it lives by (GEN-12).
const rounds = '/office/rounds';
holdForm('safety_log', {
  page: '/office/safety',
  held: { zh: '安全日志，每天一页，可导出', en: 'The safety log, a page a day, which can be exported' },
  exports: 'safety_log',
});
holdForm('patrol', {
  page: rounds,
  held: {
    zh: '巡查与检查，逐张可打印，可导出',
    en: 'Rounds and checks, each sheet printed, the list exported',
  },
  exports: 'rounds',
});
holdForm('five_s', {
  page: rounds,
  held: {
    zh: '5S 检查表，逐张可打印，可导出',
    en: 'The 5S checklist, each sheet printed, the list exported',
  },
  exports: 'five_s',
});
