import { measure, witness } from '../norms/index.ts';

measure('FRQ-02', {
  due: ['first_asked.hand_over.offer'],
  broken: ['first_asked.hand_over.lapse'],
  say: { zh: '转交有人接', en: 'Hand-overs that were answered' },
});
witness('first_asked.hand_over.offer', { zh: '转交', en: 'A matter was offered' }, 'FRQ-01', 'SVC-06');
witness('first_asked.hand_over.lapse', { zh: '转交没有回应', en: 'A hand-over nobody answered' }, 'FRQ-03');
