import type { RefusalTable } from '../../kit/refusal.ts';

/** What an export is refused with. */
export const refusals = {
  no_such_time: {
    status: 422,
    say: { zh: '日期写错了。', en: 'That is no day, month or year.' },
    then: {
      zh: '按 2026-11-30、2026-11、2026 填，或不填。',
      en: 'Write 2026-11-30, 2026-11 or 2026, or leave it empty.',
    },
  },
  own_request: {
    status: 403,
    say: { zh: '自己申请的导出不能自己批。', en: 'Whoever asked for an export does not approve it.' },
    then: { zh: '请另一位经理审批。', en: 'Ask another manager.' },
  },
  not_yours: {
    status: 403,
    say: { zh: '谁申请，谁来取。', en: 'Whoever asked for it takes it.' },
    then: { zh: '自己申请一份。', en: 'Ask for one yourself.' },
  },
  not_approved: {
    status: 409,
    say: { zh: '涉及个人的表，批准后才能取。', en: 'A list about persons is taken after its approval.' },
    then: { zh: '等另一位经理审批。', en: 'Wait for another manager.' },
  },
  person_only: {
    status: 403,
    say: { zh: '导出要由本人署名。', en: 'An export bears the name of a person.' },
    then: { zh: '用自己的工号登录。', en: 'Sign in yourself.' },
  },
} satisfies RefusalTable;
