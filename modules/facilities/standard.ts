import { guarded } from '../../kit/guard.ts';
import type { Equipment, ZoneKind } from './equipment.ts';

/** What a standard is read for: kind of hall, stars, counters. */
export interface HallSize {
  hall_type: string;
  star: number | null;
  counters: number;
}

/** So many of a kind, and the clause that asks for it. */
export interface Need {
  kind: Equipment;
  least: number;
  row: string;
}

/** The halls the company runs itself keep the whole standard; halls under contract keep what a customer depends on. */
const own = new Set(['self_operated', 'direct_store', 'owned_third_party_run', 'outsourced']);

/** Stars of a hall that has none: as the smallest. */
const starsOf = (of: HallSize): number => of.star ?? 3;

/** The equipment a hall of a kind and size has to have (FAC-01). The numbers are ours: the catalogue lists kinds only. */
export function standardOf(of: HallSize): Need[] {
  const stars = starsOf(of);
  const whole = own.has(of.hall_type);
  const seats = Math.max(8, of.counters * (stars >= 5 ? 3 : 2));
  const each = (kind: Equipment, least: number, row = 'FAC-01'): Need => ({ kind, least, row });
  return [
    each('door_sign', 1, 'SIGN-01'),
    each('counter', whole ? Math.max(2, stars) : 2),
    each('low_counter', 1, 'FAC-20'),
    each('kiosk', stars >= 5 ? 2 : 1),
    each('wall', 1),
    each('waiting_seat', whole ? seats : 6, 'FAC-09'),
    each('love_seat', stars >= 4 ? 2 : 1, 'FAC-20'),
    each('ramp', 1, 'FAC-20'),
    each('note_detector', of.counters),
    each('id_reader', of.counters),
    each('camera', 4),
    each('safe', 1),
    each('extinguisher', 4),
    each('water', 1, 'FAC-09'),
    each('first_aid', 1, 'FAC-09'),
    each('reading_glasses', 2, 'FAC-18'),
    each('charger_c', 2, 'FAC-12'),
    each('wifi', 1, 'FAC-13'),
    ...(whole
      ? [
          each('light_box', 1, 'SIGN-05'),
          each('document_camera', of.counters),
          each('self_terminal', stars >= 4 ? 2 : 1, 'FAC-06'),
          each('umbrella', 5, 'FAC-09'),
          each('demo_phone', stars >= 5 ? 4 : 2, 'FAC-08'),
        ]
      : []),
  ];
}

/** The zones a hall has to have; several kinds together are one need that any of them meets. */
export function zonesOf(of: HallSize): { kinds: ZoneKind[]; row: string }[] {
  const stars = starsOf(of);
  const whole = own.has(of.hall_type);
  const need = (row: string, ...kinds: ZoneKind[]) => ({ kinds, row });
  return [
    need('FAC-02', 'consultation'),
    need('FAC-03', 'acceptance'),
    need('FAC-09', 'rest'),
    ...(whole ? [need('FAC-06', 'selfService'), need('FAC-10', 'group')] : []),
    ...(whole && stars >= 4 ? [need('FAC-07', 'vip'), need('FAC-08', 'demo')] : []),
    ...(whole && stars >= 5 ? [need('FAC-05', 'deviceSales')] : []),
  ];
}

/** What falls short: so many are needed, so many are there. */
export interface Gap {
  kind: Equipment;
  row: string;
  needs: number;
  has: number;
}

/** The gap report of a hall: what its standard asks for and what stands there (FAC-01). */
export const gapsOf = guarded(
  'FAC-01',
  (needs: readonly Need[], has: ReadonlyMap<string, number>): Gap[] =>
    needs.flatMap(({ kind, least, row }) => {
      const there = has.get(kind) ?? 0;
      return there >= least ? [] : [{ kind, row, needs: least, has: there }];
    }),
  () => [],
);

/** A zone as far as it answers a need: its own kind, and what else it serves as. */
export interface ZoneThere {
  kind: string;
  also: readonly string[];
}

/** Which zones are missing: a VIP room that serves corporate customers too meets both needs (FAC-10). */
export const missingZones = guarded(
  ['FAC-07', 'FAC-10'],
  (needs: readonly { kinds: ZoneKind[]; row: string }[], there: readonly ZoneThere[]) =>
    needs.filter(
      need => !need.kinds.some(kind => there.some(one => one.kind === kind || one.also.includes(kind))),
    ),
  () => [],
);

/** How many of a zone's own post are on duty today, against how many it needs (FAC-02). */
export const shortOf = guarded(
  'FAC-02',
  (of: { post: string | null; staff_min: number }, duty: readonly { post: string }[]): number => {
    if (of.post === null) return 0;
    return Math.max(0, of.staff_min - duty.filter(one => one.post === of.post).length);
  },
  () => 0,
);
