import { measure, witness } from '../norms/index.ts';
import { event_words } from './words.ts';

// A letter that ran out without another breaks the chain (ROLE-15).
measure('ROLE-15', {
  due: ['responsibility.letter.draft'],
  broken: ['responsibility.lapsed'],
  say: { zh: '安全责任书', en: 'Letters of responsibility' },
});
const none = { zh: '责任书', en: 'A letter' };
witness('responsibility.letter.draft', event_words.draft ?? none, 'ROLE-15', 'ROLE-16');
witness('responsibility.letter_soon', event_words.letter_soon ?? none, 'ROLE-15');
witness('responsibility.lapsed', event_words.lapsed ?? none, 'ROLE-15', 'SAF-05');
