import type { Control } from './control.ts';

/** What makes the clauses of group BIZ real; one entry per control, none claimed before its test is red without it. */
export const BIZ: readonly Control[] = [
  {
    row: 'BIZ-02',
    status: 'working',
    words: {
      zh: '合作厅只办合同写明的业务：不写的取不了号、开不了台，并指到能办的厅',
      en: 'a partner hall does what its contract permits: no number and no counter for the rest, with the hall that does it',
    },
    control: { kind: 'guard', name: 'whyNotPermitted' },
    page: '/kiosk',
    test: 'modules/halls/papers.test.ts BIZ-02 a partner hall gives no number for what its contract does not permit, and names a hall that does it',
  },
  {
    row: 'BIZ-03',
    status: 'partial',
    words: { zh: '无上岗证的人开不了台', en: 'nobody opens a counter without a certificate' },
    control: { kind: 'guard', name: 'counters.counter.sign_on' },
    page: '/counter',
    test: 'modules/counters/pause.test.ts BIZ-03 a counter opens for nobody without a certificate for its business',
    why: { zh: '业务受理还没有', en: 'business orders are not there yet' },
  },
  {
    row: 'BIZ-04',
    status: 'partial',
    words: {
      zh: '号码随机给页，员工不能为自己留号',
      en: 'numbers come in an order nobody at the counter can steer',
    },
    control: { kind: 'action', name: 'carrier.number.hold' },
    page: '/counter',
    why: {
      zh: '界面与关掉控制的验证还没有做完',
      en: 'its screen and the proof with the control off are still to come',
    },
  },
  {
    row: 'BIZ-05',
    status: 'partial',
    words: {
      zh: '入网：选号、写卡、实名、套餐一次办成',
      en: 'a new connection: number, card, proven person and plan in one act',
    },
    control: { kind: 'action', name: 'carrier.number.assign' },
    page: '/counter',
    why: {
      zh: '界面与关掉控制的验证还没有做完',
      en: 'its screen and the proof with the control off are still to come',
    },
  },
  {
    row: 'BIZ-12',
    status: 'partial',
    words: {
      zh: '机主可停机保号 1 到 6 个月，按月收费，到期自动复机',
      en: 'a holder’s number rests one to six months for a fee and comes back by itself',
    },
    control: { kind: 'guard', name: 'orders.order.qualify' },
    page: '/counter',
    test: 'modules/orders/businesses.test.ts BIZ-12 a number rests for its holder alone, in service, free of contract and debt, for one to six months',
    why: {
      zh: '测试在关掉控制时会红；到期前还没有提醒',
      en: 'its test is red with the control off; nobody is reminded before the end yet',
    },
  },
  {
    row: 'BIZ-13',
    status: 'partial',
    words: {
      zh: '机主凭证件可提前复机、找回的卡可解挂；24 小时时限起表',
      en: 'at its holder’s word a number comes back early, and a found card works again; the 24 hours are clocked',
    },
    control: { kind: 'guard', name: 'orders.order.qualify' },
    page: '/counter',
    test: 'modules/orders/standing.test.ts BIZ-13 a number at rest comes back early at its holder’s word alone, with the clock of the norm',
    why: {
      zh: '测试在关掉控制时会红；一小时的平均值还没有单列',
      en: 'its test is red with the control off; the average of one hour is not shown by itself yet',
    },
  },
  {
    row: 'BIZ-14',
    status: 'partial',
    words: { zh: '销号的状态与留痕', en: 'closing a number has its state and its trace' },
    control: { kind: 'action', name: 'carrier.number.terminate' },
    page: '/counter',
    why: {
      zh: '界面与关掉控制的验证还没有做完',
      en: 'its screen and the proof with the control off are still to come',
    },
  },
  {
    row: 'BIZ-33',
    status: 'partial',
    words: { zh: '携出的状态与留痕', en: 'porting out has its state and its trace' },
    control: { kind: 'action', name: 'carrier.number.port_out' },
    page: '/counter',
    why: {
      zh: '界面与关掉控制的验证还没有做完',
      en: 'its screen and the proof with the control off are still to come',
    },
  },
  {
    row: 'BIZ-15',
    status: 'partial',
    words: { zh: '冻结期复装的状态', en: 'reinstating within the freeze has its state' },
    control: { kind: 'action', name: 'carrier.number.reinstate' },
    page: '/counter',
    why: {
      zh: '界面与关掉控制的验证还没有做完',
      en: 'its screen and the proof with the control off are still to come',
    },
  },
  {
    row: 'BIZ-08',
    status: 'partial',
    words: { zh: '补卡只给核验过的机主', en: 'a replacement goes to the proven holder alone' },
    control: { kind: 'guard', name: 'orders.order.qualify' },
    page: '/counter',
    test: 'modules/orders/businesses.test.ts BIZ-08 a replacement goes to the proven holder alone',
    why: {
      zh: '测试在关掉控制时会红；补卡后的转账冷静期只告知，没有标记',
      en: 'its test is red with the control off; the cooling-off after a new card is told, not flagged',
    },
  },
  {
    row: 'BIZ-09',
    status: 'working',
    words: {
      zh: '换卡收回旧卡进废卡抽屉，两人销毁有登记',
      en: 'a changed card is taken back, lies in the drawer and is destroyed by two, on record',
    },
    control: { kind: 'guard', name: 'carrier.sim.void' },
    page: '/counter',
    test: 'modules/carrier/register.test.ts BIZ-09 a changed card comes back and lies in the drawer; one declared destroyed does not',
  },
  {
    row: 'BIZ-01',
    status: 'working',
    words: {
      zh: '八步一条线，每步有时间；不能办的当场终止、留痕',
      en: 'eight steps in one line, each with its time; what cannot be done ends there, on record',
    },
    control: { kind: 'guard', name: 'orders.order.qualify' },
    page: '/counter',
    test: 'modules/orders/standing.test.ts BIZ-01 what a business says no to ends there, on record, before anything is told, kept or paid',
  },
  {
    row: 'BIZ-23',
    status: 'working',
    words: {
      zh: '每项业务写明要核验谁，先问是谁再说号码的事',
      en: 'each business says who must be proven, and who stands there is asked before anything of the number is said',
    },
    control: { kind: 'guard', name: 'orders.order.qualify' },
    page: '/counter',
    test: 'modules/orders/standing.test.ts BIZ-23 a stranger hears of no contract, debt, plan or state of a number, whatever the business',
  },
  {
    row: 'BIZ-28',
    status: 'working',
    words: {
      zh: '告知单每项不超字数、逐项讲，客户勾选听懂了才签',
      en: 'each part of the sheet is short, told one by one, and ticked as understood before signing',
    },
    control: { kind: 'guard', name: 'orders.order.disclose' },
    page: '/counter',
    test: 'modules/orders/cards.test.ts BIZ-28 what is explained is short enough to be read at a counter, and ticked by who signs',
  },
  {
    row: 'BIZ-29',
    status: 'working',
    words: { zh: '四项没告知完，不能确认', en: 'nothing is confirmed before all four parts were told' },
    control: { kind: 'guard', name: 'orders.order.disclose' },
    page: '/counter',
    test: 'modules/orders/businesses.test.ts BIZ-29 nothing is agreed to before all four parts of the very sheet were told',
  },
  {
    row: 'BIZ-24',
    status: 'working',
    words: {
      zh: '要签字的业务只能在客户屏上签；签好的单和收据客户扫码带走',
      en: 'what needs a signature is signed on the customer’s own screen, and the customer takes the signed form and the receipt along',
    },
    control: { kind: 'guard', name: 'orders.order.confirm' },
    page: '/counter/customer',
    test: 'modules/orders/businesses.test.ts BIZ-24 a signature comes from the screen of this counter alone, under the form that stands there',
  },
  {
    row: 'BIZ-24',
    status: 'working',
    words: {
      zh: '单据链接凭密钥打开，只显示一部分',
      en: 'the papers open by their own secret alone, and masked',
    },
    control: { kind: 'guard', name: 'orders.papers' },
    page: '/m',
    test: 'modules/orders/papers.test.ts BIZ-24 no papers open without their own secret',
  },
  {
    row: 'BIZ-21',
    status: 'working',
    words: {
      zh: '套餐新旧并排，有合约、欠费不能改',
      en: 'old plan beside new; a contract or debt forbids the change',
    },
    control: { kind: 'guard', name: 'orders.order.qualify' },
    page: '/counter',
    test: 'modules/orders/businesses.test.ts BIZ-21 a plan is changed by its holder, free of debt and contract, to one that is sold and another',
  },
  {
    row: 'BIZ-30',
    status: 'partial',
    words: { zh: '只在当天、由别人批', en: 'on the same day only, approved by somebody else' },
    control: { kind: 'guard', name: 'orders.order.approve_reversal' },
    page: '/office',
    test: 'modules/orders/businesses.test.ts BIZ-30 an order is taken back on its day, by somebody else, where its business can, and only once',
    why: {
      zh: '测试在关掉控制时会红；日结以后的调整单还没有',
      en: 'its test is red with the control off; the adjustment after the close is not there yet',
    },
  },
  {
    row: 'BIZ-22',
    status: 'working',
    words: {
      zh: '挂失一受理，卡当场停用；停机中的号也能挂失',
      en: 'the card is stopped the moment the loss report is taken, at rest or not',
    },
    control: { kind: 'guard', name: 'orders.order.qualify' },
    page: '/counter',
    test: 'modules/orders/businesses.test.ts BIZ-22 a number that is stopped as lost is not stopped again',
  },
  {
    row: 'BIZ-06',
    status: 'working',
    words: {
      zh: '给谁缴都行，别人的账户信息不显示',
      en: 'anybody pays onto any number, and hears nothing of whose it is',
    },
    control: { kind: 'guard', name: 'orders.order.qualify' },
    page: '/counter',
    test: 'modules/orders/standing.test.ts BIZ-06 a business that asks nobody who they are says nothing of the holder’s account, plan or card',
  },
  {
    row: 'BIZ-16',
    status: 'working',
    words: {
      zh: '咨询记下主题、答复、是否解决才能办结',
      en: 'a consultation ends with topic, answer and solved or not on record',
    },
    control: { kind: 'guard', name: 'queue.ticket.finish' },
    page: '/counter',
    test: 'modules/orders/consultation.test.ts SVC-02 BIZ-16 SVC-06 a visit ends as a consultation only when topic, answer and solved or not are on record',
  },
];
