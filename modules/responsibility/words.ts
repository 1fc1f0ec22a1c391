import type { RefusalTable } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';

/** What is refused about letters of responsibility. */
export const refusals = {
  not_your_letter: {
    status: 403,
    say: { zh: '这份责任书不是您的。', en: 'This letter is not yours.' },
    then: { zh: '请本人来签。', en: 'The person signs it.' },
  },
  not_the_superior: {
    status: 403,
    say: { zh: '另一方由上级来签。', en: 'Whoever stands above signs the other side.' },
    then: { zh: '请上级来签。', en: 'Ask the superior.' },
  },
  chain_broken: {
    status: 409,
    say: {
      zh: '您自己的责任书还没有生效，链条不能从中间开始。',
      en: 'Your own letter is not in force: the chain begins above.',
    },
    then: { zh: '先签好自己的，再签下级的。', en: 'Have your own signed first.' },
  },
  nobody_leads: {
    status: 409,
    say: { zh: '这里还没有负责人。', en: 'Nobody leads here yet.' },
    then: { zh: '请先任命。', en: 'Name somebody first.' },
  },
  nobody_above: {
    status: 409,
    say: { zh: '上级单位还没有主要负责人。', en: 'The unit above has no head yet.' },
    then: { zh: '请系统管理员先登记。', en: 'Have the administrator enter one.' },
  },
  all_drafted: {
    status: 409,
    say: { zh: '今年的责任书都已起草。', en: 'All letters of the year are drafted.' },
    then: { zh: '看谁还没签。', en: 'See who has not signed.' },
  },
} satisfies RefusalTable;

/** What happened beside the moves of the machine. */
export const event_words: Record<string, Words> = {
  draft: { zh: '起草责任书', en: 'A letter was drafted' },
  letter_soon: { zh: '责任书将到期，起草下一年', en: 'A letter runs out soon: the next is drafted' },
  lapsed: { zh: '责任书到期没有续签', en: 'A letter ran out and no other was signed' },
};
