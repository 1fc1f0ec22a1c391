import { noticeKind } from '../notices/index.ts';

noticeKind('arrears.reminder', {
  say: { zh: '欠费提醒', en: 'Arrears' },
  row: 'PRM-06',
  text: ({ mask, owed, rate, hours }) => ({
    zh: `您的号码 ${mask} 欠费 ${owed} 元，按入网协议每日计 ${rate}‰ 违约金。收到本短信 ${hours} 小时后仍未缴清，将暂停服务；缴清后自动恢复。`,
    en: `Your number ${mask} owes ${owed} yuan; the contract counts ${rate}‰ a day for late payment. If it is not paid within ${hours} hours of this message, service is suspended; once all is paid it comes back by itself.`,
  }),
});
noticeKind('arrears.restored', {
  say: { zh: '缴清复机', en: 'Paid and back in service' },
  row: 'PRM-06',
  text: ({ mask }) => ({
    zh: `您的号码 ${mask} 欠费已缴清，服务已恢复。`,
    en: `All is paid: your number ${mask} is back in service.`,
  }),
});
noticeKind('arrears.low_balance', {
  say: { zh: '余额提醒', en: 'Low balance' },
  row: 'FEE-09',
  text: ({ mask, left, below }) => ({
    zh: `您的号码 ${mask} 余额 ${left} 元，已低于 ${below} 元，请及时充值。`,
    en: `Your number ${mask} has ${left} yuan left, less than ${below}. Please top it up in time.`,
  }),
});
