import type { Words } from '../../../kit/words.ts';

/** What the seal of two persons says. */
export const seal = {
  sign: { zh: '核对无误，签字', en: 'Checked, sign' },
  asks: { zh: '发起，已签', en: 'asks, signed' },
  awaited: { zh: '待签', en: 'awaited' },
  elsewhere: { zh: '另一位在自己的屏上签', en: 'signs on their own screen' },
  here: { zh: '核对后在这里签', en: 'checks, and signs here' },
  waiting: (n: number): Words => ({ zh: `待我签 ${n}`, en: `${n} to sign` }),
  title: { zh: '等您签的', en: 'Waiting for your signature' },
  title_note: {
    zh: '先看实物，再签。签了就是您核过。',
    en: 'Look at the thing itself, then sign: your name says you checked it.',
  },
  none: { zh: '没有等您签的了', en: 'Nothing waits for you' },
  came: { zh: '请您做第二人', en: 'You are asked to be the second' },
} as const;

/** An intern and whoever stands beside. */
export const mentoring = {
  title: { zh: '请一位同事带教', en: 'Ask a colleague to stand beside you' },
  note: {
    zh: '实习营业员在带教人在岗时办业务。收款、冲正、证件和选号，每一步由带教人签。',
    en: 'An intern serves while the mentor is on duty. Payments, reversals, documents and numbers are each signed by the mentor.',
  },
  nobody: { zh: '现在没有能带教的同事在岗。', en: 'No colleague who could is on duty now.' },
  ask: { zh: '请带教', en: 'Ask' },
  out: (name: Words): Words => ({
    zh: `已请${name.zh}，等答复`,
    en: `${name.en} was asked and has to answer`,
  }),
  withdraw: { zh: '撤回', en: 'Withdraw' },
  asked: (name: Words): Words => ({
    zh: `${name.zh}请您今天带教`,
    en: `Mentor ${name.en}?`,
  }),
  accept: { zh: '应带教', en: 'Yes' },
  decline: { zh: '不便', en: 'No' },
  beside_me: (name: Words): Words => ({ zh: `带教：${name.zh}`, en: `Mentor: ${name.en}` }),
  beside: (name: Words): Words => ({ zh: `在带：${name.zh}`, en: `Beside: ${name.en}` }),
  away: { zh: '带教人不在岗，先不能办', en: 'The mentor is not on duty: nothing can be done' },
  end: { zh: '结束带教', en: 'End' },
};
