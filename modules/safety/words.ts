import type { RefusalTable } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';

/** What safety is refused with. */
export const refusals = {
  nobody_owns: {
    status: 409,
    say: { zh: '厅里没有人能负责这处隐患。', en: 'Nobody of this hall can own this hazard.' },
    then: { zh: '请先任命厅经理。', en: 'Name a hall manager first.' },
  },
  close_the_area: {
    status: 409,
    say: { zh: '重大隐患要先关闭区域。', en: 'A major hazard closes its area first.' },
    then: { zh: '拉起警戒、疏散人员，再登记。', en: 'Cordon it off, lead people out, then say so.' },
  },
  tell_department: {
    status: 409,
    say: { zh: '重大隐患要报安全管理部门。', en: 'A major hazard is told to the safety department.' },
    then: { zh: '打电话报告后再登记。', en: 'Call them, then say so.' },
  },
  limit_passed: {
    status: 422,
    say: { zh: '整改期限已过。', en: 'The limit has passed already.' },
    then: { zh: '选今天以后的日子。', en: 'Choose a later day.' },
  },
  fallback_missing: {
    status: 422,
    say: { zh: '重大隐患要有预案。', en: 'A major hazard needs a fallback.' },
    then: { zh: '写明到期没改好怎么办。', en: 'Say what is done if it is not mended in time.' },
  },
  not_your_hazard: {
    status: 403,
    say: { zh: '这处隐患不归您整改。', en: 'This hazard is not yours to mend.' },
    then: { zh: '由责任人来交。', en: 'Its owner says so.' },
  },
  deputy_approves: {
    status: 409,
    say: {
      zh: '重大隐患的整改方案还没有分管负责人批准。',
      en: 'The deputy in whose field it is has not approved the plan yet.',
    },
    then: { zh: '请分管负责人先批准。', en: 'Ask the deputy to approve it first.' },
  },
  not_your_field: {
    status: 403,
    say: { zh: '这处隐患不在您的分管范围。', en: 'This hazard is not in your field.' },
    then: { zh: '请分管这一块的负责人批准。', en: 'The deputy of that field approves it.' },
  },
  nothing_to_approve: {
    status: 409,
    say: { zh: '没有要批准的方案。', en: 'There is no plan to approve.' },
    then: { zh: '只有重大隐患的方案要批，批一次。', en: 'Only plans of major hazards are approved, once.' },
  },
  not_mended: {
    status: 409,
    say: { zh: '责任人还没说改好。', en: 'Its owner has not said that it is mended.' },
    then: { zh: '等责任人交了再验收。', en: 'Verify once the owner has handed it in.' },
  },
  verify_own: {
    status: 409,
    say: { zh: '自己改的不能自己验收。', en: 'Whoever mended it does not verify it.' },
    then: { zh: '请另一位验收。', en: 'Ask somebody else.' },
  },
  department_verifies: {
    status: 403,
    say: { zh: '重大隐患由安全管理部门验收。', en: 'The safety department verifies a major hazard.' },
    then: { zh: '请安全管理部门来看。', en: 'Ask the department to look.' },
  },
  wrong_class: {
    status: 422,
    say: { zh: '这种情形不属于所选的类别。', en: 'This kind stands under another class.' },
    then: { zh: '改选类别或情形。', en: 'Choose the class of this kind.' },
  },
  told_already: {
    status: 409,
    say: { zh: '现在不用口头报告。', en: 'There is nothing to tell now.' },
    then: { zh: '确认事件后，只报一次。', en: 'It is told once, after it is declared.' },
  },
  lead_concerned: {
    status: 409,
    say: { zh: '指挥的人和报告的人不能主持调查。', en: 'Whoever commanded or reported it does not lead.' },
    then: { zh: '另选一位。', en: 'Name somebody else.' },
  },
  department_names: {
    status: 403,
    say: {
      zh: '重大事件由安全管理部门指定主持人。',
      en: 'The safety department names who leads a major one.',
    },
    then: { zh: '请安全管理部门指定。', en: 'Ask the department.' },
  },
  nobody_leads: {
    status: 409,
    say: { zh: '还没有调查主持人。', en: 'Nobody leads the investigation yet.' },
    then: { zh: '先指定主持人。', en: 'Name who leads it first.' },
  },
  lead_concludes: {
    status: 403,
    say: { zh: '由调查主持人来办。', en: 'Whoever leads the investigation does this.' },
    then: { zh: '请主持人来办。', en: 'Ask the lead investigator.' },
  },
  review_is_over: {
    status: 409,
    say: { zh: '调查已经结束。', en: 'The investigation is over.' },
    then: { zh: '有新情况请另报一起。', en: 'Report anew what is new.' },
  },
  measures_open: {
    status: 409,
    say: { zh: '防范措施还没有复查通过。', en: 'The measures are not done and looked at yet.' },
    then: { zh: '在整改里复查后再结案。', en: 'Close it once they passed their look.' },
  },
  still_held: {
    status: 409,
    say: { zh: '调查没有结论，证据不能解封。', en: 'Nothing is given back before the review is over.' },
    then: { zh: '等调查结论。', en: 'Wait for the conclusion.' },
  },
  year_not_over: {
    status: 409,
    say: { zh: '这一年还没到考核的时候。', en: 'That year is not assessed yet.' },
    then: { zh: '十二月起再考核。', en: 'It is from December on.' },
  },
  assessed_already: {
    status: 409,
    say: { zh: '这些厅这一年都考核过了。', en: 'These halls are assessed for that year already.' },
    then: { zh: '选别的厅或别的年。', en: 'Choose other halls or another year.' },
  },
  log_signed: {
    status: 409,
    say: { zh: '今天的安全日志已经签过。', en: 'Today’s page is signed already.' },
    then: { zh: '新情况报隐患或事件。', en: 'Report what is new as a hazard or an incident.' },
  },
} satisfies RefusalTable;

/** What happened beside the moves of the machines. */
export const event_words: Record<string, Words> = {
  report: { zh: '报隐患', en: 'Reported' },
  detect: { zh: '发现', en: 'Detected' },
  hazard_late: { zh: '隐患超时，上报一级', en: 'Late: one level up' },
  told: { zh: '口头报告', en: 'Told upwards' },
  told_late: { zh: '口头报告超时', en: 'Told too late' },
  lead_named: { zh: '指定调查主持人', en: 'A lead was named' },
  review_late: { zh: '调查超期', en: 'The review is late' },
  evidence_held: { zh: '封存证据', en: 'Evidence held' },
  evidence_released: { zh: '解封证据', en: 'Evidence given back' },
  log_signed: { zh: '签安全日志', en: 'Safety log signed' },
  issue: { zh: '下发安全考核', en: 'The assessment was issued' },
  answer_late: { zh: '考核回应超期', en: 'The hall answered too late' },
  assessment_late: { zh: '年度安全考核没有按期做', en: 'The yearly assessment is missing' },
  log_missing: { zh: '闭店没有安全日志', en: 'Closed without a safety log' },
};
