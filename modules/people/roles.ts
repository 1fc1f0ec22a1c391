import type { Words } from '../../kit/words.ts';

/** The posts of catalogue section 4.1, with the code printed there; devices and outside programs hold roles too. */
export const roles = {
  hall_manager: { code: 'HM', zh: '厅经理', en: 'Hall manager' },
  duty_manager: { code: 'DM', zh: '值班经理', en: 'Duty manager' },
  marketing_manager: { code: 'MM', zh: '营销经理', en: 'Marketing manager' },
  service_clerk: { code: 'CLK', zh: '营业员', en: 'Service clerk' },
  intern: { code: 'INTN', zh: '实习营业员', en: 'Intern' },
  floor_advisor: { code: 'FLO', zh: '流动咨询员', en: 'Floor advisor' },
  promoter: { code: 'PRO', zh: '促销员', en: 'Promoter' },
  storekeeper: { code: 'STK', zh: '库管员', en: 'Storekeeper' },
  vip_clerk: { code: 'VIPM', zh: '全球通专席', en: 'VIP clerk' },
  group_clerk: { code: 'GRPM', zh: '集团专席', en: 'Group clerk' },
  complaint_officer: { code: 'CMPO', zh: '投诉专员', en: 'Complaint officer' },
  safety_officer: { code: 'SO', zh: '安全管理员', en: 'Safety officer' },
  auditor: { code: 'AUD', zh: '稽核员', en: 'Auditor' },
  trainer: { code: 'TRNR', zh: '内部培训师', en: 'Trainer' },
  mystery_shopper: { code: 'MYSV', zh: '暗访员', en: 'Mystery shopper' },
  call_agent: { code: 'CC', zh: '10086 坐席', en: 'Call-centre agent' },
  network_operator: { code: 'NOC', zh: '网络运营维护', en: 'Network operator' },
  engineer: { code: 'ENG', zh: '信息支撑', en: 'Support engineer' },
  partner: { code: 'PTN', zh: '合作方', en: 'Partner' },
  branch_supervisor: { code: 'BR', zh: '分公司督导', en: 'Branch supervisor' },
  province_supervisor: { code: 'PV', zh: '省公司督导', en: 'Province supervisor' },
  safety_department: { code: 'SD', zh: '安全管理部门', en: 'Safety department' },
  premises_department: { code: 'PMD', zh: '营业场所管理部门', en: 'Premises department' },
  planning_department: { code: 'PLN', zh: '计划部门', en: 'Planning department' },
  engineering_department: { code: 'BLD', zh: '工程建设部门', en: 'Engineering department' },
  administration_department: { code: 'AFF', zh: '行政事务部门', en: 'Administration department' },
  unit_leader: { code: 'LEAD', zh: '单位主要负责人', en: 'Head of the unit' },
  deputy_leader: { code: 'DEP', zh: '分管负责人', en: 'Deputy head' },
  privacy_officer: { code: 'PCO', zh: '个人信息保护负责人', en: 'Privacy officer' },
  legal_officer: { code: 'LGL', zh: '法务', en: 'Legal officer' },
  administrator: { code: 'ADM', zh: '系统管理员', en: 'Administrator' },
  device_kiosk: { code: 'KIOSK', zh: '取号机', en: 'Kiosk' },
  device_wall: { code: 'WALL', zh: '叫号屏', en: 'Wall screen' },
  device_counter_screen: { code: 'CSCR', zh: '客户屏', en: 'Customer screen' },
  device_player: { code: 'PLAY', zh: '演示放映机', en: 'Demonstration player' },
  program: { code: 'PRG', zh: '外部程序', en: 'Outside program' },
} as const satisfies Record<string, Words & { code: string }>;

export type Role = keyof typeof roles;

/** Everyone who works in a hall: what the whole team may see. */
export const team: Role[] = [
  'hall_manager',
  'duty_manager',
  'marketing_manager',
  'service_clerk',
  'intern',
  'floor_advisor',
  'storekeeper',
  'vip_clerk',
  'group_clerk',
  'complaint_officer',
  'safety_officer',
];

/** Those above the halls who read them. */
export const supervisors: Role[] = [
  'auditor',
  'branch_supervisor',
  'province_supervisor',
  'safety_department',
];

/** Those who serve at a counter. */
export const clerks: Role[] = ['service_clerk', 'vip_clerk', 'group_clerk'];

/** Those who serve, and the intern who learns it beside one of them: alone the door refuses an intern (ROLE-07). */
export const learners: Role[] = [...clerks, 'intern'];

/** Who may stand beside an intern. */
export const mentors: Role[] = [...clerks, 'duty_manager', 'hall_manager'];
