import type { RefusalTable } from '../../kit/refusal.ts';

/** What is refused here, and what helps. */
export const refusals = {
  no_halls: {
    status: 422,
    say: { zh: '还没有选厅', en: 'No hall is chosen' },
    then: { zh: '请先用筛选选出要办的厅', en: 'Choose the halls with the filters first' },
  },
  nobody_there: {
    status: 409,
    say: { zh: '选中的厅都没有厅经理，没有人能办', en: 'None of the halls has a manager to do it' },
    then: { zh: '请先在管理端任命厅经理', en: 'Appoint hall managers on the admin screen first' },
  },
  too_late: {
    status: 422,
    say: { zh: '期限已经过了', en: 'That day is over' },
    then: { zh: '请选今天或以后的日子', en: 'Choose today or a later day' },
  },
  still_open: {
    status: 409,
    say: { zh: '还有厅没办完或没复查', en: 'A hall has not finished, or was not looked at' },
    then: { zh: '请先催办或复查', en: 'Remind it, or look at what it did' },
  },
} satisfies RefusalTable;
