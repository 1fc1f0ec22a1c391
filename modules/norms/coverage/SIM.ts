import type { Control } from './control.ts';

/** What makes the clauses of group SIM real; one entry per control, none claimed before its test is red without it. */
export const SIM: readonly Control[] = [
  {
    row: 'SIM-01',
    status: 'working',
    words: {
      zh: '卡先占用、写卡、激活，不能跳步；客户走之前试拨、试网，没试通的交不出去',
      en: 'a card is reserved, bound, activated, no step left out; a call and the net are tried before the customer leaves, and what fails is not handed over',
    },
    control: { kind: 'guard', name: 'orders.order.deliver' },
    page: '/counter',
    test: 'modules/orders/cards.test.ts SIM-01 a new card is tried before its customer leaves; one that fails is handed over only when it works',
  },
  {
    row: 'SIM-02',
    status: 'working',
    words: {
      zh: '客户屏上勾选合法使用才能签；分公司凭法律依据停用，机主重新实名才恢复',
      en: 'lawful use is ticked on the second screen before signing; the branch stops abuse by law, and only its holder, proven anew, brings it back',
    },
    control: { kind: 'guard', name: 'orders.order.confirm' },
    page: '/counter/customer',
    test: 'modules/orders/cards.test.ts SIM-02 nothing is signed before every point is ticked: rights and duties, lawful use, no resale, in the edition shown',
  },
  {
    row: 'SIM-02',
    status: 'working',
    words: {
      zh: '停用单写明依据和文书号，厅里谁也开不了',
      en: 'the order to stop names law and paper; nobody in a hall gives it',
    },
    control: { kind: 'action', name: 'carrier.block.order' },
    page: '/office',
    test: 'modules/orders/cards.test.ts SIM-02 the branch stops a number for abuse by law; nothing brings it back but its holder, proven anew',
  },
  {
    row: 'SIM-03',
    status: 'working',
    words: {
      zh: '换卡只有业务单一条路；核心网报来的卡对不上，生成有时限的核查',
      en: 'a card changes by an order alone; a number the network sees on another card is a task with its clock',
    },
    control: { kind: 'guard', name: 'carrier.card_check.close' },
    page: '/office',
    test: 'modules/carrier/register.test.ts SIM-03 a number on another card than its order bound is a task with its clock; what an order changed is none',
  },
  {
    row: 'SIM-04',
    status: 'working',
    words: {
      zh: '证件末位说错太多次，当天网上、电话、台席都不再核对，只认证件',
      en: 'after too many wrong ends of a document in a day, on the web, by call or at a counter, only the document itself counts',
    },
    control: { kind: 'guard', name: 'orders.whyNotGuessOn' },
    page: '/m',
    test: 'modules/orders/cards.test.ts SIM-04 wrong ends said on the web and to the call centre are counted with those at counters, of numbers nobody has too',
  },
  {
    row: 'SIM-04',
    status: 'working',
    words: {
      zh: '台席、10086、网上全天都能挂失；号码和证件末六位对上就停',
      en: 'at the counter, by phone and on the web at any hour: number and end of the document belong together, then it stops',
    },
    control: { kind: 'guard', name: 'orders.loss.stop' },
    page: '/m',
    test: 'modules/orders/cards.test.ts SIM-04 a loss is taken on the web and by the call centre, at any hour, from whoever knows number and document',
  },
  {
    row: 'SIM-05',
    status: 'working',
    words: {
      zh: '一受理当场停用，停用时刻交给客户；断线的起表，超时报警，线一通先停它',
      en: 'stopped in the act, the moment goes into the customer’s hand; cut off, a clock runs and rings, and it is stopped first when the line is back',
    },
    control: { kind: 'guard', name: 'orders.loss.run_late' },
    page: '/m',
    test: 'modules/orders/cards.test.ts SIM-05 the customer gets the moment in hand, at the counter too; a report that waits for the line rings when its minutes are over',
  },
  {
    row: 'SIM-05',
    status: 'working',
    words: {
      zh: '任何时钟都不会让报失的卡复活',
      en: 'no clock makes a reported card work again',
    },
    control: { kind: 'guard', name: 'carrier.rest_over' },
    page: '/counter',
    test: 'modules/orders/standing.test.ts SIM-05 a number at rest can be reported lost, and no clock makes a stolen card work again',
  },
  {
    row: 'SIM-06',
    status: 'working',
    words: {
      zh: '逐张有号：在途、厅库、尾箱、在用、废卡抽屉、销毁；首末卡号和张数对上才验收',
      en: 'card by card from the box to the shredder; a box is accepted when both ends and the count are what was sent',
    },
    control: { kind: 'guard', name: 'carrier.shipment.accept' },
    page: '/office',
    test: 'modules/carrier/register.test.ts SIM-06 a box is accepted when both ends and the count are what was sent; then every card stands in the stock',
  },
  {
    row: 'SIM-06',
    status: 'working',
    words: {
      zh: '领用、交回两人签；日清点库与账比对',
      en: 'issued and handed back against two signatures; the close of the day counts them',
    },
    control: { kind: 'guard', name: 'carrier.sim.issue' },
    page: '/office',
    test: 'modules/carrier/stock.test.ts SIM-06 cards go from the stock into a box against two signatures, in the order of their numbers, each with its event',
  },
  {
    row: 'SIM-07',
    status: 'working',
    words: {
      zh: '坏卡、废卡清点拍照，两人当面销毁，登记留名',
      en: 'bad and void cards are counted, shown in a picture and destroyed by two, whose names stay in the register',
    },
    control: { kind: 'guard', name: 'carrier.destruction.destroy' },
    page: '/office',
    test: 'modules/carrier/register.test.ts SIM-07 BIZ-09 dead cards are counted, shown in a picture and destroyed by two, of whom the one who counted is the first',
  },
];
