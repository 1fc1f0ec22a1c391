import type { Words } from '../../../kit/words.ts';

const far = (metres: number): string =>
  metres < 950 ? `${Math.round(metres / 50) * 50} ` : (metres / 1000).toFixed(1);

/** A distance as people say it: to fifty metres, beyond that in kilometres. */
export const distance = (metres: number): Words =>
  metres < 950
    ? { zh: `${far(metres)}米`, en: `${far(metres)}m` }
    : { zh: `${far(metres)} 公里`, en: `${far(metres)} km` };

/** What the map of halls and the page of the reach say. */
export const siting = {
  title: { zh: '营业厅地图', en: 'Map of the halls' },
  home: { zh: '厅通', en: 'Tingtong' },
  from: { zh: '从哪儿出发', en: 'From' },
  anywhere: { zh: '不指定', en: 'anywhere' },
  unit: { zh: '地区', en: 'Area' },
  all: { zh: '全部', en: 'all' },
  find: { zh: '找厅名、地址', en: 'Name or address' },
  leaves: (n: number): Words => ({ zh: `${n} 间厅`, en: `${n} ${n === 1 ? 'hall' : 'halls'}` }),
  map_of: (n: number): Words => ({
    zh: `${n} 间营业厅的位置图，同样的内容在旁边的列表里`,
    en: `Where ${n} halls are; the list beside it says the same`,
  }),
  list: { zh: '营业厅列表', en: 'List of halls' },
  open: (opens: string, closes: string): Words => ({
    zh: `每天 ${opens}–${closes}`,
    en: `Daily ${opens}–${closes}`,
  }),
  day_and_night: { zh: '24 小时', en: 'Day and night' },
  stars: (n: number): Words => ({ zh: `${n} 星`, en: `${n} stars` }),
  line: (metres: string): Words => ({ zh: `直线 ${metres}`, en: `${metres} as the crow flies` }),
  no_spot: { zh: '位置还没登记', en: 'not on the map yet' },
  wait: { zh: '看等候、取号', en: 'Waits and numbers' },
  none: { zh: '没有找到这样的厅', en: 'No such hall' },
  none_note: { zh: '换个名字或地区再找', en: 'Try another name or area' },
  more: (n: number): Words => ({ zh: `再看 ${n} 间`, en: `${n} more` }),
  equal: { zh: '人人一样排队', en: 'One line for everybody' },
  equal_note: {
    zh: '不论是谁，都按同一条规则叫号：谁的等候时限先到，谁先办。老人、孕妇、残障人士可以自己选爱心号。',
    en: 'Whoever comes is called by the same rule: first the one whose limit runs out first. Elders, expecting and disabled people may choose a care number.',
  },
  rule: { zh: '看叫号规则', en: 'The rule of the line' },
  promise: { zh: '看普遍服务条文', en: 'The clause on service for all' },
  scale: (km: number): Words => ({ zh: `${km} 公里`, en: `${km} km` }),
  /* the branch */
  reach: { zh: '布点', en: 'Siting' },
  reach_title: { zh: '布点：离得多远，开得多久', en: 'Siting: how far, and how long open' },
  reach_note: {
    zh: '居民点到最近营业厅的直线距离，不分哪家单位的厅；停业、只限预约的厅不算。',
    en: 'As the crow flies from where people live to the nearest hall of any unit; halls that are suspended or by invitation do not count.',
  },
  place: { zh: '居民点', en: 'Place' },
  residents: { zh: '居民', en: 'Residents' },
  nearest: { zh: '最近的厅', en: 'Nearest hall' },
  metres: { zh: '距离', en: 'Distance' },
  halls: { zh: '厅', en: 'Halls' },
  within: { zh: '范围内', en: 'Within' },
  mean: { zh: '平均距离', en: 'Mean distance' },
  over: { zh: '太远的点', en: 'Too far' },
  open_mean: { zh: '平均每天开', en: 'Open a day' },
  hours: (n: string): Words => ({ zh: `${n} 小时`, en: `${n} h` }),
  short: { zh: '不足时长', en: 'Short hours' },
  nights: { zh: '24 小时厅', en: 'Day and night' },
  unplaced: { zh: '没上图', en: 'Not on the map' },
  too_far: (most: string): Words => ({ zh: `超过 ${most}`, en: `beyond ${most}` }),
  not_listed: { zh: '不再计入', en: 'counts no more' },
  enter: { zh: '登记居民点', en: 'Enter a place' },
  amend: { zh: '改', en: 'Change' },
  name_zh: { zh: '名称', en: 'Name in Chinese' },
  name_en: { zh: '名称（英文）', en: 'Name in English' },
  latitude: { zh: '纬度', en: 'Latitude' },
  longitude: { zh: '经度', en: 'Longitude' },
  counts: { zh: '计入布点', en: 'Counts' },
  yes: { zh: '计入', en: 'Yes' },
  no: { zh: '不再计入', en: 'No more' },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '已保存', en: 'Saved' },
} as const;
