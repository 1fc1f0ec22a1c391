import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import {
  applicabilityOf,
  clauseOf,
  hallTypeOf,
  normValue,
  type OwnerKind,
  ownersOf,
  type ParameterKey,
  versionsIn,
} from '../norms/index.ts';
import { itemsFor, keysOf, kindsOf, nextSubject } from './items.ts';
import type { CheckItem, Checklist, ListItem, Subject, SubjectKind, ToldKind } from './list.ts';
import { lastSeen } from './store.ts';

/** What a module above knows of a hall, for the filters of items. */
export interface AboutHall {
  hall_type: string;
  owner_kind?: string;
  star: number | null;
  round_the_clock: boolean;
}

type HallTeller = (ctx: Ctx, hall_id: number) => Promise<AboutHall | undefined>;
type SubjectTeller = (ctx: Ctx, hall_id: number) => Promise<readonly Subject[]>;

const tellers: { hall?: HallTeller } = {};
const subject_tellers = new Map<SubjectKind, SubjectTeller>();

/** The module that keeps the registry tells what a hall is. */
export function tellHalls(teller: HallTeller): void {
  tellers.hall = teller;
}

/** The module that keeps counters, zones, devices or signs tells which of them stand in a hall. */
export function tellSubjects(kind: SubjectKind, teller: SubjectTeller): void {
  subject_tellers.set(kind, teller);
}

type LineTeller = (ctx: Ctx) => Promise<readonly Pick<ListItem, 'code' | 'say'>[]>;
const line_tellers = new Map<ToldKind, LineTeller>();

/** The module that keeps lines of lists tells those that hold now. */
export function tellLines(kind: ToldKind, teller: LineTeller): void {
  line_tellers.set(kind, teller);
}

/** A list with the lines that are kept elsewhere, as they hold now; each weighs and answers for what the line of ours does. */
async function withTold(ctx: Ctx, list: Checklist): Promise<Checklist> {
  const items: ListItem[] = [];
  for (const item of list.items) {
    const told = item.told === undefined ? [] : ((await line_tellers.get(item.told)?.(ctx)) ?? []);
    items.push(...(told.length === 0 ? [item] : told.map(one => ({ ...item, ...one }))));
  }
  return { ...list, items };
}

/** The subjects of a kind that stand in a hall. */
export const subjectsOf = async (ctx: Ctx, hall_id: number, kind: SubjectKind): Promise<readonly Subject[]> =>
  (await subject_tellers.get(kind)?.(ctx, hall_id)) ?? [];

/** A list made into the items of a sheet, as hall, month, norms and subjects stand now; the one subject it is about. */
export async function makeItems(
  ctx: Ctx,
  of: { hall_id: number; list: Checklist; subject?: string | undefined },
): Promise<{ items: CheckItem[]; subject: Subject | undefined }> {
  const { hall_id } = of;
  const list = await withTold(ctx, of.list);
  const hall = await tellers.hall?.(ctx, hall_id);
  const type = hallTypeOf(hall?.hall_type ?? '');
  const owner = (hall?.owner_kind ?? 'company') as OwnerKind;
  const versions = owner === 'company' ? [] : await versionsIn(ctx, hall_id);
  const numbers = new Map<string, number>();
  for (const key of keysOf(list)) numbers.set(key, await normValue(ctx, hall_id, key as ParameterKey));
  const subjects = new Map<SubjectKind, readonly Subject[]>();
  for (const kind of kindsOf(list)) subjects.set(kind, await subjectsOf(ctx, hall_id, kind));
  const { about } = list;
  const subject =
    about === undefined ? undefined : await chosen(ctx, of, notOneself(ctx, subjects.get(about) ?? []));
  if (about !== undefined) subjects.set(about, subject === undefined ? [] : [subject]);
  const month = Number(businessDay(ctx.now).slice(5, 7));
  const items = itemsFor(list, {
    hall: { hall_type: '', star: null, round_the_clock: false, ...hall, month },
    modeOf: row => {
      const clause = clauseOf(row);
      if (type === undefined || clause === undefined) return 'mandatory';
      return applicabilityOf(clause, type, { owner, said: ownersOf(versions, row) }).mode;
    },
    subjects,
    numbers,
  });
  return { items, subject };
}

/** Nobody is the judge of the own looks. */
export const notOneself = (ctx: Ctx, there: readonly Subject[]): readonly Subject[] =>
  there.filter(one => one.id === undefined || one.id !== ctx.actor.id);

/** Whom the sheet is about: the one named, else whoever was not looked at for longest. */
async function chosen(
  ctx: Ctx,
  of: { hall_id: number; list: Checklist; subject?: string | undefined },
  there: readonly Subject[],
): Promise<Subject | undefined> {
  if (of.subject !== undefined) return there.find(one => one.code === of.subject);
  const rows = await ctx.tx.rows(lastSeen, { hall_id: of.hall_id, list: of.list.code });
  const seen = new Map(rows.map(one => [one.subject, one.seen_at.toISOString()]));
  return nextSubject(there.map(one => ({ ...one, seen_at: seen.get(one.code) })));
}
