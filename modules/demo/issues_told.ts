import type { Row } from '../../kit/db.ts';

/** One invented order to a department: when, for whom, in which words, and how far it came. */
export interface ToldOrder {
  hall: number;
  days: number;
  time: string;
  to: string;
  fault?: boolean;
  topic: string;
  said: string;
  place?: string;
  by: string;
  /** Who took it, so many minutes later; who answered, so many hours later, and with what. */
  taken?: [who: string, minutes: number];
  answer?: [who: string, hours: number, text: string];
  state: 'sent' | 'taken' | 'answered' | 'closed' | 'withdrawn';
  more?: Row;
}

const network = { to: 'network_operations', fault: true, topic: 'signal' } as const;

/** Orders of both halls of the cast, the oldest first. */
export const orders: readonly ToldOrder[] = [
  {
    ...{ hall: 1001, days: -27, time: '15:46', ...network, by: '0308', state: 'closed', taken: ['0131', 9] },
    ...{ said: '电梯厅打不通电话，整栋都这样', place: '锦绣花园二期 6 栋' },
    answer: ['0131', 6, '扇区天线偏了，已调回；复测接通率正常'],
  },
  {
    ...{ hall: 1001, days: -24, time: '10:05', to: 'support', topic: 'system', by: '0305', state: 'closed' },
    ...{ said: '销户接口上午十点前后总超时，客户在台前等', taken: ['0133', 150] },
    answer: ['0133', 30, '夜间批处理拖到上午占着锁；已提前两小时跑，超时自动告警'],
    more: { level: 2, late: true },
  },
  {
    ...{ hall: 1001, days: -14, time: '16:20', to: 'engineering', topic: 'broadband', by: '0308' },
    ...{ state: 'closed', said: '宽带晚八点后掉线，上门两次没修好', place: '和平里小区 11 栋' },
    ...{ taken: ['0111', 40], answer: ['0111', 20, '二次返工：分光器老化，已换；连续三晚没有掉线'] },
    more: { returned: 1, note: '只换了光猫，晚上照样掉' },
  },
  {
    ...{ hall: 1001, days: -11, time: '09:30', ...network, by: '0308', state: 'closed', taken: ['0131', 6] },
    ...{ said: '地下二层停车场没有信号，扫码出不了闸', place: '东方明珠小区' },
    answer: ['0131', 7, '室分设备断电，已恢复，加了断电告警'],
  },
  {
    ...{ hall: 1001, days: -6, time: '11:05', ...network, by: '0107', state: 'closed', taken: ['0131', 11] },
    ...{ said: '地铁口出来一百米上不了网，扫码骑车骑不走', place: '学府路地铁口' },
    answer: ['0132', 5, '施工挖断一段光缆，已熔接；附近两站一并复测'],
  },
  {
    ...{ hall: 1001, days: -2, time: '13:25', to: 'premises', topic: 'surroundings', by: '0305' },
    ...{ state: 'answered', said: '二楼空调外机滴水到门前台阶，早上结冰打滑', place: '正门台阶' },
    ...{ taken: ['0109', 45], answer: ['0109', 20, '接水管已改到雨水口，台阶铺了防滑垫；请看两个早晨'] },
  },
  {
    ...{ hall: 1001, days: -1, time: '12:00', to: 'partner', topic: 'surroundings', by: '0305' },
    ...{ state: 'taken', said: '快修柜高峰排到通道上，轮椅过不去', place: '快修柜前' },
    taken: ['0395', 40],
  },
  {
    ...{ hall: 1001, days: -1, time: '08:50', to: 'support', topic: 'system', by: '0305', state: 'sent' },
    ...{ said: '电子发票返回慢，三十秒才出，台前排队', more: { level: 3 } },
  },
  {
    ...{ hall: 1001, days: 0, time: '07:40', ...network, by: '0107', state: 'taken', taken: ['0131', 8] },
    ...{ said: '菜场里付款码刷不出来，摊主都在等', place: '城南菜场' },
  },
  {
    ...{ hall: 1002, days: -9, time: '10:40', ...network, by: '0408', state: 'closed', taken: ['0131', 34] },
    ...{ said: '写字楼电梯里一断到底，会议掉线', place: '滨江国际 A 座', more: { level: 2 } },
    answer: ['0132', 6, '电梯井补了一副天线，已复测'],
  },
  {
    ...{ hall: 1002, days: -1, time: '18:20', to: 'planning', topic: 'waiting', by: '0405', state: 'sent' },
    ...{ said: '周末两天都排过四十位，请核编一个周末全天台', more: { level: 2 } },
  },
  {
    ...{ hall: 1002, days: -1, time: '15:30', to: 'safety', topic: 'surroundings', by: '0409' },
    ...{ state: 'taken', said: '隔壁装修料堆到消防通道口', place: '东侧门外', taken: ['0106', 25] },
  },
];

/** One invented issue: when, from where, about what, which course it takes, and how it ended. */
export interface ToldIssue {
  hall: number;
  days: number;
  time: string;
  kind: string;
  channel: string;
  topic: string;
  /** The words its course begins with: of a complaint, an opinion, an order; or the number of a repair. */
  course: [flow: 'complaint' | 'opinion' | 'repair' | 'cross_order', starts: string];
  said?: string;
  by?: string;
  phone?: true;
  repeats?: number;
  state: 'under_way' | 'settled' | 'concluded' | 'closed';
  /** After how many days its course was over. */
  settled?: number;
  cause?: [cause: string, note: string];
  action?: [what: string, who: string, due_days: number, done?: string];
  more?: Row;
}

/** The register of both halls of the cast, the oldest first. */
export const issues: readonly ToldIssue[] = [
  {
    ...{ hall: 1001, days: -27, time: '15:46', kind: 'network', channel: 'telephone', topic: 'signal' },
    ...{ course: ['cross_order', '电梯厅打不通'], by: '0308', phone: true, state: 'closed', settled: 1 },
    ...{ cause: ['network', '扇区天线被风吹偏'], more: { score: 4 } },
  },
  {
    ...{ hall: 1001, days: -24, time: '10:05', kind: 'department', channel: 'staff', topic: 'system' },
    ...{ course: ['cross_order', '销户接口'], by: '0305', state: 'closed', settled: 2 },
    cause: ['system', '批处理和白天业务抢同一把锁'],
    action: ['每周一看一次销户用时，超过十秒就报', '0305', -4, '连看三周，最长四秒'],
  },
  {
    ...{
      hall: 1001,
      days: -19,
      time: '10:31',
      kind: 'complaint',
      channel: 'call_centre',
      topic: 'marketing',
    },
    ...{ course: ['complaint', '外呼说免费'], by: '0107', phone: true, state: 'closed', settled: 5 },
    ...{ cause: ['staff', '外呼话术把体验期说成免费'], more: { score: 4, call_score: 5 } },
  },
  {
    ...{ hall: 1001, days: -16, time: '11:48', kind: 'complaint', channel: 'recurring', topic: 'charges' },
    ...{ course: ['complaint', '销号后又扣'], repeats: 2, state: 'closed', settled: 5 },
    cause: ['process', '销号当日没有停代扣，月底照扣'],
    action: ['销号单加一行「代扣已停」，勾了才能交', '0306', -6, '单子已改，四个台都练过一遍'],
  },
  {
    ...{ hall: 1001, days: -15, time: '09:22', kind: 'complaint', channel: 'letter', topic: 'personal_data' },
    ...{ course: ['complaint', '办卡后推销'], by: '0308', phone: true, state: 'closed', settled: 5 },
    ...{ cause: ['customer', '号码在公开网页上登过'], more: { score: 3 } },
  },
  {
    ...{ hall: 1001, days: -14, time: '16:20', kind: 'department', channel: 'telephone', topic: 'broadband' },
    ...{ course: ['cross_order', '宽带晚八点'], by: '0308', phone: true, state: 'settled', settled: 10 },
    more: { chased: 2 },
  },
  {
    ...{ hall: 1001, days: -12, time: '10:10', kind: 'complaint', channel: 'recurring', topic: 'handling' },
    ...{ course: ['complaint', '补卡来了三趟'], repeats: 2, state: 'concluded', settled: 5 },
    cause: ['process', '要带的东西分三次才说全'],
    action: ['补卡要带的印成一张小卡，咨询台先发', '0304', -1],
  },
  {
    ...{ hall: 1001, days: -11, time: '09:30', kind: 'network', channel: 'telephone', topic: 'signal' },
    ...{ course: ['cross_order', '地下二层'], by: '0308', phone: true, state: 'closed', settled: 1 },
    ...{ cause: ['network', '物业检修时断了室分电源'], more: { score: 5 } },
  },
  {
    ...{ hall: 1001, days: -6, time: '10:05', kind: 'complaint', channel: 'call_back', topic: 'marketing' },
    ...{ course: ['complaint', '宣传页写送流量'], by: '0304', phone: true, state: 'under_way' },
  },
  {
    ...{ hall: 1001, days: -6, time: '11:05', kind: 'network', channel: 'call_centre', topic: 'signal' },
    ...{
      course: ['cross_order', '地铁口'],
      by: '0107',
      phone: true,
      repeats: 2,
      state: 'settled',
      settled: 1,
    },
    more: { score: 4, call_score: 5 },
  },
  {
    ...{ hall: 1001, days: -4, time: '09:40', kind: 'complaint', channel: 'recurring', topic: 'charges' },
    ...{ course: ['complaint', '两个号合账'], repeats: 2, state: 'under_way' },
  },
  {
    ...{ hall: 1001, days: -4, time: '15:45', kind: 'suggestion', channel: 'staff', topic: 'handling' },
    ...{ course: ['opinion', '补卡以后银行'], by: '0301', state: 'under_way' },
  },
  {
    ...{ hall: 1001, days: -2, time: '13:25', kind: 'department', channel: 'staff', topic: 'surroundings' },
    ...{ course: ['cross_order', '二楼空调'], by: '0305', state: 'under_way' },
  },
  {
    ...{ hall: 1001, days: -1, time: '08:50', kind: 'department', channel: 'staff', topic: 'system' },
    ...{ course: ['cross_order', '电子发票'], by: '0305', state: 'under_way' },
  },
  {
    ...{ hall: 1001, days: -1, time: '11:00', kind: 'repair', channel: 'staff', topic: 'device' },
    ...{ course: ['repair', '0'], said: '读卡口不认身份证', by: '0305', state: 'under_way' },
  },
  {
    ...{ hall: 1001, days: -1, time: '12:00', kind: 'department', channel: 'staff', topic: 'surroundings' },
    ...{ course: ['cross_order', '快修柜'], by: '0305', state: 'under_way' },
  },
  {
    ...{ hall: 1001, days: -1, time: '16:05', kind: 'complaint', channel: 'call_centre', topic: 'signal' },
    ...{ course: ['complaint', '办公楼十二层'], by: '0107', phone: true, repeats: 3, state: 'under_way' },
    more: { chased: 1, call_score: 4 },
  },
  {
    ...{ hall: 1001, days: 0, time: '07:40', kind: 'network', channel: 'call_centre', topic: 'signal' },
    ...{ course: ['cross_order', '菜场里'], by: '0107', phone: true, repeats: 4, state: 'under_way' },
  },
  {
    ...{ hall: 1002, days: -9, time: '10:40', kind: 'network', channel: 'telephone', topic: 'signal' },
    ...{ course: ['cross_order', '写字楼电梯'], by: '0408', phone: true, state: 'settled', settled: 2 },
  },
  {
    ...{ hall: 1002, days: -1, time: '18:20', kind: 'department', channel: 'staff', topic: 'waiting' },
    ...{ course: ['cross_order', '周末两天'], by: '0405', state: 'under_way' },
  },
  {
    ...{ hall: 1002, days: -1, time: '15:30', kind: 'department', channel: 'staff', topic: 'surroundings' },
    ...{ course: ['cross_order', '隔壁装修'], by: '0409', state: 'under_way' },
  },
];

/** One invented call-back: how long ago it was ordered, what, by which rule, and what came of it. */
export interface ToldCall {
  ago: number;
  business: string;
  rule: 'high_value' | 'new_product';
  state: 'waiting' | 'satisfied' | 'dissatisfied' | 'unreached';
  note?: string;
  tried?: number;
  /** How many days after it was drawn it was done. */
  done?: number;
  by?: string;
}

/** Whom the hall of the story called back, and whom it still has to. */
export const calls: readonly ToldCall[] = [
  {
    ago: 13,
    business: 'new_connection',
    rule: 'new_product',
    state: 'satisfied',
    done: 1,
    note: '说网速够用，月底前想换便宜些的套餐',
    by: '0304',
  },
  {
    ago: 12,
    business: 'unit_connection',
    rule: 'high_value',
    state: 'satisfied',
    done: 2,
    note: '十张卡都已发到人，谢谢专席',
    by: '0308',
  },
  {
    ago: 11,
    business: 'plan_change',
    rule: 'new_product',
    state: 'unreached',
    done: 4,
    tried: 3,
    note: '三天三个时段都没人接',
    by: '0304',
  },
  {
    ago: 10,
    business: 'service_add',
    rule: 'new_product',
    state: 'satisfied',
    done: 1,
    note: '知道每月几号扣',
    by: '0304',
  },
  {
    ago: 9,
    business: 'plan_change',
    rule: 'new_product',
    state: 'dissatisfied',
    done: 2,
    note: '宣传页写送流量，到账一半',
    by: '0304',
  },
  {
    ago: 8,
    business: 'new_connection',
    rule: 'high_value',
    state: 'waiting',
    tried: 1,
    note: '上午没人接，改晚上打',
  },
  {
    ago: 5,
    business: 'plan_change',
    rule: 'new_product',
    state: 'satisfied',
    done: 2,
    note: '少花八块，满意',
    by: '0308',
  },
  { ago: 4, business: 'unit_connection', rule: 'high_value', state: 'waiting' },
  { ago: 3, business: 'service_add', rule: 'new_product', state: 'waiting', tried: 1, note: '响到挂断' },
  { ago: 2, business: 'new_connection', rule: 'new_product', state: 'waiting' },
  { ago: 1, business: 'plan_change', rule: 'high_value', state: 'waiting' },
];
