import type { Control } from './control.ts';

/** What makes the clauses of group PRIV real; one entry per control, none claimed before its test is red without it. */
export const PRIV: readonly Control[] = [
  {
    row: 'PRIV-03',
    status: 'working',
    words: { zh: '没有在办业务看不到明文', en: 'no open visit, no personal data in clear' },
    control: { kind: 'guard', name: 'identity.reveal' },
    page: '/counter',
    test: 'modules/orders/businesses.test.ts PRIV-03 nothing is revealed but inside one’s own open visit',
  },
  {
    row: 'PRIV-01',
    status: 'working',
    words: {
      zh: '处理登记公开：目的、依据、字段、期限、接收方；没登记的业务开不了单',
      en: 'the register is public: purpose, ground, fields, period, recipients; a business without an entry is not opened',
    },
    control: { kind: 'guard', name: 'orders.order.open' },
    page: '/m',
    test: 'modules/orders/privacy.test.ts PRIV-01 every business stands in the register with purpose, ground, fields, period and recipients, or is not opened',
  },
  {
    row: 'PRIV-02',
    status: 'working',
    words: {
      zh: '证件和照片加密存、默认脱敏、按岗位看、闲置锁屏',
      en: 'documents and pictures are sealed, masked by default, seen by post, locked when idle',
    },
    control: { kind: 'guard', name: 'identity.check.present' },
    page: '/counter',
    test: 'modules/orders/privacy.test.ts PRIV-02 a document is sealed before it is stored, shown by mask alone, to whoever’s post it is, and not on a locked screen',
  },
  {
    row: 'PRIV-05',
    status: 'working',
    words: {
      zh: '业务不需要的不收、不留；不要的字段当场拒；观察表查私人手机拍照',
      en: 'what a business does not need is not taken or kept, another field is refused; private phones are watched for',
    },
    control: { kind: 'guard', name: 'orders.order.open' },
    page: '/counter',
    test: 'modules/orders/privacy.test.ts PRIV-05 what the type of business does not need is not kept, and a field it does not ask for is refused',
  },
  {
    row: 'PRIV-07',
    status: 'working',
    words: {
      zh: '同意按用途、按文本版本；默认关，撤回马上生效；发送方先问',
      en: 'consent per purpose and edition, off by default, withdrawn at once; who sends asks first',
    },
    control: { kind: 'guard', name: 'orders.consent_asked' },
    page: '/m',
    test: 'modules/orders/privacy.test.ts PRIV-07 nothing beyond the contract until the customer says yes to its very text; their no works at once',
  },
  {
    row: 'PRIV-10',
    status: 'working',
    words: {
      zh: '看太多、下班看、看亲属都列为异常；每季度复核谁能看',
      en: 'too many, off hours, one’s own family stand out; each quarter who may look is looked at',
    },
    control: { kind: 'guard', name: 'identity.rights_reviewed' },
    page: '/office',
    test: 'modules/orders/privacy.test.ts PRIV-10 looks at the own family, at odd hours and too many stand out; once a quarter who may look is looked at',
  },
  {
    row: 'PRIV-04',
    status: 'partial',
    words: {
      zh: '显示明文时屏上带查看人的名字；观察表查屏幕朝向',
      en: 'what is shown in clear bears the name of who looks; the observation looks at the angle of screens',
    },
    control: { kind: 'checklist', name: 'service' },
    page: '/counter',
    why: {
      zh: '导出的表只有脱敏数据，还没有水印和审批',
      en: 'exports hold masked data alone; they have no watermark and no approval yet',
    },
  },
];
