import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Words } from '../../kit/words.ts';
import { clausesOf } from './clause.ts';
import { type Evidence, figuresOf } from './evidence.ts';
import { floorOf } from './floors.ts';
import { amountWords } from './parameter.ts';
import { parameters } from './parameters.ts';
import type { LimitKind } from './promises_wire.ts';
import { normSetting } from './values.ts';

/** The four criteria of the promises (PRM-00). */
const criteria = {
  fair: { zh: '公正', en: 'Fair' },
  open: { zh: '透明', en: 'Open' },
  easy: { zh: '便捷', en: 'Easy' },
  answering: { zh: '责任', en: 'Answering for it' },
} as const satisfies Record<string, Words>;

/** Which criterion each promise serves first. */
const serves: Readonly<Record<string, keyof typeof criteria>> = {
  'PRM-01': 'fair',
  'PRM-02': 'open',
  'PRM-03': 'answering',
  'PRM-04': 'fair',
  'PRM-05': 'open',
  'PRM-06': 'answering',
  'PRM-07': 'answering',
  'PRM-08': 'easy',
};

/** Under which all of them are kept: what it shows are promises that were broken and made good. */
const breaches = 'PRM-00';

/** The clauses whose numbers a customer can hold the hall to: waits, handling, effects, bills, answers. */
const public_rows = [
  'QUE-01',
  'SVC-07',
  'PRM-02',
  'PRM-03',
  'PRM-04',
  'PRM-05',
  'PRM-06',
  'PRM-07',
  'FEE-02',
  'APT-03',
];
const kinds_by_key: readonly (readonly [RegExp, LimitKind])[] = [
  [/^handling_/, 'handling'],
  [/^(effect_|loss_)/, 'effect'],
  [/(refund|compensation)/, 'refund'],
  [/^(repair_|fault_)/, 'repair'],
  [/^(wait_|appointment_|noshow_)/, 'wait'],
  [/(answer|reply|accept|final)/, 'answer'],
];
const kindOf = (of: { key: string }): LimitKind =>
  kinds_by_key.find(([pattern]) => pattern.test(of.key))?.[1] ?? 'other';

/** What is counted in shares and counts is for those who steer the hall; a customer holds it to times and money. */
const public_units = ['minutes', 'hours', 'days', 'workdays', 'months'];

/**
 * What a hall shows the public (PRM-00, SVC-07, GEN-08): the eight promises with what the day says of each, and every
 * limit a customer can hold it to, with the clause and the version it stands in.
 */
export async function promisesShown(ctx: Ctx, input: { hall_id: number }) {
  const day = businessDay(ctx.now);
  const promises = [];
  for (const clause of clausesOf('PRM').filter(one => serves[one.id] !== undefined || one.id === breaches)) {
    const criterion = serves[clause.id];
    const figures = await figuresOf(ctx, clause.id, { hall_id: input.hall_id, day, filter: undefined });
    promises.push({
      row: clause.id,
      say: { zh: clause.zh, en: clause.en },
      criterion: criterion === undefined ? null : criteria[criterion],
      figures: figures.map(({ say, value, unit, as }: Evidence['figures'][number]) => ({
        say,
        value,
        unit,
        as,
      })),
    });
  }
  return { day, promises, limits: await limitsShown(ctx, input) };
}

/** Every limit a customer can hold a hall to, with the clause and the version it stands in (SVC-07). */
export async function limitsShown(ctx: Ctx, input: { hall_id: number }) {
  const limits = [];
  for (const one of parameters.filter(
    of =>
      public_rows.includes(of.row) && public_units.includes(of.unit) && of.key !== 'wait_stretch_ordinary',
  )) {
    const { value, version } = await normSetting(ctx, input.hall_id, one.key);
    const floor = floorOf(one);
    limits.push({
      ...{ row: one.row, say: one.words, amount: amountWords(one.unit, value), version },
      kind: kindOf(one),
      law: floor === undefined ? null : { amount: amountWords(one.unit, floor.value), source: floor.law },
    });
  }
  return limits;
}
