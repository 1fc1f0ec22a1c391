import type { Control } from './control.ts';

/** What makes the clauses of group PAY real; one entry per control, none claimed before its test is red without it. */
export const PAY: readonly Control[] = [
  {
    row: 'PAY-01',
    status: 'working',
    words: {
      zh: '一次付款可分几笔：先付的暂收，付齐才入账办理；付不齐就退回，到时自动退',
      en: 'one payment may have several parts: what is paid ahead is held, all is booked and carried out when the rest has come, else it goes back, by itself in time',
    },
    control: { kind: 'guard', name: 'payments.whyNotPart' },
    page: '/counter',
    test: 'modules/orders/ahead.test.ts PAY-01 WeChat, a card and cash pay one basket: each part is held by itself, and only the last one sells',
  },
  {
    row: 'PAY-01',
    status: 'working',
    words: {
      zh: '现金、银行卡、微信、支付宝、和包都可收，可与现金分两种付；各记各账、各自对账；移动支付占比在条文页',
      en: 'cash, card, WeChat Pay, Alipay and the carrier’s wallet, alone or with a part in cash; each booked and reconciled by itself; the share paid by phone on the clause’s page',
    },
    control: { kind: 'guard', name: 'payments.whyNotSplit' },
    page: '/counter',
    test: 'modules/orders/split.test.ts PAY-01 one payment over two tenders: the cash is booked only when the rest has come, each part in its own account',
  },
  {
    row: 'PAY-01',
    status: 'working',
    words: {
      zh: '每种支付方式的对账单与我方单据逐笔对上',
      en: 'the statement of each way of paying is set beside our papers line by line',
    },
    control: { kind: 'guard', name: 'statements.matchUp' },
    page: '/office/channels',
    test: 'modules/statements/wallet.test.ts PAY-01 the carrier’s wallet is asked like the others, alone or beside cash; its statement is matched, and the share paid by phone is told',
  },
  {
    row: 'PAY-02',
    status: 'working',
    words: {
      zh: '电子收据和电子发票凭链接打开、发到手机；要纸的当场打印；没有密钥打不开',
      en: 'receipt and invoice open by their link and go to the phone; paper when asked for; without the secret nobody reads them',
    },
    control: { kind: 'guard', name: 'receipts.opensReceipt' },
    page: '/m',
    test: 'modules/invoices/invoices.test.ts PAY-02 behind the link of the receipt the customer asks alone; without its secret nobody reads or asks',
  },
  {
    row: 'PAY-03',
    status: 'working',
    words: {
      zh: '入网、补卡、大额缴费先看风险提示并亲手作答；有疑点的由值班经理发话；开门查收款码',
      en: 'before a new card, a replacement or a large payment the customer reads a warning and answers by hand; a red flag takes the manager’s word; the codes to pay by are looked at before opening',
    },
    control: { kind: 'guard', name: 'orders.order.answer_risk' },
    page: '/counter/customer',
    test: 'modules/orders/risk.test.ts PAY-03 nothing goes on before the customer read the warning and answered on the screen of this counter',
  },
  {
    row: 'PAY-04',
    status: 'working',
    words: {
      zh: '营业时间里最后一个收现金的台不能停；一个都没有，现场立刻报警',
      en: 'the last counter that takes cash cannot stop while the hall is open; none at all stands on the floor at once',
    },
    control: { kind: 'guard', name: 'tills.session.stop_cash' },
    page: '/counter',
    test: 'apps/server/tests/cash_ways.test.ts PAY-04 the last counter that takes cash cannot stop; with another one it may, and then takes none',
  },
  {
    row: 'PAY-01',
    status: 'working',
    words: {
      zh: '一次付几项、部分现金的，每项的现金份额都凑得成硬币；凑不成的不收，退哪一项都退得出',
      en: 'of a basket paid partly in cash each order has its cash in coins that exist; what coins cannot divide is not taken, so that any order can go back',
    },
    control: { kind: 'guard', name: 'ledger.whyNotDivided' },
    page: '/counter',
    test: 'modules/orders/split.test.ts PAY-01 one order of a split basket goes back in coins that exist; all of them together are what came',
  },
];
