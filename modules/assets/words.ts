import type { RefusalTable } from '../../kit/refusal.ts';

/** What keeping assets is refused with. */
export const refusals = {
  no_custodian: {
    status: 422,
    say: { zh: '保管人不是本厅在岗的人。', en: 'Whoever keeps it does not work in this hall.' },
    then: { zh: '请选本厅的一位。', en: 'Choose somebody of this hall.' },
  },
  tag_taken: {
    status: 409,
    say: { zh: '这个资产编号用过了。', en: 'This tag has been used.' },
    then: { zh: '请核对编号。', en: 'Check the tag.' },
  },
  not_yet_bought: {
    status: 422,
    say: { zh: '购置日在今天以后。', en: 'It would be bought after today.' },
    then: { zh: '请核对日期。', en: 'Check the day.' },
  },
  past_life: {
    status: 409,
    say: {
      zh: '超过使用年限，本厅不能往后推。',
      en: 'That is past its working life: the hall cannot put it off.',
    },
    then: { zh: '请早些更新，或请分公司定。', en: 'Replace it sooner, or ask the branch.' },
  },
  not_the_release: {
    status: 409,
    say: { zh: '这不是发布的版本。', en: 'This is not the released version.' },
    then: { zh: '请升到发布的版本再登记。', en: 'Update to the released version first.' },
  },
  not_in_use: {
    status: 409,
    say: { zh: '这件没有在用。', en: 'This is not in use.' },
    then: { zh: '先投入使用再报修。', en: 'Put it into use first.' },
  },
  repair_there: {
    status: 409,
    say: { zh: '这件已经报修了。', en: 'Its repair is ordered already.' },
    then: { zh: '请看报修清单。', en: 'Look at the list of repairs.' },
  },
  not_your_repair: {
    status: 403,
    say: { zh: '这张报修单不是你受理的。', en: 'You did not accept this repair.' },
    then: { zh: '请受理的人来报修好。', en: 'Whoever accepted it says that it is fixed.' },
  },
  confirm_own: {
    status: 403,
    say: { zh: '自己修的不能自己验收。', en: 'Whoever fixed it does not confirm it.' },
    then: { zh: '请另一位试过再验收。', en: 'Another tries it.' },
  },
  word_missing: {
    status: 422,
    say: { zh: '要写明情况。', en: 'A word on what it is about is needed.' },
    then: { zh: '请写一句再交。', en: 'Write a line first.' },
  },
  own_count: {
    status: 403,
    say: { zh: '自己保管的不能自己盘。', en: 'Whoever keeps a thing does not count it.' },
    then: { zh: '请另一位来盘这一件。', en: 'Somebody else counts this one.' },
  },
  own_case: {
    status: 403,
    say: { zh: '保管人不能给自己定责或报废。', en: 'Whoever keeps it is not one of the two who decide.' },
    then: { zh: '请另外两位来办。', en: 'Two others decide.' },
  },
  count_open: {
    status: 409,
    say: { zh: '已有一次盘点在进行。', en: 'A count is going on already.' },
    then: { zh: '请先交这一次。', en: 'Hand that one in first.' },
  },
  nothing_to_count: {
    status: 409,
    say: { zh: '资产册还是空的。', en: 'The register is empty.' },
    then: { zh: '请先入册。', en: 'Enter something first.' },
  },
  count_closed: {
    status: 409,
    say: { zh: '这次盘点已经交了。', en: 'This count is handed in.' },
    then: { zh: '请等下一次盘点。', en: 'Wait for the next one.' },
  },
  count_unfinished: {
    status: 409,
    say: { zh: '还有没盘的。', en: 'Some lines are not counted.' },
    then: { zh: '请逐件盘完再交。', en: 'Count every line first.' },
  },
  case_open: {
    status: 409,
    say: { zh: '这件还没有定责，不能报废。', en: 'Who answers for it is not decided yet.' },
    then: { zh: '请先两人定责。', en: 'Decide that by two first.' },
  },
  above_price: {
    status: 422,
    say: {
      zh: '赔偿不能超过购置价；公司承担的不收钱。',
      en: 'Nobody pays more than its price, and nothing where the company bears it.',
    },
    then: { zh: '请核对金额。', en: 'Check the amount.' },
  },
  piece_out: {
    status: 409,
    say: { zh: '这一件已经借出。', en: 'This piece is out.' },
    then: { zh: '请换一件。', en: 'Take another.' },
  },
  not_safety_facility: {
    status: 403,
    say: {
      zh: '行政事务部门只管安全设施的维修。',
      en: 'The administration department repairs safety facilities only.',
    },
    then: { zh: '这件由厅里办。', en: 'The hall sees to this one.' },
  },
  other_owner_confirms: {
    status: 403,
    say: {
      zh: '安全设施由另一方验收：厅里修的行政验，行政修的厅里验。',
      en: 'A safety facility is confirmed by its other owner: what the hall fixed by administration, and the other way round.',
    },
    then: { zh: '请另一方验收。', en: 'The other owner confirms it.' },
  },
  smart_lacks: {
    status: 409,
    say: {
      zh: '还缺设备：{what}等 {count} 种，不能认定为智能营业厅。',
      en: 'Devices lack ({count} kinds, {what} first): it is not recognised as a smart hall.',
    },
    then: { zh: '请先配齐并投入使用。', en: 'Put them into use first.' },
  },
  smart_already: {
    status: 409,
    say: { zh: '已经是这样了。', en: 'It stands so already.' },
    then: { zh: '请刷新再看。', en: 'Look again.' },
  },
  aid_expired: {
    status: 422,
    say: { zh: '已过有效期，不能放进药箱。', en: 'It is past its day: it does not go into the box.' },
    then: { zh: '请换有效的。', en: 'Take one that is good.' },
  },
} satisfies RefusalTable;
