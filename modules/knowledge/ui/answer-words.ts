/** The words around an answer that is looked up and read out. */
export const answering = {
  find: { zh: '找答案（词语或关键词）', en: 'Find an answer (a word or keyword)' },
  which: { zh: '用哪条答案', en: 'Which answer' },
  version: (n: number) => ({ zh: `第 ${n} 版`, en: `version ${n}` }),
  until: (day: string) => ({ zh: `有效至 ${day}`, en: `holds until ${day}` }),
  soon: { zh: '快到期', en: 'ends soon' },
  doubted: { zh: '有人反映不对，正在核', en: 'Said to be wrong, being looked into' },
  none_found: { zh: '知识库里没有，用自己的话答', en: 'The base has none: answer in your own words' },
  loading: { zh: '正在取答案', en: 'Fetching the answers' },
  lost: { zh: '答案取不到，可用自己的话答', en: 'The answers are out of reach; use your own words' },
  wrong: { zh: '这条不对', en: 'This is wrong' },
  wrong_title: { zh: '反映答案不对', en: 'Say that the answer is wrong' },
  wrong_what: { zh: '哪里不对，应当怎样', en: 'What is wrong, and what is right' },
  wrong_note: {
    zh: '负责人一天内更正或说明，结果在「我的岗位」。其间各台都看得到这条有疑问。',
    en: 'Its owner puts it right or explains within a day; «my post» tells you. Meanwhile every counter sees the doubt.',
  },
  send: { zh: '提交', en: 'Send' },
  sent: { zh: '已提交，谢谢', en: 'Sent, thank you' },
} as const;
