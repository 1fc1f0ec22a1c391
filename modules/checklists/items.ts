import { guarded } from '../../kit/guard.ts';
import type { CheckItem, Checklist, ListItem, Only, Subject, SubjectKind } from './list.ts';

/** A hall as lists look at it. */
export interface HallFacts {
  hall_type: string;
  star: number | null;
  round_the_clock: boolean;
  /** The month of the year, for what is asked in summer or winter. */
  month: number;
}

/** How a clause stands to a hall. */
export type ModeOf = (row: string) => 'mandatory' | 'by_reference' | 'not_applicable';

/** What a list is made into a sheet with. */
export interface Making {
  hall: HallFacts;
  modeOf: ModeOf;
  subjects: ReadonlyMap<SubjectKind, readonly Subject[]>;
  numbers: ReadonlyMap<string, number>;
}

/** A list as it is entered: every clause with an item on it has a switch of its own, and without it nobody looks. */
export const asked = (list: Checklist): Checklist => ({
  ...list,
  items: list.items.filter(item =>
    guarded(
      item.rows,
      () => true,
      () => false,
    )(),
  ),
});

/** Whether an item is asked in a hall at all. */
export function fitsHall(only: Only | undefined, hall: HallFacts): boolean {
  if (only === undefined) return true;
  if (only.hall_types !== undefined && !only.hall_types.includes(hall.hall_type)) return false;
  if (only.star_from !== undefined && (hall.star ?? 0) < only.star_from) return false;
  if (only.round_the_clock !== undefined && only.round_the_clock !== hall.round_the_clock) return false;
  return only.months === undefined || only.months.includes(hall.month);
}

/** Whether an item is asked of a subject. */
export function fitsSubject(only: Only | undefined, of: Subject): boolean {
  const kinds = [of.is ?? '', ...(of.as ?? [])];
  if (only?.is !== undefined && !only.is.some(kind => kinds.includes(kind))) return false;
  if (only?.roles !== undefined && !only.roles.includes(of.role ?? '')) return false;
  return only?.titles === undefined || only.titles.includes(of.title ?? '');
}

/** The items of a sheet: those that fit the hall, spread over its subjects, with the numbers that hold there. */
export function itemsFor(list: Checklist, of: Making): CheckItem[] {
  return list.items
    .filter(item => fitsHall(item.only, of.hall))
    .flatMap(item => {
      const modes = item.rows.map(of.modeOf);
      if (modes.every(mode => mode === 'not_applicable')) return [];
      const by_reference = byReference(modes);
      const per = item.per ?? list.about;
      const one = plain(item, of.numbers, by_reference);
      if (per === undefined) return [one];
      return (of.subjects.get(per) ?? [])
        .filter(subject => fitsSubject(item.only, subject))
        .map(subject => spread(one, per, subject));
    });
}

/** A clause that guides a hall is looked at there and binds nobody (ORG-07). */
const byReference = guarded(
  'ORG-07',
  (modes: readonly string[]): boolean => !modes.includes('mandatory') && modes.includes('by_reference'),
  () => false,
);

function plain(item: ListItem, numbers: ReadonlyMap<string, number>, by_reference: boolean): CheckItem {
  const said = (text: string) =>
    Object.entries(item.numbers ?? {}).reduce(
      (now, [name, key]) => now.replace(`{${name}}`, String(numbers.get(key) ?? '—')),
      text,
    );
  const bound = (key: string) => numbers.get(key) ?? 0;
  return {
    code: item.code,
    say: { zh: said(item.say.zh), en: said(item.say.en) },
    weight: item.weight,
    rows: item.rows,
    ...(item.photo_on_fail === true ? { photo_on_fail: true } : {}),
    ...(item.measure === undefined
      ? {}
      : {
          measure: {
            unit: item.measure.unit,
            low: bound(item.measure.low),
            high: bound(item.measure.high),
          },
        }),
    ...(by_reference ? { by_reference: true } : {}),
  };
}

const spread = (item: CheckItem, kind: SubjectKind, of: Subject): CheckItem => ({
  ...item,
  code: `${item.code}.${of.code}`,
  say: { zh: `${of.say.zh}：${item.say.zh}`, en: `${of.say.en}: ${item.say.en}` },
  group: item.say,
  subject: { kind, code: of.code, say: of.say, ...(of.id === undefined ? {} : { id: of.id }) },
  ...(of.picture_id === undefined ? {} : { picture_id: of.picture_id }),
});

/** The parameters that a list reads. */
export const keysOf = (list: Checklist): string[] => [
  ...new Set(
    list.items.flatMap(item => [
      ...(item.measure === undefined ? [] : [item.measure.low, item.measure.high]),
      ...Object.values(item.numbers ?? {}),
    ]),
  ),
];

/** The kinds of subject that a list goes over. */
export const kindsOf = (list: Checklist): SubjectKind[] => [
  ...new Set([
    ...(list.about === undefined ? [] : [list.about]),
    ...list.items.flatMap(item => (item.per === undefined ? [] : [item.per])),
  ]),
];

/** Whose turn it is to be looked at: whoever was not looked at for longest. */
export const nextSubject = (of: readonly Subject[]): Subject | undefined =>
  of.toSorted((a, b) => (a.seen_at ?? '').localeCompare(b.seen_at ?? ''))[0];
