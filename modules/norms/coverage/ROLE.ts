import type { Control } from './control.ts';

/** What makes the clauses of group ROLE real; one entry per control, none claimed before its test is red without it. */
export const ROLE: readonly Control[] = [
  {
    row: 'ROLE-01',
    status: 'partial',
    words: {
      zh: '有营业厅主任这个角色，权限按角色和厅给出',
      en: 'there is the role of hall manager, with permissions by role and hall',
    },
    control: { kind: 'data', name: 'people.hall_manager' },
    why: {
      zh: '岗位卡、在岗规则和专属界面还没有',
      en: 'position card, rules of duty and own screens are not there yet',
    },
  },
  {
    row: 'ROLE-02',
    status: 'partial',
    words: {
      zh: '有店面经理这个角色，权限按角色和厅给出',
      en: 'there is the role of store manager, with permissions by role and hall',
    },
    control: { kind: 'data', name: 'people.hall_manager' },
    why: {
      zh: '岗位卡、在岗规则和专属界面还没有',
      en: 'position card, rules of duty and own screens are not there yet',
    },
  },
  {
    row: 'ROLE-03',
    status: 'partial',
    words: {
      zh: '有值班经理这个角色，权限按角色和厅给出',
      en: 'there is the role of duty manager, with permissions by role and hall',
    },
    control: { kind: 'data', name: 'people.duty_manager' },
    why: {
      zh: '岗位卡、在岗规则和专属界面还没有',
      en: 'position card, rules of duty and own screens are not there yet',
    },
  },
  {
    row: 'ROLE-04',
    status: 'partial',
    words: {
      zh: '有营销经理这个角色，权限按角色和厅给出',
      en: 'there is the role of marketing manager, with permissions by role and hall',
    },
    control: { kind: 'data', name: 'people.marketing_manager' },
    why: {
      zh: '岗位卡、在岗规则和专属界面还没有',
      en: 'position card, rules of duty and own screens are not there yet',
    },
  },
  {
    row: 'ROLE-05',
    status: 'partial',
    words: {
      zh: '有营销代表这个角色，权限按角色和厅给出',
      en: 'there is the role of sales representative, with permissions by role and hall',
    },
    control: { kind: 'data', name: 'people.service_clerk' },
    why: {
      zh: '岗位卡、在岗规则和专属界面还没有',
      en: 'position card, rules of duty and own screens are not there yet',
    },
  },
  {
    row: 'ROLE-06',
    status: 'partial',
    words: {
      zh: '有营业员这个角色，权限按角色和厅给出',
      en: 'there is the role of counter clerk, with permissions by role and hall',
    },
    control: { kind: 'data', name: 'people.service_clerk' },
    why: {
      zh: '岗位卡、在岗规则和专属界面还没有',
      en: 'position card, rules of duty and own screens are not there yet',
    },
  },
  {
    row: 'ROLE-07',
    status: 'partial',
    words: {
      zh: '有实习营业员这个角色，权限按角色和厅给出',
      en: 'there is the role of intern, with permissions by role and hall',
    },
    control: { kind: 'data', name: 'people.intern' },
    why: {
      zh: '岗位卡、在岗规则和专属界面还没有',
      en: 'position card, rules of duty and own screens are not there yet',
    },
  },
  {
    row: 'ROLE-08',
    status: 'partial',
    words: {
      zh: '有流动咨询员这个角色，权限按角色和厅给出',
      en: 'there is the role of floor advisor, with permissions by role and hall',
    },
    control: { kind: 'data', name: 'people.floor_advisor' },
    why: {
      zh: '岗位卡、在岗规则和专属界面还没有',
      en: 'position card, rules of duty and own screens are not there yet',
    },
  },
  {
    row: 'ROLE-10',
    status: 'partial',
    words: {
      zh: '有促销员这个角色，权限按角色和厅给出',
      en: 'there is the role of promoter, with permissions by role and hall',
    },
    control: { kind: 'data', name: 'people.promoter' },
    why: {
      zh: '岗位卡、在岗规则和专属界面还没有',
      en: 'position card, rules of duty and own screens are not there yet',
    },
  },
  {
    row: 'ROLE-11',
    status: 'partial',
    words: {
      zh: '有库管员这个角色，权限按角色和厅给出',
      en: 'there is the role of storekeeper, with permissions by role and hall',
    },
    control: { kind: 'data', name: 'people.storekeeper' },
    why: {
      zh: '岗位卡、在岗规则和专属界面还没有',
      en: 'position card, rules of duty and own screens are not there yet',
    },
  },
  {
    row: 'ROLE-13',
    status: 'partial',
    words: {
      zh: '有投诉专员这个角色，权限按角色和厅给出',
      en: 'there is the role of complaint officer, with permissions by role and hall',
    },
    control: { kind: 'data', name: 'people.complaint_officer' },
    why: {
      zh: '岗位卡、在岗规则和专属界面还没有',
      en: 'position card, rules of duty and own screens are not there yet',
    },
  },
  {
    row: 'ROLE-14',
    status: 'partial',
    words: {
      zh: '有内部培训师这个角色，权限按角色和厅给出',
      en: 'there is the role of trainer, with permissions by role and hall',
    },
    control: { kind: 'data', name: 'people.trainer' },
    why: {
      zh: '岗位卡、在岗规则和专属界面还没有',
      en: 'position card, rules of duty and own screens are not there yet',
    },
  },
  {
    row: 'ROLE-18',
    status: 'partial',
    words: {
      zh: '有安全管理部门这个角色，权限按角色和厅给出',
      en: 'there is the role of safety department, with permissions by role and hall',
    },
    control: { kind: 'data', name: 'people.safety_department' },
    why: {
      zh: '岗位卡、在岗规则和专属界面还没有',
      en: 'position card, rules of duty and own screens are not there yet',
    },
  },
  {
    row: 'ROLE-22',
    status: 'partial',
    words: {
      zh: '有合作方这个角色，权限按角色和厅给出',
      en: 'there is the role of partner, with permissions by role and hall',
    },
    control: { kind: 'data', name: 'people.partner' },
    why: {
      zh: '岗位卡、在岗规则和专属界面还没有',
      en: 'position card, rules of duty and own screens are not there yet',
    },
  },
  {
    row: 'ROLE-23',
    status: 'partial',
    words: {
      zh: '有分公司与省公司督导这个角色，权限按角色和厅给出',
      en: 'there is the role of branch and province supervisors, with permissions by role and hall',
    },
    control: { kind: 'data', name: 'people.branch_supervisor' },
    why: {
      zh: '岗位卡、在岗规则和专属界面还没有',
      en: 'position card, rules of duty and own screens are not there yet',
    },
  },
  {
    row: 'ROLE-27',
    status: 'partial',
    words: {
      zh: '有暗访员这个角色，权限按角色和厅给出',
      en: 'there is the role of mystery shopper, with permissions by role and hall',
    },
    control: { kind: 'data', name: 'people.mystery_shopper' },
    why: {
      zh: '岗位卡、在岗规则和专属界面还没有',
      en: 'position card, rules of duty and own screens are not there yet',
    },
  },
  {
    row: 'ROLE-06',
    status: 'partial',
    words: { zh: '没有资格的台开不了单', en: 'a counter without the licence opens no order' },
    control: { kind: 'guard', name: 'orders.order.open' },
    page: '/counter',
    why: {
      zh: '界面与关掉控制的验证还没有做完',
      en: 'its screen and the proof with the control off are still to come',
    },
  },
];
