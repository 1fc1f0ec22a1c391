import type { RefusalTable } from '../../kit/refusal.ts';

/** What is refused here, and what helps. */
export const refusals = {
  wrong_unit: {
    status: 422,
    say: { zh: '新厅要归市分公司或区县。', en: 'A hall belongs to a city branch or a district.' },
    then: { zh: '请选市分公司或区县。', en: 'Choose one of these.' },
  },
  day_past: {
    status: 422,
    say: { zh: '计划开厅日要在今天之后。', en: 'The planned opening is after today.' },
    then: { zh: '请改日期。', en: 'Choose a later day.' },
  },
  number_taken: {
    status: 409,
    say: { zh: '这个厅号已有厅或别的项目在用。', en: 'This hall number is a hall’s or another project’s.' },
    then: { zh: '请换一个号。', en: 'Choose another one.' },
  },
  line_missing: {
    status: 409,
    say: {
      zh: '每一项安全设施都要有自己的预算，还有没列资金的。',
      en: 'Every safety facility has its own line; one has no money yet.',
    },
    then: { zh: '请逐项列足。', en: 'Fill every line.' },
  },
  own_plan: {
    status: 403,
    say: { zh: '立项的人不能自己下达资金。', en: 'Whoever planned it does not release its money.' },
    then: { zh: '请计划部门另一人办。', en: 'Somebody else of the planning department does.' },
  },
  no_permit: {
    status: 422,
    say: { zh: '没有承包方或施工许可，不能开工。', en: 'Without contractor or permit no works start.' },
    then: { zh: '请先登记。', en: 'Enter both first.' },
  },
  insurance_ends: {
    status: 409,
    say: { zh: '保险到不了计划开厅日。', en: 'The insurance ends before the planned opening.' },
    then: { zh: '请承包方续保。', en: 'Have the contractor prolong it.' },
  },
  tasks_by: {
    status: 422,
    say: {
      zh: '安全任务的期限要在今天之后、开厅日之前。',
      en: 'The safety tasks are due after today and before the opening.',
    },
    then: { zh: '请改期限。', en: 'Choose another day.' },
  },
  tasks_open: {
    status: 409,
    say: { zh: '还有安全任务没有查过，不能报完工。', en: 'A safety task was not looked at yet.' },
    then: { zh: '请办完并请安全管理部门查。', en: 'Do it and have the safety department look.' },
  },
  own_task: {
    status: 403,
    say: { zh: '自己办的不能自己查。', en: 'Whoever did it does not look at it.' },
    then: { zh: '请另一人查。', en: 'Somebody else does.' },
  },
  findings_open: {
    status: 409,
    say: { zh: '验收发现的问题还没销，不能签。', en: 'What was found is not mended: nobody signs yet.' },
    then: { zh: '请先整改并复查。', en: 'Have it mended and looked at.' },
  },
  own_works: {
    status: 403,
    say: { zh: '施工的人不能验收。', en: 'Whoever built it does not accept it.' },
    then: { zh: '请另一人验收。', en: 'Somebody else does.' },
  },
  signed_already: {
    status: 409,
    say: { zh: '本部门已经签过。', en: 'Your department has signed already.' },
    then: { zh: '等另一个部门签。', en: 'The other department signs now.' },
  },
  two_people: {
    status: 403,
    say: {
      zh: '验收要两个人签，一人不能代两个部门。',
      en: 'Two people sign; nobody signs for both departments.',
    },
    then: { zh: '请另一个部门的人签。', en: 'Somebody of the other department does.' },
  },
} satisfies RefusalTable;
