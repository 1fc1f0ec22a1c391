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
      zh: '岗位卡（职责、流程、考核）还没有；日清审批已由厅经理办',
      en: 'the position card with duties, flow and assessment is not there yet; approving the close is',
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
    why: { zh: '称谓还不按公司区分', en: 'the title does not differ by company yet' },
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
      zh: '当班名单已有，还不保证每个开门分钟恰有一名值班经理',
      en: 'there is a duty list, but not yet exactly one duty manager for every open minute',
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
    why: { zh: '指标、活动、物料都还没有', en: 'targets, campaigns and materials are not there yet' },
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
      zh: '钱箱、订单、卡盒都有，名称和权限还没有和营业员分开',
      en: 'till, orders and card box are there; name and rights do not differ from a clerk’s yet',
    },
  },
  {
    row: 'ROLE-06',
    status: 'working',
    words: {
      zh: '营业员能办哪些业务由证书决定：开台按证，叫号按证',
      en: 'a clerk’s certificates decide the businesses: of the counter when it opens, of every call',
    },
    control: { kind: 'guard', name: 'servesWhat' },
    page: '/counter',
    test: 'modules/counters/pause.test.ts ROLE-06 the certificates of a clerk decide which businesses come to the counter',
  },
  {
    row: 'ROLE-07',
    status: 'partial',
    words: {
      zh: '有实习营业员这个角色，权限按角色和厅给出',
      en: 'there is the role of intern, with permissions by role and hall',
    },
    control: { kind: 'data', name: 'people.intern' },
    why: { zh: '带教下的权限还没有', en: 'permissions under supervision are not there yet' },
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
      zh: '代取号、分流已有；预审和咨询登记还没有',
      en: 'takes and diverts numbers; pre-check and a log of consultations are not there yet',
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
    why: { zh: '雇主登记和终端销售线索还没有', en: 'employer and sales leads are not there yet' },
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
      zh: '库房、钥匙与保险柜分管还没有',
      en: 'storeroom, keys and the split with the safe are not there yet',
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
      zh: '投诉处理还没有；空缺也不告警',
      en: 'complaints are not there yet, nor an alarm when the post is vacant',
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
    why: { zh: '培训还没有', en: 'training is not there yet' },
  },
  {
    row: 'ROLE-18',
    status: 'partial',
    words: {
      zh: '有安全管理部门这个角色，权限按角色和厅给出',
      en: 'there is the role of safety department, with permissions by role and hall',
    },
    control: { kind: 'data', name: 'people.safety_department' },
    why: { zh: '安全规定、检查、事故还没有', en: 'safety rules, inspection and incidents are not there yet' },
  },
  {
    row: 'ROLE-22',
    status: 'partial',
    words: {
      zh: '有合作方这个角色，权限按角色和厅给出',
      en: 'there is the role of partner, with permissions by role and hall',
    },
    control: { kind: 'data', name: 'people.partner' },
    why: { zh: '只看自己柜台还没有', en: 'seeing the own counter only is not there yet' },
  },
  {
    row: 'ROLE-23',
    status: 'working',
    words: {
      zh: '督导看辖下各厅；大额或重复的长短款、前一日未批先开门由分公司裁定',
      en: 'supervisors read the halls below; large or repeated differences, and opening behind an unapproved day, are the branch’s to decide',
    },
    control: { kind: 'guard', name: 'decidesOn' },
    page: '/region',
    test: 'modules/tills/session.test.ts ROLE-23 what is large or comes again is the branch’s to decide; the branch reads its own halls and no others',
  },
  {
    row: 'ROLE-26',
    status: 'working',
    words: {
      zh: '要不要照顾由客户自己选，从不推断；选了就按爱心号的时限优先',
      en: 'care is the customer’s own choice, never inferred; chosen, it has the limit and the place of a care number',
    },
    control: { kind: 'guard', name: 'limitFor' },
    page: '/kiosk',
    test: 'modules/queue/figures_evidence.test.ts QUE-09 ROLE-26 a care number is asked for, never inferred, and keeps the limit of care',
  },
  {
    row: 'ROLE-27',
    status: 'partial',
    words: {
      zh: '有暗访员这个角色，权限按角色和厅给出',
      en: 'there is the role of mystery shopper, with permissions by role and hall',
    },
    control: { kind: 'data', name: 'people.mystery_shopper' },
    why: { zh: '暗访任务还没有', en: 'mystery assignments are not there yet' },
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
