import type { RefusalTable } from '../../kit/refusal.ts';

/** What keeping material is refused with. */
export const refusals = {
  not_approved: {
    status: 409,
    say: { zh: '本厅自制的还没有批。', en: 'What the hall made is not approved.' },
    then: { zh: '请营销经理签、分公司批后再摆。', en: 'Marketing manager and branch sign first.' },
  },
  expired: {
    status: 409,
    say: { zh: '已过有效期，不能摆放。', en: 'It is past its last day.' },
    then: { zh: '请换现行的一版。', en: 'Take the present one.' },
  },
  too_early: {
    status: 409,
    say: { zh: '还没到生效日。', en: 'It does not hold yet.' },
    then: { zh: '到生效日再摆。', en: 'Place it on its first day.' },
  },
  own: {
    status: 409,
    say: { zh: '自己登记或签过的不能自己批。', en: 'Whoever entered or endorsed it does not approve it.' },
    then: { zh: '请另一位批。', en: 'Ask somebody else.' },
  },
  dates_reversed: {
    status: 422,
    say: { zh: '截止日早于生效日。', en: 'It ends before it begins.' },
    then: { zh: '请核对日期。', en: 'Check the days.' },
  },
  unknown_topic: {
    status: 422,
    say: { zh: '规定内容里没有这一类。', en: 'The mandatory set has no such topic.' },
    then: { zh: '请从清单里选。', en: 'Choose one of the list.' },
  },
  picture_first: {
    status: 422,
    say: { zh: '撤下要拍那个位置。', en: 'A picture of the place is needed.' },
    then: { zh: '拍好再撤。', en: 'Take it, then take the piece down.' },
  },
  clip_empty: {
    status: 422,
    say: { zh: '屏播要写中英文内容。', en: 'A clip needs its text in both languages.' },
    then: { zh: '请写一两句。', en: 'Write a sentence or two.' },
  },
  clip_long: {
    status: 422,
    say: { zh: '字太多，屏上放不下。', en: 'More than the screen holds.' },
    then: {
      zh: '标题不超过 16 字，内容不超过 54 字；英文 40、130 个字母。',
      en: 'Title at most 40 letters, text 130; in Chinese 16 and 54 characters.',
    },
  },
} satisfies RefusalTable;
