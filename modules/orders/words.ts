import type { RefusalTable } from '../../kit/refusal.ts';
import { advance_refusals } from './advance_words.ts';
import { closing_refusals } from './closing_words.ts';
import { reversal_refusals } from './reversal_words.ts';

const choose = { zh: '请从列表里选。', en: 'Choose from the list.' };

/** What an order is refused with. */
export const refusals = {
  ...reversal_refusals,
  ...closing_refusals,
  ...advance_refusals,
  no_papers_to_send: {
    status: 409,
    say: {
      zh: '这次来还没有签过的单据，或没有号码可发。',
      en: 'Nothing was agreed to in this visit yet, or there is no number to send to.',
    },
    then: { zh: '办完再发，或请客户扫码。', en: 'Send it afterwards, or let the customer scan the code.' },
  },
  no_free_cancel: {
    status: 409,
    say: { zh: '这项业务没有以后才收的费用。', en: 'Nothing of this is charged later.' },
    then: { zh: '要退要改，请到厅里办。', en: 'Come to the hall to change it.' },
  },
  given_up_already: {
    status: 409,
    say: { zh: '这项业务已经取消或改过。', en: 'This was cancelled or changed already.' },
    then: { zh: '不用再取消。', en: 'Nothing is left to cancel.' },
  },
  charged_already: {
    status: 409,
    say: {
      zh: '已经开始收费，不能免费取消。',
      en: 'It is charged already and cannot be cancelled for nothing.',
    },
    then: { zh: '请到厅里办退订。', en: 'Come to the hall to end it.' },
  },
  no_card_to_open: {
    status: 409,
    say: {
      zh: '这个号码现在没有能用的卡，解不了锁。',
      en: 'No card works in this number: there is none to open.',
    },
    then: { zh: '卡丢了坏了请补卡。', en: 'If it is lost or damaged, replace it.' },
  },
  code_shown: {
    status: 409,
    say: { zh: '解锁码已经显示过，只显示一次。', en: 'The code was shown already; it is shown once.' },
    then: { zh: '没看清请重开一单，再核验本人。', en: 'Open it anew: the holder is proven once more.' },
  },
  unknown_business: {
    status: 422,
    say: { zh: '系统还不办这项业务。', en: 'The system does not do this business yet.' },
    then: choose,
  },
  not_licensed: {
    status: 403,
    say: { zh: '这个台现在不能办这项业务。', en: 'This counter may not do this business.' },
    then: {
      zh: '转给有资格的台，客户不用重新排队。',
      en: 'Transfer to a counter that may; the customer keeps the place.',
    },
  },
  visit_not_here: {
    status: 409,
    say: { zh: '这位客户不在您的台办理。', en: 'This visit is not being served at your counter.' },
    then: { zh: '先叫号并开始办理。', en: 'Call the number and start serving first.' },
  },
  not_yours: {
    status: 403,
    say: { zh: '这笔业务不是您经办的。', en: 'This order is not yours.' },
    then: { zh: '请经办人处理。', en: 'Ask the clerk who opened it.' },
  },
  no_number_chosen: {
    status: 422,
    say: { zh: '还没有选号。', en: 'No number has been chosen.' },
    then: { zh: '请客户从号码页里选一个。', en: 'Ask the customer to choose one from the page.' },
  },
  not_the_holder: {
    status: 409,
    say: { zh: '来办的不是机主本人。', en: 'The person here is not the holder.' },
    then: {
      zh: '请机主本人带证件来，或按代办手续办。',
      en: 'The holder comes with a document, or an agent brings both.',
    },
  },
  consent_missing: {
    status: 409,
    say: {
      zh: '监护人还没有在客户屏上单独同意。',
      en: 'The guardian has not consented on the second screen yet.',
    },
    then: {
      zh: '请监护人看客户屏，同意后再继续。',
      en: 'Ask the guardian to read and answer the second screen.',
    },
  },
  not_the_owner: {
    status: 403,
    say: { zh: '这条咨询由别人负责。', en: 'Somebody else answers for this question.' },
    then: { zh: '请负责人答复，或先接下转交。', en: 'Ask the owner, or accept it first.' },
  },
  cannot_answer_it: {
    status: 422,
    say: { zh: '不能转给这个人。', en: 'It cannot be offered to this person.' },
    then: { zh: '转给本厅能答复的另一个人。', en: 'Choose another of this hall who may answer.' },
  },
  question_is_answered: {
    status: 409,
    say: { zh: '这条咨询已经答复。', en: 'This question is answered already.' },
    then: { zh: '不用再做什么。', en: 'Nothing is left to do.' },
  },
  no_contact: {
    status: 409,
    say: { zh: '客户没有留号码，发不了短信。', en: 'No number was left: no message can be sent.' },
    then: {
      zh: '先记下号码，或当面、电话答复。',
      en: 'Enter a number first, or answer in person or by phone.',
    },
  },
  message_needs_article: {
    status: 422,
    say: { zh: '短信只发统一答案。', en: 'A message carries one of the hall’s own answers.' },
    then: { zh: '选一条统一答案。', en: 'Choose one of the answers.' },
  },
  no_consultation: {
    status: 409,
    say: { zh: '还没记下客户问了什么、怎么答的。', en: 'Nothing says what was asked and answered.' },
    then: {
      zh: '加一笔业务咨询：选主题、答复、是否解决。',
      en: 'Add a consultation: topic, answer, solved or not.',
    },
  },
  not_by_agent: {
    status: 409,
    say: { zh: '这项业务不能代办。', en: 'Nobody can do this one for the holder.' },
    then: { zh: '请机主本人带证件来。', en: 'The holder has to come, with a document.' },
  },
  stopped_already: {
    status: 409,
    say: { zh: '这个号码已经挂失停用。', en: 'This number is stopped as lost already.' },
    then: { zh: '不用再挂；要新卡就补卡。', en: 'No second report is needed; replace the card if wanted.' },
  },
  suspended_already: {
    status: 409,
    say: { zh: '这个号码已经停机。', en: 'This number is suspended already.' },
    then: {
      zh: '查停机原因：挂失的补卡，欠费的缴清。',
      en: 'See why: a lost card is replaced, a debt is paid.',
    },
  },
  service_closed: {
    status: 409,
    say: { zh: '这项业务已停售。', en: 'This service is no longer sold.' },
    then: { zh: '请另选在售的。', en: 'Choose one that is on sale.' },
  },
  plan_closed: {
    status: 409,
    say: { zh: '这个套餐已停售。', en: 'This plan is no longer sold.' },
    then: { zh: '请另选在售套餐。', en: 'Choose a plan that is on sale.' },
  },
  same_plan: {
    status: 409,
    say: { zh: '现在就是这个套餐。', en: 'The number has this plan already.' },
    then: choose,
  },
  same_bill_way: {
    status: 409,
    say: { zh: '下一张账单本来就这样寄送。', en: 'The next bill goes this way already.' },
    then: { zh: '不用再改；要改就选别的方式。', en: 'Nothing to change; or choose another way.' },
  },
  change_pending: {
    status: 409,
    say: { zh: '已有一个下月生效的变更。', en: 'Another change is due already.' },
    then: { zh: '先撤销那一个，再改。', en: 'Take that one back first.' },
  },
  under_contract: {
    status: 409,
    say: { zh: '号码还在合约期内。', en: 'The number is still under contract.' },
    then: { zh: '合约到期后再办，或先办解约。', en: 'Wait for the end, or leave the contract first.' },
  },
  owes_money: {
    status: 409,
    say: { zh: '号码有欠费。', en: 'The number owes money.' },
    then: { zh: '先缴清欠费，可以在同一次办。', en: 'Pay it first; both can be done in one visit.' },
  },
  good_number_plan: {
    status: 409,
    say: { zh: '这个靓号要配更高的套餐。', en: 'This number needs a larger plan.' },
    then: { zh: '换套餐，或换号码。', en: 'Choose another plan or another number.' },
  },
  other_sheet: {
    status: 409,
    say: { zh: '告知单已有新版。', en: 'The sheet has a newer edition.' },
    then: { zh: '请按新版重新告知。', en: 'Tell the customer again from the new one.' },
  },
  not_all_told: {
    status: 422,
    say: { zh: '还有没告知的内容。', en: 'Not everything has been told.' },
    then: {
      zh: '内容、价格、费用、责任四项都要说到。',
      en: 'Content, price, fees and duties all have to be told.',
    },
  },
  sign_by_hand: {
    status: 409,
    say: {
      zh: '这项业务要客户在客户屏上签字。',
      en: 'The customer signs this one by hand on the second screen.',
    },
    then: { zh: '请客户在对面的屏上签字。', en: 'Ask the customer to sign on the screen.' },
  },
  form_changed: {
    status: 409,
    say: { zh: '单子内容刚刚变了。', en: 'The form has just changed.' },
    then: { zh: '请客户看过新的内容再签。', en: 'Let the customer read it again before signing.' },
  },
  nothing_to_pay: {
    status: 409,
    say: { zh: '没有等着收费的业务。', en: 'Nothing is waiting to be paid.' },
    then: { zh: '先告知、再请客户确认。', en: 'Tell and let the customer confirm first.' },
  },
  basket_changed: {
    status: 409,
    say: { zh: '应收金额变了。', en: 'The amount due has changed.' },
    then: { zh: '按屏上的新金额再收。', en: 'Take the new amount on the screen.' },
  },
  payment_asked: {
    status: 409,
    say: { zh: '这笔正在等支付结果。', en: 'A payment for this one is on its way.' },
    then: { zh: '等结果，或先撤销支付。', en: 'Wait for it, or give the payment up first.' },
  },
  unfinished: {
    status: 409,
    say: {
      zh: '还有业务没办完，客户还不能离开本台。',
      en: 'An order is not finished; the customer cannot leave this counter yet.',
    },
    then: { zh: '办完，或请客户放弃那一项。', en: 'Finish it, or let the customer give it up.' },
  },
  line_is_up: {
    status: 409,
    say: { zh: '线路正常，不用预受理。', en: 'The line is up; there is no need to accept in advance.' },
    then: { zh: '直接办理。', en: 'Do it now.' },
  },
  risk_not_all: {
    status: 422,
    say: { zh: '还有问题没回答。', en: 'A question is not answered yet.' },
    then: { zh: '请客户把几个问题都答完。', en: 'Let the customer answer all of them.' },
  },
  risk_not_asked: {
    status: 409,
    say: {
      zh: '客户还没看风险提示、回答问题。',
      en: 'The customer has not read the warning and answered yet.',
    },
    then: {
      zh: '请客户在对面的屏上看完、答完。',
      en: 'Let the customer do so on the screen across the table.',
    },
  },
  red_flag: {
    status: 409,
    say: {
      zh: '客户的回答有风险，先停办。',
      en: 'An answer of the customer is a red flag: this stops here.',
    },
    then: {
      zh: '请值班经理来谈，经理同意才能继续；否则拒办。',
      en: 'The duty manager talks to the customer: it goes on with the manager’s word, or is refused.',
    },
  },
  managers_word: {
    status: 403,
    say: { zh: '要值班经理本人同意。', en: 'This takes the duty manager’s own word.' },
    then: { zh: '请值班经理在自己的屏上签。', en: 'Ask the duty manager to sign on their own screen.' },
  },
  papers_over: {
    status: 404,
    say: { zh: '这个链接已过期。', en: 'This link is no longer open.' },
    then: { zh: '请带证件到营业厅补打。', en: 'Bring a document to the hall for another copy.' },
  },
  still_open: {
    status: 409,
    say: { zh: '还有业务没有了结。', en: 'Some orders are not settled.' },
    then: { zh: '看“未了业务”，办完或放弃。', en: 'See the open orders; finish them or give them up.' },
  },
  not_acknowledged: {
    status: 409,
    say: { zh: '协议的要点还没有逐条勾选。', en: 'Not every point of the agreement is ticked.' },
    then: {
      zh: '请在客户屏上逐条看过、勾选，再签字。',
      en: 'Tick each point on the customer’s screen, then sign.',
    },
  },
  text_too_long: {
    status: 409,
    say: { zh: '告知单太长，客户看不完。', en: 'The sheet is longer than anybody reads at a counter.' },
    then: { zh: '请报省公司改短这一项再办。', en: 'Have the province shorten it first.' },
  },
  card_fails: {
    status: 409,
    say: {
      zh: '这张卡刚才没试通，不能就这样交给客户。',
      en: 'This card failed its trial and is not handed over like that.',
    },
    then: { zh: '再试一次；还不通就换一张卡。', en: 'Try it once more, or change the card.' },
  },
  set_up_open: {
    status: 422,
    say: { zh: '开通调试还有一项没有交代。', en: 'A point of the set-up is still open.' },
    then: { zh: '逐项试过，再点「调试好了」。', en: 'Go through every point, then say that it works.' },
  },
  document_end_needed: {
    status: 409,
    say: { zh: '还没核对是不是机主。', en: 'Nothing shows yet that it is the holder.' },
    then: {
      zh: '请机主说出证件末六位，或读一下证件。',
      en: 'Ask the holder for the last six places of the document, or read it.',
    },
  },
  light_closed: {
    status: 403,
    say: { zh: '这个号码今天证件末位说错太多次。', en: 'The end was said wrong too often today.' },
    then: {
      zh: '请机主在营业厅出示证件，读证件办。',
      en: 'In a hall the holder’s document itself is read.',
    },
  },
  loss_not_matched: {
    status: 409,
    say: { zh: '号码和证件末六位对不上。', en: 'Number and document do not belong together.' },
    then: {
      zh: '请核对后再试；还不行，在营业厅读一下机主的证件。',
      en: 'Check both and try again; if they still differ, have the holder’s document read in a hall.',
    },
  },
  not_under_you: {
    status: 409,
    say: { zh: '这个号码不在您名下。', en: 'This number is not under your document.' },
    then: { zh: '只能对自己名下的号码提异议。', en: 'Object to a number under your own document only.' },
  },
  own_objection: {
    status: 403,
    say: { zh: '受理异议的人不能自己办结。', en: 'Whoever took the objection does not close it.' },
    then: { zh: '请值班经理或厅经理核查。', en: 'Let the duty or the hall manager look into it.' },
  },
  day_runs: {
    status: 409,
    say: { zh: '当天的单走冲正，不用调整单。', en: 'The day still runs: take it back as a reversal.' },
    then: { zh: '请原经办人申请冲正。', en: 'Let its clerk ask for a reversal.' },
  },
  say_why: {
    status: 422,
    say: { zh: '请写明调整的原因。', en: 'Say why it is adjusted.' },
    then: { zh: '写清哪里错了、依据什么。', en: 'Write what was wrong and by what.' },
  },
  no_leaflet: {
    status: 409,
    say: { zh: '这个产品没有完整的说明单，不能卖。', en: 'This product has no whole sheet and is not sold.' },
    then: {
      zh: '请报省公司补齐功能、资费、报障、热线四项。',
      en: 'Have the province complete its four parts.',
    },
  },
  card_cooling: {
    status: 409,
    say: {
      zh: '这个号码刚补过卡，还在安全观察期。',
      en: 'The card of this number was just replaced; it is being watched.',
    },
    then: {
      zh: '卡坏了可以换卡；又丢了先挂失，过后再补。',
      en: 'A card that fails is changed; one lost again is stopped first.',
    },
  },
  say_it_first: {
    status: 409,
    say: {
      zh: '请先唱收唱付：说出收多少、找多少。',
      en: 'Say aloud first what you took and what you give back.',
    },
    then: { zh: '念一遍屏上的话，再入账。', en: 'Read out the sentence on the screen, then book it.' },
  },
  no_ground: {
    status: 409,
    say: {
      zh: '这项业务没有登记处理个人信息的依据，不能办。',
      en: 'No ground is registered for the data of this business.',
    },
    then: { zh: '请报个人信息保护负责人登记。', en: 'Have the privacy officer enter it.' },
  },
} satisfies RefusalTable;
