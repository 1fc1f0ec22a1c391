import type { RefusalTable } from '../../kit/refusal.ts';

/** What is refused here, and what helps. */
export const refusals = {
  data_not_told: {
    status: 422,
    say: { zh: '还没告知数据可能丢失。', en: 'The customer has not agreed that data may be lost.' },
    then: { zh: '先请客户备份、确认，再收机。', en: 'Ask for a copy and for the word first.' },
  },
  under_warranty: {
    status: 422,
    say: { zh: '保修期内不收费。', en: 'Within the warranty nothing is charged.' },
    then: { zh: '报价填 0；人为损坏先改保修。', en: 'Say 0; damage by the user is no warranty case.' },
  },
  document_first: {
    status: 409,
    say: { zh: '没核对证件，不能交机。', en: 'No phone is handed out before the document was looked at.' },
    then: { zh: '核对证件和收机单，再点一次。', en: 'Look at document and receipt, then press again.' },
  },
  loan_first: {
    status: 409,
    say: { zh: '备用机还没还。', en: 'The phone that was lent is not back.' },
    then: { zh: '收回备用机，勾上再点一次。', en: 'Take it back, tick, then press again.' },
  },
  nothing_to_lend: {
    status: 409,
    say: { zh: '这部不用再借备用机。', en: 'No phone is to be lent for this one.' },
    then: { zh: '已借出或可以取机了。', en: 'One is lent, or it can be collected.' },
  },
} satisfies RefusalTable;
