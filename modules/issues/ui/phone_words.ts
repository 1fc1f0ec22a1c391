/** What the customer reads of an issue. */
export const words = {
  mine: { zh: '我反映的问题', en: 'What I told you' },
  received: { zh: '登记', en: 'Taken down' },
  settled: { zh: '办结', en: 'Settled' },
  answer: { zh: '处理结果', en: 'What was done' },
  rate_call: { zh: '10086 这次通话，您满意吗？', en: 'How was the call to 10086?' },
  rate_issue: { zh: '问题处理得怎么样？', en: 'How was it dealt with?' },
  rated: { zh: '谢谢您的评价', en: 'Thank you for rating' },
  supervision: (no: string) => ({ zh: `监督电话 ${no}`, en: `Supervision phone ${no}` }),
} as const;
