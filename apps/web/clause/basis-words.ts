import type { Words } from '../../../kit/words.ts';

/** The words of the register of legal bases. */
export const bases = {
  title: { zh: '法律依据登记', en: 'Legal bases' },
  lead: {
    zh: '条文所依的法规与行业数字，各有多可靠、现在是否有效、哪些条文靠它。依据一变，靠它的条文逐条复核。',
    en: 'The laws and industry numbers the clauses rest on: how well each is attested, whether it stands, what rests on it. When one changes, every clause that rests on it is reviewed.',
  },
  basis: { zh: '依据', en: 'Basis' },
  attested: { zh: '可靠程度', en: 'Attested' },
  state: { zh: '效力', en: 'Standing' },
  clauses: { zh: '所托条文', en: 'Clauses' },
  act: { zh: '登记', en: 'Note' },
  in_force: { zh: '有效', en: 'in force' },
  superseded: { zh: '已被替代', en: 'superseded' },
  supersede: { zh: '登记被替代', en: 'Note as superseded' },
  restore: { zh: '恢复有效', en: 'Restore' },
  supersede_says: {
    zh: '登记后，靠它的 {n} 条条文各开一项复核，由另一位同事在限期内答复。',
    en: 'A review is opened for each of the {n} clauses that rest on it; a colleague answers in time.',
  },
  restore_says: {
    zh: '恢复后，还没复核的条文按仍然成立了结。',
    en: 'Reviews that are still open are closed: the clauses stand.',
  },
  note: { zh: '被什么替代，出处在哪', en: 'What took its place, and where it is printed' },
  note_help: { zh: '会显示在每条受影响的条文页', en: 'Shown on the page of every clause concerned' },
  cancel: { zh: '取消', en: 'Cancel' },
  reviews: { zh: '依据变动，待复核 {n} 条', en: 'Bases changed: {n} clauses to review' },
  changed: { zh: '依据有变动', en: 'A basis of this clause changed' },
  until: (day: string): Words => ({ zh: `请在 ${day} 前复核`, en: `Review by ${day}` }),
  outcome: { zh: '复核结果', en: 'Outcome' },
  stands: { zh: '仍然成立', en: 'It stands' },
  amended: { zh: '已起草修订', en: 'Amendment drafted' },
  said: { zh: '理由', en: 'Reason' },
  settle: { zh: '复核', en: 'Settle' },
} as const;
