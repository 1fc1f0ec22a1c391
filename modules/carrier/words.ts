import type { RefusalTable } from '../../kit/refusal.ts';

/** What the carrier's core is refused with. */
export const refusals = {
  line_unexplained: {
    status: 422,
    say: {
      zh: '账单行没有写明资费条目和由来。',
      en: 'A line of a bill names no item of the price list or no cause.',
    },
    then: { zh: '补上资费条目和单号，再入账。', en: 'Name the item and what caused it.' },
  },
  away: {
    status: 503,
    say: { zh: '到业务系统的线路断了。', en: 'The line to the carrier’s systems is down.' },
    then: {
      zh: '可以先预受理，恢复后补录。',
      en: 'Accept it in advance; it is completed when the line is back.',
    },
  },
  holder_and_keeper: {
    status: 403,
    say: {
      zh: '要持卡人本人和库管或值班经理两人签。',
      en: 'The holder of the box and the keeper of the stock have to sign.',
    },
    then: { zh: '请其中一人来签。', en: 'Ask one of them to sign.' },
  },
  how_many: {
    status: 422,
    say: { zh: '一次 1 到 200 张。', en: 'Between 1 and 200 cards at once.' },
    then: { zh: '请填张数。', en: 'Enter how many.' },
  },
  too_few: {
    status: 409,
    say: { zh: '没有这么多卡。', en: 'There are not so many cards.' },
    then: { zh: '先看厅库和尾箱各有多少。', en: 'Look at the stock and the box first.' },
  },
  not_a_number: {
    status: 422,
    say: { zh: '这不是 11 位手机号码。', en: 'That is not a mobile number of 11 digits.' },
    then: { zh: '请客户再说一遍号码。', en: 'Ask the customer to say the number again.' },
  },
  no_such_number: {
    status: 404,
    say: { zh: '没有这个号码。', en: 'There is no such number.' },
    then: {
      zh: '核对号码；别家运营商的号码不能办。',
      en: 'Check the number; other carriers’ numbers cannot be served.',
    },
  },
  no_visit: {
    status: 409,
    say: {
      zh: '号码只给正在您台前办理的客户选。',
      en: 'Numbers are chosen for the customer at your own counter.',
    },
    then: { zh: '先叫号并开始办理。', en: 'Call the number and start serving first.' },
  },
  number_taken: {
    status: 409,
    say: { zh: '这个号码刚被选走。', en: 'This number has just been taken.' },
    then: { zh: '请客户另选一个。', en: 'Ask the customer to choose another.' },
  },
  not_in_service: {
    status: 409,
    say: { zh: '这个号码现在不在用。', en: 'This number is not in service.' },
    then: { zh: '先查停机原因，复机后再办。', en: 'See why it is suspended, and resume it first.' },
  },
  not_suspended: {
    status: 409,
    say: { zh: '这个号码没有停机。', en: 'This number is not suspended.' },
    then: {
      zh: '不用复机；不能用先查信号和手机。',
      en: 'Nothing to resume; look at signal and phone first.',
    },
  },
  not_by_holder: {
    status: 409,
    say: {
      zh: '这个号码不是机主自己停的，这里不能复机。',
      en: 'It was not its holder who stopped this number.',
    },
    then: {
      zh: '欠费的先缴清；其他原因报值班经理。',
      en: 'A debt is paid first; anything else goes to the duty manager.',
    },
  },
  five_numbers: {
    status: 409,
    say: {
      zh: '这位客户名下已有 {most} 个号码，不能再开。',
      en: 'This customer has {most} numbers already; no more may be opened.',
    },
    then: {
      zh: '可以先销一个，或查名下号码是否本人所办。',
      en: 'Close one first, or check whether all were opened by the customer.',
    },
  },
  bad_credit_code: {
    status: 422,
    say: {
      zh: '统一社会信用代码不对：18 位，校验位要相符。',
      en: 'The credit code does not hold: eighteen signs, the last one checks the others.',
    },
    then: {
      zh: '对着执照再录一遍，仍不符就拒办。',
      en: 'Enter it again from the licence; refuse if it stays so.',
    },
  },
  other_licence: {
    status: 422,
    say: { zh: '代码和证件种类对不上。', en: 'The code is not of this kind of licence.' },
    then: { zh: '看证件是谁发的，改证件种类。', en: 'See who issued it, and choose the kind it is.' },
  },
  licence_over: {
    status: 409,
    say: { zh: '单位证件已过有效期。', en: 'The licence of the unit is over.' },
    then: { zh: '请单位换证后再来。', en: 'Ask the unit to come with a valid one.' },
  },
  reading_used: {
    status: 409,
    say: {
      zh: '这次读的证件已经登记过一个使用人。',
      en: 'This reading of the document has registered a user already.',
    },
    then: { zh: '请使用人的证件再读一次。', en: 'Read the user’s document once more.' },
  },
  user_full: {
    status: 409,
    say: {
      zh: '这位使用人已登记 {most} 个单位号码，不能再登记。',
      en: 'This user is registered for {most} numbers of units; no more may be.',
    },
    then: {
      zh: '先变更其中一个的使用人，或换人登记。',
      en: 'Change the user of one first, or register somebody else.',
    },
  },
  not_of_a_unit: {
    status: 409,
    say: { zh: '这个号码不是单位号码。', en: 'This number is no unit’s.' },
    then: { zh: '个人号码按个人业务办。', en: 'A person’s number is served as a person’s.' },
  },
  other_unit: {
    status: 403,
    say: { zh: '这个号码是别的单位的。', en: 'This number is another unit’s.' },
    then: {
      zh: '请号码所属单位带证件来办。',
      en: 'Ask the unit whose number it is to come with its licence.',
    },
  },
  same_user: {
    status: 409,
    say: { zh: '这个号码登记的就是这位使用人。', en: 'This number is registered to this very user.' },
    then: { zh: '读新使用人的证件。', en: 'Read the document of the new user.' },
  },
  no_such_plan: {
    status: 422,
    say: { zh: '没有这个套餐。', en: 'There is no such plan.' },
    then: { zh: '请从列表里选。', en: 'Choose from the list.' },
  },
  service_on: {
    status: 409,
    say: { zh: '这个号码已经开着这项业务。', en: 'The number has this service already.' },
    then: { zh: '不用再开。', en: 'Nothing to add.' },
  },
  service_off: {
    status: 409,
    say: { zh: '这个号码没有开这项业务。', en: 'The number does not have this service.' },
    then: { zh: '不用取消；看看名下别的号码。', en: 'Nothing to end; look at the holder’s other numbers.' },
  },
  bill_way_moved: {
    status: 409,
    say: { zh: '账单寄送方式后来又改过。', en: 'Where the bills go was changed again since.' },
    then: {
      zh: '先撤后改的那一单，或按要的方式重开一单。',
      en: 'Take the later order back first, or open one for the way that is wanted.',
    },
  },
  not_at_rest: {
    status: 409,
    say: { zh: '这个号码已经不在这次停机里。', en: 'This suspension has ended already.' },
    then: { zh: '查号码现在的状态，再决定。', en: 'Look at the number’s state first.' },
  },
  owes_money: {
    status: 409,
    say: { zh: '账户上还有欠费。', en: 'Something is still owed on the account.' },
    then: {
      zh: '重开这张单，把欠费一起结清。',
      en: 'Open the order again: what is owed is settled with it.',
    },
  },
  balance_moved: {
    status: 409,
    say: { zh: '余额刚刚变了。', en: 'The balance has just changed.' },
    then: { zh: '重开这张单，按新的余额退。', en: 'Open the order again; the new balance is returned.' },
  },
  not_resting: {
    status: 409,
    say: { zh: '这个号码不在冻结期里。', en: 'This number is not at rest after closing.' },
    then: {
      zh: '冻结期已过的号码，按选号入网办。',
      en: 'After its rest it is chosen like any other number.',
    },
  },
  not_theirs: {
    status: 403,
    say: { zh: '只有原机主能复装。', en: 'Only whoever had it may take it again.' },
    then: { zh: '请原机主带证件来。', en: 'Ask its former holder to come with a document.' },
  },
  money_used: {
    status: 409,
    say: { zh: '这笔钱已经用掉，退不回来。', en: 'This money has been used and cannot be taken back.' },
    then: { zh: '走调整单，由厅经理批。', en: 'Use an adjustment, approved by the hall manager.' },
  },
  not_a_card: {
    status: 422,
    say: { zh: '卡号不对，校验位不符。', en: 'That is no card number: its check digit does not hold.' },
    then: { zh: '请重新扫码。', en: 'Scan the card again.' },
  },
  no_card: {
    status: 409,
    say: { zh: '这张卡没有为这笔业务占用。', en: 'This card is not reserved for this order.' },
    then: { zh: '请重新刷卡。', en: 'Scan a card again.' },
  },
  box_empty: {
    status: 409,
    say: { zh: '您的尾箱里没有卡了。', en: 'Your box holds no more cards.' },
    then: { zh: '请找库管领卡。', en: 'Ask the storekeeper for cards.' },
  },
  card_not_yours: {
    status: 409,
    say: { zh: '这张卡不在您的尾箱里。', en: 'This card is not in your box.' },
    then: { zh: '只能用自己领的卡。', en: 'Use a card that was issued to you.' },
  },
  box_differs: {
    status: 409,
    say: { zh: '首末卡号或张数与发来的不符。', en: 'First, last or number of cards is not what was sent.' },
    then: {
      zh: '先不要拆用，再点一遍；仍不符就报分公司。',
      en: 'Leave it closed and count again; report it if it stays so.',
    },
  },
  drawer_empty: {
    status: 409,
    say: { zh: '废卡抽屉里没有卡。', en: 'There are no dead cards in the drawer.' },
    then: { zh: '换下来的旧卡和坏卡才要销毁。', en: 'Old cards taken back and bad ones are destroyed.' },
  },
  count_differs: {
    status: 409,
    say: { zh: '点的张数与台账不符。', en: 'What was counted is not what the register holds.' },
    then: { zh: '对着尾号逐张再点。', en: 'Count again, card by card, by the last digits.' },
  },
  who_counted: {
    status: 403,
    say: { zh: '先签的要是清点拍照的人。', en: 'Whoever counted and took the picture signs first.' },
    then: { zh: '请清点的人来申请。', en: 'Let the one who counted ask.' },
  },
  blocked_already: {
    status: 409,
    say: { zh: '这个号码已经停用了。', en: 'This number has been stopped already.' },
    then: { zh: '在台账里看停用单。', en: 'See its order in the register.' },
  },
  not_blocked: {
    status: 409,
    say: { zh: '这个号码没有因违法使用停用。', en: 'Nobody stopped this number for abuse.' },
    then: { zh: '查停机原因，按原因办。', en: 'See why it is suspended and act on that.' },
  },
} satisfies RefusalTable;
