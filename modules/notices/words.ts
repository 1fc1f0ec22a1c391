import type { RefusalTable } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';

/** What stands around every text: who speaks. */
export const frame: Words = { zh: '【{hall}】{text}', en: '[{hall}] {text}' };

/** What a notice is refused with. */
export const refusals = {
  not_a_mobile: {
    status: 422,
    say: { zh: '这不是 11 位手机号码。', en: 'That is not a mobile number of 11 digits.' },
    then: { zh: '请核对后再填，或不留号码。', en: 'Check it, or leave the number out.' },
  },
  not_failed: {
    status: 409,
    say: { zh: '这条短信不用打电话。', en: 'Nobody needs to be called for this message.' },
    then: { zh: '请看名单里没送到的。', en: 'Look at those that did not arrive.' },
  },
  call_first: {
    status: 409,
    say: {
      zh: '至少打过 {calls} 次没人接，才能不再打。',
      en: 'Only after {calls} calls nobody answered can it be given up.',
    },
    then: { zh: '请过一会儿再打一次。', en: 'Call once more a little later.' },
  },
  forgotten: {
    status: 409,
    say: { zh: '号码已按留存期限删除。', en: 'The number was forgotten when its time was over.' },
    then: { zh: '这件事只能等客户自己来问。', en: 'This one has to wait until the customer asks.' },
  },
  too_many_looks: {
    status: 429,
    say: { zh: '一小时最多看 {most} 个号码。', en: 'At most {most} numbers are shown in an hour.' },
    then: { zh: '请先打完手上的电话，或请同事打。', en: 'Finish the calls at hand, or ask a colleague.' },
  },
  demo_only: {
    status: 403,
    say: { zh: '模拟手机只在演示里有。', en: 'The simulated phone exists in the demonstration only.' },
    then: { zh: '短信由网关送到客户的手机。', en: 'Messages go to customers’ phones through the gateway.' },
  },
} satisfies RefusalTable;
