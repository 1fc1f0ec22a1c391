import { createHash } from 'node:crypto';
import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import { businesses } from '../catalogue/index.ts';
import { wifiShown } from '../facilities/index.ts';
import { findDay, hallOf, hoursShown, whyNotPermitted } from '../halls/index.ts';
import { limitsShown } from '../norms/index.ts';
import { specialsPublished } from '../specials/index.ts';
import { pricesShown } from './views.ts';

/** What a hall does under its contract today: its services with their scope, and what to bring. */
export const servicesOf = guarded(
  'SIGN-16',
  (permitted: readonly string[] | null) =>
    businesses.map(({ code, say, self_service, bring }) => ({
      ...{ code, say, self_service, here: whyNotPermitted(permitted, code) === undefined },
      bring: bring.map(({ zh, en }) => ({ zh, en })),
    })),
  () => [],
);

/** Another word or figure anywhere on the page is another stamp: wall, phone, kiosk and paper can be held side by side. */
export const stampOf = (page: object): string =>
  createHash('sha256').update(JSON.stringify(page)).digest('hex').slice(0, 8);

/** The one public catalogue of a hall: services, scope, limits, fees, under one stamp (SIGN-16). */
export async function publishedIn(ctx: Ctx, input: { hall_id: number }) {
  const hall = await hallOf(ctx, input.hall_id);
  const day = businessDay(ctx.now);
  const today = await ctx.tx.maybe(findDay, { hall_id: input.hall_id, day });
  const specials = await specialsPublished(ctx, input.hall_id);
  const services = [
    ...servicesOf(today?.permitted ?? null),
    ...specials.map(one => ({ ...one, here: true, self_service: false, bring: null })),
  ];
  const limits = (await limitsShown(ctx, input)).map(({ row, say, amount }) => ({ row, say, amount }));
  const fees = (await pricesShown(ctx, input)).items;
  const hours = await hoursShown(ctx, input);
  const wifi = await wifiShown(ctx, input);
  const page = { hours, wifi, services, limits, fees };
  return { hall: { zh: hall.name_zh, en: hall.name_en }, day, stamp: stampOf(page), ...page };
}
