import type { RefusalTable } from '../../kit/refusal.ts';

/** Why a level may not set a value of its own; `{…}` is filled with the facts of the refusal. */
export const refusals = {
  not_tighter: {
    status: 409,
    say: { zh: '本级只能从严，不能放宽这项规定', en: 'This level may make the rule stricter, not looser' },
    then: {
      zh: '请改填更严的数值，或向上一级申请放宽',
      en: 'Enter a stricter value, or ask the level above to loosen it',
    },
  },
  beyond_bound: {
    status: 409,
    say: { zh: '数值超出规范公布的范围', en: 'The value lies beyond the bounds the norm publishes' },
    then: {
      zh: '请填写范围以内的数值；要改范围，须发布规范的新版本',
      en: 'Stay within the bounds; to move them, a new version of the norm must be published',
    },
  },
  below_law: {
    status: 409,
    say: { zh: '比法规的底线还松', en: 'Looser than the law allows' },
    then: {
      zh: '服务规范的时限是底线，只能更严',
      en: 'The service standard is the floor: only a stricter value holds',
    },
  },
  not_your_matter: {
    status: 403,
    say: { zh: '安全管理部门只起草安全类条文', en: 'The safety department drafts clauses of safety only' },
    then: { zh: '请分公司或省公司起草这一条', en: 'Branch or province drafts this one' },
  },
  level_may_not: {
    status: 403,
    say: { zh: '本级无权调整这项数值', en: 'This level may not set this value' },
    then: { zh: '请向有权的上一级提出申请', en: 'Ask the level above that may' },
  },
  same_value: {
    status: 409,
    say: { zh: '与现行数值相同，没有改变', en: 'This is the value already in force' },
    then: { zh: '如要取消本级的调整，请使用撤回', en: 'To give up this level’s own value, withdraw it' },
  },
  not_in_unit: {
    status: 422,
    say: {
      zh: '数值须为这项规定的单位下的非负整数，比例不超过 100%',
      en: 'The value must be a whole number in the rule’s unit, and no share above 100%',
    },
    then: { zh: '请按所示单位重新填写', en: 'Enter it again in the unit shown' },
  },
  own_draft: {
    status: 409,
    say: { zh: '起草人不能批准自己的草案', en: 'Nobody approves a draft of their own' },
    then: { zh: '请发布单位的另一人批准', en: 'Ask another person of the norm’s owner' },
  },
  not_owner: {
    status: 403,
    say: { zh: '这一步只有规范的发布单位能做', en: 'Only the owner of the norm may take this step' },
    then: { zh: '请向发布单位提出', en: 'Propose it to the owner' },
  },
  nothing_linked: {
    status: 409,
    say: {
      zh: '这一条还没有落到控制、检查表、页面或课程上，不能排期',
      en: 'No control, checklist, page or course stands behind this clause yet: it cannot be scheduled',
    },
    then: { zh: '请先把条文落到一项控制上', en: 'Link a control to the clause first' },
  },
  text_missing: {
    status: 422,
    say: { zh: '公开文本须中英文都有', en: 'The public text is needed in Chinese and English' },
    then: { zh: '请补齐文本', en: 'Complete the text' },
  },
  conflict: {
    status: 409,
    say: {
      zh: '与 {count} 处现行或已排期的规定冲突',
      en: 'It conflicts with {count} norms in force or scheduled',
    },
    then: {
      zh: '请修改，或写明理由由批准人接受',
      en: 'Change it, or give the reason why the conflicts are accepted',
    },
  },
  starts_in_past: {
    status: 422,
    say: { zh: '施行日期不能在过去', en: 'A norm cannot come into force in the past' },
    then: { zh: '请改施行日期：旧案照当时的版本', en: 'Choose a later date: old cases keep their version' },
  },
  not_its_number: {
    status: 422,
    say: { zh: '「{key}」不是这一条的参数', en: '“{key}” is no parameter of this clause' },
    then: { zh: '请从这一条的参数里选', en: 'Choose from the parameters of the clause' },
  },
  no_own_value: {
    status: 409,
    say: { zh: '本级没有自己的数值可以撤回', en: 'This level has no value of its own to withdraw' },
    then: { zh: '现行数值来自规范或上一级', en: 'The value in force comes from the norm or the level above' },
  },
  no_comments_now: {
    status: 409,
    say: { zh: '这一版现在不征求意见', en: 'This version is not out for comment' },
    then: { zh: '请看它现在的状态', en: 'See its present state' },
  },
  own_matter: {
    status: 409,
    say: { zh: '自己提的不能自己答', en: 'Nobody answers what they raised' },
    then: { zh: '请另一位同事答复', en: 'Let a colleague answer' },
  },
  own_basis: {
    status: 409,
    say: {
      zh: '登记依据变动的人不能自己复核条文',
      en: 'Whoever struck the basis out does not review the clause',
    },
    then: { zh: '请另一位同事复核', en: 'Let a colleague review it' },
  },
  nothing_drafted: {
    status: 409,
    say: { zh: '还没有起草这一条的新版本', en: 'No version of this clause was drafted since' },
    then: { zh: '先起草修订，再登记', en: 'Draft the amendment first' },
  },
  answer_in_both: {
    status: 422,
    say: { zh: '答复要公布，中英文都要有', en: 'An answer is published: it needs Chinese and English' },
    then: { zh: '请补上另一种语言', en: 'Write it in the other language, too' },
  },
} satisfies RefusalTable;

/** The code of a refusal of this module. */
export type NormsRefusal = `norms.${keyof typeof refusals}`;
