import { machine } from '../../kit/machine.ts';

/** A sheet: called for by the clock or the day, begun, answered item by item, handed in; or missed. */
export const checkRun = machine({
  name: 'checklists.run',
  table: 'check_run',
  states: {
    due: { zh: '到点', en: 'due' },
    in_progress: { zh: '检查中', en: 'in progress' },
    submitted: { zh: '已交', en: 'submitted' },
    missed: { zh: '漏查', en: 'missed' },
  },
  start: 'due',
  end: ['submitted', 'missed'],
  moves: {
    begin: {
      from: ['due'],
      to: 'in_progress',
      by: ['duty_manager', 'hall_manager', 'safety_officer', 'floor_advisor'],
      say: { zh: '开始检查', en: 'Begin the checks' },
    },
    submit: {
      from: ['in_progress'],
      to: 'submitted',
      by: ['duty_manager', 'hall_manager', 'safety_officer', 'floor_advisor'],
      say: { zh: '交检查表', en: 'Hand in' },
    },
    miss: {
      from: ['due', 'in_progress'],
      to: 'missed',
      by: ['clock'],
      say: { zh: '漏查', en: 'Missed' },
    },
  },
});
