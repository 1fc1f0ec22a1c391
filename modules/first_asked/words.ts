import type { RefusalTable } from '../../kit/refusal.ts';

/** What is refused of a hand-over. */
export const refusals = {
  not_the_owner: {
    status: 403,
    say: { zh: '这件不归您，不能转交。', en: 'It is not yours to hand over.' },
    then: { zh: '请首问的人办，或请值班经理。', en: 'Ask its owner, or the duty manager.' },
  },
  offered_already: {
    status: 409,
    say: { zh: '已经转给别人，还没定下来。', en: 'It is offered already, and not settled.' },
    then: { zh: '等对方接，或请值班经理定。', en: 'Wait for the answer, or ask the duty manager.' },
  },
  cannot_own_it: {
    status: 422,
    say: { zh: '这个人接不了这件。', en: 'This person cannot own it.' },
    then: { zh: '从名单里另选一位。', en: 'Choose another of the list.' },
  },
  customer_not_told: {
    status: 409,
    say: { zh: '还没告诉客户谁来接。', en: 'The customer does not know who takes over.' },
    then: { zh: '带客户过去，说清楚再转。', en: 'Take the customer there and say so first.' },
  },
  nothing_offered: {
    status: 409,
    say: { zh: '没有待接的转交。', en: 'Nothing is offered.' },
    then: { zh: '刷新再看。', en: 'Look again.' },
  },
  not_offered_to_you: {
    status: 403,
    say: { zh: '这件不是转给您的。', en: 'It was not offered to you.' },
    then: { zh: '请对方接。', en: 'The other accepts it.' },
  },
  one_of_the_two: {
    status: 403,
    say: { zh: '您是转交双方之一，不能定。', en: 'You are one of the two.' },
    then: { zh: '请另一位经理定。', en: 'Another manager decides.' },
  },
} satisfies RefusalTable;
