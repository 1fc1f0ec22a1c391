import { measure, witness } from '../norms/index.ts';

// PRIV-06: what was asked about personal data, and what was not answered in time.
measure('PRIV-06', {
  due: ['requests.request.grant', 'requests.request.refuse'],
  broken: ['requests.late'],
  say: { zh: '个人信息请求', en: 'Requests about personal data' },
});
witness(
  'identity.person_corrected',
  { zh: '更正了客户记录', en: 'A customer’s record was corrected' },
  'PRIV-06',
);
witness('requests.not_received', { zh: '核对不上，没有受理', en: 'Not proven, not taken' }, 'PRIV-06');
