import { measure, witness } from '../norms/index.ts';

// PRM-03: what was reported and answered, and what was not answered in time.
measure('PRM-03', {
  due: ['bad_info.report.answer'],
  broken: ['bad_info.late'],
  say: { zh: '不良信息举报', en: 'Reports of bad information' },
});
witness('bad_info.unit_down', { zh: '专线不通，稍后再转', en: 'The unit’s line was down' }, 'PRM-03');
