import { machine } from '../../kit/machine.ts';

/** One stretch during which one person is the duty manager of a hall (ROLE-03). */
export const watch = machine({
  name: 'posts.watch',
  table: 'post_watch',
  states: {
    on: { zh: '当值', en: 'on duty' },
    handed_over: { zh: '已交班', en: 'handed over' },
    ended: { zh: '已下值', en: 'ended' },
  },
  start: 'on',
  end: ['handed_over', 'ended'],
  moves: {
    hand_over: {
      from: ['on'],
      to: 'handed_over',
      by: ['duty_manager', 'hall_manager'],
      say: { zh: '交班', en: 'Hand over' },
      rows: ['ROLE-03'],
    },
    end: {
      from: ['on'],
      to: 'ended',
      by: ['clock', 'duty_manager', 'hall_manager'],
      say: { zh: '随闭店下值', en: 'Ends with the day' },
      rows: ['ROLE-03'],
    },
  },
});
