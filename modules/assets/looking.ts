import { addDays, businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue, startDue } from '../../kit/due.ts';
import { guarded } from '../../kit/guard.ts';
import { type Found, followFails, openMend, type Subject, tellSubjects } from '../checklists/index.ts';
import { followDay } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { asset_kinds, updateOf } from './asset.ts';
import { countWhenDue, openCase } from './counting.ts';
import * as store from './store.ts';

/** As a hall opens: is a count due, and is a device behind its release past the days allowed? (FAC-16, FAC-17) */
async function lookAtAssets(ctx: Ctx, hall_id: number): Promise<void> {
  await countWhenDue(ctx, hall_id);
  const days = await normValue(ctx, hall_id, 'firmware_update_within');
  const wanted = new Map((await ctx.tx.rows(store.releases, {})).map(one => [one.model, one]));
  const today = businessDay(ctx.now);
  for (const one of await ctx.tx.rows(store.assetsOf, { hall_id })) {
    const release = wanted.get(one.model);
    const last_day = release === undefined ? undefined : addDays(release.released_on, days);
    if (updateOf(one, release, last_day, today) !== 'overdue') continue;
    await openMend(ctx, {
      ...{ hall_id, list: 'registry', by_registry: true, note: release?.version ?? '' },
      item: {
        ...{ code: `firmware.${one.tag}`, rows: ['FAC-16'], weight: 'minor' },
        say: {
          zh: `${asset_kinds[one.kind].zh} ${one.tag} 升级超期`,
          en: `${asset_kinds[one.kind].en} ${one.tag}: update overdue`,
        },
      },
    });
  }
}

// By the clock, a moment after the doors: the opening itself waits for no list.
followDay('open', (ctx, of) => startDue(ctx, of.hall_id, of.id, { kind: 'assets.look', due_at: ctx.now }));
onDue('assets.look', (ctx, due) => lookAtAssets(ctx, due.hall_id));

const subject = (one: Pick<store.AssetRow, 'id' | 'tag' | 'kind' | 'place'>): Subject => {
  const say = asset_kinds[one.kind];
  return {
    code: one.tag,
    id: one.id,
    is: one.kind,
    say: { zh: `${say.zh} ${one.tag}`, en: `${say.en} ${one.tag}` },
  };
};

// FAC-05: a demo device that is not there at the close, or not locked away, is a case until two have decided it.
followFails(
  guarded(
    'FAC-05',
    async (ctx: Ctx, of: Found): Promise<void> => {
      const { subject } = of.item;
      if (subject?.kind !== 'demo_unit' || subject.id === undefined) return;
      const thing = await ctx.tx.maybe(store.readAsset, { hall_id: of.hall_id, id: subject.id });
      if (thing === undefined) return;
      const { hall_id, id: asset_id, custodian_id } = thing;
      await openCase(ctx, { hall_id, asset_id, custodian_id, kind: 'missing', note: of.note });
    },
    async () => {},
  ),
);

// What lists go over one by one: self-service terminals at the opening, demo devices at the close.
tellSubjects('terminal', async (ctx, hall_id) =>
  (await ctx.tx.rows(store.ofKinds, { hall_id, kinds: ['self_terminal'] })).map(subject),
);
tellSubjects('demo_unit', async (ctx, hall_id) =>
  (await ctx.tx.rows(store.ofKinds, { hall_id, kinds: ['demo_phone'] })).map(subject),
);
