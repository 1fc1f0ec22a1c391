import type { RefusalTable } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';

const see_level = { zh: '请上一级接办。', en: 'The next level takes it up.' };

/** What a complaint is refused with. */
export const refusals = {
  not_a_handler: {
    status: 409,
    say: { zh: '这个人不办投诉。', en: 'This person handles no complaints here.' },
    then: {
      zh: '请交给投诉专员、代班人、值班经理或厅经理。',
      en: 'Give it to the officer, a deputy or a manager.',
    },
  },
  company_answers: {
    status: 403,
    say: { zh: '合作厅的投诉由公司答复。', en: 'The company answers complaints of a partner’s hall.' },
    then: { zh: '先转交公司，分公司接办。', en: 'Hand it to the company; the branch takes it up.' },
  },
  not_a_partner: {
    status: 409,
    say: { zh: '这个厅不是合作方运营的。', en: 'No partner runs this hall.' },
    then: { zh: '按本厅流程办。', en: 'Handle it as usual.' },
  },
  forwarded_already: {
    status: 409,
    say: { zh: '已经转交公司。', en: 'The company has it already.' },
    then: { zh: '等分公司答复。', en: 'The branch replies.' },
  },
  reply_first: {
    status: 409,
    say: { zh: '还没有回复客户，先不记过错。', en: 'The customer has no reply yet.' },
    then: { zh: '查清、回复后再记。', en: 'Look into it and reply first.' },
  },
  faulted_already: {
    status: 409,
    say: { zh: '这件已经记过过错分。', en: 'Points were given for it already.' },
    then: { zh: '看这件的记录。', en: 'See its record.' },
  },
  too_many_points: {
    status: 422,
    say: { zh: '一件最多记 {most} 分。', en: 'At most {most} points for one complaint.' },
    then: { zh: '改小分数。', en: 'Give fewer.' },
  },
  nobody_handles: {
    status: 409,
    say: { zh: '厅里没有人能接这件投诉。', en: 'Nobody of this hall can take this complaint.' },
    then: { zh: '先排投诉专员或指定代班。', en: 'Name a complaint officer or a deputy first.' },
  },
  number_missing: {
    status: 422,
    say: { zh: '选了短信或电话答复，要留号码。', en: 'An answer by message or phone needs a number.' },
    then: { zh: '填号码，或改选在页面上看。', en: 'Give a number, or choose the page.' },
  },
  about_yourself: {
    status: 403,
    say: { zh: '投诉的是您本人，您不能办。', en: 'It is about you: you do not handle it.' },
    then: { zh: '由别人办，您写本人说明。', en: 'Somebody else does; you say your own word.' },
  },
  not_yours: {
    status: 403,
    say: { zh: '这件没有派给您。', en: 'This one did not fall to you.' },
    then: { zh: '请投诉专员办。', en: 'Ask the complaint officer.' },
  },
  for_hall_manager: {
    status: 403,
    say: { zh: '这件已到厅经理一级。', en: 'It has climbed to the hall manager.' },
    then: see_level,
  },
  for_branch: {
    status: 403,
    say: { zh: '这件已到分公司一级。', en: 'It has climbed to the branch.' },
    then: see_level,
  },
  for_province: {
    status: 403,
    say: { zh: '这件已到省公司一级。', en: 'It has climbed to the province.' },
    then: see_level,
  },
  not_restated: {
    status: 409,
    say: { zh: '客户还没确认复述。', en: 'The customer has not confirmed what was understood.' },
    then: { zh: '打电话念一遍，记下结果。', en: 'Call, read it out, and note what was said.' },
  },
  which_number: {
    status: 422,
    say: { zh: '写明补偿给哪个号码。', en: 'Name the number the money is for.' },
    then: {
      zh: '投诉没有留本网号码，请填客户的号码。',
      en: 'The complaint left none of ours: enter the customer’s number.',
    },
  },
  amends_unpaid: {
    status: 409,
    say: { zh: '答应客户的补偿还没有付。', en: 'The money the customer agreed to is not paid yet.' },
    then: {
      zh: '到「收费误差与补偿」批准，由台席付出，再答复。',
      en: 'Approve it among the compensations and have a counter pay it, then answer.',
    },
  },
  amends_declined: {
    status: 409,
    say: { zh: '答应客户的补偿没有获批。', en: 'The money the customer agreed to was declined.' },
    then: { zh: '先重新核实，再给客户新的方案。', en: 'Look into it anew and offer something else.' },
  },
  amends_stand: {
    status: 409,
    say: { zh: '没有未获批的补偿。', en: 'No money of this complaint was declined.' },
    then: { zh: '照已同意的方案落实。', en: 'Do what was agreed.' },
  },
  how_much: {
    status: 422,
    say: { zh: '写明金额。', en: 'Say how much.' },
    then: { zh: '填金额，或换一种方案。', en: 'Give the sum, or choose another solution.' },
  },
  no_money_here: {
    status: 422,
    say: { zh: '这种方案不带金额。', en: 'No money goes with this solution.' },
    then: { zh: '把金额清零，或选补偿、减免。', en: 'Leave the sum out, or choose another.' },
  },
  link_first: {
    status: 409,
    say: { zh: '双倍返还要先关联返还案件。', en: 'A double refund needs its case linked first.' },
    then: { zh: '到账单页找到案件，再关联。', en: 'Find the case on the page of bills and link it.' },
  },
  beyond_authority: {
    status: 403,
    say: { zh: '金额超出您的权限。', en: 'The sum is beyond what you may give.' },
    then: {
      zh: '减少金额，或在「请示报告」里请示授权后再报。',
      en: 'Give less, or ask for an authority under «Sent up» first.',
    },
  },
  second_reviews: {
    status: 403,
    say: { zh: '认定不成立要两个人。', en: 'Turning a complaint down takes two.' },
    then: { zh: '写明依据，请另一位复核签字。', en: 'Give the grounds and ask another to review.' },
  },
  grounds_missing: {
    status: 422,
    say: { zh: '写明不成立的依据。', en: 'Say on what grounds it is unfounded.' },
    then: { zh: '至少四个字。', en: 'Four characters at least.' },
  },
  no_numbers: {
    status: 422,
    say: { zh: '这里不能写号码。', en: 'No numbers of persons here.' },
    then: { zh: '删去号码再提交。', en: 'Leave the number out.' },
  },
  waited_enough: {
    status: 409,
    say: { zh: '停表天数已用完。', en: 'The days for waiting are used up.' },
    then: { zh: '按现有情况回复。', en: 'Reply with what is known.' },
  },
  not_reached: {
    status: 422,
    say: { zh: '没联系上，不能记客户意见。', en: 'Nobody was reached: there is no word to note.' },
    then: { zh: '选「没有表态」。', en: 'Choose «said nothing».' },
  },
  try_again: {
    status: 409,
    say: { zh: '还没到 {needed} 天都联系不上。', en: 'They were not tried on {needed} different days.' },
    then: { zh: '换一天再打，每次都记。', en: 'Call on another day; note each try.' },
  },
  evidence_locked: {
    status: 409,
    say: { zh: '投诉没有了结，证据不能解封。', en: 'Evidence stays locked until the complaint is settled.' },
    then: { zh: '归档后再解封。', en: 'Release it after the end.' },
  },
  no_evidence: {
    status: 409,
    say: { zh: '没有封存的证据。', en: 'No evidence is locked.' },
    then: { zh: '先封存，再报送。', en: 'Lock it first.' },
  },
  about_nobody: {
    status: 409,
    say: { zh: '这件没有当事员工。', en: 'It is about nobody of the staff.' },
    then: { zh: '定级时填当事员工。', en: 'Name them when assessing.' },
  },
  own_word_first: {
    status: 409,
    say: { zh: '当事员工还没说明。', en: 'The own word was not heard yet.' },
    then: { zh: '等说明，或等说明期满。', en: 'Wait for it, or for its days to pass.' },
  },
  not_about_you: {
    status: 404,
    say: { zh: '没有这件投诉。', en: 'There is no such complaint.' },
    then: { zh: '看「说到我的投诉」。', en: 'See the complaints about you.' },
  },
  spoken_already: {
    status: 409,
    say: { zh: '已经说明过。', en: 'The own word was said already.' },
    then: { zh: '要补充，找厅经理。', en: 'To add to it, see the hall manager.' },
  },
  blamed_already: {
    status: 409,
    say: { zh: '已经提出过责任追究。', en: 'A case was proposed already.' },
    then: { zh: '到责任追究页看。', en: 'See the page of liability.' },
  },
  too_many_looks: {
    status: 429,
    say: { zh: '一小时内看得太多，最多 {most} 次。', en: 'Too many looks in an hour; {most} at most.' },
    then: { zh: '过一会再看。', en: 'Wait a while.' },
  },
  forgotten: {
    status: 409,
    say: { zh: '原话和号码已按期销毁。', en: 'Words and number were forgotten in time.' },
    then: { zh: '登记簿上还有脱敏的内容。', en: 'The masked entry stays in the register.' },
  },
  appeal_there: {
    status: 409,
    say: { zh: '这个申诉编号已登记。', en: 'This appeal is registered already.' },
    then: { zh: '核对编号。', en: 'Check its number.' },
  },
  day_ahead: {
    status: 422,
    say: { zh: '还没到这一天。', en: 'That day has not come.' },
    then: { zh: '选今天或以前。', en: 'Choose today or before.' },
  },
  reviewed_already: {
    status: 409,
    say: { zh: '已经复核过。', en: 'It was reviewed already.' },
    then: { zh: '看下面的记录。', en: 'See the list below.' },
  },
  customer_only: {
    status: 403,
    say: { zh: '只有客户本人能表态、打分。', en: 'Only the customer says this.' },
    then: { zh: '联系客户，记在联系记录里。', en: 'Reach the customer and note the call.' },
  },
  not_over: {
    status: 409,
    say: { zh: '还没办完，先不打分。', en: 'It is not over yet.' },
    then: { zh: '办完后再来。', en: 'Come back when it is.' },
  },
  rated_already: {
    status: 409,
    say: { zh: '已经打过分了，谢谢。', en: 'You have rated it. Thank you.' },
    then: { zh: '还有意见，请打监督电话。', en: 'For anything else, call the supervision phone.' },
  },
} satisfies RefusalTable;

/** What happened to a complaint beside its moves. */
export const event_words: Record<string, Words> = {
  receive: { zh: '登记', en: 'Received' },
  raised: { zh: '升一级', en: 'Climbed one level' },
  repeated: { zh: '重复投诉', en: 'A repeated complaint' },
  surge: { zh: '同类集中', en: 'Many of one kind' },
  accept_late: { zh: '受理超时', en: 'Accepted late' },
  reply_near: { zh: '首次回复快到时限', en: 'First reply falls due soon' },
  reply_late: { zh: '首次回复超时', en: 'First reply is late' },
  final_near: { zh: '办结快到时限', en: 'The end falls due soon' },
  final_late: { zh: '办结超时', en: 'The end is late' },
  level_late: { zh: '升级后未按时回复', en: 'No reply on the higher level in time' },
  amends_declined: { zh: '补偿未批，另给方案', en: 'The money was declined: another offer is due' },
  follow_up_late: { zh: '回访超时', en: 'The call-back is late' },
  own_word_missing: { zh: '当事员工没有说明', en: 'No own word within its days' },
  forwarded: { zh: '转交公司', en: 'Handed to the company' },
  forward_late: { zh: '合作厅未按时转交', en: 'Not handed to the company in time' },
  partner_at_fault: { zh: '记合作方过错分', en: 'Points for the partner' },
  own_word: { zh: '当事员工已说明', en: 'The own word was said' },
  contacted: { zh: '联系客户', en: 'The customer was called' },
  restated_right: { zh: '客户确认复述', en: 'Restated right, says the customer' },
  evidence_locked: { zh: '封存证据', en: 'Evidence locked' },
  evidence_released: { zh: '解封证据', en: 'Evidence released' },
  opened: { zh: '看了原话和号码', en: 'Words and number were opened' },
  linked: { zh: '关联返还案件', en: 'Billing error case linked' },
  blamed: { zh: '提出责任追究', en: 'Accountability proposed' },
  appealed: { zh: '监管申诉', en: 'Appeal to the regulator' },
  rated: { zh: '客户打分', en: 'Rated by the customer' },
  not_for_customer: { zh: '员工想替客户表态，已拒绝', en: 'Staff tried to speak for the customer: refused' },
};
