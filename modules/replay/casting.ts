import type { Words } from '../../kit/words.ts';
import { cast, demoHalls } from '../demo/index.ts';
import type { Arrival } from './day_file.ts';
import { clerksFor, type Load, loadOf, mapQueues } from './mapping.ts';
import type { RunPlan } from './stage.ts';

/** An hour: the recorded offices open at eight, our halls at nine. */
export const shift_default_s = 3600;
export const seed_default = 620;

/** What whoever plays a day may say about it. */
export interface Casting {
  url: string;
  /** Whether money changes hands; it does, unless said otherwise. */
  money?: boolean | undefined;
  hall_id: number;
  arrivals: readonly Arrival[];
  clerks?: number | undefined;
  seed?: number | undefined;
  shift_s?: number | undefined;
}

/** A run as planned, with why it has as many clerks as it has. */
export interface Cast {
  plan: RunPlan;
  load: Load;
  why: Words;
}

const seconds = (time: string): number => Number(time.slice(0, 2)) * 3600 + Number(time.slice(3, 5)) * 60;

const clerk_roles = ['service_clerk', 'vip_clerk', 'group_clerk'];

/** The clerks of a hall: one who may do everything first, since that counter takes every class; then by number. */
export function clerksOf(hall_id: number): string[] {
  const all = cast.filter(one => one.hall_id === hall_id && clerk_roles.includes(one.role));
  const [first] = [...all].sort(
    (a, b) => (b.skills?.length ?? 0) - (a.skills?.length ?? 0) || rank(a) - rank(b),
  );
  return [first, ...all.filter(one => one !== first)].flatMap(one =>
    one === undefined ? [] : [one.staff_no],
  );
}

const rank = (of: { role: string }): number => (of.role === 'vip_clerk' ? 0 : 1);

const holderOf = (hall_id: number, role: string): string => {
  const found = cast.find(one => one.hall_id === hall_id && one.role === role);
  if (found === undefined) throw new Error(`hall ${hall_id} has no ${role} in the demonstration`);
  return found.staff_no;
};

/** Puts a run together: mapping, load, as many clerks as that day needs or as were asked for. */
export function castDay(of: Casting): Cast {
  const hall = demoHalls().find(one => one.id === of.hall_id);
  if (hall === undefined || !hall.for_replay)
    throw new Error(`hall ${of.hall_id} is not one that days are played in`);
  const shift_s = of.shift_s ?? shift_default_s;
  const mapping = mapQueues(of.arrivals);
  const load = loadOf(of.arrivals, mapping, {
    opens_s: seconds(hall.opens),
    closes_s: seconds(hall.closes),
    shift_s,
  });
  const there = clerksOf(of.hall_id);
  const most = Math.min(hall.counters, there.length);
  const wanted = of.clerks ?? clerksFor(load, { counters: hall.counters, clerks: there.length });
  const count = Math.max(1, Math.min(wanted, most));
  return {
    plan: {
      ...{ url: of.url, hall_id: of.hall_id, seed: of.seed ?? seed_default, shift_s },
      ...{ arrivals: of.arrivals, mapping, clerks: there.slice(0, count) },
      duty_manager: holderOf(of.hall_id, 'duty_manager'),
      safety_officer: holderOf(of.hall_id, 'safety_officer'),
      hall_manager: holderOf(of.hall_id, 'hall_manager'),
      floor_advisor: holderOf(of.hall_id, 'floor_advisor'),
      branch_supervisor: cast.find(one => one.role === 'branch_supervisor')?.staff_no,
      money: of.money ?? true,
    },
    load,
    why: whyOf({ asked: of.clerks, count, most, load }),
  };
}

function whyOf(of: { asked: number | undefined; count: number; most: number; load: Load }): Words {
  const { asked, count, most, load } = of;
  if (asked !== undefined && asked > most)
    return {
      zh: `要求 ${asked} 名，本厅只有 ${most} 台`,
      en: `${asked} asked for; the hall has ${most} counters`,
    };
  if (asked !== undefined) return { zh: '按要求', en: 'as asked for' };
  const mean = load.mean.toFixed(1);
  const peak = load.peak.toFixed(1);
  const limited = count === most;
  return {
    zh: `平均要 ${mean} 台不停，最忙一小时（${load.peak_hour} 点）要 ${peak} 台；平均不超过 80%、最忙不超过 95%${limited ? '，以本厅台数为限' : ''}`,
    en: `the mean load keeps ${mean} counters busy, the busiest hour (${load.peak_hour}:00) ${peak}; at most 80 % busy on average, 95 % at the peak${limited ? ', as far as the hall’s counters go' : ''}`,
  };
}
