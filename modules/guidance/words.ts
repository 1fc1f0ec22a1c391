import type { RefusalTable } from '../../kit/refusal.ts';

/** What guidance is refused with. */
export const refusals = {
  no_terminal_does_it: {
    status: 409,
    say: { zh: '自助终端办不了这项业务。', en: 'No terminal does this business.' },
    then: { zh: '取号到台席办。', en: 'Take a number for a counter.' },
  },
  no_such_place: {
    status: 409,
    say: { zh: '本厅没有这个区。', en: 'This hall has no such place.' },
    then: { zh: '选本厅有的去处。', en: 'Choose a place the hall has.' },
  },
  papers_unseen: {
    status: 422,
    say: { zh: '还有要带的东西没有看。', en: 'A paper of this business was not looked at.' },
    then: { zh: '逐项看过再取号。', en: 'Look at each before a number is taken.' },
  },
  paper_is_needed: {
    status: 422,
    say: { zh: '这一项必须带。', en: 'This paper cannot be left out.' },
    then: { zh: '标「有」或「没带」。', en: 'Mark it seen or missing.' },
  },
  tell_missing: {
    status: 409,
    say: { zh: '缺的东西还没有告诉客户。', en: 'The customer was not told yet what is missing.' },
    then: {
      zh: '现在就说清楚：回去取，还是照样等。',
      en: 'Tell it now: fetch it, or wait all the same.',
    },
  },
  not_a_choice: {
    status: 422,
    say: { zh: '预填项不在这项业务的选项里。', en: 'That is not among the choices of this business.' },
    then: { zh: '从列出的选项里选。', en: 'Choose one of those listed.' },
  },
  which_answer: {
    status: 422,
    say: {
      zh: '当场解答要写明主题、答案和是否解决。',
      en: 'An answer needs its topic, which one, and solved or not.',
    },
    then: { zh: '选主题和答案。', en: 'Choose topic and answer.' },
  },
} satisfies RefusalTable;
