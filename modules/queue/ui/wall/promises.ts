import type { IconName } from '../../../../kit/ui/icon-paths.ts';
import type { Words } from '../../../../kit/words.ts';

/** The eight public promises (PRM-01 to PRM-08), one at a time on the wall. */
export const promises: readonly { title: Words; text: Words }[] = [
  {
    title: { zh: '入网协议，公平公正', en: 'Fair contracts' },
    text: {
      zh: '协议用公布的版本，条款不由人改，签完当场给您一份。',
      en: 'The published contract, nothing added by hand, and a copy for you at once.',
    },
  },
  {
    title: { zh: '收费信息，清晰透明', en: 'Clear charges' },
    text: {
      zh: '先说清价格、周期、到期和违约，再请您确认。',
      en: 'Price, period, expiry and penalty are told before you confirm.',
    },
  },
  {
    title: { zh: '不良信息，专线举报', en: 'A line for bad messages' },
    text: {
      zh: '垃圾和不良信息，请打 10086 或发到 10086999。',
      en: 'Report spam and bad messages on 10086 or to 10086999.',
    },
  },
  {
    title: { zh: '收费误差，双倍返还', en: 'Errors paid back twice' },
    text: {
      zh: '多收 1 元，还您 2 元。到任一台席、打 10086 或在手机页提出。',
      en: 'One yuan too much, two back. Tell any counter, 10086 or the phone page.',
    },
  },
  {
    title: { zh: '业务定制，客户确认', en: 'Nothing without your yes' },
    text: {
      zh: '没有您的二次确认，不开通、不收费。',
      en: 'No service starts and nothing is charged before you confirm twice.',
    },
  },
  {
    title: { zh: '先提醒，后停机', en: 'A warning before suspension' },
    text: {
      zh: '余额不足先提醒，没有提醒不停机。',
      en: 'We warn you before service is suspended for arrears.',
    },
  },
  {
    title: { zh: '投诉必复', en: 'Every complaint answered' },
    text: {
      zh: '投诉件件有回音，首次回复不超过 48 小时。',
      en: 'Every complaint is answered, the first time within 48 hours.',
    },
  },
  {
    title: { zh: '免填单，一台清', en: 'No forms, one counter' },
    text: { zh: '不用填单，一个台席办完所有业务。', en: 'No forms to fill in; one counter does it all.' },
  },
];

/** Pages at the foot of the wall; what is published for this hall comes here. */
export const notices: readonly { icon: IconName; kind: Words; text: Words }[] = [
  {
    icon: 'bell',
    kind: { zh: '叫号规则', en: 'Who is next' },
    text: {
      zh: '同类先到先叫；谁的等候时限先到，先叫谁。',
      en: 'First come first called in a class; between classes, whose limit runs out first.',
    },
  },
  {
    icon: 'phone',
    kind: { zh: '走开也不作废', en: 'You may step out' },
    text: {
      zh: '扫小票上的码，在手机上看排到哪里。',
      en: 'Scan the code on your slip and follow your place by phone.',
    },
  },
];
