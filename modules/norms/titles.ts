import type { Words } from '../../kit/words.ts';

/** What a source document is called, and how much of it came down to us. */
export interface DocumentWords {
  title: Words;
  condition: Words;
}

/** The words of the twenty source documents. */
export const document_words: Record<string, DocumentWords> = {
  D01: {
    title: { zh: '中国移动营业厅规范', en: 'China Mobile service hall norms' },
    condition: { zh: '全文', en: 'complete' },
  },
  D02: {
    title: {
      zh: '中国移动某分公司营业厅服务规范手册',
      en: 'Service norms handbook of a China Mobile branch',
    },
    condition: { zh: '第七条准则处截断', en: 'cut inside the seventh rule' },
  },
  D03: {
    title: { zh: '中国移动上海公司营业厅服务规范标准', en: 'Service hall standard of China Mobile Shanghai' },
    condition: { zh: '正文止于 1.1.2', en: 'body cut at 1.1.2' },
  },
  D04: {
    title: { zh: '中国移动服务规范（五部分）', en: 'China Mobile service norms (five parts)' },
    condition: { zh: '全文', en: 'complete' },
  },
  D05: {
    title: {
      zh: '中国移动营业场所安全管理规定（甲版）',
      en: 'Safety regulation for China Mobile premises (version A)',
    },
    condition: { zh: '止于第七条第二项', en: 'cut inside article 7' },
  },
  D06: {
    title: { zh: '中国移动门店规范化运营指南', en: 'Guide to standardised store operation' },
    condition: { zh: '止于培训方式', en: 'cut at training methods' },
  },
  D07: {
    title: { zh: '中国移动业务管理及网络管理知识规范', en: 'Business and network management norms' },
    condition: { zh: '止于 3.1', en: 'cut after 3.1' },
  },
  D08: {
    title: { zh: '中国移动服务规范·篇一', en: 'China Mobile service norms, part one' },
    condition: { zh: '仅存目录与第一章', en: 'contents list and chapter 1 only' },
  },
  D09: {
    title: { zh: '人民路营业厅规范（试行）', en: 'Renmin Road service hall norms (trial)' },
    condition: { zh: '止于全球通专区', en: 'cut at the GoTone zone' },
  },
  D10: {
    title: { zh: '中国移动客户服务中心业务规范', en: 'Call centre norms' },
    condition: { zh: '全文', en: 'complete' },
  },
  D11: {
    title: { zh: '中国移动营业厅规范（重复件）', en: 'China Mobile service hall norms (duplicate)' },
    condition: { zh: '与第一件逐字相同', en: 'identical to D01' },
  },
  D12: {
    title: {
      zh: '中国移动上海公司营业厅服务规范 2.0 试行版',
      en: 'Service hall norms of China Mobile Shanghai, 2.0 (trial)',
    },
    condition: { zh: '正文止于 1.2.4', en: 'body cut after 1.2.4' },
  },
  D13: {
    title: { zh: '中国移动营业厅运营管理方案（一）', en: 'Hall operation plan (one)' },
    condition: { zh: '全文', en: 'complete' },
  },
  D14: {
    title: { zh: '中国移动服务规范（八部分）', en: 'China Mobile service norms (eight parts)' },
    condition: { zh: '全文', en: 'complete' },
  },
  D15: {
    title: {
      zh: '中国移动营业场所安全管理规定（乙版）',
      en: 'Safety regulation for China Mobile premises (version B)',
    },
    condition: { zh: '止于第七条第四项', en: 'cut inside article 7' },
  },
  D16: {
    title: { zh: '“沟通100”服务厅仪容仪表标准', en: 'Appearance standard of the Goutong 100 halls' },
    condition: { zh: '缺附件二图例', en: 'picture annex missing' },
  },
  D17: {
    title: { zh: '振兴路营业厅基础管理实施细则', en: 'Zhenxing Road hall management rules' },
    condition: { zh: '仅存目录', en: 'contents list only' },
  },
  D18: {
    title: { zh: '中国移动营业厅运营管理方案（二）', en: 'Hall operation plan (two)' },
    condition: { zh: '总结处截断', en: 'summary cut' },
  },
  D19: {
    title: { zh: '中国移动服务规范（七部分）', en: 'China Mobile service norms (seven parts)' },
    condition: { zh: '止于第七部分第二项', en: 'ends at part 7, item 2' },
  },
  D20: {
    title: { zh: '营业厅服务礼仪规范', en: 'Service hall etiquette norms' },
    condition: { zh: '止于第五项承诺', en: 'cut after the fifth promise' },
  },
};

/** The titles of the chapters that were expanded from trade practice, X1 to X22. */
export const expansion_titles: Record<string, Words> = {
  X1: { zh: '服务时限', en: 'Service time limits' },
  X2: { zh: '服务禁忌', en: 'Service taboos' },
  X3: { zh: '营业厅排班与动态排班', en: 'Rostering and dynamic staffing' },
  X4: { zh: '班前会议程', en: 'Pre-shift meeting agenda' },
  X5: { zh: '交接班单', en: 'Shift handover sheet' },
  X6: { zh: '巡检点位', en: 'Patrol points' },
  X7: { zh: '现场管理', en: 'Floor management' },
  X8: { zh: '突发事件处置卡', en: 'Emergency cards' },
  X9: { zh: '信息收集', en: 'Information collection' },
  X10: { zh: '满意度计算', en: 'Satisfaction formula' },
  X11: { zh: '暗访评分表', en: 'Mystery visit score sheet' },
  X12: { zh: '重要客户服务', en: 'Key customer service' },
  X13: { zh: '特色服务', en: 'Special services' },
  X14: { zh: '客户挽留', en: 'Customer retention' },
  X15: { zh: '客户投诉处理', en: 'Complaint handling' },
  X16: { zh: '岗位卡', en: 'Position cards' },
  X17: { zh: '营业场所设置要求', en: 'Setting up premises' },
  X18: { zh: '治安防范', en: 'Security' },
  X19: { zh: '形象与沟通', en: 'Appearance and communication' },
  X20: { zh: '网络规范续篇', en: 'Network norms, continued' },
  X21: { zh: '低值易耗品与仓库', en: 'Consumables and storeroom' },
  X22: { zh: '导购、体验、维修与休息区', en: 'Guide, trial, repair and rest area' },
};

/** The titles under which laws and industry numbers are cited. */
export const fact_titles: Record<string, Words> = {
  N01: { zh: '中国移动八项服务承诺（2007）', en: 'Eight service promises of China Mobile (2007)' },
  N02: { zh: '收费误差双倍返还的六类情形', en: 'Six cases of double refund' },
  N03: {
    zh: '增值业务二次确认与扣费前提醒（2010）',
    en: 'Second confirmation and reminder before charging (2010)',
  },
  N04: {
    zh: '第三代移动通信业务服务规范（2009）',
    en: 'Service norm for third-generation mobile services (2009)',
  },
  N05: { zh: '客服人工应答时限（同一规范）', en: 'Answering time of call centres (same norm)' },
  N06: { zh: '电信服务规范（部令第 36 号，2005）', en: 'Telecommunications service norm (order 36, 2005)' },
  N06b: {
    zh: '电信服务规范各项时限（凭记忆）',
    en: 'Limits of the telecommunications service norm (from memory)',
  },
  N07: { zh: '欠费停机、终止与号码冻结期', en: 'Suspension for arrears, termination and number freeze' },
  N08: { zh: '入网协议惯例', en: 'Common terms of access contracts' },
  N09: { zh: '中华人民共和国电信条例', en: 'Telecommunications Regulations' },
  N10: { zh: '电信用户申诉处理办法', en: 'Measures on appeals of telecommunications users' },
  N11: { zh: '申诉与举报电话', en: 'Numbers for appeals and reports' },
  N12: { zh: '电话用户真实身份信息登记规定（第 25 号令）', en: 'Real-name registration rules (order 25)' },
  N13: { zh: '实体渠道证件识别设备要求（2015）', en: 'ID readers in physical channels (2015)' },
  N14: { zh: '实体渠道人像比对要求（2019）', en: 'Portrait match in physical channels (2019)' },
  N15: { zh: '反电信网络诈骗法（2022）', en: 'Anti-telecom-fraud law (2022)' },
  N16: { zh: '实名登记监管抽查结果', en: 'Results of real-name spot checks' },
  N17: { zh: '一证通查与联合惩戒', en: 'One-ID number query and joint sanctions' },
  N18: { zh: '携号转网服务管理规定（2019）', en: 'Number portability rules (2019)' },
  N19: { zh: '未成年人办卡的通行做法', en: 'Usual practice for minors' },
  N20: { zh: '个人信息保护法第六条', en: 'Personal Information Protection Law, article 6' },
  N20b: {
    zh: '个人信息保护法其他条款（凭记忆）',
    en: 'Personal Information Protection Law, other articles (from memory)',
  },
  N21: {
    zh: '个人信息保护合规审计管理办法（2025）',
    en: 'Personal information compliance audit measures (2025)',
  },
  N22: { zh: '人脸识别技术应用安全管理办法（2025）', en: 'Face recognition measures (2025)' },
  N23: { zh: '网络安全事件报告管理办法（2025）', en: 'Cyber incident reporting measures (2025)' },
  N24: { zh: '个人信息脱敏惯例', en: 'Masking convention' },
  N25: { zh: '个人信息安全规范（国家标准）', en: 'Personal information security standard' },
  N26: { zh: '机关团体企事业单位消防安全管理规定（第 61 号令）', en: 'Fire safety rules (order 61)' },
  N27: { zh: '消防演练与培训频次', en: 'Frequency of fire drills and training' },
  N28: { zh: '监控录像保存期限', en: 'Retention of video recordings' },
  N29: { zh: '营业厅应急预案实例', en: 'Emergency plan of a real hall' },
  N30: { zh: '暗访执行要求实例', en: 'Execution rules of mystery visits' },
  N31: { zh: '营业稽核办法实例', en: 'Audit rules of a real branch' },
  N32: { zh: '有价卡管理惯例', en: 'Practice for valued cards' },
  N33: { zh: '银行网点的类似做法', en: 'Comparable practice of bank branches' },
  N34: { zh: '营业厅等候时限的公开说法', en: 'Published statements on hall waiting times' },
  N35: { zh: '星级与全球通分档', en: 'Star and GoTone tiers' },
  N36: { zh: '适老服务要求（2021）', en: 'Service for the elderly (2021)' },
  N37: { zh: '满意度与星级评定的流行做法', en: 'Popular practice for satisfaction and stars' },
  N38: { zh: '排班测算惯例', en: 'Rostering rule of thumb' },
  N39: { zh: '交接班表惯例', en: 'Usual fields of a handover sheet' },
  N40: { zh: '服务禁语举例', en: 'Examples of forbidden phrases' },
  N41: { zh: '网络安全等级保护', en: 'Classified protection of networks' },
  N42: { zh: '停机保号资费', en: 'Fee for keeping a suspended number' },
};
