import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { record } from '../../kit/move.ts';
import { Refusal } from '../../kit/refusal.ts';
import { businessCodes, businesses } from '../catalogue/index.ts';
import { followDay, holdsOn, papersOf } from '../halls/index.ts';
import { measure, witness } from '../norms/index.ts';
import { type Offered, offerOf } from './offer.ts';
import { meansOf } from './store.ts';

/** How a hall stands to the whole list on a day, and the exemption it relies on. */
async function standingOn(ctx: Ctx, hall_id: number, day: string) {
  const means = await ctx.tx.maybe(meansOf, { hall_id, day });
  if (means === undefined) throw new Refusal('kit.not_found', { field: 'hall_id' });
  const papers = await ctx.tx.rows(papersOf, { hall_id });
  const in_force = (kind: string) => papers.find(one => one.kind === kind && holdsOn(one, day));
  const exemption = in_force('service_exemption');
  const list = offerOf(
    businessCodes,
    {
      permitted: in_force('partner_contract')?.businesses ?? null,
      licensed: new Set(means.licensed),
      certified: new Set(means.certified),
    },
    exemption?.businesses ?? [],
  );
  return { full_service: means.full_service, list, exemption };
}

/** What a hall offers of the whole list today: for a full-service hall whatever is missing is red (ORG-10). */
export async function offerShown(ctx: Ctx, input: { hall_id: number }) {
  const day = businessDay(ctx.now);
  const { full_service, list, exemption } = await standingOn(ctx, input.hall_id, day);
  const words = new Map(businesses.map(one => [one.code, one.say]));
  const shown = ({ code, state, gap }: Offered) => ({
    ...{ code, state, gap, say: words.get(code) ?? { zh: code, en: code } },
  });
  return {
    day,
    full_service,
    businesses: list.map(shown),
    exemption:
      exemption === undefined ? null : { number: exemption.number, valid_until: exemption.valid_until },
  };
}

// ORG-10: with every opening of a full-service hall its offer is put on record, with what is missing by name.
followDay('open', async (ctx, of) => {
  const { full_service, list } = await standingOn(ctx, of.hall_id, of.day);
  if (!full_service) return;
  const missing = list.filter(one => one.state === 'missing').map(one => one.code);
  const exempted = list.filter(one => one.state === 'exempted').map(one => one.code);
  await record(ctx, missing.length === 0 ? 'counters.offer.whole' : 'counters.offer.short', {
    ...{ hall_id: of.hall_id, subject_id: of.id, facts: { missing, exempted } },
  });
});

witness('counters.offer.whole', { zh: '业务齐全', en: 'Every business is offered' }, 'ORG-10');
witness('counters.offer.short', { zh: '业务不全', en: 'A business is missing' }, 'ORG-10');
measure('ORG-10', {
  due: ['counters.offer.whole', 'counters.offer.short'],
  broken: ['counters.offer.short'],
  say: { zh: '综合厅开门', en: 'Openings of a full-service hall' },
});
