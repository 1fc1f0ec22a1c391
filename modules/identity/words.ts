import type { RefusalTable } from '../../kit/refusal.ts';

const read_again = { zh: '请客户出示证件，再读一次。', en: 'Ask for the document and read it again.' };

/** What a check of who somebody is may be refused with. */
export const refusals = {
  no_name: {
    status: 422,
    say: { zh: '证件上没有姓名。', en: 'The document shows no name.' },
    then: read_again,
  },
  bad_number: {
    status: 422,
    say: { zh: '身份证号码不是 18 位。', en: 'The ID number does not have 18 places.' },
    then: read_again,
  },
  bad_check_digit: {
    status: 422,
    say: { zh: '身份证号码的校验位不符。', en: 'The check digit of the ID number does not hold.' },
    then: {
      zh: '可能读错或是假证，请再读一次，仍不符就拒办。',
      en: 'It may be misread or false: read it again, and refuse if it stays so.',
    },
  },
  dates_differ: {
    status: 422,
    say: { zh: '证件上的出生日期与号码不一致。', en: 'The date of birth and the number do not agree.' },
    then: read_again,
  },
  document_over: {
    status: 409,
    say: { zh: '证件已过有效期。', en: 'The document is no longer valid.' },
    then: {
      zh: '请客户换有效证件，或办临时身份证。',
      en: 'Ask for a valid document, or a temporary ID card.',
    },
  },
  not_from_reader: {
    status: 403,
    say: { zh: '这不是读卡器读出来的。', en: 'The reader did not read this.' },
    then: {
      zh: '请用读卡器；读卡器坏了走双人手工核验。',
      en: 'Use the reader; if it is out of order, two persons check by hand.',
    },
  },
  read_before: {
    status: 409,
    say: { zh: '这次读卡的结果已经用过了。', en: 'This reading was used before.' },
    then: { zh: '请把证件再放一次读卡器。', en: 'Lay the document on the reader once more.' },
  },
  nobody_here: {
    status: 409,
    say: { zh: '台前没有正在办理的客户。', en: 'Nobody is being served at this counter.' },
    then: { zh: '先叫号并开始办理。', en: 'Call a number and start serving first.' },
  },
  other_visit: {
    status: 409,
    say: { zh: '这次核验是别的客户的。', en: 'This check belongs to another visit.' },
    then: read_again,
  },
  not_the_person: {
    status: 409,
    say: { zh: '人证不符，不能办理。', en: 'Person and document do not agree; this cannot be done.' },
    then: { zh: '请说明原因；可疑的报值班经理。', en: 'Say why; report a suspicion to the duty manager.' },
  },
  not_proven: {
    status: 409,
    say: { zh: '还没有核验本人。', en: 'The person has not been verified yet.' },
    then: {
      zh: '读证件并比对人像，或双人手工核验。',
      en: 'Read the document and compare the portrait, or check by two persons.',
    },
  },
  typed_by_lead: {
    status: 403,
    say: {
      zh: '手工录入的证件，要值班经理或厅经理来核。',
      en: 'A document that was typed is passed by the duty manager or the hall manager.',
    },
    then: { zh: '请他们到台前看证件、看人。', en: 'Ask one of them to look, at the counter.' },
  },
  read_again: {
    status: 409,
    say: { zh: '证件读取已过时。', en: 'The document read is too old.' },
    then: read_again,
  },
  guardian_stands_by: {
    status: 409,
    say: { zh: '客户 {age} 岁，须监护人到场。', en: 'The customer is {age}: a guardian must be present.' },
    then: { zh: '请监护人出示证件一并核验。', en: 'Read the guardian’s document as well.' },
  },
  guardian_is_minor: {
    status: 409,
    say: { zh: '监护人不能是客户自己。', en: 'Nobody is their own guardian.' },
    then: { zh: '请监护人出示自己的证件。', en: 'Read the guardian’s own document.' },
  },
  guardian_of_age: {
    status: 409,
    say: { zh: '监护人须已成年。', en: 'A guardian has to be grown up.' },
    then: { zh: '请成年的监护人来。', en: 'Ask a grown-up guardian to come.' },
  },
  no_relation_proof: {
    status: 409,
    say: { zh: '没有能证明监护关系的证件。', en: 'No paper shows that this is the guardian.' },
    then: {
      zh: '父母看户口本或出生证明，其他监护人看监护证明。',
      en: 'A parent shows the household register or birth certificate, another guardian a certificate.',
    },
  },
  guardian_consents: {
    status: 409,
    say: {
      zh: '客户 {age} 岁，须监护人到场并单独同意。',
      en: 'The customer is {age}: a guardian must be present and consent separately.',
    },
    then: {
      zh: '请监护人出示证件并签同意书。',
      en: 'Read the guardian’s document and have the consent signed.',
    },
  },
  holder_not_here: {
    status: 409,
    say: { zh: '这张证件的本人没有来。', en: 'The holder of this document is not here.' },
    then: { zh: '按代办手续办，读代办人的证件。', en: 'Do it through an agent: read the agent’s document.' },
  },
  no_holder_document: {
    status: 409,
    say: {
      zh: '没有机主本人的证件，不能代办。',
      en: 'Without the holder’s own document nobody acts for them.',
    },
    then: { zh: '请出示机主的有效证件原件。', en: 'Ask for the holder’s own valid document.' },
  },
  agent_is_holder: {
    status: 409,
    say: { zh: '代办人和机主是同一个人。', en: 'The agent and the holder are one person.' },
    then: { zh: '按本人办理。', en: 'Handle it as the holder’s own.' },
  },
  agent_of_age: {
    status: 409,
    say: { zh: '代办人须是成年人。', en: 'An agent has to be of age.' },
    then: { zh: '请成年人带双方证件来。', en: 'An adult comes with both documents.' },
  },
  letter_not_good: {
    status: 409,
    say: {
      zh: '委托书的日期不对，或已过期。',
      en: 'The letter of authority is too old, or not of today or before.',
    },
    then: { zh: '请机主重新写委托书。', en: 'Ask the holder for a new letter.' },
  },
  no_open_case: {
    status: 403,
    say: { zh: '没有在您手里办理的业务，不能看明文。', en: 'No open visit of yours: it stays masked.' },
    then: {
      zh: '开始办理后再看，或走个人信息查询。',
      en: 'Serve the customer first, or file a privacy request.',
    },
  },
  too_many_reveals: {
    status: 429,
    say: { zh: '这一小时看明文的次数已到上限。', en: 'The limit of reveals for this hour is reached.' },
    then: { zh: '请值班经理查看。', en: 'Ask the duty manager.' },
  },
  forgotten: {
    status: 409,
    say: { zh: '这位客户的资料已按规定删除。', en: 'This person’s data has been erased.' },
    then: { zh: '需要时重新读证件。', en: 'Read the document again if needed.' },
  },
  demo_only: {
    status: 403,
    say: { zh: '模拟读卡器只在演示里可用。', en: 'The simulated reader works in a demonstration only.' },
    then: { zh: '请接真读卡器。', en: 'Connect a real reader.' },
  },
  no_picture: {
    status: 404,
    say: { zh: '没有现场照片，或已按期删除。', en: 'There is no picture, or its days are over.' },
    then: { zh: '看核验记录：谁核验、怎么通过的。', en: 'See the check: who looked and how it passed.' },
  },
  own_matter: {
    status: 409,
    say: {
      zh: '这是您本人或亲属的业务，要由同事办。',
      en: 'This is your own or your family’s matter: a colleague handles it.',
    },
    then: { zh: '转号到别的台席。', en: 'Transfer the ticket to another counter.' },
  },
  reviewed_already: {
    status: 409,
    say: { zh: '本季度已经复核过。', en: 'This quarter has been reviewed already.' },
    then: {
      zh: '下季度再复核；要改权限找系统管理员。',
      en: 'Next quarter again; the administrator changes rights.',
    },
  },
  handler_of_unit: {
    status: 422,
    say: { zh: '经办人只替单位办，不替个人办。', en: 'A handler acts for a unit, never for a person.' },
    then: { zh: '选代办人与机主的关系。', en: 'Choose what the agent is to the holder.' },
  },
  no_handler: {
    status: 422,
    say: {
      zh: '单位业务要经办人本人在场，证件和委托书都要。',
      en: 'A unit’s business needs its handler here, with a document and the letter of the unit.',
    },
    then: {
      zh: '先读经办人的证件，填委托书日期。',
      en: 'Read the handler’s document and enter the day on the letter.',
    },
  },
  no_user_document: {
    status: 409,
    say: { zh: '使用人的证件没有核验。', en: 'The document of the user was not checked.' },
    then: {
      zh: '使用人在场就人证比对，没来就读带来的证件。',
      en: 'Compare face and document when the user is here, else read the document that was brought.',
    },
  },
  one_reading: {
    status: 409,
    say: {
      zh: '经办人和使用人不能用同一次读卡。',
      en: 'One reading does not stand for both the handler and the user.',
    },
    then: {
      zh: '经办人自己用，也要再读一次证件。',
      en: 'A handler who is the user has the document read again.',
    },
  },
  user_of_age: {
    status: 409,
    say: { zh: '使用人年龄不到，不能登记。', en: 'The user is too young to be registered.' },
    then: { zh: '请单位换一位使用人。', en: 'Ask the unit to name somebody else.' },
  },
} satisfies RefusalTable;
