/** An answer of the demonstration, as it is seeded. */
interface DemoAnswer {
  code: string;
  topic: string;
  zh: string;
  en: string;
  answer_zh: string;
  answer_en: string;
  keywords: string;
  source: string;
  state?: 'in_force' | 'drafted' | 'expired';
  version?: number;
  reason?: string;
  /** Days from today to its last day. */
  ends_in?: number;
}

/** One test question: its choices in Chinese and English, and which is right. */
interface DemoQuestion {
  code: string;
  ask_zh: string;
  ask_en: string;
  choices: readonly (readonly [string, string])[];
  right: number;
  stale?: boolean;
}

/** Answers beside those that come with the product; all invented. */
export const demo_answers: readonly DemoAnswer[] = [
  {
    ...{ code: 'roaming_day', topic: 'plan', zh: '出国漫游怎么收', en: 'What roaming abroad costs' },
    answer_zh: '按天算，当天用了才收，每天三十元封顶；出发前开通，回来自动停。',
    answer_en:
      'By the day, only on days of use, thirty yuan at most; switched on before leaving, off by itself.',
    ...{ keywords: '漫游 出国 境外 国际 roaming abroad trip', source: '资费公示 2026-07' },
  },
  {
    ...{ code: 'roaming_day', topic: 'plan', zh: '出国漫游怎么收', en: 'What roaming abroad costs' },
    answer_zh: '按天算，当天用了才收，每天二十五元封顶；出发前开通，回来自动停。',
    answer_en:
      'By the day, only on days of use, twenty-five yuan at most; switched on before leaving, off by itself.',
    ...{ keywords: '漫游 出国 境外 国际 roaming abroad trip', source: '资费公示 2026-11' },
    ...{ state: 'drafted', version: 2, reason: '封顶由三十元改为二十五元' },
  },
  {
    ...{ code: 'data_gone', topic: 'plan', zh: '流量怎么用得这么快', en: 'Why data runs out so fast' },
    answer_zh: '多半是视频自动播放和后台更新；我带您看一眼用量排名，关掉两项就差很多。',
    answer_en:
      'Mostly videos that start by themselves and updates; the list of use shows which two to switch off.',
    ...{ keywords: '流量 超了 后台 视频 data used up video', source: '服务手册 3.2' },
  },
  {
    ...{ code: 'elder_plan', topic: 'plan', zh: '老人用哪个套餐', en: 'A plan for elder people' },
    answer_zh: '六十岁以上带身份证可办银龄套餐，通话多、月租低；办前先看现在用多少。',
    answer_en: 'From sixty on, with the ID card: many calls at a low rent; look first at what is used now.',
    ...{ keywords: '老人 银龄 六十岁 父母 elder senior parents', source: '省公司通知 2026-08', ends_in: 9 },
  },
  {
    ...{ code: 'family_share', topic: 'plan', zh: '家里几个号共用', en: 'Sharing among a family' },
    answer_zh: '同一账户最多带四个副号，流量共用，每个副号每月十元；要各自本人同意。',
    answer_en:
      'Up to four numbers share one account’s data, ten yuan each a month; each holder agrees in person.',
    ...{ keywords: '副卡 亲情 共享 家庭 family share second number', source: '资费公示 2026-05' },
  },
  {
    ...{ code: 'bill_day', topic: 'bill', zh: '几号出账、几号前交', en: 'When bills are made and due' },
    answer_zh: '每月一日出上月账单，当月二十五日前交清不算欠；之后先提醒，再停机。',
    answer_en:
      'Bills are made on the first and due by the twenty-fifth; reminders come before service stops.',
    ...{ keywords: '出账 欠费 滞纳金 停机 几号 due date debt', source: '收费规则 2' },
  },
  {
    ...{ code: 'refund_time', topic: 'bill', zh: '退款多久到', en: 'How long a refund takes' },
    answer_zh: '我们七天内退出；原路退回，银行入账再要一到三个工作日。',
    answer_en:
      'We send it within seven days the way it was paid; banks book it one to three working days later.',
    ...{ keywords: '退款 到账 退费 银行 refund bank', source: '收费规则 7' },
  },
  {
    ...{ code: 'invoice_where', topic: 'bill', zh: '怎么开发票', en: 'How to get an invoice' },
    answer_zh: '缴费后六个月内都能开电子发票，发到手机；抬头和税号在这里填。',
    answer_en:
      'An electronic invoice within six months after payment, sent to the phone; name and tax number here.',
    ...{ keywords: '发票 报销 抬头 税号 invoice tax', source: '票据规定 4' },
  },
  {
    ...{ code: 'no_signal_home', topic: 'network', zh: '家里没信号', en: 'No signal at home' },
    answer_zh: '我记下楼号和时段报网络部，三天内回您；这期间可以开无线通话。',
    answer_en:
      'Building and time of day go to the network people, who answer in three days; calls over Wi-Fi help meanwhile.',
    ...{ keywords: '家里 没信号 室内 电梯 地下室 indoor home lift', source: '网络报障流程' },
  },
  {
    ...{ code: 'five_g_switch', topic: 'network', zh: '没有五代网', en: 'No 5G shown' },
    answer_zh: '先看手机和卡支持不支持，再开设置里的五代开关；卡旧了免费换。',
    answer_en:
      'See that phone and card can, then switch it on in the settings; an old card is changed for nothing.',
    ...{ keywords: '5G 五代 网速 换卡 fifth generation', source: '服务手册 5.1', ends_in: 12 },
  },
  {
    ...{ code: 'wifi_calls', topic: 'device', zh: '无线通话怎么开', en: 'Calls over Wi-Fi' },
    answer_zh: '设置里「移动网络—无线通话」打开，状态栏出现标志就好了；不另收费。',
    answer_en: 'Switched on under mobile network in the settings; a sign appears. It costs nothing more.',
    ...{ keywords: '无线通话 wifi calling settings', source: '服务手册 6.3' },
  },
  {
    ...{ code: 'spam_calls', topic: 'device', zh: '骚扰电话多', en: 'Too many nuisance calls' },
    answer_zh: '我帮您开拦截，免费；遇到冒充公检法的不要转账，可以打 96110。',
    answer_en: 'Blocking is switched on here for nothing; never pay callers posing as police, ring 96110.',
    ...{ keywords: '骚扰 诈骗 拦截 96110 spam fraud block', source: '防诈宣传口径 2026' },
  },
  {
    ...{ code: 'move_phone', topic: 'device', zh: '换手机怎么搬资料', en: 'Moving to a new phone' },
    answer_zh: '两台都充电，用手机自带的搬家功能；照片、通讯录先备份，我陪您做。',
    answer_en:
      'Charge both and use the phone’s own transfer; pictures and contacts are saved first, with our help.',
    ...{ keywords: '换机 通讯录 照片 备份 new phone contacts', source: '服务手册 6.5' },
  },
  {
    ...{ code: 'lost_card', topic: 'process', zh: '手机丢了先做什么', en: 'What to do about a lost phone' },
    answer_zh: '先挂失停机，马上生效；再改支付密码；本人带身份证补卡，一小时内通。',
    answer_en:
      'Report it lost first, which works at once; change payment passwords; a new card works within the hour.',
    ...{ keywords: '丢了 挂失 补卡 被偷 lost stolen card', source: '补卡规程 1' },
  },
  {
    ...{ code: 'keep_number', topic: 'process', zh: '号码过户要什么', en: 'Passing a number on' },
    answer_zh: '双方本人都来，带身份证，没有欠费和合约；当场办好。',
    answer_en: 'Both in person with ID cards, without debt or contract; done at once.',
    ...{ keywords: '过户 转让 换名字 transfer ownership', source: '过户规程 2' },
  },
  {
    ...{ code: 'minor_number', topic: 'process', zh: '孩子能办号吗', en: 'A number for a child' },
    answer_zh: '未满十六岁由监护人陪着办，带户口本或出生证；已满十六岁本人可以办。',
    answer_en: 'Below sixteen a guardian comes along with the family register; from sixteen on in person.',
    ...{ keywords: '孩子 未成年 监护人 户口本 child minor guardian', source: '实名规程 6' },
  },
  {
    ...{ code: 'close_number', topic: 'process', zh: '不用的号怎么销', en: 'Closing a number' },
    answer_zh: '先解开银行和软件的绑定，结清费用，本人来销；余额退给您。',
    answer_en:
      'Loosen banks and apps from it first, settle the bill and come in person; the balance is returned.',
    ...{ keywords: '销号 注销 不用了 余额 close cancel number', source: '销号规程 3' },
  },
  {
    ...{
      code: 'holiday_hours',
      topic: 'other',
      zh: '中秋国庆几点开门',
      en: 'Opening hours in the autumn holidays',
    },
    answer_zh: '十月一日到七日九点到十七点；自助终端全天。',
    answer_en: 'Nine to five from the first to the seventh of October; the terminals all day.',
    ...{
      keywords: '国庆 中秋 几点 开门 holiday hours',
      source: '放假安排 2026',
      state: 'expired',
      ends_in: -20,
    },
  },
  {
    ...{ code: 'broadband_move', topic: 'other', zh: '宽带移机', en: 'Moving a fixed line' },
    answer_zh: '打 10086 或在手机上约，七天内上门，同城免费；我现在帮您约。',
    answer_en:
      'Booked by 10086 or by phone, done at home within seven days, free within the city; we book it now.',
    ...{ keywords: '宽带 移机 搬家 上门 broadband move', source: '宽带规程 5' },
  },
  {
    ...{ code: 'winter_hours', topic: 'other', zh: '冬季几点开门', en: 'Winter opening hours' },
    answer_zh: '十二月起八点到十九点半；周末一样。',
    answer_en: 'From December eight to half past seven, weekends alike.',
    ...{ keywords: '几点 开门 冬季 周末 hours winter', source: '营业时间变更 2026', state: 'drafted' },
  },
];

/** Test questions on them and on those that came with the product. */
export const demo_questions: readonly DemoQuestion[] = [
  {
    ...{
      code: 'plan_compare',
      ask_zh: '推荐套餐先看什么？',
      ask_en: 'What comes first when advising on a plan?',
    },
    choices: [
      ['近三个月的用量', 'What was used in three months'],
      ['最贵的套餐', 'The dearest plan'],
      ['最近的促销', 'The newest promotion'],
    ],
    right: 0,
  },
  {
    ...{
      code: 'plan_leave',
      ask_zh: '没有合约没有欠费，改套餐收多少？',
      ask_en: 'Changing a plan without contract or debt costs?',
    },
    choices: [
      ['十元', 'Ten yuan'],
      ['免费', 'Nothing'],
      ['一个月月租', 'A month’s rent'],
    ],
    right: 1,
  },
  {
    ...{
      code: 'bill_lines',
      ask_zh: '详单最多能查近几个月？',
      ask_en: 'How many months of details can be seen?',
    },
    choices: [
      ['三个月', 'Three'],
      ['五个月', 'Five'],
      ['十二个月', 'Twelve'],
    ],
    right: 1,
  },
  {
    ...{ code: 'signal_weak', ask_zh: '上网慢先请客户做什么？', ask_en: 'Slow data: what is tried first?' },
    choices: [
      ['换手机', 'Another phone'],
      ['换卡', 'Another card'],
      ['开关一次飞行模式', 'Flight mode on and off'],
    ],
    right: 2,
  },
  {
    ...{ code: 'papers_needed', ask_zh: '补卡可以代办吗？', ask_en: 'May an agent fetch a new card?' },
    choices: [
      ['只能本人来', 'The holder only'],
      ['带委托书就行', 'With a letter'],
      ['打电话就行', 'By telephone'],
    ],
    right: 0,
  },
  {
    ...{ code: 'bill_day', ask_zh: '当月几日前交清不算欠？', ask_en: 'By which day is a bill to be paid?' },
    choices: [
      ['十日', 'The tenth'],
      ['二十五日', 'The twenty-fifth'],
      ['月底', 'The last'],
    ],
    right: 1,
  },
  {
    ...{
      code: 'refund_time',
      ask_zh: '我们几天内把款退出？',
      ask_en: 'Within how many days do we send a refund?',
    },
    choices: [
      ['七天', 'Seven'],
      ['十五天', 'Fifteen'],
      ['三十天', 'Thirty'],
    ],
    right: 0,
  },
  {
    ...{
      code: 'invoice_where',
      ask_zh: '缴费后多久内能开发票？',
      ask_en: 'Until when can an invoice be made?',
    },
    choices: [
      ['一个月', 'One month'],
      ['三个月', 'Three months'],
      ['六个月', 'Six months'],
    ],
    right: 2,
  },
  {
    ...{ code: 'lost_card', ask_zh: '手机丢了第一步做什么？', ask_en: 'A lost phone: what comes first?' },
    choices: [
      ['补卡', 'A new card'],
      ['挂失停机', 'Report it lost'],
      ['改套餐', 'Another plan'],
    ],
    right: 1,
  },
  {
    ...{ code: 'minor_number', ask_zh: '几岁起可以自己办号？', ask_en: 'From which age in person?' },
    choices: [
      ['十四岁', 'Fourteen'],
      ['十六岁', 'Sixteen'],
      ['十八岁', 'Eighteen'],
    ],
    right: 1,
  },
  {
    ...{
      code: 'spam_calls',
      ask_zh: '冒充公检法的电话，可以打哪个号？',
      ask_en: 'Callers posing as police: which number helps?',
    },
    choices: [
      ['96110', '96110'],
      ['10010', '10010'],
      ['12306', '12306'],
    ],
    right: 0,
  },
  {
    ...{ code: 'keep_number', ask_zh: '过户要谁到场？', ask_en: 'Who comes to pass a number on?' },
    choices: [
      ['转出的人', 'Whoever gives it'],
      ['转入的人', 'Whoever takes it'],
      ['双方本人', 'Both'],
    ],
    right: 2,
  },
  {
    ...{ code: 'roaming_day', ask_zh: '漫游一天最多收多少？', ask_en: 'The most a day of roaming costs?' },
    choices: [
      ['三十元', 'Thirty yuan'],
      ['五十元', 'Fifty yuan'],
      ['一百元', 'A hundred yuan'],
    ],
    right: 0,
  },
  {
    ...{ code: 'close_number', ask_zh: '销号前先做什么？', ask_en: 'Before a number is closed?' },
    choices: [
      ['把卡剪掉', 'Cut the card'],
      ['解开银行和软件的绑定', 'Loosen banks and apps'],
      ['换新手机', 'Buy a phone'],
    ],
    right: 1,
    stale: true,
  },
];
