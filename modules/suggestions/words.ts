import type { RefusalTable } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';

const see_level = { zh: '请上一级办。', en: 'The level above handles it.' };

/** What is refused of an opinion. */
export const refusals = {
  nobody_leads: {
    status: 409,
    say: { zh: '厅里没有值班经理或厅经理。', en: 'Nobody leads this hall.' },
    then: { zh: '先排班。', en: 'Name somebody first.' },
  },
  page_missing: {
    status: 422,
    say: { zh: '写明是意见簿第几页。', en: 'Say on which page of the book it stands.' },
    then: { zh: '填页码。', en: 'Give the page.' },
  },
  picture_missing: {
    status: 422,
    say: { zh: '意见簿的登记要附那一页的照片。', en: 'An entry of the book needs a picture of its page.' },
    then: { zh: '拍下那一页再登记。', en: 'Take a picture of the page.' },
  },
  read_already: {
    status: 409,
    say: { zh: '今天已经看过意见簿。', en: 'The book was read today.' },
    then: { zh: '新的意见逐条回复。', en: 'Reply to what is new, one by one.' },
  },
  page_went_back: {
    status: 422,
    say: {
      zh: '上次看到第 {page} 页，页数不会变少。',
      en: 'It was read up to page {page}: pages never become fewer.',
    },
    then: {
      zh: '核对意见簿；换了新簿接着编页。',
      en: 'Look at the book again; a new book goes on counting.',
    },
  },
  pages_unread: {
    status: 422,
    say: {
      zh: '有人登记到第 {page} 页，还没看到。',
      en: 'Somebody entered page {page}: it was not reached.',
    },
    then: { zh: '看到最后一页再记。', en: 'Read to the last page.' },
  },
  for_hall_manager: {
    status: 403,
    say: { zh: '超过时限，已到厅经理一级。', en: 'It was late and has climbed to the hall manager.' },
    then: see_level,
  },
  for_branch: {
    status: 403,
    say: { zh: '超过时限，已到分公司一级。', en: 'It was late and has climbed to the branch.' },
    then: see_level,
  },
  replied_already: {
    status: 409,
    say: { zh: '初步回复已经写过。', en: 'The first reply was written already.' },
    then: { zh: '正式答复里再说。', en: 'Say it in the final answer.' },
  },
  praise_is_thanked: {
    status: 409,
    say: { zh: '表扬不用评估。', en: 'Praise is not evaluated.' },
    then: { zh: '直接答复致谢。', en: 'Thank for it.' },
  },
  not_praise: {
    status: 409,
    say: { zh: '只有表扬能直接致谢办结。', en: 'Only praise ends with thanks.' },
    then: { zh: '先评估，再决定采不采纳。', en: 'Evaluate it, then decide.' },
  },
  evaluated_against: {
    status: 409,
    say: { zh: '评估说不可行，不能采纳。', en: 'Its evaluation speaks against it.' },
    then: { zh: '不采纳并说明原因。', en: 'Turn it down and say why.' },
  },
  another_decides: {
    status: 403,
    say: { zh: '评估的人不能自己定不采纳。', en: 'Whoever evaluated it does not turn it down.' },
    then: { zh: '请别人或上级定。', en: 'Ask somebody else, or the level above.' },
  },
  reward_adopted_only: {
    status: 409,
    say: { zh: '采纳并答复后才能致谢奖励。', en: 'Only what was adopted and answered is rewarded.' },
    then: { zh: '先采纳、答复。', en: 'Adopt and answer it first.' },
  },
  rewarded_already: {
    status: 409,
    say: { zh: '已经奖励过。', en: 'It was rewarded already.' },
    then: { zh: '看下面的经过。', en: 'See what happened below.' },
  },
  no_money_here: {
    status: 422,
    say: { zh: '感谢信和证书不带金额。', en: 'No money goes with a letter or certificate.' },
    then: { zh: '把金额清零，或选谢礼。', en: 'Leave the sum out, or choose a gift.' },
  },
  beyond_reward: {
    status: 422,
    say: { zh: '谢礼超过上限 {most} 元。', en: 'A gift costs {most} yuan at most.' },
    then: { zh: '减少金额。', en: 'Give less.' },
  },
  improvement_tells: {
    status: 409,
    say: {
      zh: '已转为改进，见没见效由改进评定。',
      en: 'An improvement carries it, and its judgement tells.',
    },
    then: { zh: '到改进页办。', en: 'See the page of improvements.' },
  },
  day_over: {
    status: 422,
    say: { zh: '这一天已经过了。', en: 'That day is over.' },
    then: { zh: '选今天或以后。', en: 'Choose today or later.' },
  },
  not_its_day: {
    status: 409,
    say: { zh: '座谈会还没到日子。', en: 'The day of the seminar has not come.' },
    then: { zh: '当天或之后再记。', en: 'Record it on its day or after.' },
  },
  too_few_asked: {
    status: 422,
    say: { zh: '至少要有 {least} 位客户。', en: 'It takes {least} customers at least.' },
    then: { zh: '接着问，问够再记。', en: 'Go on asking, then record it.' },
  },
} satisfies RefusalTable;

/** What happened to an opinion beside its moves. */
export const event_words: Record<string, Words> = {
  receive: { zh: '收到并编号', en: 'Received and numbered' },
  replied: { zh: '初步回复', en: 'First reply' },
  reply_near: { zh: '初步回复快到时限', en: 'First reply falls due soon' },
  reply_late: { zh: '初步回复超时', en: 'First reply is late' },
  final_near: { zh: '正式答复快到时限', en: 'Final answer falls due soon' },
  final_late: { zh: '正式答复超时', en: 'Final answer is late' },
  effect_late: { zh: '没有按期见效', en: 'Not in effect by its day' },
  raised: { zh: '升一级', en: 'Climbed one level' },
  rewarded: { zh: '奖励', en: 'Rewarded' },
  improvement_failed: { zh: '改进没有留用', en: 'Its improvement was taken back' },
  read: { zh: '看意见簿', en: 'Opinion book read' },
  unread: { zh: '意见簿当天没有看', en: 'Opinion book not read on its day' },
};
