import type { Words } from '../../../../kit/words.ts';

/** What the customer's copies say. */
export const words = {
  title: { zh: '我的单据', en: 'My papers' },
  lost: {
    zh: '打不开这些单据。请重新扫码，或到营业厅补打。',
    en: 'These papers cannot be opened. Scan the code again, or ask the hall for a copy.',
  },
  over: {
    zh: '链接已过期。请带证件到营业厅补打。',
    en: 'The link is no longer open. Bring a document to the hall for a copy.',
  },
  print: { zh: '打印', en: 'Print' },
  form_no: { zh: '单号', en: 'Form' },
  charged: { zh: '费用（元）', en: 'Charged (yuan)' },
  content: { zh: '内容', en: 'What' },
  price: { zh: '价格', en: 'Price' },
  fees: { zh: '费用', en: 'Fees' },
  duties: { zh: '责任', en: 'Duties' },
  signature: { zh: '客户签字', en: 'The customer’s signature' },
  by_hand: { zh: '客户签字', en: 'Signed' },
  by_word: { zh: '客户口头确认', en: 'Agreed by word' },
  agreement_text: (number: number): Words => ({
    zh: `入网协议全文 · 第 ${number} 版`,
    en: `The agreement in full, edition ${number}`,
  }),
  edition: (version: string): Words => ({ zh: `告知单 ${version} 版`, en: `sheet ${version}` }),
  keep: (day: string): Words => ({
    zh: `姓名、证件、号码只显示一部分。链接到 ${day} 前可以打开，请只自己保存。`,
    en: `Names, documents and numbers are shown in part. The link opens until ${day}; keep it to yourself.`,
  }),
} as const;

/** What the page of one order says before its first charge. */
export const orderedWords = {
  title: { zh: '我订的业务', en: 'What I ordered' },
  from: (day: string): Words => ({ zh: `从 ${day} 起首次收费`, en: `First charged on ${day}` }),
  free: {
    zh: '在那之前可以取消，不收任何费用，也不用到厅。',
    en: 'Until then you can cancel it: no fee, no visit.',
  },
  give_up: { zh: '免费取消', en: 'Cancel for nothing' },
  sure: { zh: '确定取消', en: 'Yes, cancel it' },
  keep: { zh: '不取消', en: 'Keep it' },
  given_up: { zh: '已取消，没有收费。', en: 'Cancelled; nothing was charged.' },
  charged: {
    zh: '现在不能免费取消了；要退要改，请到厅里办。',
    en: 'It cannot be cancelled for nothing any more; come to the hall to change it.',
  },
  lost: { zh: '没有找到这笔业务', en: 'This order was not found' },
};

/** What the page of a lost card says. */
export const lossWords = {
  title: { zh: '手机卡挂失', en: 'Report a lost card' },
  what: {
    zh: '手机或卡丢了，在这里马上停用，全天都可以。',
    en: 'Your phone or card is gone: stop it here, at any hour.',
  },
  number: { zh: '丢失的号码', en: 'The lost number' },
  stop: { zh: '立即停用', en: 'Stop it now' },
  fill: { zh: '先填号码和证件末六位', en: 'Enter number and document first' },
  then: {
    zh: '停用后别人打不出去，也收不到验证码。',
    en: 'Then nobody can call with it or receive your codes.',
  },
  stopped: { zh: '已停用，时间', en: 'Stopped at' },
  not_yours: {
    zh: '从这个时间起，这张卡产生的费用不由您承担。请保存这一页。',
    en: 'What this card costs from this moment on is not yours to pay. Keep this page.',
  },
  waits: {
    zh: '已经受理，系统一通就停用，最晚几分钟。',
    en: 'It is taken, and stopped as soon as the systems are reached, within minutes.',
  },
  next: {
    zh: '银行卡和支付软件请自己挂失；找到卡或要补卡，请本人带证件到营业厅。',
    en: 'Report to your bank and payment apps yourself; bring your document to a hall for the card.',
  },
  link: { zh: '手机卡丢了，马上挂失', en: 'Lost your card? Stop it now' },
  by_call: { zh: '电话挂失', en: 'A caller lost a card' },
  by_call_note: {
    zh: '核对号码和证件末六位，停用后把时间读给客户。',
    en: 'Check both, stop it, and read the moment out.',
  },
  agreed: { zh: '我同意', en: 'I agreed' },
} as const;

/** What the pages of privacy say. */
export const privacyWords = {
  consents: { zh: '我的同意（可随时关）', en: 'What I agreed to, until I say no' },
  register: { zh: '个人信息处理登记', en: 'What is done with personal data' },
  ground: { zh: '依据', en: 'Ground' },
  fields: { zh: '哪些信息', en: 'Which data' },
  kept: { zh: '保存多久', en: 'Kept for' },
  recipients: { zh: '给谁', en: 'Who receives it' },
} as const;
