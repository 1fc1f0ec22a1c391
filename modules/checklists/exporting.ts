import { addDays, businessDay, clockFace, parseInstant } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { type About, exportable, tableFile } from '../../kit/export.ts';
import type { Words } from '../../kit/words.ts';
import { list_words, round as words } from './ui/words.ts';
import { sheetsOf } from './views.ts';

/** So many days back where nobody says since when. */
const days_back = 31;
const filled = (of: string | undefined): string | undefined =>
  of === undefined || of === '' ? undefined : of;

async function fileOf(ctx: Ctx, of: { hall_id: number; about: About; list?: string }, mark: string) {
  const { hall_id, about } = of;
  const say = (one: Words) => one[ctx.language];
  const until = filled(about.until) ?? businessDay(ctx.now);
  const from = filled(about.from) ?? addDays(until, -days_back);
  const list = of.list ?? filled(about.list);
  const { sheets } = await sheetsOf(ctx, { hall_id, from, until, list });
  const heads = [
    ...[words.day, words.list, words.about_what, words.at, words.who, words.items],
    ...[list_words.fails, list_words.critical, words.result],
  ];
  const rows = sheets.map(one => [
    ...[one.day, say(one.name), say(one.subject?.say ?? words.whole_hall)],
    ...[one.at === null || one.state === 'missed' ? '' : clockFace(parseInstant(one.at))],
    ...[one.by === null ? '' : say(one.by), one.items, one.fails, one.critical_fails],
    say(resultOf(one)),
  ]);
  return tableFile(`${hall_id}-${of.list ?? 'rounds'}-${until}.csv`, [heads.map(say), ...rows], mark);
}

function resultOf(of: { state: string; fails: number; in_time: boolean | null }): Words {
  if (of.state === 'missed') return words.missed;
  if (of.in_time === false) return list_words.late;
  return of.fails > 0 ? words.some_failed(of.fails) : words.all_right;
}

// Sheets as a file: no customer stands in them, whoever walked is the staff's own.
exportable('rounds', {
  say: { zh: '巡查与检查记录', en: 'Rounds and checks' },
  personal: false,
  may: 'checklists.run.read',
  file: (ctx, of, mark) => fileOf(ctx, of, mark),
});
exportable('five_s', {
  say: { zh: '5S 检查记录', en: 'Five S sheets' },
  personal: false,
  may: 'checklists.run.read',
  file: (ctx, of, mark) => fileOf(ctx, { ...of, list: 'five_s' }, mark),
});
