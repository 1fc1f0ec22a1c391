import type { Words } from '../../../kit/words.ts';

/** How somebody stands to a course. */
export const standing_words = {
  valid: { zh: '有效', en: 'valid' },
  ending: { zh: '快到期', en: 'ends soon' },
  to_learn: { zh: '待学', en: 'to learn' },
  overdue: { zh: '逾期', en: 'overdue' },
} as const satisfies Record<string, Words>;

/** The kinds of lesson. */
export const kind_words = {
  internal: { zh: '内部', en: 'internal' },
  external: { zh: '外部', en: 'external' },
  online: { zh: '在线', en: 'online' },
} as const satisfies Record<string, Words>;

/** What is pledged each year, in full. */
export const pledge_words = {
  ethics: {
    name: { zh: '职业道德承诺', en: 'Pledge of ethics' },
    text: {
      zh: '我说真话、先说清再签；错了当场认、当场改；不收礼、不代签、不代评；以平和的心待每一位客户。',
      en: 'I tell the truth, and before the signature; I admit and mend my mistakes at once; I take no gifts and sign or rate for nobody; I meet every customer with an even mind.',
    },
  },
  confidentiality: {
    name: { zh: '保密承诺', en: 'Pledge of confidentiality' },
    text: {
      zh: '我的账号密码不借、不写；客户资料和经营数据不外传、不发聊天群；媒体来问，请厅经理答。',
      en: 'I lend and write down no password; customer data and figures leave by no chat and no mouth; the press is answered by the hall manager.',
    },
  },
} as const;

/** The words of the own page. */
export const my_page = {
  name: { zh: '我的学习', en: 'My training' },
  lead: (due: number, overdue: number): Words => {
    if (overdue > 0)
      return {
        zh: `待学 ${due} 门，其中逾期 ${overdue} 门`,
        en: `${due} to learn, ${overdue} of them overdue`,
      };
    if (due > 0) return { zh: `待学 ${due} 门`, en: `${due} to learn` };
    return { zh: '都学完了，证都有效', en: 'All learned, every certificate holds' };
  },
  hours: (minutes: number): Words => ({
    zh: `今年培训 ${(minutes / 60).toFixed(1)} 小时`,
    en: `${(minutes / 60).toFixed(1)} hours in lessons this year`,
  }),
  idle: { zh: '太久没有学习', en: 'No learning for too long' },
  by: (day: string): Words => ({ zh: `${day} 前学完`, en: `by ${day}` }),
  since: (day: string): Words => ({ zh: `${day} 已到期限`, en: `was due ${day}` }),
  until: (day: string): Words => ({ zh: `证至 ${day}`, en: `holds to ${day}` }),
  retake_by: (day: string): Words => ({ zh: `${day} 前补考`, en: `try again by ${day}` }),
  law: { zh: '法规必修', en: 'asked by law' },
  room: { zh: '要上课', en: 'with a lesson' },
  units: (read: number, all: number): Words => ({
    zh: `${read}/${all} 单元`,
    en: `${read} of ${all} units`,
  }),
  open: { zh: '学习', en: 'Learn' },
  test: { zh: '考试', en: 'Take the test' },
  renew: { zh: '换证', en: 'Renew' },
  result: { zh: '上次结果', en: 'Last result' },
  teaches: { zh: '所教条文', en: 'Teaches' },
  held: (count: number): Words => ({ zh: `${count} 门有效`, en: `${count} hold` }),
  show_held: { zh: '看有效的', en: 'Show what holds' },
  hide_held: { zh: '收起', en: 'Hide' },
  wait_practical: { zh: '笔试已过，等培训师评实操', en: 'Test passed; a trainer marks the practical part' },
  ask_leader: { zh: '补考用完，请找负责人重新安排', en: 'No try is left; ask a leader' },
  wait_lesson: { zh: '等排课；可以先读单元', en: 'Waits for a lesson; the units can be read' },
  seats: { zh: '我的培训场次', en: 'My lessons' },
  confirm: { zh: '确认参加', en: 'I will come' },
  excuse: { zh: '来不了', en: 'I cannot come' },
  why: { zh: '原因', en: 'Why' },
  sign_in: { zh: '签到', en: 'Sign in' },
  sign_out: { zh: '签退并评价', en: 'Sign out and rate' },
  rate: { zh: '这场讲得怎么样？', en: 'How was the lesson?' },
  signed_in: (at: string): Words => ({ zh: `${at} 已签到`, en: `signed in ${at}` }),
  signed_out: (at: string): Words => ({ zh: `${at} 已签退`, en: `signed out ${at}` }),
  confirmed: { zh: '已确认', en: 'confirmed' },
  minutes: (count: number): Words => ({ zh: `${count} 分钟`, en: `${count} min` }),
  pledges: { zh: '年度承诺', en: 'Pledges of the year' },
  sign: (year: number): Words => ({ zh: `签 ${year} 年承诺`, en: `Sign for ${year}` }),
  pledged: (day: string): Words => ({ zh: `${day} 已签`, en: `signed ${day}` }),
  none: { zh: '您的岗位没有必修课', en: 'Your posts ask for no course' },
} as const;

/** The words of reading a course and of its test. */
export const course_page = {
  back: { zh: '返回', en: 'Back' },
  close: { zh: '关闭', en: 'Close' },
  unit: (at: number, of: number): Words => ({ zh: `第 ${at}/${of} 单元`, en: `Unit ${at} of ${of}` }),
  wrong: { zh: '不要', en: 'Not' },
  right: { zh: '而要', en: 'But' },
  done: { zh: '读完了，下一单元', en: 'Read, next unit' },
  finish: { zh: '全部读完', en: 'All read' },
  previous: { zh: '上一单元', en: 'Previous unit' },
  next: { zh: '下一单元', en: 'Next unit' },
  was_read: { zh: '已读', en: 'read' },
  practical: { zh: '实操：培训师逐项看', en: 'Practical part: watched by a trainer' },
  test: { zh: '测验', en: 'Test' },
  pass_from: (mark: number, of: number): Words => ({
    zh: `${of} 题，${mark} 分及格；交卷后看对错和解释`,
    en: `${of} questions, passed from ${mark} %; what is right is told after`,
  }),
  submit: { zh: '交卷', en: 'Hand in' },
  missing: (count: number): Words => ({ zh: `还有 ${count} 题没答`, en: `${count} without an answer` }),
  passed: (correct: number, asked: number): Words => ({
    zh: `通过：${correct}/${asked}`,
    en: `Passed: ${correct} of ${asked}`,
  }),
  failed: (correct: number, asked: number): Words => ({
    zh: `未通过：${correct}/${asked}`,
    en: `Not passed: ${correct} of ${asked}`,
  }),
  your_choice: { zh: '您选的', en: 'Your choice' },
  is_right: { zh: '正确', en: 'right' },
  is_wrong: { zh: '不对', en: 'wrong' },
} as const;

/** The words of the hall’s page. */
export const hall_page = {
  name: { zh: '姓名', en: 'Name' },
  title: { zh: '培训', en: 'Training' },
  staff_no: { zh: '工号', en: 'Staff no.' },
  held: { zh: '有效', en: 'Held' },
  open: { zh: '待学、逾期', en: 'To learn, overdue' },
  minutes: { zh: '今年分钟', en: 'Minutes this year' },
  people: { zh: '人员', en: 'People' },
  plan: { zh: '计划', en: 'Plan' },
  results: { zh: '结果与效果', en: 'Results and effect' },
  trainers: { zh: '培训师', en: 'Trainers' },
  marking: (count: number): Words => ({
    zh: count > 0 ? `评实操 ${count}` : '评实操',
    en: count > 0 ? `To mark: ${count}` : 'To mark',
  }),
  kept: { zh: '计划完成', en: 'Plan held' },
  kept_note: (held: number, planned: number): Words => ({
    zh: `到今天排 ${planned} 场，办 ${held} 场`,
    en: `${held} of ${planned} lessons up to today`,
  }),
  hours: { zh: '人均课时', en: 'Hours per head' },
  overdue: { zh: '有课逾期的人', en: 'People overdue' },
  idle: { zh: '太久没学的人', en: 'People not learning' },
  pledged: { zh: '承诺签齐', en: 'Pledges signed' },
  of_heads: (count: number): Words => ({ zh: `共 ${count} 人`, en: `of ${count}` }),
  this_year: { zh: '今年', en: 'this year' },
  idle_mark: { zh: '太久没学', en: 'not learning' },
  unsigned: { zh: '承诺未签', en: 'pledge open' },
  nothing_open: { zh: '没有', en: 'nothing' },
  more: (count: number): Words => ({ zh: `另有 ${count} 门`, en: `${count} more` }),
  assign: { zh: '重新安排', en: 'Open again' },
  at: { zh: '时间', en: 'When' },
  course: { zh: '课程', en: 'Course' },
  who: { zh: '谁讲', en: 'Taught by' },
  room: { zh: '地点', en: 'Where' },
  came: { zh: '到/排', en: 'Came / seats' },
  rating: { zh: '评价', en: 'Rating' },
  state: { zh: '状态', en: 'State' },
  no_session: { zh: '今年还没有排课', en: 'No lesson is planned this year' },
  no_session_note: { zh: '按「排一场」开始。', en: 'Plan the first one.' },
  plan_one: { zh: '排一场', en: 'Plan a lesson' },
  kind: { zh: '方式', en: 'Kind' },
  day: { zh: '日期', en: 'Day' },
  time: { zh: '几点', en: 'Time' },
  length: { zh: '多长', en: 'Length' },
  minute_unit: { zh: '分钟', en: 'min' },
  trainer: { zh: '培训师', en: 'Trainer' },
  provider: { zh: '机构', en: 'Provider' },
  cost: { zh: '费用', en: 'Cost' },
  yuan: { zh: '元', en: 'yuan' },
  no_trainer: { zh: '没有人有这门课的授课资格', en: 'Nobody is certified to teach it' },
  pick: { zh: '点一场看签到表', en: 'Pick a lesson for its attendance list' },
  list: { zh: '培训签到表', en: 'Attendance list' },
  nobody: { zh: '还没有人报名', en: 'Nobody has a seat yet' },
  seat: { zh: '排人', en: 'Give a seat' },
  person: { zh: '人', en: 'Person' },
  begin: { zh: '开始', en: 'Begin' },
  end: { zh: '结束，计出勤', en: 'End, count attendance' },
  call_off: { zh: '取消', en: 'Call off' },
  why: { zh: '原因', en: 'Why' },
  in: { zh: '签到', en: 'In' },
  out: { zh: '签退', en: 'Out' },
  tests: { zh: '考试', en: 'Tests' },
  passed: { zh: '通过', en: 'Passed' },
  effect: { zh: '效果', en: 'Effect' },
  effect_note: {
    zh: '拿证前后各一段时间：客户评分的平均；观察发现的问题数',
    en: 'Some days before and after: the mean rating of those certified; what observation found',
  },
  before_after: { zh: '评分 前→后', en: 'Rating before → after' },
  found: { zh: '发现 前→后', en: 'Found before → after' },
  certified: { zh: '拿证人数', en: 'Certified' },
  no_effect: { zh: '最近没有人拿证', en: 'Nobody was certified lately' },
  topics: { zh: '可讲的课', en: 'Topics' },
  taught: { zh: '今年场次', en: 'Lessons this year' },
  no_trainers: { zh: '还没有认定的培训师', en: 'No trainer is certified yet' },
  no_trainers_note: { zh: '由分公司认定科目。', en: 'The branch certifies them for topics.' },
  certify: { zh: '认定科目', en: 'Certify a topic' },
  until: { zh: '有效到', en: 'Until' },
  mark: { zh: '评定', en: 'Mark' },
  mark_title: { zh: '评实操', en: 'Mark the practical part' },
  mark_note: { zh: '哪里不足', en: 'What is lacking' },
  not_yours: { zh: '要有这门课的授课资格', en: 'For who is certified to teach it' },
  none_to_mark: { zh: '没有等评定的', en: 'Nobody waits to be marked' },
  export_kind: { zh: '培训台账', en: 'Training register' },
} as const;
