/** What the clause page says of questions and proposals. */
export const matter = {
  title: { zh: '问与答', en: 'Questions and proposals' },
  none: { zh: '还没有人问', en: 'Nobody has asked yet' },
  question: { zh: '怎么理解', en: 'How to read it' },
  proposal: { zh: '建议修订', en: 'Change it' },
  from_finding: { zh: '来自检查发现', en: 'out of a finding' },
  open: { zh: '待答复', en: 'to be answered' },
  say: { zh: '写一句', en: 'In a sentence' },
  raise: { zh: '提交', en: 'Submit' },
  in_zh: { zh: '答复（中文）', en: 'Answer in Chinese' },
  in_en: { zh: '答复（英文）', en: 'Answer in English' },
  answer: { zh: '公布答复', en: 'Publish the answer' },
  decline: { zh: '不采纳', en: 'Do not take up' },
} as const;
