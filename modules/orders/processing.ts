import { guarded } from '../../kit/guard.ts';
import type { Words } from '../../kit/words.ts';
import type { ParameterKey } from '../norms/index.ts';

/** What is done with personal data for one purpose: on what ground, which fields, how long, who receives it (PRIV-01). */
export interface Processing {
  code: string;
  /** The businesses it is done for. */
  businesses: readonly string[];
  purpose: Words;
  ground: Words;
  fields: Words;
  /** How long it is kept: a number of the norm. */
  kept: ParameterKey;
  recipients: Words;
}

const carrier: Words = { zh: '本公司业务系统；不给其他人', en: 'the carrier’s own systems; nobody else' };
const contract: Words = { zh: '履行协议所必需', en: 'needed to perform the agreement' };
const law: Words = { zh: '法定实名登记义务', en: 'the law of real-name registration' };

/** The register of processing: every business that asks for anything stands here, or is not opened. */
export const processing: readonly Processing[] = [
  {
    code: 'real_name',
    businesses: ['new_connection', 'sim_replacement', 'sim_swap', 'reverification', 'reinstatement'],
    purpose: { zh: '核验机主本人、写卡', en: 'prove the holder, write the card' },
    ground: law,
    fields: {
      zh: '姓名、证件种类和号码、住址、出生日期、有效期；现场比对照片',
      en: 'name, kind and number of the document, address, birth, validity; the picture that is compared',
    },
    kept: 'document_kept_after',
    recipients: {
      zh: '本公司业务系统；依法查询的机关',
      en: 'the carrier’s systems; authorities asking by law',
    },
  },
  {
    code: 'unit_users',
    businesses: ['unit_connection', 'user_change', 'unit_termination'],
    purpose: { zh: '单位号码登记到使用人', en: 'register a unit’s number to its user' },
    ground: law,
    fields: {
      zh: '经办人和使用人的姓名、证件种类和号码、住址（密封）；单位名称和信用代码',
      en: 'of handler and user: name, kind and number of the document, address, sealed; name and code of the unit',
    },
    kept: 'document_kept_after',
    recipients: {
      zh: '本公司业务系统；依法查询的机关',
      en: 'the carrier’s systems; authorities asking by law',
    },
  },
  {
    code: 'account',
    businesses: [
      ...['plan_change', 'suspension', 'resume', 'service_add', 'service_end', 'termination'],
      ...['sim_unlock'],
    ],
    purpose: { zh: '核验机主、办理号码业务', en: 'prove the holder, serve the number' },
    ground: contract,
    fields: { zh: '姓名、证件号码（密封）、号码', en: 'name and document number, sealed; the number' },
    kept: 'document_kept_after',
    recipients: carrier,
  },
  {
    code: 'bill_way',
    businesses: ['bill_way_change'],
    purpose: { zh: '按客户选的方式寄送账单', en: 'send bills the way their customer chose' },
    ground: contract,
    fields: {
      zh: '姓名、证件号码（密封）、号码；选纸质邮寄的另用登记住址',
      en: 'name and document number, sealed; the number; by post the registered address, too',
    },
    kept: 'document_kept_after',
    recipients: {
      zh: '本公司业务系统；纸质邮寄的，寄送单位按信封收到姓名和住址',
      en: 'the carrier’s systems; by post, name and address on the envelope to whoever delivers it',
    },
  },
  {
    code: 'payment',
    businesses: ['bill_payment'],
    purpose: { zh: '给号码缴费', en: 'pay onto a number' },
    ground: contract,
    fields: { zh: '号码、金额；不登记缴费人', en: 'number and sum; who pays is not entered' },
    kept: 'papers_link_for',
    recipients: carrier,
  },
  {
    code: 'loss',
    businesses: ['loss_report'],
    purpose: { zh: '停用丢失的卡', en: 'stop a lost card' },
    ground: { zh: '保护机主的紧急需要', en: 'an urgent need of the holder' },
    fields: {
      zh: '号码；网上另核对证件末六位，不留存',
      en: 'the number; on the web the end of the document, not kept',
    },
    kept: 'papers_link_for',
    recipients: carrier,
  },
  {
    code: 'question',
    businesses: ['consultation'],
    purpose: { zh: '答复咨询', en: 'answer a question' },
    ground: contract,
    fields: { zh: '主题和答复，不含个人信息', en: 'topic and answer, nothing personal' },
    kept: 'papers_link_for',
    recipients: { zh: '没有', en: 'none' },
  },
];

/** Why a business is not opened: no entry says on what ground its data is processed (PRIV-01). */
export const whyNotRegistered = guarded(
  'PRIV-01',
  (business: string, register: readonly Processing[] = processing): string | undefined =>
    register.some(entry => entry.businesses.includes(business)) ? undefined : 'orders.no_ground',
);

/** Who was handed in beside an order: documents and who stood by. */
interface HandedIn {
  check_id?: string | undefined;
  agent?: object | undefined;
  guardian?: object | undefined;
}

/** Whether what was handed in is needed at all: a business that asks nobody who they are keeps nobody's document (PRIV-05). */
const isNeeded = guarded(
  'PRIV-05',
  (identity: string): boolean => identity !== 'none',
  () => true,
);

/** What is kept of what was handed in: only what the type of business needs (PRIV-05). */
export const neededOf = <Given extends HandedIn>(identity: string, given: Given): Given =>
  isNeeded(identity) ? given : { ...given, check_id: undefined, agent: undefined, guardian: undefined };
