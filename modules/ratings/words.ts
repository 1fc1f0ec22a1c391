import type { RefusalTable } from '../../kit/refusal.ts';

/** What a rating is refused with. */
export const refusals = {
  not_by_staff: {
    status: 403,
    say: { zh: '员工不能替客户评价。', en: 'Staff cannot rate for a customer.' },
    then: {
      zh: '请把客户屏转向客户，或请客户扫票上的码。',
      en: 'Turn the screen to the customer, or ask to scan the slip.',
    },
  },
  not_yours: {
    status: 403,
    say: { zh: '这里不能评价这次服务。', en: 'This visit cannot be rated from here.' },
    then: {
      zh: '请用取号的手机，或办理台席的客户屏。',
      en: 'Use the phone that holds the number, or the screen of its counter.',
    },
  },
  nothing_uneven: {
    status: 409,
    say: { zh: '这一项现在没有差别。', en: 'Nothing stands out there now.' },
    then: { zh: '刷新后看还有哪些。', en: 'Refresh and see what is left.' },
  },
  not_finished: {
    status: 409,
    say: { zh: '这次服务还没办完。', en: 'This visit is not over yet.' },
    then: { zh: '办完以后再评。', en: 'Rate it when it is over.' },
  },
  rated_already: {
    status: 409,
    say: { zh: '这次服务已经评过。', en: 'This visit is rated already.' },
    then: { zh: '一次服务评一次；还有话可以提意见。', en: 'Once a visit; you can still leave a suggestion.' },
  },
  too_late: {
    status: 409,
    say: { zh: '评价的时间已过。', en: 'The time for rating is over.' },
    then: { zh: '还有话可以提意见。', en: 'You can still leave a suggestion.' },
  },
} satisfies RefusalTable;
