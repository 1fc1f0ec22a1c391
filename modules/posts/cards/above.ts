import { card, type Written } from '../card.ts';

const supervisor: Written = {
  row: 'ROLE-23',
  duties: [
    ['看辖下各厅，裁定升级上来的事', 'Reads the halls below, decides what is escalated'],
    ['修订、批准、公布规范', 'Amends, approves and publishes norms'],
  ],
  flow: [['09:30', '看各厅开门与红项', 'Openings and red items of the halls']],
  assessed: [['辖下按章程度', 'Compliance of the halls below']],
  never: [['改厅里的记录', 'Rewrites a hall’s record']],
};

/** The posts above and beside the halls. */
export const above_cards = [
  card('branch_supervisor', supervisor),
  card('province_supervisor', supervisor),
  card('auditor', {
    row: 'CASH-09',
    duties: [
      ['稽核订单与日清', 'Audits orders and settled days'],
      [
        '突击清点钱与卡，指定保险柜密码人',
        'Counts money and cards by surprise, appoints who knows the safe’s code',
      ],
    ],
    flow: [['10:00', '稽核前一日', 'Audit the day before']],
    assessed: [['稽核按时率', 'Audits in time']],
    never: [['办柜台业务', 'Does counter business']],
  }),
  card('trainer', {
    row: 'ROLE-14',
    duties: [
      ['授课、出题，只讲有证的科目', 'Teaches and examines, in certified topics only'],
      ['登记上岗证', 'Enters certificates'],
    ],
    flow: [['15:00', '低峰授课', 'Lesson in the trough']],
    assessed: [['学员通过率', 'Who passes']],
    never: [['看自己应考的答案', 'Sees the answers of an own exam']],
  }),
  card('mystery_shopper', {
    row: 'ROLE-27',
    duties: [['按任务暗访，留证据', 'Visits by assignment, keeps the evidence']],
    flow: [['10:00', '按排期到厅', 'At the hall by schedule']],
    assessed: [['证据合格', 'Evidence that holds']],
    never: [['看厅里别的数据', 'Sees other data of the hall']],
  }),
  card('call_agent', {
    row: 'ROLE-12',
    duties: [['接热线，记案件，代客预约', 'Takes calls, notes cases, books for customers']],
    flow: [['09:00', '上线', 'On the line']],
    assessed: [['一次解决率', 'Solved at the first call']],
    never: [['没有理由就看明文', 'Unmasks without a reason']],
  }),
  card('engineer', {
    row: 'ROLE-29',
    duties: [['受理故障单，恢复设备', 'Takes fault orders, restores devices']],
    flow: [['09:00', '看未结故障', 'Faults that are open']],
    assessed: [['修复时限', 'Repair in time']],
    never: [['看与故障无关的客户资料', 'Sees customer data beyond the case']],
  }),
  card('network_operator', {
    row: 'ROLE-29',
    duties: [
      [
        '接各厅的网络故障单，按时限查清、恢复、答复',
        'Takes fault orders of halls, restores and answers in time',
      ],
    ],
    flow: [['08:30', '看没接的故障单', 'Fault orders nobody has taken']],
    assessed: [['接单、答复按时率', 'Taken and answered in time']],
    never: [['看厅里的问题和客户资料', 'Sees issues and customers of a hall']],
  }),
  card('partner', {
    row: 'ROLE-22',
    duties: [['管好自己的柜台，服从厅里管理', 'Runs the own counter, follows the hall']],
    flow: [['08:40', '参加班前会', 'At the morning meeting']],
    assessed: [['参照检查得分', 'Score by reference']],
    never: [['看别人的柜台', 'Sees other counters']],
  }),
  card('safety_department', {
    row: 'ROLE-18',
    duties: [['定安全规定，检查，查事故', 'Makes safety rules, inspects, investigates']],
    flow: [['10:00', '抽查一个厅', 'Look at one hall']],
    assessed: [['隐患闭环', 'Hazards closed']],
    never: [['替厅里销隐患', 'Closes a hazard for the hall']],
  }),
  card('premises_department', {
    row: 'ROLE-17',
    duties: [
      ['管辖下营业场所：自查、演练、督办', 'Owns the halls below: self-checks, drills, directives'],
      ['新厅立项、验收、开厅', 'Plans, accepts and opens new halls'],
    ],
    flow: [['09:30', '看各厅自查和整改', 'Self-checks and rectifications of the halls']],
    assessed: [['整改及时、新厅按期', 'Mended in time, halls opened on their day']],
    never: [['验收自己立项又施工的厅', 'Accepts what it built']],
  }),
  card('unit_leader', {
    row: 'ROLE-15',
    duties: [
      [
        '本单位安全第一责任人，与下级逐人签责任书',
        'First responsible for safety; signs a letter with everybody below',
      ],
      ['听取安全考核，督办重大隐患', 'Hears the safety assessments, follows the major hazards'],
    ],
    flow: [['09:00', '看责任链和重大隐患', 'The chain of letters and the major hazards']],
    assessed: [['责任书签订率、重大隐患按期销', 'Letters signed, major hazards gone in time']],
    never: [['替下级签责任书', 'Signs a letter in the place of somebody below']],
  }),
  card('deputy_leader', {
    row: 'ROLE-16',
    duties: [
      [
        '分管范围内负领导责任，批准重大隐患整改方案',
        'Leads the fields in charge, approves how a major hazard of these is mended',
      ],
    ],
    flow: [['09:30', '看分管范围内待批的方案', 'Plans that wait for approval']],
    assessed: [['方案当日批', 'Plans approved the same day']],
    never: [['批准分管范围以外的方案', 'Approves outside the own fields']],
  }),
  card('planning_department', {
    row: 'ROLE-19',
    duties: [['新厅安全设施按标准列资金', 'Funds the safety facilities of new halls by the standard']],
    flow: [['10:00', '看待下达资金的项目', 'Projects that wait for their money']],
    assessed: [['资金按期到位', 'Money released in time']],
    never: [['给自己立的项下达资金', 'Releases the money of an own plan']],
  }),
  card('engineering_department', {
    row: 'ROLE-20',
    duties: [['管施工安全，协助查事故', 'Owns the safety of the works, helps with investigations']],
    flow: [['08:30', '看在建项目的安全任务', 'Safety tasks of the works under way']],
    assessed: [['安全任务按期销', 'Safety tasks closed in time']],
    never: [['自己查自己的安全任务', 'Looks at the own safety tasks']],
  }),
  card('administration_department', {
    row: 'ROLE-21',
    duties: [['与厅共同负责安全设施维修', 'Owns repairs of safety facilities together with the hall']],
    flow: [['09:00', '看待修的安全设施', 'Safety facilities that wait for repair']],
    assessed: [['安全设施按期修复', 'Safety facilities repaired in time']],
    never: [['自己修的自己验收', 'Confirms an own repair']],
  }),
  card('privacy_officer', {
    row: 'PRIV-08',
    duties: [['办个人信息请求，管泄露与审计', 'Handles data requests, breaches, audit']],
    flow: [['10:00', '看明文查看记录', 'Who looked at plain data']],
    assessed: [['请求按时答复', 'Requests answered in time']],
    never: [['兼任系统管理员', 'Is the system administrator too']],
  }),
  card('legal_officer', {
    row: 'PRM-01',
    duties: [['签发入网协议，写法律意见', 'Signs off the access agreement, with an opinion']],
    flow: [['10:00', '看起草中的协议', 'Look at the agreement being drafted']],
    assessed: [['不利改动都有理由', 'Every change to the worse has its reason']],
    never: [['签发自己起草的', 'Signs off an own draft']],
  }),
  card('administrator', {
    row: 'ORG-15',
    duties: [['管组织、人员、设备', 'Keeps the organisation, people and devices']],
    flow: [['09:00', '办入离职与授权', 'Who came, who left, who may']],
    assessed: [['授权与岗位一致', 'Permissions that fit the posts']],
    never: [
      ['看明文证件号', 'Sees document numbers in plain'],
      ['批业务', 'Approves business'],
    ],
  }),
];
