import type { RefusalTable } from '../../kit/refusal.ts';

/** What a request about personal data is refused with. */
export const refusals = {
  not_proven: {
    status: 403,
    say: { zh: '号码和证件对不上。', en: 'Number and document do not belong together.' },
    then: {
      zh: '请机主本人核对，或带证件到台席。',
      en: 'Check both, or come to the counter with the document.',
    },
  },
  correct_at_counter: {
    status: 422,
    say: { zh: '更正要凭证件，到台席办。', en: 'A correction needs the document, at the counter.' },
    then: { zh: '带证件到任一营业厅。', en: 'Bring the document to any hall.' },
  },
  what_is_right: {
    status: 422,
    say: { zh: '写明正确的地址。', en: 'Write down the right address.' },
    then: { zh: '按证件上的填。', en: 'As the document has it.' },
  },
  waits_already: {
    status: 409,
    say: { zh: '同样的请求正在办。', en: 'The same request is waiting.' },
    then: { zh: '到期前会答复。', en: 'It will be answered in time.' },
  },
  own_intake: {
    status: 403,
    say: { zh: '谁受理的，不由谁答复。', en: 'Whoever took a request does not answer it.' },
    then: { zh: '请另一位处理。', en: 'Ask somebody else.' },
  },
  in_service: {
    status: 409,
    say: { zh: '还有号码在用，不能删除。', en: 'A number is in service: nothing is deleted.' },
    then: {
      zh: '以「合同还在履行」答复，销号后可再提。',
      en: 'Refuse on that ground; it may be asked again afterwards.',
    },
  },
  kept_by_law: {
    status: 409,
    say: { zh: '法定保存期未满，不能删除。', en: 'The law still asks to keep it.' },
    then: { zh: '以「法定保存期未满」答复。', en: 'Refuse on that ground.' },
  },
  taken_already: {
    status: 409,
    say: { zh: '答复只能打开一次，已经打开过。', en: 'The answer opens once, and was opened.' },
    then: { zh: '需要的话，再提一次。', en: 'Ask again if you need it.' },
  },
} satisfies RefusalTable;
