import type { Words } from '../../../kit/words.ts';

/** What sheets and rectifications say. */
export const mend = {
  checks: { zh: '开门检查', en: 'Opening checks' },
  start: { zh: '开始检查', en: 'Start the checks' },
  submitted: { zh: '开门检查已交', en: 'Opening checks handed in' },
  submit: { zh: '交检查表', en: 'Hand the sheet in' },
  critical: { zh: 'A 类', en: 'critical' },
  ok: { zh: '合格', en: 'Right' },
  fail: { zh: '不合格', en: 'Wrong' },
  found: { zh: '看到什么', en: 'What was found' },
  picture: { zh: '拍照', en: 'Picture' },
  picture_kept: { zh: '已拍照', en: 'Picture taken' },
  before: { zh: '整改前', en: 'Before' },
  after: { zh: '整改后', en: 'After' },
  mends: { zh: '整改', en: 'To be mended' },
  none: { zh: '没有要整改的', en: 'Nothing has to be mended' },
  none_note: { zh: '检查表里不合格的项会到这里。', en: 'What fails on a sheet comes here.' },
  by: (name: string): Words => ({ zh: `${name}整改`, en: `${name} mends it` }),
  due: (when: string): Words => ({ zh: `${when} 前`, en: `by ${when}` }),
  over: (when: string): Words => ({ zh: `已超 ${when}`, en: `over since ${when}` }),
  mended_by: (name: string): Words => ({
    zh: `${name}已整改，等别人复查`,
    en: `${name} mended it; somebody else looks`,
  }),
  returned: (n: number): Words => ({ zh: `退回 ${n} 次`, en: `sent back ${n}×` }),
  what_done: { zh: '怎么整改的', en: 'What was done' },
  finish: { zh: '整改完', en: 'Mended' },
  pass: { zh: '复查通过', en: 'Close it' },
  send_back: { zh: '退回', en: 'Send back' },
  hand: { zh: '改派', en: 'Give to' },
  own: { zh: '自己改的不能自己复查', en: 'Whoever mended it does not close it' },
} as const;
