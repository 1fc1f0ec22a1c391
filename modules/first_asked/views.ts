import { day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { normValue } from '../norms/index.ts';
import { staffIn } from '../people/index.ts';
import { type Kind, pointsOf } from './hand_over.ts';
import { everyKind, type Matter } from './matters.ts';
import { lately, standingIn } from './store.ts';

/** How long back the ledger shows what changed hands. */
const shown_days = 14;

/** Everything open of a hall with whose it is, how old, how late; what is offered; and the points of each owner (FRQ-03). */
export async function ledgerShown(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const all: (Matter & { kind: Kind })[] = [];
  const able: Record<string, Id[]> = {};
  for (const [kind, of] of everyKind()) {
    all.push(...(await of.open(ctx, hall_id)).map(one => ({ ...one, kind })));
    able[kind] = await of.able(ctx, hall_id);
  }
  const staff = await ctx.tx.rows(staffIn, { hall_id });
  const names = new Map(staff.map(one => [one.id, { zh: one.name, en: one.name_en }]));
  const name = (id: Id) => names.get(id) ?? { zh: '外厅', en: 'elsewhere' };
  const offers = new Map(
    (await ctx.tx.rows(standingIn, { hall_id })).map(one => [`${one.kind}:${one.matter_id}`, one]),
  );
  const leads = ctx.may('first_asked.lead', hall_id);
  const me = ctx.actor.id;
  const reads = leads || ctx.may('first_asked.all', hall_id);
  const late = (of: Matter) => of.due_at !== null && of.due_at.getTime() < ctx.now.getTime();
  const points = pointsOf(
    all.map(of => ({ owner_id: of.owner_id, late: late(of) })),
    await normValue(ctx, hall_id, 'first_asked_points'),
  );
  const matters = all.flatMap(of => {
    const offer = offers.get(`${of.kind}:${of.id}`);
    const mine = of.owner_id === me;
    if (!reads && !mine && offer?.to_id !== me) return [];
    const third = offer !== undefined && offer.from_id !== me && offer.to_id !== me;
    return [
      {
        ...{ id: of.id, kind: of.kind, say: of.say, owner: name(of.owner_id), owner_id: of.owner_id, mine },
        ...{ since: of.since.toISOString(), due_at: of.due_at?.toISOString() ?? null, late: late(of) },
        offer:
          offer === undefined
            ? null
            : {
                ...{ id: offer.id, to: name(offer.to_id), to_me: offer.to_id === me, told: offer.told },
                ...{ refused: offer.state === 'refused', refusal: offer.refusal },
              },
        may: {
          offer: (mine || leads) && offer === undefined,
          withdraw: (mine || leads) && offer !== undefined,
          decide: leads && third && offer?.state === 'refused',
        },
      },
    ];
  });
  const before = await ctx.tx.rows(lately, {
    hall_id,
    since: later(ctx.now, -shown_days * day_ms),
    most: 40,
  });
  return {
    matters: matters.toSorted((a, b) => (a.due_at ?? a.since).localeCompare(b.due_at ?? b.since)),
    owners: [...points].flatMap(([id, of]) => (reads || id === me ? [{ id, name: name(id), ...of }] : [])),
    lately: (reads ? before : before.filter(of => of.from_id === me || of.to_id === me)).map(of => ({
      ...{ id: of.id, kind: of.kind, state: of.state, at: of.offered_at.toISOString() },
      ...{
        from: name(of.from_id),
        to: name(of.to_id),
        owner: of.owner_id === null ? null : name(of.owner_id),
      },
    })),
    able,
    staff: staff.map(one => ({ id: one.id, name: { zh: one.name, en: one.name_en } })),
  };
}
