import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import { clockOf } from '../../kit/hall_time.ts';
import { type Served, serve } from '../../kit/http/serve.ts';
import { fill, refusalWords } from '../../kit/refusal.ts';
import { openingResult } from '../checklists/index.ts';
import { hallOf, moveDay, openHall } from './actions.ts';
import { whyNotOpen } from './day.ts';
import * as entry_wire from './entry_wire.ts';
import { askHours, decideHours, hoursChanges, hoursShown } from './hours_changing.ts';
import * as hours_wire from './hours_wire.ts';
import * as organisation_wire from './organisation_wire.ts';
import { enterUnit, organisationOf, placeHall, renameUnit } from './organising.ts';
import { missingPaper } from './paper.ts';
import { papersOf } from './paper_store.ts';
import { acceptHall, decidePaper, enterPaper, papersIn } from './papers.ts';
import { amendHall, entryOf, registerHall, unitsOf } from './registering.ts';
import { allHalls, type DayRow, findDay, type HallRow, onDuty } from './store.ts';
import * as wire from './wire.ts';

const shown = (row: HallRow) => ({
  id: row.id,
  name: { zh: row.name_zh, en: row.name_en },
  unit: { zh: row.unit_zh, en: row.unit_en },
  address: { zh: row.address_zh, en: row.address_en },
  hall_type: row.hall_type,
  star: row.star,
  round_the_clock: row.round_the_clock,
  opens: row.opens,
  closes: row.closes,
  supervision_phone: row.supervision_phone,
  for_replay: row.for_replay,
});

const dayShown = (row: DayRow | undefined) =>
  row === undefined
    ? null
    : {
        id: row.id,
        day: row.day,
        state: row.state,
        opens_at: row.opens_at.toISOString(),
        closes_at: row.closes_at.toISOString(),
        unlocked: row.unlocked_at !== null,
        limited_reason: row.limited_reason,
      };

async function oneHall(ctx: Ctx, input: { hall_id: number }) {
  const hall = await hallOf(ctx, input.hall_id);
  const of = await ctx.tx.maybe(findDay, { hall_id: input.hall_id, day: businessDay(ctx.now) });
  const clock = await clockOf(ctx.tx, input.hall_id);
  return {
    hall: shown(hall),
    day: dayShown(of),
    clock: { now: ctx.now.toISOString(), rate: clock?.rate ?? 1, simulated: clock !== undefined },
  };
}

/** How the opening of today stands, and why the door may not open yet. */
async function openingOf(ctx: Ctx, input: { hall_id: number }) {
  const hall = await hallOf(ctx, input.hall_id);
  const of = await ctx.tx.maybe(findDay, { hall_id: input.hall_id, day: businessDay(ctx.now) });
  const list = await openingResult(ctx, input.hall_id, of?.day ?? '');
  const papers = await ctx.tx.rows(papersOf, { hall_id: input.hall_id });
  const code =
    of === undefined
      ? 'halls.no_day'
      : whyNotOpen({
          unlocked: of.unlocked_at !== null,
          list_submitted: list.submitted,
          critical_fails: list.critical_fails,
          licence_until: hall.licence_until,
          day: of.day,
          suspended: hall.registry_state !== 'active',
          missing_paper: missingPaper(hall.hall_type, papers, of.day),
          needs_acceptance: hall.needs_acceptance,
        });
  const words = code === undefined ? undefined : refusalWords(code);
  return {
    day: dayShown(of),
    unlocked: of?.unlocked_at != null,
    list: { run_id: list.run?.id ?? null, submitted: list.submitted, critical_fails: list.critical_fails },
    why_not_open:
      code === undefined || words === undefined
        ? null
        : { code, say: fill(words.say[ctx.language], {}), then: fill(words.then[ctx.language], {}) },
  };
}

/** Who is at work today, at which post: part of what the floor is led by (SVC-21). */
const dutyOf = guarded('SVC-21', readDuty, async () => []);

async function readDuty(ctx: Ctx, input: { hall_id: number }) {
  const rows = await ctx.tx.rows(onDuty, { hall_id: input.hall_id, day: businessDay(ctx.now) });
  return rows.map(row => ({
    person_id: row.person_id,
    staff_no: row.staff_no,
    name: { zh: row.name, en: row.name_en },
    post: row.post,
    starts: row.starts,
    ends: row.ends,
  }));
}

/** The registry, the day of a hall, its opening, who works. */
export const routes: Served[] = [
  serve(wire.halls, async (ctx, input) =>
    (await ctx.tx.rows(allHalls, {}))
      .filter(row => input.unit_id === undefined || row.unit_id === input.unit_id)
      .map(shown),
  ),
  serve(entry_wire.units, unitsOf),
  serve(entry_wire.register, registerHall),
  serve(entry_wire.entry, entryOf),
  serve(entry_wire.amend, amendHall),
  serve(organisation_wire.organisation, ctx => organisationOf(ctx)),
  serve(organisation_wire.enterUnit, enterUnit),
  serve(organisation_wire.renameUnit, renameUnit),
  serve(organisation_wire.placeHall, placeHall),
  serve(wire.hall, oneHall),
  serve(wire.openHall, openHall),
  serve(wire.moveDay, moveDay),
  serve(wire.opening, openingOf),
  serve(wire.onDuty, dutyOf),
  serve(hours_wire.hours, hoursShown, { per_minute: 60 }),
  serve(hours_wire.hoursChanges, hoursChanges),
  serve(hours_wire.askHours, askHours),
  serve(hours_wire.decideHours, decideHours),
  serve(wire.papers, papersIn),
  serve(wire.enterPaper, enterPaper),
  serve(wire.decidePaper, decidePaper),
  serve(wire.accept, acceptHall),
];
