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
} satisfies RefusalTable;

/** The code of a refusal of this module. */
export type NormsRefusal = `norms.${keyof typeof refusals}`;
