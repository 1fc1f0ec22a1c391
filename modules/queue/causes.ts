import { clockFace, type Instant, instant, latest, minute_ms } from '../../kit/clock.ts';
import type { Id } from '../../kit/ids.ts';
import type { Words } from '../../kit/words.ts';

/** A wait that passed its limit: when its clock started and ended, and what became of the ticket meanwhile. */
export interface OverWait {
  label: string;
  from: Instant;
  until: Instant;
  transfers: number;
  returns: number;
}

/** A time in which a counter took nobody: paused by its clerk, or not open. */
export interface Gap {
  counter_id: Id;
  number: number;
  kind: 'paused' | 'closed';
  from: Instant;
  until: Instant;
}

/** Why some waits passed their limit: one cause each, so that the counts add up. */
export interface Cause {
  code: string;
  say: Words;
  detail: Words;
  row: string;
  count: number;
  labels: string[];
}

/** What happened at a counter, as the record tells it. */
export interface CounterEvent {
  counter_id: Id;
  number: number;
  verb: string;
  at: Instant;
}

const opens = new Set(['open', 'resume']);
const gap_kinds: Record<string, Gap['kind']> = { pause: 'paused', start_closing: 'closed', close: 'closed' };

/** The gaps of counters that were open at some time of the day; before its first opening a counter counts as closed. */
export function gapsOf(events: readonly CounterEvent[], day: { from: Instant; until: Instant }): Gap[] {
  const gaps: Gap[] = [];
  const shut = new Map<Id, { kind: Gap['kind']; from: Instant }>();
  const numbers = new Map(events.map(one => [one.counter_id, one.number]));
  for (const id of numbers.keys()) shut.set(id, { kind: 'closed', from: day.from });
  for (const one of events) {
    const since = shut.get(one.counter_id);
    const kind = gap_kinds[one.verb];
    if (opens.has(one.verb) && since !== undefined) {
      gaps.push({ counter_id: one.counter_id, number: one.number, ...since, until: one.at });
      shut.delete(one.counter_id);
    } else if (kind !== undefined && since?.kind !== kind) {
      if (since !== undefined)
        gaps.push({ counter_id: one.counter_id, number: one.number, ...since, until: one.at });
      shut.set(one.counter_id, { kind, from: one.at });
    }
  }
  for (const [counter_id, since] of shut)
    gaps.push({ counter_id, number: numbers.get(counter_id) ?? 0, ...since, until: day.until });
  return gaps;
}

const overlap_ms = (of: OverWait, gap: Gap): number =>
  Math.max(0, Math.min(of.until.getTime(), gap.until.getTime()) - latest(of.from, gap.from).getTime());

/** A gap shorter than this beside a wait explains nothing. */
const least_ms = minute_ms;

/** The gap that took most of a wait; the lower counter first when two took as much. */
function widest(of: OverWait, gaps: readonly Gap[]): Gap | undefined {
  const [found] = gaps
    .filter(gap => overlap_ms(of, gap) >= least_ms)
    .toSorted((a, b) => overlap_ms(of, b) - overlap_ms(of, a) || a.number - b.number);
  return found;
}

/** How many counters a hall has for a class, and how many of them were opened that day. */
export interface Counters {
  opened: number;
  all: number;
}

interface Sorted {
  code: string;
  row: string;
  of: OverWait;
  gap?: Gap | undefined;
}

/** The main cause of one wait: what the ticket itself went through, then a counter that took nobody, then demand. */
function sortOut(of: OverWait, gaps: readonly Gap[], counters: Counters): Sorted {
  if (of.transfers > 0) return { code: 'transfer', row: 'QUE-04', of };
  if (of.returns > 0) return { code: 'return', row: 'QUE-04', of };
  const gap = widest(of, gaps);
  if (gap === undefined && counters.opened < counters.all) return { code: 'few', row: 'QUE-05', of };
  if (gap === undefined) return { code: 'demand', row: 'ROS-02', of };
  return { code: `${gap.kind}:${gap.number}`, row: gap.kind === 'paused' ? 'PRIN-11' : 'QUE-05', of, gap };
}

function saysOf(of: Sorted, counters: Counters): { say: Words; detail: Words } {
  if (of.code === 'transfer')
    return {
      say: { zh: '转号重排，等候照算', en: 'Transferred, the wait went on' },
      detail: { zh: '办理中转到别的台', en: 'sent to another counter while being served' },
    };
  if (of.code === 'return')
    return {
      say: { zh: '过号回来重排', en: 'Missed and came back' },
      detail: { zh: '过号后重新排队', en: 'put in line again after a missed call' },
    };
  if (of.code === 'few')
    return {
      say: {
        zh: `${counters.all} 个台只开了 ${counters.opened} 个`,
        en: `${counters.opened} of ${counters.all} counters were opened`,
      },
      detail: { zh: '开着的台都在办理，没有再增开', en: 'those open were busy, and no other was opened' },
    };
  if (of.gap === undefined)
    return {
      say: { zh: '客流超过开台能力', en: 'More people than counters' },
      detail: {
        zh: `当天 ${counters.opened} 个台都在营业`,
        en: `all ${counters.opened} counters were open`,
      },
    };
  const paused = of.gap.kind === 'paused';
  return {
    say: paused
      ? { zh: `${of.gap.number} 号台暂停`, en: `Counter ${of.gap.number} was paused` }
      : { zh: `${of.gap.number} 号台没开`, en: `Counter ${of.gap.number} was not open` },
    detail: { zh: '', en: '' },
  };
}

/** The stretch in which a gap met its waits: 11:20–12:10. */
function stretch(group: readonly Sorted[]): string {
  const parts = group.flatMap(one => (one.gap === undefined ? [] : [{ of: one.of, gap: one.gap }]));
  if (parts.length === 0) return '';
  const from = Math.min(...parts.map(one => latest(one.of.from, one.gap.from).getTime()));
  const until = Math.max(...parts.map(one => Math.min(one.of.until.getTime(), one.gap.until.getTime())));
  return `${clockFace(instant(from))}–${clockFace(instant(until))}`;
}

/** Why a day is red: every wait over its limit under its main cause, the largest cause first (QUE-01). */
export function causesOf(waits: readonly OverWait[], gaps: readonly Gap[], counters: Counters): Cause[] {
  const groups = new Map<string, Sorted[]>();
  for (const of of waits) {
    const sorted = sortOut(of, gaps, counters);
    groups.set(sorted.code, [...(groups.get(sorted.code) ?? []), sorted]);
  }
  return [...groups]
    .map(([code, group]) => {
      const [first] = group;
      const words = saysOf(first as Sorted, counters);
      const when = stretch(group);
      return {
        code,
        say: words.say,
        detail: when === '' ? words.detail : { zh: when, en: when },
        row: first?.row ?? '',
        count: group.length,
        labels: group.map(one => one.of.label),
      };
    })
    .toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}
