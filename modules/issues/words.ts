import type { RefusalTable } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';

/** What issues, orders to departments and call-backs are refused with. */
export const refusals = {
  customer_only: {
    status: 422,
    say: {
      zh: '投诉是客户提的，员工发现的不算投诉。',
      en: 'A complaint is a customer’s, not found by the staff.',
    },
    then: { zh: '选来电或来信，或改选报修、协办。', en: 'Choose phone or letter, or another kind.' },
  },
  which_device: {
    status: 422,
    say: { zh: '报修要选设备。', en: 'A repair names its device.' },
    then: { zh: '从本厅设备里选一件。', en: 'Choose one of the hall’s devices.' },
  },
  which_department: {
    status: 422,
    say: { zh: '选要协办的部门。', en: 'Say which department it is for.' },
    then: { zh: '从名单里选。', en: 'Choose one of the list.' },
  },
  not_your_department: {
    status: 403,
    say: { zh: '这张单不是发给您部门的。', en: 'This order did not go to your department.' },
    then: { zh: '由收单部门答复；等急了请督办。', en: 'The department answers; press for it if it is late.' },
  },
  asked_by_you: {
    status: 403,
    say: { zh: '单子是您发的，不能自己答复。', en: 'You sent it: you do not answer it.' },
    then: { zh: '请部门里的另一位答复。', en: 'Another of the department answers.' },
  },
  for_the_hall: {
    status: 403,
    say: { zh: '由发单的厅确认或退回。', en: 'The hall that asked accepts it or sends it back.' },
    then: { zh: '等厅里确认。', en: 'Wait for the hall.' },
  },
  answered_by_you: {
    status: 403,
    say: { zh: '答复是您写的，要厅里另一位确认。', en: 'You answered it: another accepts.' },
    then: { zh: '请值班经理确认。', en: 'Ask the duty manager.' },
  },
  cause_missing: {
    status: 422,
    say: { zh: '重复发生的问题要写根因。', en: 'What comes again asks for its cause.' },
    then: { zh: '选一个根因，写清怎么看出来的。', en: 'Choose a cause and say how it was found.' },
  },
  action_missing: {
    status: 422,
    say: {
      zh: '重复发生的问题要有改进措施和责任人。',
      en: 'What comes again asks for an action and whose it is.',
    },
    then: { zh: '写措施，选责任人。', en: 'Say what is done and by whom.' },
  },
  not_your_action: {
    status: 403,
    say: { zh: '这项措施不归您落实。', en: 'This action is not yours.' },
    then: { zh: '由责任人或厅经理填写。', en: 'Its owner or the manager says it is done.' },
  },
  customer_rates: {
    status: 403,
    say: { zh: '只有客户本人能打分。', en: 'Only the customer rates.' },
    then: { zh: '请客户点开短信里的链接。', en: 'Ask the customer to open the link.' },
  },
  no_call: {
    status: 409,
    say: { zh: '这件不是打电话来的。', en: 'No call brought this one.' },
    then: { zh: '办完后给处理打分。', en: 'Rate how it was dealt with, later.' },
  },
  not_over: {
    status: 409,
    say: { zh: '还没办完，先不打分。', en: 'It is not over yet.' },
    then: { zh: '办完会发短信。', en: 'A message comes when it is.' },
  },
  rated_already: {
    status: 409,
    say: { zh: '已经打过分了，谢谢。', en: 'You have rated it. Thank you.' },
    then: { zh: '还有意见，请打监督电话。', en: 'For anything else, call the supervision phone.' },
  },
  forgotten: {
    status: 409,
    say: { zh: '号码已按期销毁。', en: 'The number was forgotten in time.' },
    then: { zh: '记为联系不上。', en: 'Note that nobody was reached.' },
  },
  too_many_looks: {
    status: 429,
    say: { zh: '一小时内看得太多，最多 {most} 次。', en: 'Too many looks in an hour; {most} at most.' },
    then: { zh: '过一会再看。', en: 'Wait a while.' },
  },
} satisfies RefusalTable;

/** What happened beside the moves of the machines. */
export const event_words: Record<string, Words> = {
  issue_receive: { zh: '登记', en: 'Taken down' },
  cross_order_send: { zh: '发给部门', en: 'Sent to the department' },
  call_back_draw: { zh: '抽出回访', en: 'Drawn to be called back' },
  recurred: { zh: '措施落实后又发生', en: 'Came again after its action' },
  not_concluded: { zh: '逾期未总结', en: 'Not concluded in time' },
  action_late: { zh: '措施逾期未落实', en: 'The action is late' },
  chased: { zh: '客户再次来问', en: 'Its customer asked again' },
  rated: { zh: '客户打分', en: 'Rated by the customer' },
  not_for_customer: { zh: '员工想替客户打分，已拒绝', en: 'Staff tried to rate for the customer: refused' },
  take_late: { zh: '接单超时', en: 'Taken late' },
  answer_late: { zh: '答复超时', en: 'The answer is late' },
  still_open: { zh: '升级后仍未答复', en: 'Still no answer on the higher level' },
  order_raised: { zh: '升一级', en: 'Climbed one level' },
  urged: { zh: '督办', en: 'Pressed for' },
  call_back_late: { zh: '回访超时', en: 'The call-back is late' },
  not_reached: { zh: '没联系上', en: 'Nobody answered' },
  number_shown: { zh: '看了号码', en: 'The number was shown' },
};
