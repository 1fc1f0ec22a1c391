import { exportable, tableFile } from '../../kit/export.ts';
import { meeting } from './meeting.ts';
import { list_words as words } from './ui/words.ts';
import { meetingsShown } from './views.ts';

// The list of meetings as a file: figures of attendance, and who led; it is about persons (PRIV-04).
exportable('meetings', {
  say: { zh: '会议记录', en: 'The list of meetings' },
  personal: true,
  may: 'meetings.read',
  file: async (ctx, { hall_id }, mark) => {
    const say = (of: { zh: string; en: string }) => of[ctx.language];
    const { meetings } = await meetingsShown(ctx, { hall_id });
    const heads = [
      words.day,
      words.kind,
      words.state,
      words.leader,
      words.present,
      words.called,
      words.late,
    ].map(say);
    const rows = meetings.map(of => [
      ...[of.day, say(of.say), say(meeting.states[of.state]), of.leader === null ? '' : say(of.leader)],
      ...[of.present, of.called, of.late ? say(words.late) : ''],
    ]);
    return tableFile(`${hall_id}-meetings.csv`, [heads, ...rows], mark);
  },
});
