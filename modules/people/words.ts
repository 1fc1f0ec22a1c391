import type { RefusalTable } from '../../kit/refusal.ts';

/** What people and sessions are refused with. */
export const refusals = {
  wrong_password: {
    status: 401,
    say: { zh: '工号或密码不对。', en: 'Staff number or password is wrong.' },
    then: {
      zh: '请核对后再试，错五次锁十五分钟。',
      en: 'Check and try again; five mistakes lock the account for fifteen minutes.',
    },
  },
  locked: {
    status: 423,
    say: { zh: '密码错了五次，已锁定十五分钟。', en: 'Five wrong passwords: locked for fifteen minutes.' },
    then: { zh: '请稍后再试，或请厅经理重设。', en: 'Try later, or ask the hall manager for a reset.' },
  },
  idle_locked: {
    status: 423,
    say: { zh: '离开太久，已锁屏。', en: 'You were away too long: the screen is locked.' },
    then: { zh: '请输入密码继续。', en: 'Enter your password to go on.' },
  },
  not_demo: {
    status: 403,
    say: {
      zh: '这里不是演示环境，没有一键登录。',
      en: 'This is no demonstration: there is no one-click sign-in.',
    },
    then: { zh: '请用工号和密码登录。', en: 'Sign in with your staff number and password.' },
  },
  pairing_wrong: {
    status: 403,
    say: { zh: '配对码不对，或已用过。', en: 'The pairing code is wrong or was used.' },
    then: { zh: '请管理员重新生成配对码。', en: 'Ask the administrator for a new code.' },
  },
  pair_same_person: {
    status: 409,
    say: { zh: '第二人不能是同一个人。', en: 'The second person must be somebody else.' },
    then: { zh: '请另一位同事签。', en: 'Ask another colleague to sign.' },
  },
  pair_needs_person: {
    status: 403,
    say: { zh: '双人事项须由人来签。', en: 'An act of two must be signed by people.' },
    then: { zh: '请用本人工号登录后再签。', en: 'Sign in as yourself, then sign.' },
  },
  pair_lapsed: {
    status: 409,
    say: { zh: '第二人签得太迟，请求已过时。', en: 'The second signature came too late.' },
    then: { zh: '请第一人重新发起。', en: 'Ask the first person to start again.' },
  },
} satisfies RefusalTable;
