import type { RefusalTable } from '../../kit/refusal.ts';

/** What the line is refused with. */
export const refusals = {
  not_taking: {
    status: 409,
    say: { zh: '现在不发号。', en: 'No numbers are given now.' },
    then: { zh: '请看营业时间，或用自助终端。', en: 'See the opening hours, or use self-service.' },
  },
  class_not_yours: {
    status: 403,
    say: { zh: '这类号要先核对身份或预约。', en: 'This class needs a check of who you are, or a booking.' },
    then: { zh: '请取普通号，或找导办。', en: 'Take a general number, or ask the floor guide.' },
  },
  unknown_business: {
    status: 422,
    say: { zh: '没有这项业务。', en: 'There is no such business.' },
    then: { zh: '请从列表里选。', en: 'Choose from the list.' },
  },
  too_many_tickets: {
    status: 429,
    say: { zh: '这部手机手里已有号。', en: 'This phone holds a number already.' },
    then: { zh: '请先用完或退掉那个号。', en: 'Use or give up that number first.' },
  },
  no_terminal_does_it: {
    status: 422,
    say: { zh: '自助终端办不了这项业务。', en: 'No terminal does this business.' },
    then: { zh: '请引到别的厅，或留在队里。', en: 'Send to another hall, or stay in the line.' },
  },
  no_such_neighbour: {
    status: 422,
    say: { zh: '没有这个去处。', en: 'There is no such place to send to.' },
    then: { zh: '请从列出的厅里选。', en: 'Choose one of the halls listed.' },
  },
  neighbour_cannot: {
    status: 409,
    say: {
      zh: '那个厅现在没开门，或不办这项业务。',
      en: 'That hall is not open now, or does not do this business.',
    },
    then: { zh: '请选别的厅。', en: 'Choose another hall.' },
  },
  line_is_empty: {
    status: 409,
    say: { zh: '没有您能办的客户在等。', en: 'Nobody waits whom you may serve.' },
    then: { zh: '有人取号时会出现在这里。', en: 'Whoever takes a number will appear here.' },
  },
  counter_not_open: {
    status: 409,
    say: { zh: '台席没有营业，不能叫号。', en: 'The counter is not open; nobody can be called.' },
    then: { zh: '请先开台或恢复。', en: 'Open or resume the counter first.' },
  },
  customer_here: {
    status: 409,
    say: { zh: '台前还有客户。', en: 'A customer is still at this counter.' },
    then: { zh: '请先办结、转号或记过号。', en: 'Finish, transfer or mark as missed first.' },
  },
  not_waiting: {
    status: 409,
    say: { zh: '这个号不在等候。', en: 'This number is not waiting.' },
    then: { zh: '请看它现在的状态。', en: 'See its present state.' },
  },
  not_licensed: {
    status: 409,
    say: { zh: '这个台或您不能办这项业务。', en: 'This counter, or you, may not do this business.' },
    then: { zh: '请让能办的台来叫。', en: 'Leave it to a counter that may.' },
  },
  jump_needs_reason: {
    status: 422,
    say: { zh: '不按顺序叫号须写原因。', en: 'Calling out of order needs a reason.' },
    then: { zh: '请选一个原因，记入当日公平性。', en: 'Choose a reason; it counts for the day’s fairness.' },
  },
  called_enough: {
    status: 409,
    say: { zh: '已叫满次数。', en: 'It was called as often as the norm allows.' },
    then: { zh: '请记过号。', en: 'Mark it as missed.' },
  },
  called_just_now: {
    status: 409,
    say: { zh: '刚叫过，请稍等再叫。', en: 'It was called a moment ago.' },
    then: { zh: '两次之间要隔一会儿。', en: 'Leave some seconds between calls.' },
  },
  call_again_first: {
    status: 409,
    say: { zh: '还没叫满次数，不能记过号。', en: 'It was not called often enough to be missed.' },
    then: { zh: '请再叫一次。', en: 'Call again.' },
  },
  return_too_late: {
    status: 409,
    say: { zh: '过号太久，不能重排。', en: 'Too long ago to come back in line.' },
    then: { zh: '请重新取号。', en: 'Take a new number.' },
  },
  not_your_ticket: {
    status: 403,
    say: { zh: '这不是您台上的号。', en: 'This number is not at your counter.' },
    then: { zh: '请在自己的台上操作。', en: 'Work at your own counter.' },
  },
  reason_needed: {
    status: 422,
    say: { zh: '请写原因。', en: 'A reason is needed.' },
    then: { zh: '选一个原因再做。', en: 'Choose a reason.' },
  },
  no_target: {
    status: 409,
    say: { zh: '现在没有能接的台。', en: 'No open counter can take it now.' },
    then: { zh: '请找值班经理。', en: 'Ask the duty manager.' },
  },
  line_not_closed: {
    status: 409,
    say: { zh: '停止取号以后才能结转。', en: 'Visits are carried over only after the line has closed.' },
    then: { zh: '请先办理，或停止取号。', en: 'Serve them, or close the line first.' },
  },
  visit_is_over: {
    status: 409,
    say: { zh: '这次服务已经结束。', en: 'This visit is over.' },
    then: { zh: '不用结转。', en: 'There is nothing to carry over.' },
  },
  tickets_open: {
    status: 409,
    say: { zh: '还有客户没有办完。', en: 'There are customers still to be served.' },
    then: {
      zh: '请办完，或双人签字结转到下一个营业日。',
      en: 'Serve them, or carry them over with two signatures.',
    },
  },
  not_your_turn: {
    status: 409,
    say: { zh: '这一条由另一块屏在播。', en: 'Another wall speaks this one.' },
    then: { zh: '等它播完，或过几秒再领。', en: 'Wait until it is done, or take it in some seconds.' },
  },
  no_voice: {
    status: 404,
    say: { zh: '服务器上没有装语音。', en: 'There is no voice on the server.' },
    then: {
      zh: '请在服务器上装语音合成，或给叫号屏装中文语音。',
      en: 'Install a voice on the server, or a Mandarin one on the wall.',
    },
  },
  voice_busy: {
    status: 503,
    say: { zh: '语音合成忙。', en: 'The voice is busy.' },
    then: { zh: '先只显示，下一条再试。', en: 'Show it without voice; the next one is tried again.' },
  },
  own_ticket: {
    status: 409,
    say: {
      zh: '这个号是您替客户取的，不能由您办。',
      en: 'You took this number for a customer: you may not serve it.',
    },
    then: {
      zh: '请让别的台叫；取号人看得到评价码，不能评自己。',
      en: 'Leave it to another counter: whoever takes a number could rate the visit.',
    },
  },
  lease_not_yours: {
    status: 409,
    say: { zh: '这段号不是这台取号机的。', en: 'These numbers are not this kiosk’s.' },
    then: { zh: '请找导办重新取号。', en: 'A guide gives a new number.' },
  },
  number_not_leased: {
    status: 409,
    say: { zh: '这个号不在预留的号段里。', en: 'This number was not held.' },
    then: { zh: '请找导办重新取号。', en: 'A guide gives a new number.' },
  },
  day_settled: {
    status: 409,
    say: { zh: '那个营业日已经日清。', en: 'The business day of this number is settled.' },
    then: { zh: '请重新取今天的号。', en: 'Take a new number today.' },
  },
  number_used: {
    status: 409,
    say: { zh: '这个号已经发给别人。', en: 'This number was given already.' },
    then: { zh: '请找导办重新取号。', en: 'A guide gives a new number.' },
  },
  number_void: {
    status: 409,
    say: { zh: '这个号已作废。', en: 'This number is void.' },
    then: { zh: '请找导办重新取号。', en: 'A guide gives a new number.' },
  },
  rating_over: {
    status: 409,
    say: {
      zh: '这次服务已评价，或评价期已过。',
      en: 'This visit is rated already, or the time for it is over.',
    },
    then: { zh: '有话要说可以提意见。', en: 'You can still leave a suggestion.' },
  },
} satisfies RefusalTable;
