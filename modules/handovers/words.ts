import type { RefusalTable } from '../../kit/refusal.ts';

/** What a handover is refused with, and what helps. */
export const refusals = {
  to_oneself: {
    status: 422,
    say: { zh: '不能交给自己。', en: 'Nobody hands a shift over to themselves.' },
    then: { zh: '请选接班的同事。', en: 'Choose the colleague who takes over.' },
  },
  written_already: {
    status: 409,
    say: { zh: '您已有一张没签完的交接班单。', en: 'A sheet of yours is not signed yet.' },
    then: { zh: '请签完或撤回那一张。', en: 'Finish or withdraw that one.' },
  },
  keeps_no_watch: {
    status: 409,
    say: {
      zh: '您当值，这位同事不能接值班。',
      en: 'You are on duty, and this colleague cannot keep the watch.',
    },
    then: { zh: '请交给值班经理或厅经理。', en: 'Hand over to a duty or hall manager.' },
  },
  not_yours: {
    status: 403,
    say: { zh: '这张单由交班人填。', en: 'The one who hands over writes this sheet.' },
    then: { zh: '请让交班人自己填写和签字。', en: 'Let them write and sign it.' },
  },
  not_the_receiver: {
    status: 403,
    say: { zh: '这一班不是交给您的。', en: 'This shift is not handed over to you.' },
    then: { zh: '请由单上的接班人签字。', en: 'The one named on the sheet signs.' },
  },
  own_shift: {
    status: 409,
    say: { zh: '交接双方不能自己复核。', en: 'Giver and receiver do not sign as supervisor.' },
    then: { zh: '请另一位经理复核。', en: 'Ask another manager.' },
  },
  till_uncounted: {
    status: 409,
    say: {
      zh: '钱箱还没有点清，不能交班。',
      en: 'The till is not counted: the shift cannot be handed over.',
    },
    then: {
      zh: '钱箱：先结班点款，或交给接班人清点。',
      en: 'Till: close and count it, or let the receiver count it.',
    },
  },
  difference_open: {
    status: 409,
    say: {
      zh: '钱箱有差额还没有立案说明，不能交班。',
      en: 'A difference has no case yet: the shift cannot be handed over.',
    },
    then: {
      zh: '差额：先写明情况，立案后可以交班。',
      en: 'Difference: explain it; with its case open you may go on.',
    },
  },
  orphaned: {
    status: 409,
    say: { zh: '还有未尽事宜没有接手人。', en: 'Something open goes to nobody yet.' },
    then: { zh: '未尽事宜：逐项指定接手人。', en: 'Open things: name who goes on with each.' },
  },
  not_looked: {
    status: 409,
    say: { zh: '手工核对没有做完。', en: 'Something was not looked at.' },
    then: { zh: '手工核对：逐项选好，有问题的写明。', en: 'By hand: answer each, and say what is amiss.' },
  },
  log_empty: {
    status: 409,
    say: {
      zh: '当值交班，今天的值班日志还没有写。',
      en: 'You hand the watch over, and today’s log has no word of yours.',
    },
    then: {
      zh: '值班日志：写下今天的情况，哪怕是无异常。',
      en: 'Log: write how the day was, even if nothing happened.',
    },
  },
  keys_in_hand: {
    status: 409,
    say: { zh: '您手里还有钥匙或密码。', en: 'Keys or codes are still in your hand.' },
    then: {
      zh: '钥匙：先双签移交，或写明为什么留在手里。',
      en: 'Keys: pass them on, or say why they stay with you.',
    },
  },
  accept_first: {
    status: 409,
    say: {
      zh: '有一班等您接，接完才能领钱箱。',
      en: 'A shift waits for you: take it over before you ask for a till.',
    },
    then: { zh: '请到交接班本里核对签字。', en: 'Look through and sign it in the book of handovers.' },
  },
  not_the_holder: {
    status: 403,
    say: { zh: '密码由现在掌握的人更换。', en: 'Whoever knows the code now changes it.' },
    then: { zh: '请让掌握密码的人来办。', en: 'Let the holder of the code do it.' },
  },
} satisfies RefusalTable;
