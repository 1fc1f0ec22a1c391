import type { RefusalTable } from '../../kit/refusal.ts';

/** What a till is refused with. */
export const refusals = {
  no_till: {
    status: 409,
    say: { zh: '您还没有领备用金，不能收款。', en: 'You have no till open and cannot take money.' },
    then: {
      zh: '请库管或值班经理与您一起签领备用金。',
      en: 'Sign for the float with the storekeeper or the duty manager.',
    },
  },
  last_cash: {
    status: 409,
    say: {
      zh: '营业时间里至少要有一个台收现金，这是最后一个。',
      en: 'An open hall takes cash at one counter at least; this is the last.',
    },
    then: { zh: '先让另一个台领钱箱收现金。', en: 'Have another counter open its till first.' },
  },
  cash_off: {
    status: 409,
    say: { zh: '这个台暂停收现金。', en: 'This counter takes no cash for the time being.' },
    then: {
      zh: '请客户到收现金的台，或恢复后再收。',
      en: 'Send the customer to a counter that does, or take cash again first.',
    },
  },
  note_described: {
    status: 422,
    say: { zh: '写明券别和冠字号。', en: 'Write down the note and its printed number.' },
    then: {
      zh: '冠字号 8 到 12 位字母数字，照票面抄。',
      en: 'Eight to twelve letters and digits, as printed.',
    },
  },
  day_over: {
    status: 409,
    say: { zh: '今天不再开新的钱箱。', en: 'No more tills are opened today.' },
    then: { zh: '明天开门前再领。', en: 'Ask again before opening tomorrow.' },
  },
  one_till: {
    status: 409,
    say: { zh: '您手里已有一个钱箱。', en: 'You hold a till already.' },
    then: { zh: '先封账或交接。', en: 'Close it or hand it over first.' },
  },
  not_yours: {
    status: 403,
    say: { zh: '这不是您的钱箱。', en: 'This is not your till.' },
    then: { zh: '只有本人能做这一步。', en: 'Only its own clerk can do this.' },
  },
  own_till: {
    status: 403,
    say: { zh: '自己的钱箱要由别人来点。', en: 'Somebody else has to count your own till.' },
    then: { zh: '请值班经理或接班人。', en: 'Ask the duty manager or the next clerk.' },
  },
  own_difference: {
    status: 403,
    say: { zh: '自己的差额不能自己定。', en: 'You cannot decide on your own difference.' },
    then: { zh: '请上一级定。', en: 'Ask the next level.' },
  },
  for_duty_manager: {
    status: 403,
    say: { zh: '这笔差额由值班经理定。', en: 'The duty manager decides on this difference.' },
    then: { zh: '已转给值班经理。', en: 'It was passed to the duty manager.' },
  },
  for_hall_manager: {
    status: 403,
    say: {
      zh: '这笔差额超过值班经理的权限，由厅经理定。',
      en: 'This difference is beyond the duty manager: the hall manager decides.',
    },
    then: { zh: '已转给厅经理。', en: 'It was passed to the hall manager.' },
  },
  for_branch_supervisor: {
    status: 403,
    say: {
      zh: '这笔差额较大或是再次发生，由分公司定。',
      en: 'This difference is large or repeated: the branch decides.',
    },
    then: { zh: '已转给分公司督导。', en: 'It was passed to the branch.' },
  },
  clerk_and_keeper: {
    status: 403,
    say: {
      zh: '要钱箱本人和库管或值班经理两人签。',
      en: 'The clerk of the till and the keeper of the safe have to sign.',
    },
    then: { zh: '请其中一人来签。', en: 'Ask one of them to sign.' },
  },
  safe_too_little: {
    status: 409,
    say: {
      zh: '账上保险柜的现金不够 {float} 元备用金。',
      en: 'By the books the safe holds less than the float of {float} yuan.',
    },
    then: {
      zh: '先让其他台缴款入柜，或请厅经理补足。',
      en: 'Let another till drop cash to the safe first, or ask the hall manager.',
    },
  },
  nothing_counted: {
    status: 422,
    say: { zh: '没有点到钱。', en: 'Nothing was counted.' },
    then: { zh: '请按面额填张数。', en: 'Enter the pieces of each note and coin.' },
  },
  not_balanced: {
    status: 409,
    say: { zh: '账还没平，不能封账。', en: 'The till is not balanced and cannot be signed.' },
    then: { zh: '先点数、核对，有差额先定。', en: 'Count and compare first; a difference is decided first.' },
  },
  still_open: {
    status: 409,
    say: { zh: '还有钱箱没有封账。', en: 'A till is not closed yet.' },
    then: { zh: '请各台先结班。', en: 'Every clerk closes the till first.' },
  },
} satisfies RefusalTable;
