import { addMonths, businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { follow, onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';
import { findBusiness } from '../catalogue/index.ts';
import { openMend } from '../checklists/index.ts';
import { countersOf } from '../counters/index.ts';
import { normValue } from '../norms/index.ts';
import { zone_kinds } from './equipment.ts';
import { isUntrue, printOf, renewAfter, type SignText, sign } from './sign.ts';
import * as store from './store.ts';

/** A sign as it should hang now: of which counter or zone, and what stands on it. */
interface Wanted extends SignText {
  subject: string;
}

/** The signs a hall has to have: one for each counter with number and businesses, one for each zone (SIGN-10, SIGN-13). */
async function wantedIn(ctx: Ctx, hall_id: number): Promise<Wanted[]> {
  const counters = await ctx.tx.rows(countersOf, { hall_id });
  const zones = await ctx.tx.rows(store.zonesOfHalls, { halls: [hall_id] });
  const say = (code: string): Words => findBusiness(code)?.say ?? { zh: code, en: code };
  return [
    ...counters.map(one => ({
      ...{ subject: one.id, number: one.number },
      name: { zh: `${one.number} 号台`, en: `Counter ${one.number}` },
      lines: one.businesses.map(say),
    })),
    ...zones.map(one => ({
      ...{ subject: one.id, number: null, name: { zh: one.name_zh, en: one.name_en } },
      lines: one.also.map(kind => zone_kinds[kind as keyof typeof zone_kinds] ?? { zh: kind, en: kind }),
    })),
  ];
}

/** Every sign of the hall: what it should say, whether it hangs, whether it is true, when it is renewed. */
export async function signsOf(ctx: Ctx, input: { hall_id: number }) {
  const rows = new Map((await ctx.tx.rows(store.signsOf, input)).map(one => [one.subject, one]));
  return (await wantedIn(ctx, input.hall_id)).map(one => {
    const row = rows.get(one.subject);
    return {
      ...{ subject: one.subject, number: one.number, name: one.name, lines: [...one.lines] },
      state: row?.state ?? ('wanted' as const),
      untrue: row !== undefined && isUntrue(row, one),
      hung_at: row?.hung_at?.toISOString() ?? null,
      renew_at: row?.renew_at?.toISOString() ?? null,
    };
  });
}

async function wantedOf(ctx: Ctx, hall_id: number, subject: Id): Promise<Wanted> {
  const of = (await wantedIn(ctx, hall_id)).find(one => one.subject === subject);
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'subject' });
  return of;
}

/** The sign of a counter or zone, as the system prints it, was hung: from now on it is held against the registry. */
export async function hangSign(ctx: Ctx, input: { hall_id: number; subject: Id }) {
  const of = await wantedOf(ctx, input.hall_id, input.subject);
  let row = await ctx.tx.maybe(store.signOfSubject, input);
  if (row === undefined) {
    const made = { hall_id: input.hall_id, id: ctx.newId(), subject: input.subject };
    await begin(ctx, sign, made, 'enter', { facts: { number: of.number } });
    row = { ...made, state: 'wanted', shows: '', hung_at: null, renew_at: null };
  }
  const months = renewAfter(await normValue(ctx, input.hall_id, 'sign_renew_every'));
  const renew_at = months === undefined ? null : onDay(addMonths(businessDay(ctx.now), months), '09:00');
  await move(ctx, sign, row, 'hang', {
    set: { shows: printOf(of), hung_by: ctx.actor.id, hung_at: ctx.now, renew_at },
    facts: { number: of.number, businesses: of.lines.length },
    stop: ['facilities.sign_renew'],
    ...(renew_at === null ? {} : { start: [{ kind: 'facilities.sign_renew', due_at: renew_at }] }),
  });
  return { state: 'hung' as const };
}

const why: Record<'SIGN-12' | 'SIGN-15', Words> = {
  'SIGN-12': { zh: '换标牌，照登记', en: 'a new sign, as registered' },
  'SIGN-15': { zh: '标牌到期换新', en: 'the sign is due anew' },
};

/** What hangs is to be replaced: a task of the hall manager, with a clock and a picture. */
async function replace(ctx: Ctx, of: Wanted, row: store.SignRow, clause: 'SIGN-12' | 'SIGN-15') {
  await move(ctx, sign, row, 'want', { facts: { number: of.number, because: clause } });
  const say = why[clause];
  await openMend(ctx, {
    ...{ hall_id: row.hall_id, list: 'registry', by_registry: true },
    item: {
      ...{ code: `sign.${row.id.slice(-12)}`, weight: 'major', rows: [clause], photo_on_fail: true },
      say: { zh: `${of.name.zh}：${say.zh}`, en: `${of.name.en}: ${say.en}` },
    },
    note: of.lines.map(one => one.zh).join('、'),
  });
}

// A counter whose businesses change has another sign from that moment on (SIGN-12).
for (const what of ['counters.counter.amend', 'counters.counter.register'])
  follow(what, 'facilities.sign_look');

onDue('facilities.sign_look', async (ctx, due) => {
  const row = await ctx.tx.maybe(store.signOfSubject, { hall_id: due.hall_id, subject: due.subject_id });
  const of = (await wantedIn(ctx, due.hall_id)).find(one => one.subject === due.subject_id);
  if (row !== undefined && of !== undefined && isUntrue(row, of)) await replace(ctx, of, row, 'SIGN-12');
});

onDue('facilities.sign_renew', async (ctx, due) => {
  const row = await ctx.tx.maybe(store.findSign, { hall_id: due.hall_id, id: due.subject_id });
  const of = (await wantedIn(ctx, due.hall_id)).find(one => one.subject === row?.subject);
  if (row?.state === 'hung' && of !== undefined) await replace(ctx, of, row, 'SIGN-15');
});
