/** What the counter says when a complaint is raised. */
export const words = {
  raise: { zh: '投诉', en: 'Complaint' },
  title: { zh: '登记客户投诉', en: 'Take a complaint' },
  speech: {
    zh: '先说：“给您添麻烦了，我记下来，马上请投诉专员来。”',
    en: 'Say first: “I am sorry for the trouble. I write it down and fetch our complaint officer.”',
  },
  category: { zh: '关于什么', en: 'About what' },
  said: { zh: '客户原话', en: 'The customer’s own words' },
  phone: { zh: '客户号码', en: 'Their number' },
  reply_by: { zh: '客户要怎么答复', en: 'How they want the answer' },
  fill: { zh: '先写客户怎么说', en: 'Write down what is said' },
  take: { zh: '登记', en: 'Register' },
  done: (no: string) => ({ zh: `已登记 ${no}`, en: `Registered as ${no}` }),
  done_note: {
    zh: '把编号告诉客户；投诉专员会来，请客户到安静室。',
    en: 'Tell the number; the officer comes, and the quiet room is theirs.',
  },
} as const;
