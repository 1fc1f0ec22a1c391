import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';

const hands = [
  ...['hall_manager', 'duty_manager', 'storekeeper', 'safety_officer'],
  'administration_department',
];

/** A fault of an asset: reported, accepted, fixed, confirmed by somebody else (FAC-15). */
export const repair = machine({
  name: 'assets.repair',
  table: 'repair_order',
  states: {
    reported: { zh: '已报修', en: 'reported' },
    accepted: { zh: '已受理', en: 'accepted' },
    fixed: { zh: '待验收', en: 'to be confirmed' },
    confirmed: { zh: '已验收', en: 'confirmed' },
    given_up: { zh: '不修了', en: 'given up' },
  },
  start: 'reported',
  end: ['confirmed', 'given_up'],
  moves: {
    accept: {
      from: ['reported'],
      to: 'accepted',
      by: hands,
      say: { zh: '受理报修', en: 'Accept the repair' },
      rows: ['FAC-15', 'ROLE-21'],
    },
    fix: {
      from: ['accepted'],
      to: 'fixed',
      by: ['acceptor'],
      say: { zh: '修好', en: 'It is fixed' },
      rows: ['FAC-15'],
    },
    send_back: {
      from: ['fixed'],
      to: 'accepted',
      by: hands,
      say: { zh: '没修好，退回', en: 'Not fixed: send back' },
      rows: ['FAC-15'],
    },
    confirm: {
      from: ['fixed'],
      to: 'confirmed',
      by: hands,
      say: { zh: '验收', en: 'Confirm it works' },
      rows: ['FAC-15', 'ROLE-21'],
    },
    give_up: {
      from: ['reported', 'accepted', 'fixed'],
      to: 'given_up',
      by: ['write_off'],
      say: { zh: '随报废结束', en: 'Ended by the write-off' },
      rows: ['FAC-15'],
    },
  },
});

export type RepairState = StateOf<typeof repair>;

/** Why somebody may not say it is fixed: only who accepted it, with a word on what was done. */
export const whyNotFix = guarded(
  'FAC-15',
  (of: { accepted_by: Id | null }, given: { by: Id; note: string }): string | undefined => {
    if (of.accepted_by !== given.by) return 'assets.not_your_repair';
    return given.note.trim() === '' ? 'assets.word_missing' : undefined;
  },
);

/** Why somebody may not confirm it: whoever fixed it never says that it works. */
export const whyNotConfirm = guarded('FAC-15', (of: { fixed_by: Id | null }, by: Id): string | undefined =>
  of.fixed_by === by ? 'assets.confirm_own' : undefined,
);

/** What of a hall's things are safety facilities: their repair has two owners. */
export const safety_kinds: readonly string[] = ['camera', 'safe', 'extinguisher'];

/** Who takes part in a repair: the hall, or the administration department that owns safety facilities with it. */
export type Side = 'hall' | 'administration';

/** Why the administration department has nothing to do with a repair: only safety facilities are its own as well (ROLE-21). */
export const whyNotCoOwner = guarded('ROLE-21', (of: { kind: string }, side: Side): string | undefined =>
  side === 'administration' && !safety_kinds.includes(of.kind) ? 'assets.not_safety_facility' : undefined,
);

/** Why one owner does not confirm the repair of a safety facility: whichever fixed it, the other confirms (ROLE-21). */
export const whyNotOtherOwner = guarded(
  'ROLE-21',
  (of: { kind: string; fixed_side: Side | null }, side: Side): string | undefined =>
    safety_kinds.includes(of.kind) && of.fixed_side === side ? 'assets.other_owner_confirms' : undefined,
);

/** A stretch of time; one without an end still goes on. */
export interface Span {
  from: Instant;
  until: Instant | null;
}

/** What part of the open hours a device could be used, in per mille; undefined while there were no open hours (FAC-15). */
export const availability = guarded(
  'FAC-15',
  (open: readonly Span[], down: readonly Span[], now: Instant): number | undefined => {
    const end = (of: Span) => (of.until ?? now).getTime();
    let hours = 0;
    let lost = 0;
    for (const day of open) {
      const from = day.from.getTime();
      const until = end(day);
      if (until <= from) continue;
      hours += until - from;
      // One order at a time per device: its stretches never overlap, so they add up.
      for (const one of down)
        lost += Math.max(0, Math.min(until, end(one)) - Math.max(from, one.from.getTime()));
    }
    return hours === 0 ? undefined : Math.round(((hours - Math.min(hours, lost)) / hours) * 1000);
  },
);
