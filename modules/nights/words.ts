import type { RefusalTable } from '../../kit/refusal.ts';

const refused = (zh: string, en: string, then_zh: string, then_en: string) => ({
  status: 409 as const,
  say: { zh, en },
  then: { zh: then_zh, en: then_en },
});

/** What is refused of the night. */
export const refusals = {
  day_hall: refused(
    '本厅不是 24 小时厅。',
    'This hall is not open day and night.',
    '不用排夜间。',
    'It has no nights.',
  ),
  day_runs: refused('白天还没收完。', 'The day still runs.', '停止取号后再转。', 'Close the line first.'),
  nobody_watches: refused(
    '今晚值守人数不够。',
    'Too few watch tonight.',
    '先排夜间值守。',
    'Name who watches first.',
  ),
  list_first: refused(
    '夜间安全清单还没交。',
    'The list of the night is not handed in.',
    '逐项看过再交。',
    'Look and hand it in.',
  ),
  list_fails: refused(
    '夜间安全清单有严重项不合格。',
    'A critical item of the list failed.',
    '整改后重查。',
    'Put it right and look again.',
  ),
  no_terminal: refused('没有能用的自助终端。', 'No terminal serves.', '先报修。', 'Have one mended.'),
  begun_already: refused(
    '今晚已经转入夜间。',
    'Tonight is taken over already.',
    '不用再转。',
    'Nothing to do.',
  ),
  no_rest: refused(
    '当天或第二天上白班，不能值夜。',
    'They work that day or the next.',
    '换一位轮休的。',
    'Choose somebody who rests.',
  ),
} satisfies RefusalTable;
