import type { z } from 'zod';
import guards from '../../docs/norms/guards.json' with { type: 'json' };
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import { clockOf, hallNow } from '../../kit/hall_time.ts';
import { allows } from '../../kit/machine.ts';
import { mayInUnit } from '../../kit/permission.ts';
import { Refusal } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';
import { roles } from '../people/index.ts';
import {
  applicabilityOf,
  hall_types,
  hallTypeOf,
  type Mode,
  mode_words,
  type OwnerKind,
  owner_kinds,
} from './applicability.ts';
import { postsBound } from './bound.ts';
import { citation } from './citation.ts';
import { type Clause, clauseOf, clauses, expansionsOf, factsOf, kind_words } from './clause.ts';
import type { Control, ControlStatus } from './coverage/control.ts';
import { controls } from './coverage/register.ts';
import { coverageOf } from './coverage.ts';
import { hasEvidence, touchedToday } from './evidence.ts';
import { groupOf, groups } from './groups.ts';
import { parametersShown } from './numbers.ts';
import { amountWords } from './parameter.ts';
import { findParameter, parameterOf, parametersOf } from './parameters.ts';
import { whyNotDraft } from './publishing.ts';
import { searchClauses } from './search.ts';
import { commentsOf, findUnit, placeOf, versionsOfClause } from './store.ts';
import { rulingFor } from './values.ts';
import {
  conflictsOf,
  numbersOf,
  ownersOf,
  type PrintedNumbers,
  type VersionRow,
  version,
  whyNotApprove,
} from './version.ts';
import type * as wire from './wire.ts';
import { refusals } from './words.ts';

const coverage = coverageOf(clauses, controls);
const status_by_row = new Map(coverage.rows.map(row => [row.id, row.status]));

/** How far a clause is real. */
export const statusOfRow = (row: string): ControlStatus => status_by_row.get(row) ?? 'not_yet';

const short = (of: Clause) => ({
  id: of.id,
  group: of.group,
  text: { zh: of.zh, en: of.en },
  inferred: of.inferred,
  kinds: of.kinds,
  status: statusOfRow(of.id),
  parameters: parametersOf(of.id).length,
});

/** The register with what is asked for: a search, a group, a status, a kind. */
export async function clausesShown(
  ctx: Ctx,
  input: {
    search?: string | undefined;
    group?: string | undefined;
    status?: string | undefined;
    kind?: string | undefined;
    post?: string | undefined;
    hall_id?: number | undefined;
    mode?: string | undefined;
  },
): Promise<z.output<typeof wire.clauses.answer>> {
  const found = (input.search ?? '').trim() === '' ? clauses : searchClauses(input.search ?? '', 620);
  const stands = input.mode === undefined ? undefined : await rulesOf(ctx, input.hall_id);
  const wanted = found.filter(
    one =>
      (stands === undefined || stands(one) === input.mode) &&
      (input.group === undefined || one.group === input.group) &&
      (input.kind === undefined || one.kinds.some(kind => kind === input.kind)) &&
      (input.post === undefined || postsBound(one).some(post => post === input.post)) &&
      (input.status === undefined || statusOfRow(one.id) === input.status),
  );
  const count = (rows: readonly Clause[], status: string) =>
    rows.filter(one => statusOfRow(one.id) === status).length;
  return {
    total: coverage.total,
    working: coverage.working,
    partial: coverage.partial,
    not_yet: coverage.notYet,
    groups: groups.map(group => {
      const own = clauses.filter(one => one.group === group.id);
      return {
        id: group.id,
        name: group.name,
        about: group.about,
        total: own.length,
        working: count(own, 'working'),
        partial: count(own, 'partial'),
      };
    }),
    clauses: wanted.map(short),
  };
}

/** The states of a version that the public may see: what holds, held, or is announced (GEN-08). */
const public_states = ['scheduled', 'in_force', 'suspended', 'superseded', 'repealed'];

type VersionShown = z.output<typeof wire.clause.answer>['versions'][number];

/** Version 1, which has no row: the edition of the catalogue; in force as long as no version of the whole company is. */
function editionShown(of: Clause, rows: readonly VersionRow[]): VersionShown {
  const replaced = rows.some(one => one.state === 'in_force' && isWhole(one));
  const state = replaced ? 'superseded' : 'in_force';
  const numbers = Object.fromEntries(
    parametersOf(of.id).map(one => [one.key, { value: one.value, min: one.min, max: one.max }]),
  );
  return {
    id: null,
    number: 1,
    state,
    state_words: version.states[state],
    unit: null,
    text: { zh: of.zh, en: of.en },
    numbers,
    changes: [],
    reason: null,
    supplement: false,
    trial: false,
    review_by: null,
    drafted_at: null,
    consult_until: null,
    effective_at: null,
    in_force_at: null,
    ended_at: null,
    comments: [],
    conflicts: [],
    verbs: [],
  };
}

/** Whether a version holds for the whole company: its unit has nothing above it. */
const isWhole = (of: Pick<VersionRow, 'unit_path'>): boolean => of.unit_path.split('/').length <= 3;

const verbsFor = (ctx: Ctx, of: VersionRow): VersionShown['verbs'] =>
  Object.entries(version.moves)
    .filter(
      ([verb, rule]) =>
        !(rule.by as readonly string[]).includes('clock') &&
        allows(version, of.state, verb) &&
        (verb !== 'confirm' || of.trial) &&
        mayInUnit(ctx.actor, `norms.version.${verb}`, of.unit_path),
    )
    .map(([verb, rule]) => ({
      verb,
      say: rule.say,
      why: verb === 'approve' && whyNotApprove(of, ctx.actor) !== undefined ? refusals.own_draft.say : null,
    }));

function changesOf(now: PrintedNumbers, before: PrintedNumbers): VersionShown['changes'] {
  return Object.entries(now).flatMap(([key, printed]) => {
    const parameter = findParameter(key);
    if (parameter === undefined || printed === undefined) return [];
    const was = before[parameter.key]?.value ?? parameter.value;
    return was === printed.value
      ? []
      : [
          {
            key,
            words: parameter.words,
            was: amountWords(parameter.unit, was),
            now: amountWords(parameter.unit, printed.value),
          },
        ];
  });
}

const iso = (at: VersionRow['effective_at']): string | null => at?.toISOString() ?? null;

/** What a clause says where it is asked for (GEN-08): the nearest version in force speaks, else the edition. */
const textInForce = guarded(
  'GEN-08',
  (of: Clause, holding: readonly VersionRow[]): Words => {
    const here = holding.at(-1);
    return here === undefined ? { zh: of.zh, en: of.en } : { zh: here.text_zh, en: here.text_en };
  },
  of => ({ zh: of.zh, en: of.en }),
);

const conflict_words = {
  also_scheduled: { zh: '已有排期', en: 'is already scheduled' },
  looser_below: { zh: '下级现行的更宽', en: 'below is looser' },
  looser_than_above: { zh: '比上级现行的更宽', en: 'above is stricter' },
};

/** What a version on its way would contradict (GEN-04): told beside it, before anybody schedules it. */
export const conflictsShown = guarded(
  'GEN-04',
  (of: VersionRow, all: readonly VersionRow[]): VersionShown['conflicts'] =>
    of.state !== 'approved'
      ? []
      : conflictsOf(of, all, parameterOf).map(one => {
          const said = conflict_words[one.kind];
          const key = one.key === null ? undefined : findParameter(one.key)?.words;
          return {
            ...{ number: one.number, kind: one.kind },
            say: {
              zh: `v${one.number} ${said.zh}${key === undefined ? '' : `：${key.zh}`}`,
              en: `v${one.number} ${said.en}${key === undefined ? '' : `: ${key.en}`}`,
            },
          };
        }),
  () => [],
);

async function versionsShown(ctx: Ctx, of: Clause, rows: readonly VersionRow[]): Promise<VersionShown[]> {
  const inside = ctx.may('norms.read');
  const comments = inside ? await ctx.tx.rows(commentsOf, { clause: of.id }) : [];
  const out = [editionShown(of, rows)];
  for (const row of rows.filter(one => inside || public_states.includes(one.state))) {
    const unit = await ctx.tx.maybe(findUnit, { unit_id: row.unit_id });
    const former = rows
      .filter(one => one.unit_id === row.unit_id && one.number < row.number && one.in_force_at !== null)
      .at(-1);
    out.push({
      id: row.id,
      number: row.number,
      state: row.state,
      state_words: version.states[row.state],
      unit: unit === undefined ? null : { id: unit.id, name: { zh: unit.name_zh, en: unit.name_en } },
      text: { zh: row.text_zh, en: row.text_en },
      numbers: numbersOf(row),
      changes: changesOf(numbersOf(row), former === undefined ? {} : numbersOf(former)),
      reason: inside ? row.reason : null,
      supplement: !isWhole(row),
      trial: row.trial,
      review_by: iso(row.review_by),
      drafted_at: inside ? row.drafted_at.toISOString() : null,
      consult_until: iso(row.consult_until),
      effective_at: iso(row.effective_at),
      in_force_at: iso(row.in_force_at),
      ended_at: iso(row.ended_at),
      comments: comments
        .filter(one => one.version_id === row.id)
        .map(one => ({
          said: one.said,
          at: one.said_at.toISOString(),
          hall: { zh: one.name_zh, en: one.name_en },
        })),
      conflicts: inside ? conflictsShown(row, rows) : [],
      verbs: verbsFor(ctx, row),
    });
  }
  return out;
}

/** How each clause stands to a hall: its type, its owner, and what the versions in force say of that owner (ORG-02, ORG-08). */
async function rulesOf(ctx: Ctx, hall_id: number | undefined): Promise<(of: Clause) => Mode | undefined> {
  const place = hall_id === undefined ? undefined : await ctx.tx.maybe(placeOf, { hall_id });
  const type = hallTypeOf(place?.hall_type ?? '');
  if (hall_id === undefined || type === undefined) return () => undefined;
  const { versions } = await rulingFor(ctx, hall_id);
  const owner = (place?.owner_kind ?? 'company') as OwnerKind;
  return of => applicabilityOf(of, type, { owner, said: ownersOf(versions, of.id) }).mode;
}

async function appliesTo(ctx: Ctx, of: Clause, hall_id: number | undefined, holding: readonly VersionRow[]) {
  const place = hall_id === undefined ? undefined : await ctx.tx.maybe(placeOf, { hall_id });
  const type = hallTypeOf(place?.hall_type ?? '');
  if (type === undefined) return null;
  const owner = (place?.owner_kind ?? 'company') as OwnerKind;
  const { mode, because } = applicabilityOf(of, type, { owner, said: ownersOf(holding, of.id) });
  const of_other = owner === 'company' ? null : owner_kinds[owner];
  return { mode, words: mode_words[mode], because, hall_type: hall_types[type], owner: of_other };
}

interface GuardResult {
  row: string;
  test: string;
  red: boolean;
}

const guardOf = (row: string) => {
  const found = (guards.rows as GuardResult[]).find(one => one.row === row);
  return found === undefined ? null : { red: found.red, date: guards.date, commit: guards.commit };
};

const controlShown = (of: Control) => ({
  status: of.status,
  words: of.words,
  kind: of.control.kind,
  name: of.control.name,
  page: of.page ?? null,
  test: of.test ?? null,
  why: of.why ?? null,
  guard: of.test === undefined ? null : guardOf(of.row),
});

/** The page is public and names its hall in the query: the values it shows are those of the hall's own moment. */
async function atHallTime(ctx: Ctx, hall_id: number | undefined): Promise<Ctx> {
  if (hall_id === undefined) return ctx;
  return { ...ctx, now: hallNow(await clockOf(ctx.tx, hall_id), ctx.wall_now) };
}

/** One clause with everything anybody may know of it; signed-in readers see drafts and what they may do. */
export async function clauseShown(
  asked: Ctx,
  input: { row: string; hall_id?: number | undefined },
): Promise<z.output<typeof wire.clause.answer>> {
  const of = clauseOf(input.row);
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'row' });
  const ctx = await atHallTime(asked, input.hall_id);
  const rows = await ctx.tx.rows(versionsOfClause, { clause: of.id });
  const holding =
    input.hall_id === undefined
      ? rows.filter(one => one.state === 'in_force' && isWhole(one))
      : (await rulingFor(ctx, input.hall_id)).versions.filter(one => one.clause === of.id);
  const text = textInForce(of, holding);
  const at = clauses.indexOf(of);
  return {
    ...short(of),
    text,
    group_name: groupOf(of.group)?.name ?? { zh: of.group, en: of.group },
    does: of.does,
    kind_words: of.kinds.map(kind => kind_words[kind]),
    sources: of.sources.map(citation),
    facts: factsOf(of).map(one => ({ id: one.fact.id, title: one.title, status: one.status })),
    chapters: expansionsOf(of).map(one => one.title),
    versions: await versionsShown(ctx, of, rows),
    parameters_shown: await parametersShown(ctx, of, input.hall_id, { holding, all: rows }),
    controls: controls.filter(one => one.row === of.id).map(controlShown),
    applies: await appliesTo(ctx, of, input.hall_id, holding),
    may_draft:
      ctx.may('norms.version.draft') && whyNotDraft(of.id, ctx.may('norms.version.draft_any')) === undefined,
    posts: postsBound(of).map(post => ({ post, words: { zh: roles[post].zh, en: roles[post].en } })),
    before: clauses[at - 1]?.id ?? null,
    after: clauses[at + 1]?.id ?? null,
    has_evidence: hasEvidence(of.id),
  };
}

/** How each of the 620 clauses stands and whether it left evidence in the hall today. */
export async function clausesToday(ctx: Ctx, input: { hall_id: number }) {
  const { day, rows } = await touchedToday(ctx, input.hall_id);
  return {
    day,
    rows: clauses.map(one => {
      const seen = rows.get(one.id);
      return {
        id: one.id,
        status: statusOfRow(one.id),
        today: seen !== undefined,
        count: seen?.count ?? 0,
        last_at: seen?.last_at.toISOString() ?? null,
      };
    }),
  };
}
