import { businessCodes } from '../catalogue/index.ts';
import type { Role } from '../people/index.ts';
import { crowd } from './crowd.ts';

/** One invented member of staff. */
export interface CastMember {
  staff_no: string;
  name: string;
  name_en: string;
  title: 'mr' | 'ms';
  role: Role;
  hall_id?: number;
  unit_id?: number;
  skills?: readonly string[];
  /** Shown on the start page, in this order. */
  shown?: boolean;
}

const all = businessCodes;
const basic = [
  'consultation',
  'bill_payment',
  'plan_change',
  'sim_replacement',
  'suspension',
  'loss_report',
  'invoice',
  'new_connection',
];
const no_group = businessCodes.filter(code => code !== 'group_business');

/** The people of 人民路营业厅, of its sister hall, and those above; all invented. */
export const cast: readonly CastMember[] = [
  {
    staff_no: '0301',
    name: '李敏',
    name_en: 'Li Min',
    title: 'ms',
    role: 'service_clerk',
    hall_id: 1001,
    skills: no_group,
    shown: true,
  },
  {
    staff_no: '0302',
    name: '陈晓雯',
    name_en: 'Chen Xiaowen',
    title: 'ms',
    role: 'service_clerk',
    hall_id: 1001,
    skills: no_group,
    shown: true,
  },
  {
    staff_no: '0303',
    name: '林小雨',
    name_en: 'Lin Xiaoyu',
    title: 'ms',
    role: 'intern',
    hall_id: 1001,
    shown: true,
  },
  {
    staff_no: '0304',
    name: '郑小满',
    name_en: 'Zheng Xiaoman',
    title: 'ms',
    role: 'floor_advisor',
    hall_id: 1001,
    shown: true,
  },
  {
    staff_no: '0305',
    name: '王建国',
    name_en: 'Wang Jianguo',
    title: 'mr',
    role: 'duty_manager',
    hall_id: 1001,
    shown: true,
  },
  {
    staff_no: '0306',
    name: '周岚',
    name_en: 'Zhou Lan',
    title: 'ms',
    role: 'hall_manager',
    hall_id: 1001,
    shown: true,
  },
  {
    staff_no: '0307',
    name: '钱守义',
    name_en: 'Qian Shouyi',
    title: 'mr',
    role: 'storekeeper',
    hall_id: 1001,
    shown: true,
  },
  {
    staff_no: '0308',
    name: '冯玉',
    name_en: 'Feng Yu',
    title: 'ms',
    role: 'complaint_officer',
    hall_id: 1001,
    shown: true,
  },
  {
    staff_no: '0309',
    name: '马强',
    name_en: 'Ma Qiang',
    title: 'mr',
    role: 'safety_officer',
    hall_id: 1001,
    shown: true,
  },
  {
    staff_no: '0101',
    name: '贺文涛',
    name_en: 'He Wentao',
    title: 'mr',
    role: 'auditor',
    unit_id: 11,
    shown: true,
  },
  {
    staff_no: '0102',
    name: '沈清',
    name_en: 'Shen Qing',
    title: 'ms',
    role: 'branch_supervisor',
    unit_id: 11,
    shown: true,
  },
  {
    staff_no: '0103',
    name: '许航',
    name_en: 'Xu Hang',
    title: 'mr',
    role: 'administrator',
    unit_id: 1,
    shown: true,
  },
  {
    staff_no: '0104',
    name: '陆远',
    name_en: 'Lu Yuan',
    title: 'mr',
    role: 'province_supervisor',
    unit_id: 1,
  },
  { staff_no: '0105', name: '方宁', name_en: 'Fang Ning', title: 'ms', role: 'privacy_officer', unit_id: 1 },
  {
    staff_no: '0106',
    name: '石坚',
    name_en: 'Shi Jian',
    title: 'mr',
    role: 'safety_department',
    unit_id: 11,
  },
  {
    staff_no: '0310',
    name: '赵一鸣',
    name_en: 'Zhao Yiming',
    title: 'mr',
    role: 'service_clerk',
    hall_id: 1001,
    skills: all,
  },
  {
    staff_no: '0311',
    name: '孙丽',
    name_en: 'Sun Li',
    title: 'ms',
    role: 'service_clerk',
    hall_id: 1001,
    skills: no_group,
  },
  {
    staff_no: '0312',
    name: '何佳',
    name_en: 'He Jia',
    title: 'ms',
    role: 'service_clerk',
    hall_id: 1001,
    skills: basic,
  },
  {
    staff_no: '0313',
    name: '吴倩',
    name_en: 'Wu Qian',
    title: 'ms',
    role: 'service_clerk',
    hall_id: 1001,
    skills: no_group,
  },
  {
    staff_no: '0314',
    name: '冯晓',
    name_en: 'Feng Xiao',
    title: 'mr',
    role: 'vip_clerk',
    hall_id: 1001,
    skills: all,
  },
  {
    staff_no: '0315',
    name: '田野',
    name_en: 'Tian Ye',
    title: 'mr',
    role: 'group_clerk',
    hall_id: 1001,
    skills: all,
  },
  {
    staff_no: '0316',
    name: '彭博文',
    name_en: 'Peng Bowen',
    title: 'mr',
    role: 'marketing_manager',
    hall_id: 1001,
  },
  {
    staff_no: '0401',
    name: '江雪',
    name_en: 'Jiang Xue',
    title: 'ms',
    role: 'service_clerk',
    hall_id: 1002,
    skills: no_group,
  },
  {
    staff_no: '0402',
    name: '罗成',
    name_en: 'Luo Cheng',
    title: 'mr',
    role: 'service_clerk',
    hall_id: 1002,
    skills: basic,
  },
  { staff_no: '0403', name: '夏荷', name_en: 'Xia He', title: 'ms', role: 'intern', hall_id: 1002 },
  { staff_no: '0404', name: '白杨', name_en: 'Bai Yang', title: 'mr', role: 'floor_advisor', hall_id: 1002 },
  { staff_no: '0405', name: '秦岭', name_en: 'Qin Ling', title: 'mr', role: 'duty_manager', hall_id: 1002 },
  { staff_no: '0406', name: '苏文', name_en: 'Su Wen', title: 'ms', role: 'hall_manager', hall_id: 1002 },
  { staff_no: '0407', name: '葛明', name_en: 'Ge Ming', title: 'mr', role: 'storekeeper', hall_id: 1002 },
  {
    staff_no: '0408',
    name: '唐蕊',
    name_en: 'Tang Rui',
    title: 'ms',
    role: 'complaint_officer',
    hall_id: 1002,
  },
  { staff_no: '0409', name: '雷鸣', name_en: 'Lei Ming', title: 'mr', role: 'safety_officer', hall_id: 1002 },
  {
    staff_no: '0410',
    name: '梁燕',
    name_en: 'Liang Yan',
    title: 'ms',
    role: 'service_clerk',
    hall_id: 1002,
    skills: all,
  },
  {
    staff_no: '0411',
    name: '丁香',
    name_en: 'Ding Xiang',
    title: 'ms',
    role: 'vip_clerk',
    hall_id: 1002,
    skills: all,
  },
  ...crowd,
];

/** The password of everybody in the demonstration; there is none in production. */
export const demo_password = 'tingtong-demo';
