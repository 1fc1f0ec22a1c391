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
