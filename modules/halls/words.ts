import type { RefusalTable } from '../../kit/refusal.ts';

/** What the hall's day is refused with. */
export const refusals = {
  half_a_spot: {
    status: 422,
    say: { zh: '纬度、经度要填就都填。', en: 'A spot needs latitude and longitude together.' },
    then: { zh: '请补上另一个，或两个都清空。', en: 'Add the other, or clear both.' },
  },
  spot_far_off: {
    status: 422,
    say: {
      zh: '这个位置离本单位其他厅都太远，像是填错了。',
      en: 'This spot is far off every other hall of the unit: a figure is likely mistyped.',
    },
    then: { zh: '请核对纬度和经度。', en: 'Check latitude and longitude.' },
  },
  suspended: {
    status: 409,
    say: { zh: '本厅已停业，不能开门。', en: 'This hall is suspended and may not open.' },
    then: { zh: '请与分公司核对。', en: 'Check with the branch.' },
  },
  no_licence: {
    status: 409,
    say: {
      zh: '工商登记缺失或已到期，不能开门。',
      en: 'The business licence is missing or has expired; the hall may not open.',
    },
    then: { zh: '请分公司更新登记。', en: 'Ask the branch to renew the registration.' },
  },
  not_unlocked: {
    status: 409,
    say: { zh: '还没有双人开门。', en: 'The hall has not been unlocked by two persons.' },
    then: { zh: '请两位同事先做双人开门。', en: 'Two colleagues unlock it first.' },
  },
  list_missing: {
    status: 409,
    say: { zh: '开门检查还没交。', en: 'The opening checks are not handed in.' },
    then: { zh: '请做完开门检查。', en: 'Finish the opening checks.' },
  },
  critical_fail: {
    status: 409,
    say: {
      zh: '开门检查有 A 类不合格，不能开门。',
      en: 'A critical opening check failed; the hall may not open.',
    },
    then: { zh: '请整改后重新检查。', en: 'Put it right and check again.' },
  },
  closing_fail: {
    status: 409,
    say: {
      zh: '闭店检查有 A 类不合格，不能闭店。',
      en: 'A critical closing check failed; the day may not be closed.',
    },
    then: { zh: '请整改后重新做一遍闭店检查。', en: 'Put it right and do the closing checks again.' },
  },
  hours_reversed: {
    status: 422,
    say: { zh: '闭店要晚于开门。', en: 'A hall closes after it opens.' },
    then: { zh: '请改营业时间。', en: 'Correct the hours.' },
  },
  hours_short: {
    status: 422,
    say: { zh: '营业时间少于规定的时长。', en: 'These hours are shorter than the norm allows.' },
    then: {
      zh: '请延长营业时间，或填豁免到期日。',
      en: 'Lengthen them, or enter the last day of the exemption.',
    },
  },
  number_taken: {
    status: 409,
    say: { zh: '这个厅号已有人用。', en: 'This hall number is taken.' },
    then: { zh: '请换一个厅号。', en: 'Choose another number.' },
  },
  paper_missing: {
    status: 409,
    say: {
      zh: '合作合同或运营协议缺失、未批或不在有效期内，不能开门。',
      en: 'The partner contract or operator agreement is missing, not approved or out of its dates; the hall may not open.',
    },
    then: {
      zh: '请在厅务“证照”登记，由分公司批准。',
      en: 'Enter it under “Papers” in the office; the branch approves it.',
    },
  },
  hours_need_notice: {
    status: 409,
    say: {
      zh: '营业时间不能直接改。',
      en: 'The opening hours are not changed here.',
    },
    then: {
      zh: '请厅经理在厅务“证照”提出，由分公司批准并提前公告。',
      en: 'The hall manager asks under “Papers” in the office; the branch approves and announces.',
    },
  },
  hours_too_soon: {
    status: 409,
    say: { zh: '要提前 {days} 天公告。', en: 'The public is told {days} days ahead.' },
    then: { zh: '请选晚一点的施行日。', en: 'Choose a later day.' },
  },
  hours_waiting: {
    status: 409,
    say: { zh: '已有一次变更在走。', en: 'Another change of hours is under way.' },
    then: { zh: '先办完或撤回那一次。', en: 'Finish or withdraw that one first.' },
  },
  own_hours: {
    status: 409,
    say: { zh: '提出的人不能自己批。', en: 'Whoever asked for the change does not approve it.' },
    then: { zh: '请分公司另一位同事批。', en: 'Ask a colleague of the branch.' },
  },
  not_accepted: {
    status: 409,
    say: {
      zh: '新厅或迁址的厅还没有通过验收，不能开门。',
      en: 'A new or moved hall has not passed its acceptance and may not open.',
    },
    then: { zh: '请分公司来验收。', en: 'Ask the branch to inspect it.' },
  },
  own_paper: {
    status: 409,
    say: { zh: '登记的人不能自己批。', en: 'Whoever entered a paper does not approve it.' },
    then: { zh: '请分公司另一位同事批。', en: 'Ask a colleague of the branch.' },
  },
  dates_reversed: {
    status: 422,
    say: { zh: '到期日早于起始日。', en: 'It would end before it begins.' },
    then: { zh: '请改日期。', en: 'Correct the dates.' },
  },
  wrong_level: {
    status: 409,
    say: { zh: '这一级不能放在这里。', en: 'This level does not belong here.' },
    then: {
      zh: '集团下设省，省下设市，市下设区县；厅归市或区县。',
      en: 'Provinces stand below the group, branches below a province, districts below a branch; halls below either of the last two.',
    },
  },
  unit_number_taken: {
    status: 409,
    say: { zh: '这个单位号已有人用。', en: 'This unit number is taken.' },
    then: { zh: '请换一个号。', en: 'Choose another one.' },
  },
  same_name: {
    status: 409,
    say: { zh: '单位就叫这个名字。', en: 'The unit is called that already.' },
    then: { zh: '请写新名字。', en: 'Give the new name.' },
  },
  exemption_says: {
    status: 422,
    say: { zh: '豁免要写明哪些业务、为什么。', en: 'An exemption names its businesses and says why.' },
    then: { zh: '请选业务并写理由。', en: 'Choose them and give the reason.' },
  },
  contract_permits: {
    status: 422,
    say: { zh: '合作合同要写明可办业务。', en: 'A partner contract names the businesses it permits.' },
    then: { zh: '请选可办业务。', en: 'Choose them.' },
  },
  business_not_permitted: {
    status: 409,
    say: { zh: '按合同，本厅不办这项业务。', en: 'Under its contract this hall does not do this business.' },
    then: { zh: '请引导客户到{hall}。', en: 'Send the customer to {hall}.' },
  },
  no_day: {
    status: 409,
    say: { zh: '今天不营业。', en: 'The hall does not open today.' },
    then: { zh: '请看营业时间。', en: 'See the opening hours.' },
  },
} satisfies RefusalTable;
