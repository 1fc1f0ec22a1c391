import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import { announce, record } from '../../kit/move.ts';
import { hallOf } from '../halls/index.ts';
import { witness } from '../norms/index.ts';
import { findWifi, keepWifi } from './store.ts';
import { wifi_notice } from './wifi_notice.ts';

const the_hall = '00000000-0000-0000-0000-000000000000';

/** The Wi-Fi as everybody reads it: its name and what becomes of one's data; null where none is entered (FAC-13). */
export const wifiShown = guarded(
  'FAC-13',
  async (ctx: Ctx, input: { hall_id: number }) => {
    const of = await ctx.tx.maybe(findWifi, { hall_id: input.hall_id });
    return of === undefined ? null : { ssid: of.ssid, notice: wifi_notice };
  },
  async () => null,
);

/** The hall manager enters the name of the Wi-Fi; there is no field for whoever uses it. */
export async function enterWifi(ctx: Ctx, input: { hall_id: number; ssid: string }) {
  await hallOf(ctx, input.hall_id);
  await ctx.tx.run(keepWifi, { ...input, kept_by: ctx.actor.id, kept_at: ctx.now });
  await record(ctx, 'facilities.wifi.keep', {
    hall_id: input.hall_id,
    subject_id: the_hall,
    facts: { ssid: input.ssid },
  });
  announce(ctx, input.hall_id, 'halls.hall');
  return { ssid: input.ssid };
}

witness('facilities.wifi.keep', { zh: '无线网络公示已改', en: 'Wi-Fi notice changed' }, 'FAC-13');
