import { holdForm } from '../forms/index.ts';
import { measure, witness } from '../norms/index.ts';
import './exporting.ts';

// Every meeting that was planned is held in its time; one that nobody closed with its minutes breaks it (MTG-01, MTG-02).
measure('MTG-01', {
  due: ['meetings.meeting.plan'],
  broken: ['meetings.meeting.miss'],
  say: { zh: '会议', en: 'Meetings' },
});
measure('MTG-04', {
  due: ['meetings.action.decide'],
  broken: ['meetings.action_late'],
  say: { zh: '会议决议', en: 'Actions decided' },
});

witness('meetings.meeting.hold', { zh: '会议已开', en: 'A meeting was held' }, 'MTG-01', 'MTG-02', 'MTG-03');
witness('meetings.meeting.miss', { zh: '会议没开', en: 'A meeting was missed' }, 'MTG-02', 'MTG-03');
witness('meetings.read_after', { zh: '缺席者补看', en: 'Read by who was absent' }, 'MTG-02');
witness('meetings.action.finish', { zh: '决议办完', en: 'An action is done' }, 'MTG-04');

holdForm('pre_shift', {
  page: '/office/meetings',
  held: { zh: '班前会和例会的记录，逐次可打印', en: 'Minutes of every meeting, each printed' },
  exports: 'meetings',
});
