import { wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';

/** The middle of each part of the invented province, and how far its halls are spread, degrees. */
const parts = [
  { until: 101, latitude: 30.2, longitude: 112.4, spread: 0.17 },
  { until: 119, latitude: 30.56, longitude: 113.06, spread: 0.1 },
  { until: 127, latitude: 29.78, longitude: 111.9, spread: 0.06 },
  { until: 131, latitude: 29.62, longitude: 111.62, spread: 0.2 },
] as const;

/** The golden angle: points laid by it lie evenly, like seeds in a flower, and never on one another. */
const turn = Math.PI * (3 - Math.sqrt(5));

const fine = (degrees: number): number => Math.round(degrees * 100_000) / 100_000;

/** Where a demonstration hall stands, by its place in the list. The coordinates are invented, and so is the province. */
export function spotIn(index: number): { latitude: number; longitude: number } {
  const at = parts.findIndex(part => index < part.until);
  const part = parts[at] ?? parts[0];
  const from = parts[at - 1]?.until ?? 0;
  const place = index - from;
  const far = part.spread * Math.sqrt((place + 0.4) / (part.until - from));
  return {
    latitude: fine(part.latitude + far * Math.cos(place * turn)),
    longitude: fine(part.longitude + far * 1.15 * Math.sin(place * turn)),
  };
}

/** Where people of the invented province live: branch, name, thousands of residents, and how far off the middle. */
const places: readonly [
  unit_id: number,
  zh: string,
  en: string,
  thousands: number,
  north: number,
  east: number,
][] = [
  [11, '老城街道', 'Old Town', 86, 30.2, 112.4],
  [11, '滨江街道', 'Binjiang', 74, 30.24, 112.44],
  [11, '东站街道', 'East Station', 61, 30.19, 112.52],
  [11, '大学城街道', 'University Town', 58, 30.12, 112.43],
  [11, '南湖街道', 'South Lake', 47, 30.09, 112.35],
  [11, '西城街道', 'West Town', 52, 30.22, 112.28],
  [11, '工业园', 'Industrial Park', 39, 30.31, 112.36],
  [11, '科技园', 'Science Park', 33, 30.29, 112.5],
  [11, '白鹭镇', 'Bailu Town', 21, 30.38, 112.42],
  [11, '石桥镇', 'Shiqiao Town', 18, 30.08, 112.58],
  [11, '荷塘村', 'Hetang Village', 6, 29.97, 112.5],
  [12, '沙洲城区', 'Shazhou Town', 64, 30.56, 113.06],
  [12, '金桥镇', 'Jinqiao Town', 26, 30.63, 113.12],
  [12, '银杏镇', 'Yinxing Town', 19, 30.5, 112.98],
  [12, '芦苇乡', 'Luwei Township', 8, 30.74, 113.2],
  [131, '云岭城区', 'Yunling Town', 41, 29.78, 111.9],
  [131, '梅园镇', 'Meiyuan Town', 17, 29.82, 111.95],
  [132, '竹溪镇', 'Zhuxi Town', 12, 29.66, 111.64],
  [132, '松林乡', 'Songlin Township', 7, 29.5, 111.5],
  [132, '凤凰寨', 'Fenghuang Hamlet', 3, 29.44, 111.78],
];

/** The populated places of the demonstration. */
export const demoPlaces = (): Row[] =>
  places.map(([unit_id, name_zh, name_en, thousands, latitude, longitude], index) => ({
    ...{
      id: fixedId(400, index),
      unit_id,
      name_zh,
      name_en,
      residents: thousands * 1000,
      latitude,
      longitude,
    },
    ...{ entered_by: personId('0109'), entered_at: wallNow() },
  }));
