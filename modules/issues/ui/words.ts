import type { Words } from '../../../kit/words.ts';

/** Heads of the register, on the screen and in its file. */
export const register = {
  no: { zh: '编号', en: 'No.' },
  received: { zh: '登记', en: 'Taken down' },
  channel: { zh: '来源', en: 'From' },
  kind: { zh: '类型', en: 'Kind' },
  topic: { zh: '主题', en: 'About' },
  said: { zh: '内容', en: 'What is said' },
  flow_no: { zh: '流程编号', en: 'Course no.' },
  flow: { zh: '流程状态', en: 'Its course' },
  state: { zh: '状态', en: 'State' },
  repeats: { zh: '此前同类', en: 'Before it' },
  cause: { zh: '根因', en: 'Cause' },
  action: { zh: '措施', en: 'Action' },
  score: { zh: '打分', en: 'Score' },
  hall: { zh: '厅', en: 'Hall' },
} as const satisfies Record<string, Words>;

/** What the pages of issues, orders and call-backs say. */
export const words = {
  title: { zh: '问题与协办', en: 'Issues' },
  tabs: { zh: '问题、协办、回访', en: 'Issues, orders, call-backs' },
  issues: { zh: '问题', en: 'Issues' },
  orders: { zh: '部门协办', en: 'Departments' },
  calls: { zh: '回访', en: 'Call-backs' },
  take: { zh: '登记问题', en: 'Take one down' },
  export: { zh: '导出登记簿', en: 'Export' },
  print: { zh: '打印', en: 'Print' },
  search: { zh: '编号、内容', en: 'Number, words' },
  search_call: { zh: '尾号、业务', en: 'Last digits, business' },
  status: { zh: '状态', en: 'State' },
  kind: { zh: '类型', en: 'Kind' },
  department: { zh: '部门', en: 'Department' },
  all: { zh: '全部', en: 'all' },
  open: { zh: '未归档', en: 'open' },
  to_conclude: { zh: '待总结', en: 'to be concluded' },
  repeated: { zh: '重复', en: 'repeats' },
  mine: { zh: '我的措施', en: 'my actions' },
  late: { zh: '超时', en: 'late' },
  ended: { zh: '已办结', en: 'ended' },
  leaves: (n: number): Words => ({ zh: `${n} 件`, en: `${n} shown` }),
  none: { zh: '没有这样的问题', en: 'No such issue' },
  none_note: {
    zh: '来电、来信、员工发现的和重复投诉都登记在这里，按类型走各自流程。',
    en: 'Calls, letters, what the staff finds and recurring complaints come here, each on its course.',
  },
  choose: { zh: '选一件，看经过和要做的事', en: 'Choose one to see its course and what to do' },
  before: (n: number): Words => ({ zh: `同类此前 ${n} 件`, en: `${n} alike before` }),
  recurred: { zh: '措施后又发生', en: 'came again' },
  chased: (n: number): Words => ({ zh: `客户问过 ${n} 次`, en: `asked again ${n} times` }),
  chase: { zh: '客户又来问', en: 'Asked again' },
  conclude: { zh: '总结', en: 'Conclude' },
  settled: { zh: '流程办结', en: 'Course over' },
  closed: { zh: '归档', en: 'Closed' },
  carry_out: { zh: '措施已落实', en: 'Carried out' },
  actor: { zh: '责任人', en: 'Whose it is' },
  action_due: { zh: '落实期限', en: 'Due' },
  carried_out: { zh: '落实情况', en: 'What was done' },
  taker: { zh: '登记人', en: 'Taken by' },
  phone: { zh: '号码', en: 'Number' },
  trail: { zh: '经过', en: 'Course' },
  system: { zh: '系统', en: 'system' },
  rated: (n: number): Words => ({ zh: `处理 ${n} 分`, en: `dealt with: ${n}` }),
  call_rated: (n: number): Words => ({ zh: `通话 ${n} 分`, en: `the call: ${n}` }),
  done: { zh: '已记下', en: 'Noted' },
  over: { zh: '10086 与问题', en: 'Issues, 10086' },
  over_lead: {
    zh: '坐席替任何厅登记，登记过的看得到流程走到哪；厅里自己的件、原话和号码看不到。',
    en: 'An agent takes down for any hall and follows it; what a hall took down itself, words and numbers stay there.',
  },
  over_orders: { zh: '协办单', en: 'Orders' },
  over_orders_lead: {
    zh: '各厅发给部门的单：接单、答复各有时限，超时逐级上报，由收单部门答复。',
    en: 'What halls ask of departments: taken and answered within agreed times, late ones climb, the receiver answers.',
  },
} as const;

/** What the dialogs ask. */
export const ask = {
  hall: { zh: '哪个厅', en: 'Which hall' },
  no_hall: { zh: '先选厅', en: 'Choose the hall' },
  said: { zh: '说了什么', en: 'What is said' },
  place: { zh: '地点', en: 'Where' },
  device: { zh: '哪台设备', en: 'Which device' },
  down: { zh: '还能不能用', en: 'Does it still work' },
  works: { zh: '还能用', en: 'it works' },
  works_not: { zh: '不能用', en: 'it does not' },
  department: { zh: '请哪个部门', en: 'Which department' },
  phone: { zh: '客户号码，可不留', en: 'Number, if they leave one' },
  to: (flow: Words): Words => ({ zh: `登记后走${flow.zh}`, en: `Goes on ${flow.en}` }),
  first: { zh: '先选', en: 'choose one' },
  cause_none: { zh: '不写根因', en: 'no cause given' },
  cause_note: { zh: '怎么看出来的', en: 'How it was found' },
  action: { zh: '改进措施，可不写', en: 'Action, if any' },
  nobody: { zh: '没有', en: 'nobody' },
  repeat_note: (n: number): Words => ({
    zh: `同类此前已有 ${n} 件：根因、措施和责任人都要写。`,
    en: `${n} of its kind came before: cause, action and whose it is are asked for.`,
  }),
  answer: { zh: '查到什么、怎么处理的', en: 'What was found and done' },
  note: { zh: '说明', en: 'A word' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '不是', en: 'no' },
  unasked: { zh: '还没问', en: 'not asked yet' },
  ask_all: { zh: '每一问都要问到', en: 'Every question is asked' },
  ask_all_note: {
    zh: '照顺序念给客户听，答了再选。',
    en: 'Read them out in this order and choose the answer.',
  },
  call_note: { zh: '客户原话，不满意会写进投诉', en: 'What they said; it goes into a complaint' },
} as const;

/** Heads of the orders to departments. */
export const order = {
  asked: { zh: '要办什么', en: 'What is asked' },
  due: { zh: '时限', en: 'Due' },
  level: { zh: '级别', en: 'Level' },
  by: { zh: '发单、办理', en: 'Asked, taken' },
  answer: { zh: '答复', en: 'Answer' },
  fault: { zh: '故障', en: 'fault' },
  returned: (n: number): Words => ({ zh: `退回 ${n} 次`, en: `sent back ${n} times` }),
  urge: { zh: '督办', en: 'Press for it' },
  none: { zh: '没有协办单', en: 'No orders' },
  none_note: {
    zh: '登记网络故障或请部门协办时发出。',
    en: 'Network faults and questions to departments make them.',
  },
  open: { zh: '办理中', en: 'open' },
} as const;

/** What the page of call-backs says. */
export const call = {
  who: { zh: '客户', en: 'Customer' },
  business: { zh: '业务', en: 'Business' },
  rule: { zh: '规则', en: 'By rule' },
  due: { zh: '最晚', en: 'By' },
  result: { zh: '结果', en: 'What came of it' },
  tried: (n: number): Words => ({ zh: `${n} 天没联系上`, en: `not reached on ${n} days` }),
  number: { zh: '看号码', en: 'Show number' },
  reached: { zh: '打通了', en: 'Reached' },
  silent: { zh: '没人接', en: 'No answer' },
  none: { zh: '没有要回访的客户', en: 'Nobody is to be called back' },
  none_note: {
    zh: '每天早上从前几天办结的业务里抽：高价值全访，新开通按比例。投诉的回访在投诉页。',
    en: 'Drawn each morning: all of high value, a share of what is new. Complaints are called back on their own page.',
  },
} as const;

/** The figures of a month. */
export const figures = {
  title: { zh: '本月', en: 'This month' },
  received: { zh: '问题', en: 'Issues' },
  repeated: { zh: '重复', en: 'Repeats' },
  acted: { zh: '措施落实', en: 'Carried out' },
  recurrence: { zh: '再发率', en: 'Came again' },
  in_time: { zh: '协办按时', en: 'Departments in time' },
  climbed: { zh: '升级', en: 'Climbed' },
  called: { zh: '回访率', en: 'Called back' },
  satisfied: { zh: '回访满意', en: 'Satisfied' },
  score: { zh: '处理评分', en: 'Rated' },
  call_score: { zh: '通话评分', en: 'Calls rated' },
} as const;
