import { noticeKind } from '../notices/index.ts';

noticeKind('suggestions.received', {
  say: { zh: '意见回执', en: 'Receipt of an opinion' },
  row: 'SUG-01',
  text: ({ no }) => ({
    zh: `谢谢您的意见，编号 ${no}，进展请点：`,
    en: `Thank you. Your opinion is ${no}. Follow it here:`,
  }),
  spoken: ({ no }) => ({
    zh: `谢谢您的意见，编号 ${no}，24 小时内给您初步回复。`,
    en: `Thank you. Your opinion is ${no}; you hear from us within 24 hours.`,
  }),
});
noticeKind('suggestions.replied', {
  say: { zh: '意见回复', en: 'Reply to an opinion' },
  row: 'SUG-02',
  text: ({ no }) => ({ zh: `您的意见 ${no} 有了回复：`, en: `There is a reply to ${no}:` }),
  spoken: ({ no }) => ({
    zh: `您的意见 ${no} 有了回复，我给您念一遍。`,
    en: `There is a reply to ${no}; let me read it to you.`,
  }),
});
noticeKind('suggestions.answered', {
  say: { zh: '意见答复', en: 'Answer to an opinion' },
  row: 'SUG-05',
  text: ({ no }) => ({ zh: `您的意见 ${no} 已正式答复：`, en: `${no} was answered:` }),
  spoken: ({ no }) => ({
    zh: `您的意见 ${no} 已正式答复，我给您念一遍。`,
    en: `${no} was answered; let me read it to you.`,
  }),
});
noticeKind('suggestions.effective', {
  say: { zh: '建议见效', en: 'A suggestion took effect' },
  row: 'SUG-03',
  text: ({ no }) => ({ zh: `您的建议 ${no} 已经落地，谢谢：`, en: `${no} is real now. Thank you:` }),
  spoken: ({ no }) => ({
    zh: `您的建议 ${no} 已经落地，谢谢您。`,
    en: `${no} is real now. Thank you.`,
  }),
});
