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
  {
    row: 'BIZ-04',
    status: 'working',
    words: {
      zh: '选号公平、限时预占，员工不能为自己留号',
      en: 'numbers are chosen fairly, kept for minutes, and never for oneself',
    },
    control: { kind: 'guard', name: 'carrier.number.hold' },
    page: '/counter',
    test: 'modules/orders/numbers.test.ts BIZ-04 a page comes by chance and is narrowed by what the customer asks; nobody handles the own or the family’s number',
  },
  {
    row: 'BIZ-05',
    status: 'working',
    words: {
      zh: '入网：全实名、协议、写卡、激活一次办成，缺一就不办、退款',
      en: 'a new connection is proven, signed, bound and active in one act, or not at all and the money is owed back',
    },
    control: { kind: 'guard', name: 'carrier.number.assign' },
    page: '/counter',
    test: 'modules/orders/numbers.test.ts BIZ-05 a new connection is whole or not at all: the number and the card of this very order, a proven person, contract and activation',
  },
  {
    row: 'BIZ-03',
    status: 'working',
    words: {
      zh: '任一台席办，凭证书和厅清单；二次排队逐次计数，目标为零',
      en: 'any counter does it by certificate and list; each second queue is counted, against an aim of none',
    },
    control: { kind: 'metric', name: 'secondQueues' },
    page: '/clause',
    test: 'modules/orders/manners.test.ts BIZ-03 whoever is sent to a second counter is counted, against an aim of none',
  },
  {
    row: 'BIZ-08',
    status: 'working',
    words: {
      zh: '补卡只给核验过的机主，旧卡作废，金卡免费；补后观察期有标记、不能再补',
      en: 'a replacement goes to the proven holder, the old card is void, gold customers pay nothing; the number is watched afterwards',
    },
    control: { kind: 'guard', name: 'orders.order.qualify' },
    page: '/counter',
    test: 'modules/orders/manners.test.ts BIZ-08 a replaced card is watched for a day: the screen says until when, and another replacement waits',
  },
  {
    row: 'BIZ-12',
    status: 'working',
    words: {
      zh: '停机保号 1 到 6 个月、按月收费、到期前提醒、自动复机',
      en: 'a number rests one to six months for a fee, its end is told before, and it comes back by itself',
    },
    control: { kind: 'guard', name: 'orders.rest_ends' },
    page: '/counter',
    test: 'modules/orders/manners.test.ts BIZ-12 the end of a rest is told some days before, unless the number came back earlier',
  },
  {
    row: 'BIZ-13',
    status: 'working',
    words: {
      zh: '机主可提前复机；24 小时时限起表，平均用时与一小时目标公布',
      en: 'its holder brings a number back; the 24 hours are clocked, the average stands beside the hour',
    },
    control: { kind: 'metric', name: 'resumed' },
    page: '/clause',
    test: 'modules/orders/manners.test.ts BIZ-13 how long numbers take to come back stands beside the hour of the norm',
  },
  {
    row: 'BIZ-30',
    status: 'working',
    words: {
      zh: '当天由别人批冲正；日结后厅经理和上级两人签调整单，记在今天的账',
      en: 'on its day taken back by somebody else; after the close adjusted by two, on today’s books',
    },
    control: { kind: 'guard', name: 'orders.order.adjust' },
    page: '/office',
    test: 'modules/orders/manners.test.ts BIZ-30 after its day is over an order is adjusted by the hall manager and one above, on today’s books',
  },
];
