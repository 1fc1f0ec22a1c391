import type { Words } from '../../../../kit/words.ts';

/** What the kiosk's first screen says. */
export const homeWords = {
  open: (from: string, to: string): Words => ({ zh: `营业中，${from}–${to}`, en: `Open, ${from}–${to}` }),
  question: { zh: '您好，今天办什么？', en: 'What brings you in today?' },
  start: { zh: '点一项就开始，随时可以返回。', en: 'Tap one to start. You can always go back.' },
  handle: { zh: '办业务', en: 'Get a ticket' },
  handleVerb: { zh: '取号', en: '' },
  handleSub: { zh: '开卡、补卡、套餐、过户、携号转网', en: 'SIM, plans, ownership, number transfer' },
  expected: { zh: '预计等候', en: 'Expected wait' },
  ahead: (n: number): Words => ({ zh: `前面 ${n} 人`, en: `${n} ahead of you` }),
  pay: { zh: '缴费查询', en: 'Pay or check' },
  payVerb: { zh: '自助', en: '' },
  paySub: { zh: '交话费、查账单、打详单、开发票', en: 'Self-service: top up, bills, invoices' },
  noQueue: { zh: '不用排队', en: 'No queue' },
  here: { zh: '就在这台机', en: 'Right here' },
  booked: { zh: '已预约', en: 'Check in' },
  bookedVerb: { zh: '签到', en: '' },
  bookedSub: (early: number, late: number): Words => ({
    zh: `早到 ${early} 分钟至迟到 ${late} 分钟内都可签到`,
    en: `Booked: ${early} min early to ${late} min late`,
  }),
  calledFirst: { zh: '到点先叫', en: 'Called first' },
  tap: { zh: '刷身份证，取号、签到一步完成', en: 'Tap your ID card to go straight in' },
  noReader: { zh: '读卡器坏了，请在上面手动选', en: 'Card reader out of order: choose above' },
  private: { zh: '只认本人是谁，小票上不印姓名', en: 'Your name is never printed on the slip' },
  readerPlace: { zh: '读卡区在右下方', en: 'Lower right' },
  published: { zh: '服务与资费公示', en: 'Fees and limits' },
  byClass: { zh: '各类号现在要等多久', en: 'Waiting now, by ticket class' },
  updated: (time: string): Words => ({ zh: `${time} 更新`, en: `Updated ${time}` }),
  nobody: { zh: '0 人', en: 'Nobody' },
  promise: (minutes: number): Words => ({
    zh: `我们承诺：等候满 ${minutes} 分钟就增开台席，一个台席全办完，收费有误双倍返还。`,
    en: `We promise: a ${minutes}-minute wait opens a counter; billing errors repaid double.`,
  }),
  promiseDay: (closes: string): Words => ({
    zh: `${closes} 前取到号，今天一定办完。服务监督 10086`,
    en: `With a ticket taken before ${closes} you are served today. Service supervision 10086`,
  }),
};

/** What it says in large type: the same three things in plainer words. */
export const elderWords = {
  open: (closes: string): Words => ({ zh: `营业中，${plainTime(closes)}关门`, en: `Open until ${closes}` }),
  question: { zh: '您好，您要办什么？', en: 'What do you need?' },
  handle: { zh: '办业务', en: 'Get a ticket' },
  ahead: (n: number): Words => ({ zh: `前面有 ${n} 个人`, en: `${n} people ahead` }),
  about: { zh: '大约等', en: 'About' },
  press: { zh: '按这里取号', en: 'Press here' },
  pay: { zh: '交话费', en: 'Pay a bill' },
  paySub: { zh: '也能查话费、打单子', en: 'Or check and print' },
  noWait: { zh: '不用等', en: 'No wait' },
  machine: { zh: '机器上交', en: 'At a machine' },
  booked: { zh: '预约过', en: 'I booked' },
  bookedSub: { zh: '电话或手机约好的', en: 'By phone or online' },
  first: { zh: '先叫您', en: 'You go first' },
  checkIn: { zh: '按这里签到', en: 'Press to check in' },
  care: { zh: '年满 65 岁、怀孕、腿脚不便', en: 'Over 65, expecting, hard to walk' },
  careWait: (wait: string): Words => ({
    zh: `可取爱心号，大约等 ${wait} 分钟，下一步选`,
    en: `Priority ticket, about ${wait} min, next step`,
  }),
  careNoWait: { zh: '可取爱心号，下一步选', en: 'Priority ticket, choose it next' },
  help: { zh: '请人来帮我', en: 'Help me' },
  helpSoon: { zh: '一分钟内有人过来', en: 'Within a minute' },
  read: { zh: '念给我听', en: 'Read it out' },
  published: { zh: '看收费和时限', en: 'Fees and limits' },
  back: { zh: '回到普通字', en: 'Normal type' },
};

// 19:00 as it is spoken: 晚上 7 点.
function plainTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const part = partOfDay(hour);
  const clock = hour > 12 ? hour - 12 : hour;
  return `${part} ${clock} 点${minute === 0 ? '' : ` ${minute} 分`}`;
}

function partOfDay(hour: number): string {
  if (hour >= 18) return '晚上';
  return hour >= 12 ? '下午' : '上午';
}

/** What the kiosk asks before it prints. */
export const askWords = {
  question: { zh: '要办哪一样？', en: 'What shall we do for you?' },
  lead: (n: number, wait: string | null, limit: number | null): Words => ({
    zh: `前面 ${n} 人${wait === null ? '' : `，预计等 ${wait} 分钟`}${limit === null ? '' : `，时限 ${limit} 分钟`}。点一项就出号。`,
    en: `${n} ahead${wait === null ? '' : `, about ${wait} min`}${limit === null ? '' : ` (limit ${limit})`}. Tap one to get your number.`,
  }),
  unsure: { zh: '说不清，到台席再说', en: 'Not sure, ask at the counter' },
  care: { zh: '年满 65 岁、怀孕、腿脚不便？', en: 'Over 65, expecting, hard to walk?' },
  careSub: (wait: string | null): Words => ({
    zh: `可取爱心号${wait === null ? '' : `，预计等 ${wait} 分钟`}，不用证明`,
    en: `Called first${wait === null ? '' : `, in about ${wait} min`}; no proof needed`,
  }),
  careOn: { zh: '取爱心号', en: 'Priority' },
  careChosen: { zh: '已选爱心号', en: 'Priority chosen' },
  back: { zh: '返回', en: 'Back' },
  help: { zh: '请人帮忙', en: 'Call a guide' },
  bring: { zh: '请带', en: 'Bring' },
};

/** What is said when a ticket is issued. */
export const ticketWords = {
  done: {
    zh: '取好了。请记住这个号，听到就到台席来。',
    en: 'Remember this number; come when it is called.',
  },
  taken: (what: string | null, time: string): Words => ({
    zh: what === null ? `${time} 取号` : `${what}，${time} 取号`,
    en: what === null ? `taken ${time}` : `${what}, taken ${time}`,
  }),
  serving: { zh: '办理中', en: 'Serving' },
  ahead: { zh: '前面还有', en: 'Ahead of you' },
  person: { zh: '人', en: 'people' },
  onePerson: { zh: '人', en: 'person' },
  counters: (n: number): Words => ({
    zh: `${n} 个台席在办`,
    en: n === 1 ? '1 counter at work' : `${n} counters at work`,
  }),
  expected: { zh: '预计叫到您', en: 'You will be called' },
  unknown: { zh: '暂时说不准', en: 'Not known now' },
  still: (wait: string): Words => ({
    zh: `还要 ${wait} 分钟，近 30 天九成说得准`,
    en: `In ${wait} min; right 9 times of 10 in 30 days`,
  }),
  watch: { zh: '请看叫号屏', en: 'Please watch the wall screen' },
  scan: { zh: '扫一扫，手机上看排到哪', en: 'Scan to follow your place' },
  scanNote: {
    zh: '可以先走开，前面剩 2 人时提醒您。不用下载，不用登录，页面今天闭店后失效。',
    en: 'You may walk away: we tell you at 2 ahead. No download, no sign-in; the page ends when the hall closes.',
  },
  own: { zh: '线路断了，这个号照样有效', en: 'The line is cut; this number counts' },
  ownNote: {
    zh: '排队从现在算，接通后自动接进队。手机上暂时看不到，请看叫号屏、听叫号。',
    en: 'Your place counts from now and joins the line by itself. Not on the phone yet: watch the screen and listen.',
  },
  qr: { zh: '手机看排到哪的二维码', en: 'Code to follow your place on the phone' },
  how: { zh: '这条队怎么排：', en: 'How this line works: ' },
  rule: (calls: string, minutes: number, after: string): Words => ({
    zh: `同类先到先叫，爱心号、预约号优先；叫${calls}遍没到也不作废，${minutes} 分钟内回来，再叫${after}位就到您。`,
    en: `first come, first called in each class; priority and booked go first. Missed ${calls} calls? Back within ${minutes} min, ${after} more and it is you.`,
  }),
  slip: { zh: '小票正在打印，请在下方取走', en: 'Your slip is printing, take it below' },
  giveUp: { zh: '退掉此号', en: 'Give it up' },
  help: { zh: '请人帮忙', en: 'Get help' },
  finish: { zh: '记住了，完成', en: 'Got it' },
  seconds: (n: number): Words => ({ zh: `${n} 秒`, en: `${n} s` }),
};

/** What is said when there is no paper: the screen is the ticket. */
export const paperWords = {
  state: { zh: '打印机缺纸', en: 'Printer out of paper' },
  none: { zh: '缺纸，请记下号码', en: 'No slips, note your number' },
  lead: {
    zh: ['没纸了，请', '记住', '或', '拍下', '您的号'],
    en: ['No paper: ', 'remember', ' or ', 'photograph', ''],
  },
  scan: { zh: '扫码带走这个号', en: 'Scan to keep it' },
  scanNote: { zh: '手机上看排到哪，和小票一样有效。', en: 'Follows your place, as good as the slip.' },
  stays: (seconds: number): Words => ({
    zh: `没人碰，这一页留 ${seconds} 秒。`,
    en: `Untouched, this page stays ${seconds} seconds.`,
  }),
  told: (minutes: number): Words => ({
    zh: `已请导办加纸，${minutes} 分钟内到。`,
    en: `A guide is bringing paper, within ${minutes} min.`,
  }),
};

/** A hall's state at the head of a page; out of paper it says so, before a number is taken. */
export const slipState = (state: Words, printed: boolean): Words =>
  printed ? state : { zh: `${state.zh} · ${paperWords.none.zh}`, en: `${state.en} · ${paperWords.none.en}` };

const chinese = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九'];
const english = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A small number as it is spoken: 三 · three; larger ones stay figures. */
export function spoken(n: number): Words {
  return { zh: chinese[n] ?? ` ${n} `, en: english[n] ?? String(n) };
}
