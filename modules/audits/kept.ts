import { witness } from '../norms/index.ts';

witness(
  'audits.sample.draw',
  { zh: '抽评价和单据查真实性', en: 'Ratings and orders drawn to look through' },
  'PRIN-16',
);
witness('audits.false', { zh: '判为不实', en: 'Found to be made up' }, 'PRIN-16');
