import { card, type Written } from '../card.ts';

const counter: Written = {
  row: 'ROLE-06',
  duties: [
    ['按号受理证书范围内的业务，一台办清', 'Does every business of the certificates, at one counter'],
    [
      '核验证件、告知、确认、唱收唱付、交单',
      'Identifies, tells, confirms, calls the cash out and in, hands the papers over',
    ],
    ['自己的钱箱、卡盒日清日结', 'Clears the own till and card box each day'],
  ],
  flow: [
    ['08:30', '领备用金与卡，双人签', 'Float and cards, signed by two'],
    ['08:35', '试终端、读证器、打印机', 'Try terminal, reader and printer'],
    ['09:00', '叫号受理', 'Call and serve'],
    ['19:00', '盲点现金，核对，缴回保险柜', 'Blind count, match, back to the safe'],
  ],
  assessed: [
    ['客户评价（满五次才有平均）', 'Customers’ ratings, a mean from five on'],
    ['办理时长、二次排队', 'Handling time, second queueing'],
    ['差额', 'Differences of money'],
  ],
  never: [
    ['冲正自己的收据', 'Reverses a receipt of the own'],
    ['没有号就打开客户资料', 'Opens a customer without a ticket'],
    ['代客户评价', 'Rates for a customer'],
  ],
};

/** The posts that meet customers. */
export const service_cards = [
  card('service_clerk', counter),
  card('vip_clerk', {
    ...counter,
    duties: [...counter.duties, ['接待全球通与重要客户的预约', 'Receives key customers by appointment']],
  }),
  card('group_clerk', {
    ...counter,
    duties: [...counter.duties, ['办理集团客户的成批业务', 'Does group customers’ batches']],
  }),
  card('intern', {
    row: 'ROLE-07',
    duties: [
      ['在带教人眼前学习受理', 'Learns to serve under the eye of a mentor'],
      ['完成带教计划的每一课', 'Completes each lesson of the plan'],
    ],
    flow: [
      ['09:00', '跟台观察', 'Watch at a counter'],
      ['15:00', '学习一小时', 'One hour of study'],
    ],
    assessed: [['带教人评语、结业考核', 'The mentor’s notes, the final test']],
    never: [
      ['持钱箱、有价卡', 'Holds a till or valued cards'],
      ['批准任何事', 'Approves anything'],
    ],
  }),
  card('floor_advisor', {
    row: 'ROLE-08',
    duties: [
      [
        '迎候、问需求、代取号、预审证件',
        'Greets, asks what is needed, takes numbers, looks at documents first',
      ],
      ['引到自助与空台，安抚等候的人', 'Guides to self-service and free counters, calms who waits'],
    ],
    flow: [
      ['08:50', '补单册、饮水、雨伞，看爱心座', 'Brochures, water, umbrellas, care seats'],
      ['09:00', '门口迎候', 'At the door'],
      ['10:00', '等候超时起每十分钟一次安抚巡回', 'A calming round every ten minutes while waits are over'],
    ],
    assessed: [['分流成功率、现场评价', 'Customers won for self-service, ratings of the floor']],
    never: [
      ['收现金', 'Takes money'],
      ['代办实名核验', 'Completes a real-name check'],
    ],
  }),
  card('promoter', {
    row: 'ROLE-10',
    duties: [['演示终端，留下购机意向', 'Shows devices, notes who wants to buy']],
    flow: [['09:00', '演示台开机', 'Switch the demo devices on']],
    assessed: [['意向成交', 'Leads that were bought']],
    never: [
      ['进业务系统', 'Uses the business system'],
      ['看客户资料', 'Sees customer data'],
    ],
  }),
  card('storekeeper', {
    row: 'ROLE-11',
    duties: [
      ['保管库房与钥匙，发卡发单', 'Keeps storeroom and keys, hands out cards and papers'],
      ['盘点有价卡、卡段、耗材', 'Counts valued cards, ranges and consumables'],
    ],
    flow: [
      ['08:30', '开保险柜：钥匙在库管，密码在另一人', 'Open the safe: the key here, the code with another'],
      ['12:00', '抽点一个钱箱', 'Surprise count of one till'],
      ['19:20', '有价卡与系统一致', 'Valued cards equal the system'],
    ],
    assessed: [['账实相符', 'Books and shelves agree']],
    never: [
      ['知道保险柜密码', 'Knows the code of the safe'],
      ['当班兼管钱箱', 'Holds a till the same shift'],
    ],
  }),
];
