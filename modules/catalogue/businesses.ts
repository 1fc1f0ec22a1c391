import type { Words } from '../../kit/words.ts';

/** A business a customer may come for: its skill, the class it usually waits in, how long it takes. */
export interface Business {
  code: string;
  say: Words;
  /** Where it appears on kiosk and phone. */
  group: 'number' | 'plan' | 'money' | 'account' | 'other';
  class: 'ordinary' | 'payment' | 'group';
  /** Mean handling time in minutes until the hall's own history says better (X1 service limits are bounds, not means). */
  mean_min: number;
  /** Whether a self-service terminal does it as well (QUE-06). */
  self_service: boolean;
  /** What the customer must bring. */
  bring: readonly Paper[];
}

/** One thing to bring: its code, its words, and for whom it may be left out. */
export interface Paper extends Words {
  code: string;
  /** `agent`: only who comes for somebody else; `if_there`: who still has it. */
  only?: 'agent' | 'if_there';
}

const id_card: Paper = { code: 'id_card', zh: '本人身份证原件', en: 'Your original ID card' };
const agent_papers: Paper = {
  code: 'agent_papers',
  zh: '代办再加：两人的身份证和委托书',
  en: 'For an agent also: both ID cards and a letter of authority',
  only: 'agent',
};

/** What the halls of the province do at the counter. */
export const businesses: readonly Business[] = [
  {
    code: 'consultation',
    say: { zh: '业务咨询', en: 'Consultation' },
    group: 'other',
    class: 'ordinary',
    mean_min: 4,
    self_service: false,
    bring: [],
  },
  {
    code: 'bill_payment',
    say: { zh: '缴费', en: 'Bill payment' },
    group: 'money',
    class: 'payment',
    mean_min: 3,
    self_service: true,
    bring: [],
  },
  {
    code: 'new_connection',
    say: { zh: '入网开户', en: 'New connection' },
    group: 'number',
    class: 'ordinary',
    mean_min: 12,
    self_service: false,
    bring: [id_card, agent_papers],
  },
  {
    code: 'sim_replacement',
    say: { zh: '补卡换卡', en: 'SIM replacement' },
    group: 'number',
    class: 'ordinary',
    mean_min: 8,
    self_service: false,
    bring: [
      id_card,
      { code: 'old_card', zh: '原来的卡，丢了不用', en: 'The old card, unless it is lost', only: 'if_there' },
      agent_papers,
    ],
  },
  {
    code: 'plan_change',
    say: { zh: '套餐变更', en: 'Change of plan' },
    group: 'plan',
    class: 'ordinary',
    mean_min: 7,
    self_service: true,
    bring: [id_card],
  },
  {
    code: 'ownership_transfer',
    say: { zh: '过户', en: 'Ownership transfer' },
    group: 'account',
    class: 'ordinary',
    mean_min: 14,
    self_service: false,
    bring: [{ code: 'both_id_cards', zh: '双方身份证原件', en: 'The original ID cards of both' }],
  },
  {
    code: 'suspension',
    say: { zh: '报停复机', en: 'Suspension' },
    group: 'account',
    class: 'ordinary',
    mean_min: 4,
    self_service: true,
    bring: [id_card],
  },
  {
    code: 'loss_report',
    say: { zh: '挂失', en: 'Loss report' },
    group: 'number',
    class: 'ordinary',
    mean_min: 3,
    self_service: true,
    bring: [],
  },
  {
    code: 'termination',
    say: { zh: '销号', en: 'Termination' },
    group: 'account',
    class: 'ordinary',
    mean_min: 10,
    self_service: false,
    bring: [id_card],
  },
  {
    code: 'number_portability',
    say: { zh: '携号转网', en: 'Number portability' },
    group: 'number',
    class: 'ordinary',
    mean_min: 15,
    self_service: false,
    bring: [id_card],
  },
  {
    code: 'broadband',
    say: { zh: '宽带业务', en: 'Broadband' },
    group: 'plan',
    class: 'ordinary',
    mean_min: 11,
    self_service: false,
    bring: [id_card, { code: 'address', zh: '安装地址', en: 'The address of installation' }],
  },
  {
    code: 'invoice',
    say: { zh: '账单发票', en: 'Bills and invoices' },
    group: 'money',
    class: 'payment',
    mean_min: 4,
    self_service: true,
    bring: [],
  },
  {
    code: 'group_business',
    say: { zh: '集团业务', en: 'Corporate business' },
    group: 'other',
    class: 'group',
    mean_min: 16,
    self_service: false,
    bring: [
      { code: 'company_papers', zh: '单位证照与经办人身份证', en: 'Company papers and the agent’s ID card' },
    ],
  },
];

const by_code = new Map(businesses.map(one => [one.code, one]));

/** The business of a code; undefined when the catalogue has none. */
export const findBusiness = (code: string): Business | undefined => by_code.get(code);

/** Every code, which is also the skill that a certificate names. */
export const businessCodes: readonly string[] = businesses.map(one => one.code);
