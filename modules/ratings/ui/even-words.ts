import type { Words } from '../../../kit/words.ts';
import type { DayPart } from '../even.ts';

/** What the floor says of one level for every customer (PRIN-04). */
export const even_words = {
  title: { zh: '水准不一', en: 'Uneven level' },
  looked: (clerks: number, ratings: number, days: number): Words => ({
    zh: `近 ${days} 天看了 ${clerks} 人、${ratings} 次评价`,
    en: `${clerks} clerks and ${ratings} ratings of ${days} days`,
  }),
  none: { zh: '各人对各类客户、各时段都一样', en: 'Everybody serves every customer at one level' },
  rating: (here: number, elsewhere: number, visits: number): Words => ({
    zh: `满意 ${here}%（${visits} 次），本人其他客户 ${elsewhere}%`,
    en: `${here}% satisfied (${visits}), other customers ${elsewhere}%`,
  }),
  wait: (here: number, elsewhere: number, visits: number): Words => ({
    zh: `等 ${here} 分（${visits} 位），别台同类 ${elsewhere} 分`,
    en: `waited ${here} min (${visits}), at other counters ${elsewhere} min`,
  }),
  talk: { zh: '谈过了', en: 'Spoken' },
  said: { zh: '谈了什么', en: 'What was said' },
  talked: { zh: '已谈：', en: 'Spoken: ' },
  keep: { zh: '记下', en: 'Keep' },
  short: { zh: '写几个字', en: 'Write a few words' },
} as const;

export const day_part_words: Record<DayPart, Words> = {
  morning: { zh: '11 点前', en: 'before 11:00' },
  noon: { zh: '11–14 点', en: '11:00–14:00' },
  afternoon: { zh: '14–17 点', en: '14:00–17:00' },
  evening: { zh: '17 点后', en: 'after 17:00' },
};
