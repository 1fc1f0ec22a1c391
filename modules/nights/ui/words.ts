import type { Words } from '../../../kit/words.ts';

/** What the page of the nights says. */
export const words = {
  title: { zh: '夜间值守', en: 'Nights' },
  lead: {
    zh: '24 小时厅：闭店后排够人、夜间清单没有严重项、有能用的自助终端，才转入夜间；开门自动结束。',
    en: 'Open day and night: after the close the night is taken over when enough watch, the list has no critical fail and a terminal serves; the opening ends it.',
  },
  day_hall: { zh: '本厅不是 24 小时厅，没有夜间。', en: 'This hall closes at night.' },
  hours: (from: string, until: string): Words => ({
    zh: `夜间 ${from} 到 ${until}`,
    en: `${from} to ${until}`,
  }),
  tonight: { zh: '今晚', en: 'Tonight' },
  terminals: (serve: number, down: number): Words => ({
    zh: `自助终端 ${serve} 台可用，${down} 台停用`,
    en: `${serve} terminals serve, ${down} do not`,
  }),
  begun: { zh: '已转入夜间', en: 'Taken over' },
  begin: { zh: '转入夜间', en: 'Take the night over' },
  ahead: { zh: '夜间班表', en: 'Who watches' },
  day: { zh: '哪晚', en: 'Night of' },
  watchers: { zh: '值守', en: 'Watch' },
  few: (least: number): Words => ({ zh: `至少 ${least} 人`, en: `at least ${least}` }),
  name: { zh: '排人', en: 'Name somebody' },
  state: { zh: '状态', en: 'State' },
  release: { zh: '撤下', en: 'Release' },
  who: { zh: '谁', en: 'Who' },
  last: { zh: '近三十晚', en: 'The last thirty nights' },
  none: { zh: '还没有夜间记录', en: 'No night is on record' },
  by: { zh: '谁转的', en: 'By' },
  at: { zh: '转入', en: 'Taken over' },
  until: { zh: '结束', en: 'Ended' },
  serve: { zh: '终端可用/停用', en: 'Terminals serve/down' },
  print: { zh: '打印', en: 'Print' },
} as const;
