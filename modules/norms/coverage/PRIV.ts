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
      zh: '投诉、意见、挂起和转号原因里，出示过证件的人不留全名，号码不留全',
      en: 'what is typed in complaints, opinions and reasons to wait or go on keeps no number and no name of who showed a document',
    },
    control: { kind: 'guard', name: 'identity.withoutNames' },
    page: '/counter',
    test: 'apps/server/tests/names.test.ts PRIV-02 what is typed of a visit names nobody who showed a document in it: a complaint and each step with it, an opinion, why it waits',
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
    row: 'PRIV-06',
    status: 'working',
    words: {
      zh: '台席凭证件、手机凭号码加证件后六位受理；十五个工作日内由另一人答复；更正进客户记录，删除先看合同和保存期，副本链接只开一次',
      en: 'taken at the counter by document, on the phone by number and its end; answered by another within fifteen working days; a correction reaches the record, deletion asks contract and period, a copy opens once',
    },
    control: { kind: 'guard', name: 'requests.whyNotReceive' },
    page: '/office',
    test: 'modules/requests/requests.test.ts PRIV-06 a correction is proven by the document, done by another than who took it, and stands in the customer’s record',
  },
  {
    row: 'PRIV-15',
    status: 'working',
    words: {
      zh: '叫号屏、取号机、播报、小票、手机页只收到声明过的字段；完整号码一律变成尾号；实时通道只报主题',
      en: 'wall, kiosk, speech, slip and phone get declared fields alone; a whole number becomes its tail; the live stream names topics only',
    },
    control: { kind: 'guard', name: 'publicWire' },
    page: '/display',
    test: 'apps/server/tests/public_wire.test.ts PRIV-15 wall, kiosk, speech, slip and phone get ticket numbers and masked tails: a planted name or number never leaves',
  },
  {
    row: 'PRIV-04',
    status: 'working',
    words: {
      zh: '导出只有一个口子：写事由、登记、文件首尾带水印；涉及个人的由另一人审批，过时作废',
      en: 'one door for exports: a reason, a register, a mark in every file; a list about persons is approved by another, or lapses',
    },
    control: { kind: 'guard', name: 'exports.watermark' },
    page: '/office',
    test: 'modules/exports/exports.test.ts PRIV-04 a list about persons leaves by two, marked and registered; no screen makes a file by itself',
  },
  {
    row: 'PRIV-04',
    status: 'working',
    words: {
      zh: '员工屏上满屏淡印工号；观察表查屏幕朝向',
      en: 'staff screens bear the staff number, faintly, all over; the observation looks at the angle of screens',
    },
    control: { kind: 'checklist', name: 'service' },
    page: '/floor',
    test: 'modules/checklists/rounds.test.ts PRIV-04 is looked at on its list; a fail says where, is mended by its owner, closed by another',
  },
  {
    row: 'PRIV-14',
    status: 'working',
    words: {
      zh: '废单点清锁柜登记，证件复印件一天内、其余七天内由两人碎；收厅和巡视查单据上锁、复印机不留证件',
      en: 'waste paper is counted, locked and listed, shredded by two: copies of documents within a day, the rest within seven; closing list and patrol look at the locks and the copier',
    },
    control: { kind: 'guard', name: 'shredding.hoursFor' },
    page: '/office/receipts',
    test: 'modules/shredding/shredding.test.ts PRIV-14 a lot has sheets and a lock; copies of documents have hours; whoever locked it shreds it',
  },
];
