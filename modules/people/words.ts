import type { RefusalTable } from '../../kit/refusal.ts';

/** What people and sessions are refused with. */
export const refusals = {
  no_employer: {
    status: 422,
    say: { zh: '促销员要登记用工单位。', en: 'A promoter’s employer is on record first.' },
    then: { zh: '请填写用工单位。', en: 'Enter whose employee it is.' },
  },
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
  pair_first_gone: {
    status: 409,
    say: {
      zh: '第一人已离岗，或不再有这项权限。',
      en: 'The first person has left, or may no longer ask for this.',
    },
    then: { zh: '请另一位同事重新发起。', en: 'Ask another colleague to start again.' },
  },
  no_mentor: {
    status: 403,
    say: {
      zh: '没有带教人在旁，实习营业员不能办。',
      en: 'Nobody stands beside you: an intern does not act alone.',
    },
    then: {
      zh: '请在岗的同事应带教后再办。',
      en: 'Ask a colleague on duty to stand beside you, then go on.',
    },
  },
  mentor_confirms: {
    status: 409,
    say: { zh: '这一步要带教人确认，已请带教人签。', en: 'Your mentor must confirm this, and was asked to.' },
    then: { zh: '带教人签后，请再按一次。', en: 'Press again once your mentor has signed.' },
  },
  mentor_signs: {
    status: 403,
    say: { zh: '实习营业员的事，只有带教人能签。', en: 'Only the mentor signs for an intern.' },
    then: { zh: '请带教人来签。', en: 'Leave it to the mentor.' },
  },
  intern_signs_not: {
    status: 403,
    say: { zh: '实习营业员不做第二人。', en: 'An intern is nobody’s second person.' },
    then: { zh: '请另一位同事签。', en: 'Ask another colleague to sign.' },
  },
  mentor_not_here: {
    status: 409,
    say: {
      zh: '这位同事不在岗，或已在带另一位。',
      en: 'That colleague is not on duty, or stands beside another intern.',
    },
    then: { zh: '请另一位在岗的同事带教。', en: 'Ask another colleague on duty.' },
  },
  mentor_named: {
    status: 409,
    say: { zh: '您已请了一位带教人。', en: 'You have asked a mentor already.' },
    then: { zh: '请先撤回或结束，再请另一位。', en: 'Withdraw or end that first.' },
  },
  not_asked_of_you: {
    status: 403,
    say: { zh: '这不是您的带教。', en: 'This is between two others.' },
    then: { zh: '请当事的两位处理。', en: 'Leave it to the two named.' },
  },
  pair_lapsed: {
    status: 409,
    say: { zh: '第二人签得太迟，请求已过时。', en: 'The second signature came too late.' },
    then: { zh: '请第一人重新发起。', en: 'Ask the first person to start again.' },
  },
  password_short: {
    status: 422,
    say: { zh: '密码至少十二个字符。', en: 'A password has at least twelve characters.' },
    then: { zh: '请用一句您记得住的话。', en: 'Use a sentence you can remember.' },
  },
  password_like_number: {
    status: 422,
    say: { zh: '密码里不能有工号。', en: 'The password must not contain the staff number.' },
    then: { zh: '请换一个。', en: 'Choose another.' },
  },
  not_first: {
    status: 409,
    say: {
      zh: '这里已经有人登记，第一位管理员早已有了。',
      en: 'People are entered here already: there is a first administrator.',
    },
    then: { zh: '请由管理员在管理端登记其他人。', en: 'Have an administrator enter the others.' },
  },
  not_production: {
    status: 409,
    say: {
      zh: '只有生产库才登记第一位管理员。',
      en: 'Only a production database gets a first administrator.',
    },
    then: {
      zh: '请指向生产库，并先启动一次。',
      en: 'Name the production database, and start the house once before.',
    },
  },
  number_taken: {
    status: 409,
    say: { zh: '这个工号已有人用。', en: 'This staff number is taken.' },
    then: { zh: '一人一号，请换一个工号。', en: 'One person, one number: use another.' },
  },
  not_yourself: {
    status: 409,
    say: { zh: '不能给自己办离职。', en: 'You cannot mark yourself as having left.' },
    then: { zh: '请另一位管理员来办。', en: 'Ask another administrator.' },
  },
  not_your_own_role: {
    status: 409,
    say: { zh: '不能给自己授予岗位。', en: 'You cannot give yourself a role.' },
    then: { zh: '请另一位管理员来办。', en: 'Ask another administrator.' },
  },
  no_such_role: {
    status: 422,
    say: { zh: '没有这个岗位。', en: 'There is no such role.' },
    then: { zh: '请从列表里选。', en: 'Choose from the list.' },
  },
  role_needs_place: {
    status: 422,
    say: {
      zh: '岗位须落到一个厅或一个单位，只能选一个。',
      en: 'A role is held in one hall or one unit, not both.',
    },
    then: { zh: '请选厅或单位。', en: 'Choose a hall or a unit.' },
  },
  device_taken: {
    status: 409,
    say: { zh: '本厅已有这个设备编号。', en: 'The hall has a device of this code.' },
    then: { zh: '请换一个编号。', en: 'Choose another code.' },
  },
  screen_needs_counter: {
    status: 422,
    say: { zh: '客户屏要属于一个台。', en: 'A customer screen belongs to a counter.' },
    then: { zh: '请选台号。', en: 'Choose its counter.' },
  },
  duties_apart: {
    status: 409,
    say: { zh: '这两个岗位不能由同一人担任。', en: 'One person may not hold these two roles.' },
    then: { zh: '请交给另一个人。', en: 'Give it to somebody else.' },
  },
} satisfies RefusalTable;
