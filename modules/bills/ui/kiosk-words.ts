import type { Words } from '../../../kit/words.ts';

/** What the kiosk says. */
export const kiosk_words = {
  number_title: { zh: '查近几个月账单', en: 'Your last bills' },
  number_lead: { zh: '先按您的手机号', en: 'First, your mobile number' },
  card_title: { zh: '请放身份证', en: 'Lay down your ID card' },
  card_lead: { zh: '放在右下方读卡区，要机主本人的', en: 'On the reader, lower right; the holder’s own' },
  card_note: {
    zh: '读完就收好。账单只给机主本人看，证件内容不留下。',
    en: 'Take it back at once. Bills are for the holder alone; nothing of the card is kept.',
  },
  reading: { zh: '正在读证件', en: 'Reading the card' },
  code_title: { zh: '按短信里的六位数', en: 'Six digits by message' },
  code_lead: (mask: string, minutes: number): Words => ({
    zh: `证件和 ${mask} 对得上，短信就到这个号码，${minutes} 分钟内有效`,
    en: `If card and ${mask} belong together it went there; ${minutes} minutes`,
  }),
  own: (mask: string): Words => ({ zh: `${mask} 的账单`, en: `Bills of ${mask}` }),
  clear: { zh: '清除', en: 'Clear' },
  back: { zh: '返回', en: 'Back' },
  again: { zh: '从头再来', en: 'Begin again' },
  done: { zh: '看完了', en: 'Done' },
  months: { zh: '哪个月', en: 'Which month' },
  leaves: {
    zh: '45 秒不碰自动关掉。看不懂、觉得多收了，到台席说。',
    en: 'Closes when untouched for 45 seconds. Unclear or too much? Tell a counter.',
  },
};
