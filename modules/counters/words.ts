import type { RefusalTable } from '../../kit/refusal.ts';

/** What a counter is refused with. */
export const refusals = {
  no_clerk_here: {
    status: 409,
    say: { zh: '这位不是本厅能开台的营业员。', en: 'This is no clerk who may open a counter in this hall.' },
    then: { zh: '请指明本厅在岗的营业员。', en: 'Name a clerk who works in this hall.' },
  },
  hall_not_open: {
    status: 409,
    say: { zh: '厅还没有开门，不能开台。', en: 'The hall is not open; the counter cannot open.' },
    then: { zh: '请等值班经理开门。', en: 'Wait for the duty manager to open the hall.' },
  },
  taken: {
    status: 409,
    say: { zh: '这个台已有人。', en: 'Somebody is at this counter.' },
    then: { zh: '请换一个台，或先交接。', en: 'Take another counter, or hand over first.' },
  },
  elsewhere: {
    status: 409,
    say: { zh: '您还在另一个台上。', en: 'You are still at another counter.' },
    then: { zh: '请先关那个台。', en: 'Close that one first.' },
  },
  not_certified: {
    status: 409,
    say: {
      zh: '您没有这个台任何业务的上岗证。',
      en: 'You hold no certificate for any business of this counter.',
    },
    then: { zh: '请换台，或联系培训师。', en: 'Take another counter, or ask the trainer.' },
  },
  law_not_learned: {
    status: 409,
    say: {
      zh: '法规必修课没有有效的证，不能开台。',
      en: 'A certificate that the law asks for is missing or has run out; you cannot open a counter.',
    },
    then: {
      zh: '请先到「我的岗位·学习」学完并通过测验。',
      en: 'Learn it and pass its test under «My post» first.',
    },
  },
  not_yours: {
    status: 409,
    say: { zh: '这不是您的台。', en: 'This is not your counter.' },
    then: { zh: '请在自己的台上操作。', en: 'Work at your own counter.' },
  },
  customer_here: {
    status: 409,
    say: { zh: '台前还有客户，不能离开。', en: 'A customer is still here; you cannot leave.' },
    then: { zh: '请先办结或转号。', en: 'Finish or transfer first.' },
  },
  too_many_waiting: {
    status: 409,
    say: {
      zh: '候办超过 {limit} 人，现在不能因班组事务暂停。',
      en: 'More than {limit} people wait: no pause for team matters now.',
    },
    then: { zh: '请等人少一些。', en: 'Wait until the line is shorter.' },
  },
  number_taken: {
    status: 409,
    say: { zh: '本厅已有这个台号。', en: 'The hall has a counter of this number.' },
    then: { zh: '请换一个台号。', en: 'Choose another number.' },
  },
  not_closed: {
    status: 409,
    say: { zh: '台上有人，不能改登记。', en: 'Somebody works at this counter; it cannot be changed now.' },
    then: { zh: '请等关台以后再改。', en: 'Change it once the counter is closed.' },
  },
  unknown_business: {
    status: 422,
    say: { zh: '没有这项业务。', en: 'There is no such business.' },
    then: { zh: '请从列表里选。', en: 'Choose from the list.' },
  },
  still_open: {
    status: 409,
    say: { zh: '还有台席没有关。', en: 'A counter is still open.' },
    then: { zh: '请先关好每个台席。', en: 'Close every counter first.' },
  },
  last_low_counter: {
    status: 409,
    say: { zh: '这是本厅最后一个低位台。', en: 'This is the last low counter of the hall.' },
    then: { zh: '先把另一个台标成低位台。', en: 'Mark another counter first.' },
  },
} satisfies RefusalTable;
