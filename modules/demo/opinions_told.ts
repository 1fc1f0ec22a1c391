/** One invented opinion: when, from where, about what, in which words, and how far it came. */
export interface Voice {
  days: number;
  time: string;
  source: string;
  about: string;
  said: string;
  state: string;
  nature?: 'suggestion' | 'criticism' | 'praise';
  page?: number;
  reply?: string;
  worth?: string;
  note?: string;
  decision?: string;
  answer?: string;
  effect?: string;
  effect_days?: number;
  reward?: 'letter' | 'gift' | 'certificate';
  fen?: number;
  gathering?: number;
}

const quick = { nature: 'suggestion', worth: 'quick' } as const;

/** A month of them, the oldest first. */
export const voices: readonly Voice[] = [
  {
    ...{ days: -27, time: '10:20', source: 'book', page: 61, about: 'surroundings' },
    ...{ said: '老花镜只有一副度数，多放两副', state: 'effective', ...quick },
    ...{ reply: '谢谢提醒，这就去配', note: '花不了多少钱，值班经理买', decision: '该配，马上办' },
    ...{
      answer: '已配一百五、两百五、三百五十度三副，在爱心台',
      effect: '爱心台旁三副老花镜，每天开门前点数',
      effect_days: 3,
    },
    reward: 'letter',
  },
  {
    ...{ days: -25, time: '15:05', source: 'qr', about: 'self_service' },
    ...{ said: '自助缴费机的字太小，站着看不清', state: 'effective', ...quick },
    ...{ reply: '谢谢，已请厂家来调', note: '厂家说能调大一号', decision: '可以调，已约厂家' },
    ...{
      answer: '两台自助机的字已调大一号',
      effect: '两台机字号调大，问路的少了',
      effect_days: 9,
      reward: 'gift',
      fen: 5000,
    },
  },
  {
    ...{ days: -22, time: '11:40', source: 'book', page: 62, about: 'manner', nature: 'praise' },
    ...{ said: '三号台的姑娘帮我把新手机都设好了，谢谢', state: 'closed' },
    ...{ reply: '谢谢您的鼓励，已转告她', answer: '谢谢您，已在班前会上读给大家听' },
  },
  {
    ...{ days: -20, time: '16:30', source: 'phone_page', about: 'charges', nature: 'suggestion' },
    ...{ said: '套餐到期前提醒一次，别等扣了钱才知道', state: 'closed', worth: 'not_ours' },
    ...{ reply: '谢谢，我们往上报', note: '提醒短信由省公司定', decision: '不归本厅定，已报分公司' },
    answer: '提醒由省公司统一发，您的建议已报上去；眼下可在手机页看到期日',
  },
  {
    ...{ days: -18, time: '09:50', source: 'asking', about: 'waiting', gathering: 0 },
    ...{ said: '月初上午人多，能不能在门口先说要等多久', state: 'effective', ...quick },
    ...{ reply: '谢谢，这两天就试', note: '导购看屏就能说', decision: '导购进门即报等候' },
    ...{
      answer: '导购在门口先报等候时间，手机上也能看',
      effect: '进门先报等候，离开的少了',
      effect_days: 6,
      reward: 'certificate',
    },
  },
  {
    ...{ days: -15, time: '14:15', source: 'seminar', about: 'business', gathering: 3 },
    ...{ said: '单位一次办十张卡，要填十遍', state: 'promised', nature: 'suggestion', worth: 'with_effort' },
    ...{
      reply: '谢谢，记下了',
      note: '集团专席先收名单，台席只核对',
      decision: '值得做，集团专席牵头',
      answer: '下月起单位先交名单，到台只核对证件',
    },
  },
  {
    ...{ days: -12, time: '17:10', source: 'book', page: 63, about: 'surroundings', nature: 'suggestion' },
    ...{ said: '门口加个自行车棚', state: 'closed', worth: 'not_ours' },
    ...{
      reply: '谢谢建议',
      note: '门前是市政的地',
      decision: '门前归市政，不能搭棚',
      answer: '门前归市政管，我们请街道加了两排停车架',
    },
  },
  {
    ...{ days: -9, time: '10:05', source: 'qr', about: 'network', nature: 'criticism' },
    ...{ said: '厅里自己的无线网老断', state: 'promised', worth: 'quick' },
    ...{
      reply: '对不起，已报修',
      note: '接入点老了',
      decision: '换接入点',
      answer: '本周换两个接入点，换好告诉您',
    },
  },
  {
    ...{ days: -6, time: '11:30', source: 'book', page: 64, about: 'waiting', nature: 'suggestion' },
    ...{ said: '叫号屏的声音后排听不见', state: 'adopted', worth: 'quick' },
    ...{ reply: '谢谢，马上看', note: '后排加一只音箱', decision: '后排加音箱，下周装' },
  },
  {
    ...{ days: -4, time: '15:45', source: 'counter', about: 'business', nature: 'suggestion' },
    ...{ said: '补卡以后银行短信收不到，办的时候提醒一声', state: 'evaluated', worth: 'quick' },
    ...{ reply: '谢谢，这就写进话术', note: '知识库加一句，台席照念' },
  },
  {
    ...{ days: -3, time: '09:35', source: 'book', page: 65, about: 'self_service', nature: 'suggestion' },
    ...{ said: '自助机旁边放个凳子', state: 'classified', reply: '谢谢，已记下' },
  },
  {
    ...{
      days: -2,
      time: '16:05',
      source: 'qr',
      about: 'surroundings',
      said: '饮水机没有温水',
      state: 'classified',
    },
    ...{ nature: 'criticism', reply: '对不起，已叫人来看' },
  },
  {
    ...{ days: -1, time: '10:25', source: 'book', page: 66, about: 'charges' },
    ...{ said: '宣传单上的小字看不懂，能不能写成大白话', state: 'received' },
  },
  {
    ...{ days: -1, time: '16:40', source: 'phone_page', about: 'waiting' },
    ...{ said: '手机上取了号，到厅里还要再扫一次', state: 'received' },
  },
];

/** When customers were asked: how many days ago, of which kind, what it brought. */
export const gatherings = [
  { days: -18, kind: 'asking', people: 14, record: '十四位里九位说月初上午等得久，五位说都好' },
  { days: -11, kind: 'asking', people: 12, record: '问自助机：七位会用，三位嫌字小，两位要人教' },
  { days: -4, kind: 'asking', people: 10, record: '问夜间取卡：没有人要' },
  {
    ...{ days: -15, kind: 'seminar', people: 8, topic: '单位客户座谈会' },
    record: '八家单位到会。答应：名单先交、专席牵头、下月见效',
  },
  { days: 6, kind: 'seminar', people: null, topic: '老年客户座谈会', record: null },
] as const;
