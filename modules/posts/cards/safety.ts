import { guarded } from '../../../kit/guard.ts';
import type { Words } from '../../../kit/words.ts';
import type { Role } from '../../people/roles.ts';

/** Whoever works in a hall answers for its safety, whatever the post (SAF-04). */
const everybody: Words = {
  zh: '一岗双责：本岗位范围内的安全由本人负责，发现隐患当场处置或上报',
  en: 'Every post answers for safety within its reach: deal with a hazard on the spot, or report it',
};

const counter: Words = {
  zh: '台面现金不超限，知道报警按钮在哪，下班断电锁柜',
  en: 'Keeps cash at the counter within its limit, knows the alarm button, switches off and locks up',
};
const rules: Words = {
  zh: '在本部门业务里落实安全要求，不达标的不放行',
  en: 'Sees safety done in the business of the department; lets nothing pass without it',
};

/** What each post answers for beside that, in its own place. */
const own: Partial<Record<Role, Words>> = {
  hall_manager: {
    zh: '本厅安全第一责任人：五落实、双人开关门、演练和考核',
    en: 'First responsible in the hall: five fixes, doors by two, drills and assessment',
  },
  duty_manager: {
    zh: '当班现场安全：巡查、限流、通道畅通，先处置后报告',
    en: 'The floor of the shift: patrols, crowds, free ways out; acts first, then reports',
  },
  marketing_manager: {
    zh: '促销物料不堵通道，临时用电先报批',
    en: 'Keeps promotions out of the ways, asks before power is drawn for them',
  },
  service_clerk: counter,
  vip_clerk: counter,
  group_clerk: counter,
  intern: {
    zh: '先受岗前安全教育，不单独操作电器和登高',
    en: 'Is taught before the first shift; no power tools, no ladders alone',
  },
  floor_advisor: {
    zh: '照看老人、儿童和滑、碰、挤，引导疏散',
    en: 'Looks after the old and the young; slips, knocks, crowds; leads people out',
  },
  promoter: {
    zh: '展台用电、样机看护，听从厅里安排',
    en: 'Power and samples at the stand, as the hall says',
  },
  storekeeper: {
    zh: '库房防火、防盗，堆放离灯半米，钥匙不离身',
    en: 'Fire and theft in the store, half a metre under lamps, keys on the body',
  },
  complaint_officer: {
    zh: '纠纷先稳人，有升级苗头即报值班经理',
    en: 'Calms people first, calls the duty manager before it grows',
  },
  safety_officer: {
    zh: '日志、台账、自查、演练，隐患盯到销号',
    en: 'Log, registers, self-checks and drills; follows a hazard until it is gone',
  },
  partner: {
    zh: '合作柜台的用电、人员、货物安全，按协议整改',
    en: 'Power, people and goods of the partner counter; mends as agreed',
  },
  safety_department: {
    zh: '监督考核，不替厅里销隐患',
    en: 'Supervises and assesses; closes no hazard for a hall',
  },
  premises_department: {
    zh: '辖下各厅日常安全、年度演练计划',
    en: 'The daily safety of the halls below, the drills of the year',
  },
  planning_department: rules,
  engineering_department: rules,
  administration_department: rules,
  unit_leader: { zh: '本单位安全第一责任人，党政同责', en: 'First responsible for the unit' },
  deputy_leader: {
    zh: '分管范围内的领导责任，批准重大隐患方案',
    en: 'Answers for the fields in charge; approves how major hazards are mended',
  },
};

const elsewhere: Words = {
  zh: '进厅遵守安全规定，看到隐患就报',
  en: 'Keeps to the rules of safety in a hall, and reports what is seen',
};

/** What a post answers for in safety: what everybody does, and its own (SAF-04). */
export const safetyDuties = guarded(
  'SAF-04',
  (post: string): Words[] => [everybody, own[post as Role] ?? elsewhere],
  () => [],
);
