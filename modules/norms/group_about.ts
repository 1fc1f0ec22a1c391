import type { Words } from '../../kit/words.ts';
import type { GroupId } from './group_names.ts';

/** What each group of clauses is about, in one sentence. */
export const group_about: Record<GroupId, Words> = {
  GEN: {
    zh: '规范如何制定、分版本生效、适用到哪些厅，又如何评估、追责和补偿。',
    en: 'How norms are written, put in force by version, applied to halls, evaluated and accounted for.',
  },
  ORG: {
    zh: '营业场所有哪些类型，由谁经营，隶属于哪一级。',
    en: 'Which kinds of premises there are, who runs them and where they belong.',
  },
  ROLE: {
    zh: '厅内厅外每一类人是谁、负责什么、能看到什么。',
    en: 'Who each person in and around the hall is, what they answer for and what they may see.',
  },
  PRIN: {
    zh: '以客户为中心的理念、原则和八项行为准则。',
    en: 'The customer-first ideas, principles and eight rules of conduct.',
  },
  PRM: {
    zh: '向社会公开的服务承诺，以及违诺后的补偿。',
    en: 'The promises made to the public, and what is owed when one is broken.',
  },
  ENV: {
    zh: '厅内外的清洁、空气、温湿度和节能。',
    en: 'Cleanliness, air, temperature and energy saving inside and outside the hall.',
  },
  FAC: {
    zh: '功能区、设备和便民设施的配置与完好。',
    en: 'Zones, equipment and comforts for customers, and keeping them in working order.',
  },
  SIGN: {
    zh: '门头、铭牌、台席标识、宣传品和公示内容。',
    en: 'Door sign, name plate, counter signs, materials and everything the hall must publish.',
  },
  STF: {
    zh: '每位员工共同的着装、证件、知识和行为要求。',
    en: 'What every member of staff must wear, carry, know and do.',
  },
  APR: {
    zh: '按岗位、性别和季节逐项规定的仪容与着装。',
    en: 'Grooming and dress, item by item, for each post, sex and season.',
  },
  POS: {
    zh: '站姿、坐姿、手势、表情和日常礼仪。',
    en: 'Standing, sitting, gestures, expression and everyday manners.',
  },
  LANG: {
    zh: '普通话、礼貌用语、称呼、倾听和服务禁语。',
    en: 'Mandarin, polite words, forms of address, listening and phrases never to be used.',
  },
  SVC: {
    zh: '从引导、咨询、办理到回访和评价的全过程与时限。',
    en: 'The whole course from guiding and advice to handling, follow-up and rating, with its time limits.',
  },
  QUE: {
    zh: '取号、叫号、等候时限、分流和公平优先。',
    en: 'Taking numbers, calling, waiting limits, diversion and fair priority.',
  },
  APT: {
    zh: '网上与电话预约、签到、改期、取消和爽约。',
    en: 'Booking online or by phone, checking in, changing, cancelling and not turning up.',
  },
  BIZ: {
    zh: '各类业务在台席上的办理步骤、告知和确认。',
    en: 'The steps, disclosures and confirmations for every type of business at the counter.',
  },
  RNM: {
    zh: '证件核验、人证一致、代办、未成年人和留存期限。',
    en: 'Document checks, portrait match, agents, minors and how long records are kept.',
  },
  SIM: {
    zh: '电话卡的发放、激活、挂失、库存和销毁。',
    en: 'Issue, activation, loss, stock and destruction of SIM cards.',
  },
  NUM: {
    zh: '公平选号、预占、冻结和再次放号。',
    en: 'Fair choice, holding, freezing and recycling of numbers.',
  },
  TERM: {
    zh: '手机终端的展示、销售、退换和财物安全。',
    en: 'Showing, selling, returning and guarding handsets.',
  },
  RPR: {
    zh: '客户手机的受理、报价、维修和取机。',
    en: "Receiving, quoting, repairing and returning a customer's handset.",
  },
  EXP: { zh: '新业务的演示与体验。', en: 'Demonstrating new services and letting customers try them.' },
  SELF: {
    zh: '自助终端的引导、巡检、清机和分流。',
    en: 'Coaching at self-service machines, patrol, cash clearing and diversion.',
  },
  VIP: {
    zh: '重要客户的识别、专席、等候和关怀，以及对普通客户的公平。',
    en: 'Recognising, seating and caring for key customers, and fairness to everyone else.',
  },
  GRP: {
    zh: '集团客户的专柜、授权和批量办理。',
    en: 'Counter, authorisation and batch handling for corporate customers.',
  },
  MKT: {
    zh: '厅内营销、优惠公布、活动和公平竞争。',
    en: 'Marketing in the hall, published offers, campaigns and fair competition.',
  },
  RET: {
    zh: '客户离开时的挽留，以及不得阻挠的底线。',
    en: 'What may be offered to a leaving customer, and the line that must not be crossed.',
  },
  TEL: {
    zh: '营业厅电话的接听、记录和转办。',
    en: "Answering the hall's phone, noting the call and passing it on.",
  },
  CC: {
    zh: '客服热线的人员、应答、转接和信息公开。',
    en: "The hotline's people, answering, transfers and openness.",
  },
  CMP: {
    zh: '投诉的渠道、受理、时限、公正和满意答复。',
    en: 'Channels, acceptance, time limits, fairness and a satisfactory answer.',
  },
  FRQ: {
    zh: '第一位被问到的员工负责到底，交接须确认。',
    en: 'The first person asked stays responsible until someone else accepts.',
  },
  SUG: {
    zh: '意见簿、建议的登记、评估、采纳和答复。',
    en: 'The opinion book, and registering, weighing, adopting and answering suggestions.',
  },
  COLL: {
    zh: '客户声音、市场和网络信息的收集与上报。',
    en: 'Collecting and reporting what customers, the market and the network tell.',
  },
  FEE: {
    zh: '资费公示、账单、变更通知和票据。',
    en: 'Published tariffs, bills, notices of change and receipts.',
  },
  PAY: {
    zh: '现金、移动支付、电子票据和防诈骗。',
    en: 'Cash, mobile payment, electronic receipts and fraud prevention.',
  },
  RIGHT: {
    zh: '公平、知情、自主选择和通信自由等权益。',
    en: 'Fairness, knowledge, free choice and freedom of communication.',
  },
  PRIV: {
    zh: '个人信息的收集、使用、查询、更正和泄露处置。',
    en: 'Collecting, using, showing and correcting personal information, and handling leaks.',
  },
  CONF: {
    zh: '经营秘密、账号口令、媒体接待和离岗锁屏。',
    en: 'Business secrets, passwords, the media, and locking up when leaving.',
  },
  NET: {
    zh: '网络质量、故障修复、进展告知和网络安全。',
    en: 'Network quality, fault repair, news of progress and network security.',
  },
  DIG: {
    zh: '智能营业厅和新技术产品的引入。',
    en: 'The smart hall and the introduction of new technology products.',
  },
  CSR: { zh: '公益活动和环境保护。', en: 'Public welfare and care for the environment.' },
  ROS: { zh: '班表、动态排班、工时和顶岗。', en: 'Rosters, dynamic staffing, working hours and deputies.' },
  ATT: {
    zh: '上下班、离岗和月度考勤确认。',
    en: 'Clocking in and out, time away from post and the monthly sheet.',
  },
  HND: {
    zh: '现金、卡、票、钥匙和未尽事宜的交接。',
    en: 'Handing over cash, cards, receipts, keys and open matters.',
  },
  MTG: {
    zh: '班前会、例会和决议跟踪。',
    en: 'Pre-shift and regular meetings, and following up what was decided.',
  },
  TRN: {
    zh: '培训计划、课程、考试、上岗证和效果。',
    en: 'Plans, courses, exams, certificates and what training achieved.',
  },
  INT: { zh: '实习营业员的带教、权限和转正。', en: 'Mentoring, permissions and confirmation of interns.' },
  TEAM: {
    zh: '团队活动、员工心声、评优和激励。',
    en: 'Team activities, staff voice, honours and incentives.',
  },
  RPT: {
    zh: '请示、报告和例外授权的时限与升级。',
    en: 'Deadlines and escalation for requests, reports and exceptional authority.',
  },
  INS: {
    zh: '日常巡检、上级巡查和整改闭环。',
    en: 'Daily patrols, visits from above, and putting findings right.',
  },
  '5S': { zh: '整理、整顿、清扫、清洁和素养。', en: 'Sort, set in order, shine, standardise and sustain.' },
  CONS: {
    zh: '低值易耗品的领用、定额和盘点。',
    en: 'Issue, par levels and counts of low-value consumables.',
  },
  WH: { zh: '厅内仓库的出入库、安全和盘点。', en: "Movements, safety and counts of the hall's storeroom." },
  PROC: { zh: '集中采购和供应商评价。', en: 'Central purchasing and supplier assessment.' },
  CASH: {
    zh: '现金、日结、长短款、解款和月结。',
    en: 'Cash, day close, over and short, deposits and month close.',
  },
  INV: {
    zh: '帐、卡、票、款的台账、领用和盘点。',
    en: 'Ledgers, issue and counts of accounts, cards, vouchers and money.',
  },
  SAF: {
    zh: '营业场所的安全方针、责任和日常管理。',
    en: 'Safety policy, responsibilities and daily management of the premises.',
  },
  FIRE: {
    zh: '防火巡查、检查、疏散通道和演练。',
    en: 'Fire patrols, inspections, escape routes and drills.',
  },
  ELEC: {
    zh: '用电检查、下班断电和电池安全。',
    en: 'Electrical checks, power-off at close and battery safety.',
  },
  CONST: { zh: '装修施工的许可、隔离和告示。', en: 'Permits, isolation and notices for building works.' },
  SEC: {
    zh: '值守、监控、防抢防盗和双人开关门。',
    en: 'Guarding, cameras, robbery and theft, and opening and closing by two.',
  },
  EMG: {
    zh: '各类突发事件的预案、上报、演练和复盘。',
    en: 'Plans, reports, drills and reviews for every kind of emergency.',
  },
  KPI: { zh: '满意度、效率和关键考核指标。', en: 'Satisfaction, efficiency and the key indicators.' },
  MYS: { zh: '暗访计划、评分、证据和申诉。', en: 'Plan, scoring, evidence and appeal of mystery visits.' },
  ASM: {
    zh: '二十三项管理制度逐项对应的考核。',
    en: 'One assessment for each of the twenty-three management systems.',
  },
};
