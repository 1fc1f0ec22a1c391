import { noticeKind } from '../notices/index.ts';

noticeKind('complaints.received', {
  say: { zh: '投诉回执', en: 'Receipt of a complaint' },
  row: 'CMP-01',
  text: ({ no }) => ({
    zh: `您的投诉已登记，编号 ${no}，进度请点：`,
    en: `Your complaint is registered as ${no}. Follow it here:`,
  }),
  spoken: ({ no }) => ({
    zh: `您的投诉已登记，编号 ${no}，48 小时内给您首次回复。`,
    en: `Your complaint is registered as ${no}; we reply within 48 hours.`,
  }),
});
noticeKind('complaints.replied', {
  say: { zh: '投诉回复', en: 'Reply to a complaint' },
  row: 'PRM-07',
  text: ({ no }) => ({
    zh: `投诉 ${no} 已有回复，请看方案并告诉我们同不同意：`,
    en: `There is a reply to ${no}. Please read it and say whether you agree:`,
  }),
  spoken: ({ no }) => ({
    zh: `投诉 ${no} 已有处理方案，我给您念一遍。`,
    en: `There is a reply to ${no}; let me read it to you.`,
  }),
});
noticeKind('complaints.answered', {
  say: { zh: '投诉答复', en: 'Answer to a complaint' },
  row: 'CMP-16',
  text: ({ no }) => ({
    zh: `投诉 ${no} 已办理并书面答复，请看并给我们评价：`,
    en: `${no} was settled and answered in writing. Please read it and rate us:`,
  }),
  spoken: ({ no }) => ({
    zh: `投诉 ${no} 已办理，我给您念一遍答复，再请您评价。`,
    en: `${no} was settled; let me read you the answer and ask what you think.`,
  }),
});
