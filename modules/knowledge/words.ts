import type { RefusalTable } from '../../kit/refusal.ts';

/** What is refused around the knowledge base, and what helps. */
export const refusals = {
  not_offered: {
    status: 422,
    say: { zh: '这条答案现在不能用。', en: 'That answer is not offered now.' },
    then: {
      zh: '换一条现行的，或用自己的话答并如实登记。',
      en: 'Take one that is in force, or answer in your own words and say so.',
    },
  },
  changed_meanwhile: {
    status: 409,
    say: { zh: '这条答案刚换了新版。', en: 'That answer has just been replaced.' },
    then: { zh: '请照新版再说一遍。', en: 'Read the new version out.' },
  },
  own_draft: {
    status: 403,
    say: { zh: '自己写的不能自己批。', en: 'Whoever wrote it does not approve it.' },
    then: { zh: '请另一位有权的人批。', en: 'Ask somebody else who may.' },
  },
  leaders_only: {
    status: 403,
    say: { zh: '由省公司批准或撤下。', en: 'The province approves and withdraws.' },
    then: { zh: '请省公司督导或法务处理。', en: 'Ask the province or its legal office.' },
  },
  over_already: {
    status: 409,
    say: { zh: '有效期已过。', en: 'Its time is over already.' },
    then: { zh: '请起草人改有效期。', en: 'Ask whoever wrote it for another end.' },
  },
  no_time: {
    status: 422,
    say: { zh: '有效期不对。', en: 'That is no time to hold.' },
    then: {
      zh: '止期不早于起期，也不早于今天。',
      en: 'It ends no earlier than it begins, and not before today.',
    },
  },
  too_long: {
    status: 422,
    say: { zh: '有效期太长。', en: 'It would hold too long unlooked at.' },
    then: { zh: '把止期改到规定的月数内。', en: 'Let it end within the months of the norm.' },
  },
  phrase_topic: {
    status: 422,
    say: { zh: '话术不归咨询主题。', en: 'A phrase stands under no topic.' },
    then: { zh: '主题选「其他」，或不选场景。', en: 'Choose the last topic, or no scene.' },
  },
  no_such_owner: {
    status: 422,
    say: { zh: '这人不能负责答案。', en: 'That person cannot answer for it.' },
    then: { zh: '选自己，或名单上的人。', en: 'Choose yourself or somebody on the list.' },
  },
  one_at_a_time: {
    status: 409,
    say: { zh: '这条答案已有一版在起草。', en: 'A version of it is under way.' },
    then: { zh: '先批准或放弃那一版。', en: 'Approve or drop that one first.' },
  },
  nothing_new: {
    status: 422,
    say: { zh: '和现行版一样。', en: 'It says what the version in force says.' },
    then: { zh: '改了文字或有效期再起草。', en: 'Change its words or its end first.' },
  },
  not_your_draft: {
    status: 403,
    say: { zh: '这份草稿是别人写的。', en: 'Somebody else wrote that draft.' },
    then: { zh: '请起草人处理。', en: 'Ask whoever wrote it.' },
  },
  say_why: {
    status: 422,
    say: { zh: '撤下要写原因。', en: 'Withdrawing needs its reason.' },
    then: { zh: '至少写四个字。', en: 'Write four characters at least.' },
  },
  own_report: {
    status: 403,
    say: { zh: '自己反映的不能自己了结。', en: 'Nobody settles what they said themselves.' },
    then: { zh: '请答案负责人处理。', en: 'Ask the owner of the answer.' },
  },
  not_owner: {
    status: 403,
    say: { zh: '这条答案由别人负责。', en: 'Somebody else answers for it.' },
    then: {
      zh: '请负责人更正；超时后省公司也能处理。',
      en: 'Ask its owner; once late the province may too.',
    },
  },
  not_settled: {
    status: 409,
    say: { zh: '还没有处理结果。', en: 'Nothing has become of it yet.' },
    then: { zh: '有结果时这里会说。', en: 'It is told here when it is.' },
  },
  which_is_right: {
    status: 422,
    say: { zh: '没有这个选项。', en: 'There is no such choice.' },
    then: { zh: '在列出的选项里选。', en: 'Choose one that is listed.' },
  },
  not_drawn: {
    status: 403,
    say: { zh: '这道题本周没有抽给您。', en: 'That question was not drawn for you this week.' },
    then: { zh: '答本周抽到的题。', en: 'Answer those of your week.' },
  },
  answered_once: {
    status: 409,
    say: { zh: '这道题本周已经答过。', en: 'You have answered that one this week.' },
    then: { zh: '下周再抽。', en: 'New ones are drawn next week.' },
  },
} satisfies RefusalTable;
