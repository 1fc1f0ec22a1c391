import type { RefusalTable } from '../../kit/refusal.ts';

/** What playing a day is refused with. */
export const refusals = {
  demo_only: {
    status: 403,
    say: { zh: '只有演示模式能播放一天。', en: 'Only a demonstration can play a day.' },
    then: { zh: '生产环境的时钟不能拨动。', en: 'The clock of a production hall cannot be moved.' },
  },
  not_a_replay_hall: {
    status: 409,
    say: { zh: '这个厅不用来播放。', en: 'This hall is not one that days are played in.' },
    then: { zh: '请选人民路营业厅或滨江路营业厅。', en: 'Choose Renmin Road or Binjiang Road.' },
  },
  backwards: {
    status: 409,
    say: { zh: '厅里的时钟只能向前。', en: 'The clock of a hall only goes forward.' },
    then: { zh: '请给出晚于现在的时刻。', en: 'Name a moment after the present one.' },
  },
  day_running: {
    status: 409,
    say: { zh: '今天还没有结束。', en: 'The present day is not over.' },
    then: {
      zh: '请先播完或日清，再到下一天。',
      en: 'Play it to its end or settle it, then go on to the next.',
    },
  },
  unknown_day: {
    status: 404,
    say: { zh: '没有这一天的记录。', en: 'There is no such recorded day.' },
    then: { zh: '请从列表里选一天。', en: 'Choose one of the list.' },
  },
  playing_already: {
    status: 409,
    say: { zh: '这个厅正在播放。', en: 'This hall is being played already.' },
    then: { zh: '请先停止，再播放另一天。', en: 'Stop it first, then play another day.' },
  },
  not_playing: {
    status: 409,
    say: { zh: '这个厅现在没有播放。', en: 'Nothing is being played in this hall.' },
    then: { zh: '请先按播放。', en: 'Press play first.' },
  },
} satisfies RefusalTable;
