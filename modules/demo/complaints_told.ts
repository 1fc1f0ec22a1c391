import type { Row } from '../../kit/db.ts';

/** One invented complaint: when, from where, about what, in which words, and how far it came. */
export interface Told {
  days: number;
  time: string;
  channel: string;
  category: string;
  said: string;
  state: string;
  reply?: string;
  answer?: string;
  solution?: string;
  fen?: number;
  score?: number;
  level?: number;
  about?: string;
  more?: Row;
}

const done = (solution: string, reply: string, score: number, fen = 0) => ({
  ...{ state: 'closed', solution, reply, score, fen, answer: `${reply}，已落实` },
});

/** A month of them, the oldest first. */
export const told: readonly Told[] = [
  {
    days: -28,
    time: '10:12',
    channel: 'counter',
    category: 'charges',
    said: '上月多了一项来电提醒，我没开过',
    ...done('double_refund', '核对属实，双倍返还', 5),
  },
  {
    days: -27,
    time: '15:40',
    channel: 'phone_page',
    category: 'network',
    said: '地下车库三天没有信号',
    ...done('repair', '已报网络部门补点，三日内恢复', 4),
  },
  {
    days: -25,
    time: '11:05',
    channel: 'counter',
    category: 'attitude',
    said: '问套餐，员工一直看手机',
    ...done('coach', '已辅导当事人，向您致歉', 4),
    about: '0311',
  },
  {
    days: -24,
    time: '16:20',
    channel: 'book',
    category: 'surroundings',
    said: '空调太冷，老人坐不住',
    ...done('repair', '已调高温度，备了毛毯', 5),
  },
  {
    days: -22,
    time: '09:50',
    channel: 'telephone',
    category: 'handling',
    said: '说好当天生效，第二天才生效',
    ...done('goodwill', '耽误您了，补偿当日费用', 4, 1000),
  },
  {
    days: -21,
    time: '14:02',
    channel: 'counter',
    category: 'waiting',
    said: '等了四十分钟，前面空着两个台',
    ...done('apologise', '当日排班不足，已加台，向您致歉', 3),
  },
  {
    days: -19,
    time: '10:31',
    channel: 'call_centre',
    category: 'marketing',
    said: '外呼说免费，账单上收了钱',
    ...done('waive', '话术有误，减免本月费用', 4, 1900),
  },
  {
    days: -18,
    time: '17:15',
    channel: 'phone_page',
    category: 'handset',
    said: '新手机充不进电，让我找厂家',
    ...done('exchange', '七日内，给您换新机', 5),
  },
  {
    days: -16,
    time: '11:48',
    channel: 'counter',
    category: 'charges',
    said: '销号后又扣了一个月',
    ...done('double_refund', '系统多扣，双倍返还', 5),
  },
  {
    days: -15,
    time: '09:22',
    channel: 'letter',
    category: 'personal_data',
    said: '办卡后推销电话多了，担心信息外泄',
    ...done('explain', '已查访问记录，无人越权，附记录说明', 3),
  },
  {
    days: -13,
    time: '13:35',
    channel: 'qr',
    category: 'waiting',
    said: '取号机卡纸，没人管',
    state: 'withdrawn',
  },
  {
    days: -12,
    time: '10:10',
    channel: 'counter',
    category: 'handling',
    said: '补卡来了三趟才补上',
    ...done('apologise', '资料要求没有一次说清，向您致歉', 4),
  },
  {
    ...{ days: -11, time: '15:55', channel: 'telephone', category: 'network', said: '家里晚上打不通电话' },
    ...{ state: 'closed_unreachable', solution: 'repair', reply: '已优化基站', answer: '书面答复已寄出' },
  },
  {
    ...{
      days: -10,
      time: '11:20',
      channel: 'regulator',
      category: 'charges',
      said: '套餐外流量费过高，已向监管反映',
      level: 3,
    },
    ...{
      state: 'closed',
      solution: 'unfounded',
      reply: '短信提醒三次，费用无误',
      answer: '附提醒记录，并告知申诉途径',
    },
    more: { satisfied: false, reopened: true },
  },
  {
    days: -9,
    time: '16:40',
    channel: 'counter',
    category: 'attitude',
    said: '排到我时说下班了',
    ...done('coach', '当事人已受辅导，向您致歉', 4),
    about: '0310',
  },
  {
    ...{
      days: -6,
      time: '10:05',
      channel: 'telephone',
      category: 'marketing',
      said: '宣传页写送流量，到账一半',
      state: 'answered',
    },
    ...{ solution: 'goodwill', fen: 3000, reply: '宣传有歧义，补齐流量', answer: '流量已补齐，请查收' },
  },
  {
    ...{
      days: -5,
      time: '14:25',
      channel: 'counter',
      category: 'handset',
      said: '维修半个月没有消息',
      state: 'resolving',
    },
    ...{ solution: 'exchange', reply: '今天给您备用机，三日内修好' },
  },
  {
    ...{
      days: -4,
      time: '09:40',
      channel: 'telephone',
      category: 'charges',
      said: '两个号合账后重复扣费',
      state: 'escalated',
      level: 2,
    },
    ...{ solution: 'explain', reply: '合账当月按天计，两笔不重复' },
  },
  {
    ...{
      days: -3,
      time: '11:30',
      channel: 'book',
      category: 'surroundings',
      said: '卫生间一直没有纸',
      state: 'proposed',
    },
    ...{ solution: 'repair', reply: '已改为每小时巡查补纸' },
  },
  {
    days: -2,
    time: '15:10',
    channel: 'qr',
    category: 'waiting',
    said: '预约到点还等了二十分钟',
    state: 'waiting_customer',
  },
  {
    days: -1,
    time: '10:48',
    channel: 'counter',
    category: 'attitude',
    said: '解释资费时很不耐烦',
    state: 'investigating',
    about: '0312',
  },
  {
    days: -1,
    time: '16:05',
    channel: 'call_centre',
    category: 'network',
    said: '办公楼十二层上网很慢',
    state: 'accepted',
  },
  {
    days: -1,
    time: '17:30',
    channel: 'phone_page',
    category: 'personal_data',
    said: '想知道谁查过我的资料',
    state: 'accepted',
  },
];
