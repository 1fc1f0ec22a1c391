import type { Checklist } from '../list.ts';
import { list_names } from '../words.ts';

/** What the hall manager looks at once a week: every zone as it should be equipped. */
export const place: Checklist = {
  code: 'place',
  say: list_names.place,
  cadence: { kind: 'days', days: 'place_round_every', within: 'day_round_within' },
  by: ['hall_manager', 'duty_manager'],
  items: [
    {
      code: 'reference',
      say: { zh: '与定置图一致，设备齐全完好', en: 'As in its picture, equipment whole and there' },
      weight: 'minor',
      rows: ['ENV-04', 'FAC-01'],
      per: 'zone',
    },
    {
      code: 'vip_room',
      say: { zh: '专席有号、有座，谈话不外传', en: 'Own numbers, own seats, talk stays inside' },
      weight: 'major',
      rows: ['FAC-07'],
      per: 'zone',
      only: { is: ['vip'] },
    },
    {
      code: 'group_desk',
      say: { zh: '集团专柜有专人、有资料', en: 'The group counter has its person and papers' },
      weight: 'major',
      rows: ['FAC-10'],
      per: 'zone',
      only: { is: ['group', 'vip'] },
    },
    {
      code: 'demo_list',
      say: {
        zh: '演示业务单是现行版，讲解人已排定',
        en: 'The list of shown services is current, its guide is named',
      },
      weight: 'minor',
      rows: ['FAC-08'],
      per: 'zone',
      only: { is: ['demo'] },
    },
    {
      code: 'first_aid',
      say: {
        zh: '药箱在有效期内，雨伞数与登记相符',
        en: 'First aid within its dates, umbrellas as registered',
      },
      weight: 'major',
      rows: ['FAC-09'],
      per: 'zone',
      only: { is: ['rest'] },
    },
    {
      code: 'wifi_notice',
      say: { zh: '无线网络名称和隐私提示贴在醒目处', en: 'Wi-Fi name and privacy notice hang in sight' },
      weight: 'minor',
      rows: ['FAC-13'],
    },
    {
      code: 'forms',
      say: { zh: '单册为批准的现行版，旧版已撤', en: 'Forms are the approved version, old ones are gone' },
      weight: 'major',
      rows: ['FAC-18'],
    },
  ],
};
