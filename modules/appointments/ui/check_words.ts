import type { Words } from '../../../kit/words.ts';

/** The kiosk's check-in. */
export const checkWords = {
  title: { zh: '输预约码', en: 'Enter your booking code' },
  lead: {
    zh: '七位数字，在手机的预约页上；也可以刷证件',
    en: 'Seven digits, on your phone; or tap your card',
  },
  clear: { zh: '重输', en: 'Clear' },
  back: { zh: '返回', en: 'Back' },
  key: (digit: string): Words => ({ zh: digit, en: digit }),
  late: { zh: '约好的时间已过，给您取了普通号', en: 'Your time has passed; this is a general number' },
};
