import type { Checklist } from '../list.ts';
import { list_names } from '../words.ts';

const summer = [5, 6, 7, 8, 9];
const winter = [11, 12, 1, 2, 3];
const between = [4, 10];

/** What whoever is in charge looks at on the way through the open hall, every two hours (catalogue 4.2). */
export const patrol: Checklist = {
  code: 'patrol',
  say: list_names.patrol,
  cadence: { kind: 'every', minutes: 'patrol_every', within: 'patrol_within' },
  by: ['duty_manager', 'hall_manager', 'floor_advisor'],
  items: [
    {
      code: 'clean_outside',
      say: { zh: '门前区域整洁', en: 'Clean before the door' },
      weight: 'major',
      rows: ['ENV-01'],
      photo_on_fail: true,
    },
    {
      code: 'clean',
      say: { zh: '厅内地面、台面、桌椅整洁', en: 'Clean inside: floor, counters, chairs' },
      weight: 'major',
      rows: ['ENV-01'],
      photo_on_fail: true,
    },
    {
      code: 'copier_clear',
      say: {
        zh: '复印机、打印机上没有留下证件复印件',
        en: 'No copy of a document was left on copier or printer',
      },
      weight: 'major',
      rows: ['PRIV-14'],
    },
    {
      code: 'air',
      say: { zh: '已开窗或换气，空气新鲜', en: 'Aired just now, the air is fresh' },
      weight: 'minor',
      rows: ['ENV-02'],
    },
    {
      code: 'temperature',
      say: { zh: '室温', en: 'Temperature' },
      weight: 'minor',
      rows: ['ENV-03'],
      only: { months: summer },
      measure: { unit: 'celsius', low: 'summer_low', high: 'summer_high' },
    },
    {
      code: 'temperature',
      say: { zh: '室温', en: 'Temperature' },
      weight: 'minor',
      rows: ['ENV-03'],
      only: { months: winter },
      measure: { unit: 'celsius', low: 'winter_low', high: 'winter_high' },
    },
    {
      code: 'temperature',
      say: { zh: '室温', en: 'Temperature' },
      weight: 'minor',
      rows: ['ENV-03'],
      only: { months: between },
      measure: { unit: 'celsius', low: 'winter_low', high: 'summer_high' },
    },
    {
      code: 'humidity',
      say: { zh: '相对湿度', en: 'Relative humidity' },
      weight: 'minor',
      rows: ['ENV-03'],
      measure: { unit: 'percent', low: 'humidity_low', high: 'humidity_high' },
    },
    {
      code: 'order',
      say: { zh: '座位、桌面、设备按定置图摆放', en: 'Seats, desks and devices stand as in the picture' },
      weight: 'minor',
      rows: ['ENV-04'],
      per: 'zone',
    },
    {
      code: 'guide',
      say: { zh: '有人在岗引导', en: 'Somebody is there to guide' },
      weight: 'major',
      rows: ['FAC-02'],
      per: 'zone',
      only: { is: ['consultation'] },
    },
    {
      code: 'terminals',
      say: { zh: '终端可用，有纸，屏幕干净', en: 'Terminals work, have paper, clean screens' },
      weight: 'major',
      rows: ['FAC-06'],
      per: 'zone',
      only: { is: ['selfService'] },
    },
    {
      code: 'privacy',
      say: { zh: '谈话听不到，屏幕看不到', en: 'Nobody overhears, nobody sees the screen' },
      weight: 'major',
      rows: ['FAC-07', 'FAC-10'],
      per: 'zone',
      only: { is: ['vip', 'group'] },
    },
    {
      code: 'demo',
      say: { zh: '演示机开着，业务单是最新的', en: 'Demo devices run, the product list is the latest' },
      weight: 'minor',
      rows: ['FAC-08'],
      per: 'zone',
      only: { is: ['demo'] },
    },
    {
      code: 'rest',
      say: { zh: '有座、有水、有报刊，雨伞够借', en: 'Seats, water, papers; umbrellas to lend' },
      weight: 'minor',
      rows: ['FAC-09'],
      per: 'zone',
      only: { is: ['rest'] },
    },
  ],
};
