import type { RefusalTable } from '../../kit/refusal.ts';

/** What the floor is refused with. */
export const refusals = {
  reason_needed: {
    status: 422,
    say: { zh: '请写不采纳的原因。', en: 'Please say why not.' },
    then: { zh: '选一条原因再确认。', en: 'Choose a reason and confirm.' },
  },
  clerk_not_free: {
    status: 409,
    say: { zh: '这位同事现在不空，或不能上这个台。', en: 'This colleague is not free, or not for this.' },
    then: { zh: '请从空着的人里另选一位。', en: 'Choose somebody who is free.' },
  },
  not_called: {
    status: 409,
    say: { zh: '这个号今天还没有叫过。', en: 'This number has not been called today.' },
    then: { zh: '叫号后再来看原因。', en: 'Look again after the call.' },
  },
} satisfies RefusalTable;
