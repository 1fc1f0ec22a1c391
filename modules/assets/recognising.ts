import type { Ctx } from '../../kit/ctx.ts';
import { record } from '../../kit/move.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { countersOf } from '../counters/index.ts';
import { followDay, hallOf, markSmart } from '../halls/index.ts';
import { measure, normValue, witness } from '../norms/index.ts';
import { asset_kinds } from './asset.ts';
import { lackingOf, type SmartLine, smartLines, smartList } from './smart.ts';
import { assetsOf } from './store.ts';

/** What happens to the hall itself: its number is in the event's key. */
const hall_subject = '00000000-0000-0000-0000-000000000000';

async function linesOf(ctx: Ctx, hall_id: number): Promise<SmartLine[]> {
  const terminals = await normValue(ctx, hall_id, 'smart_terminals_min');
  const counters = (await ctx.tx.rows(countersOf, { hall_id })).length;
  return smartLines(smartList({ terminals, counters }), await ctx.tx.rows(assetsOf, { hall_id }));
}

/** The list of devices of a smart hall beside what this one has; what lacks, and who may recognise it (ORG-14). */
export async function smartShown(ctx: Ctx, input: { hall_id: number }) {
  const { smart } = await hallOf(ctx, input.hall_id);
  const lines = await linesOf(ctx, input.hall_id);
  return {
    smart,
    lacking: lackingOf(lines).length,
    lines,
    may_decide: ctx.may('assets.smart.decide', input.hall_id),
  };
}

/** The branch recognises a hall as a smart one once its whole list is in use, or takes that back (ORG-14). */
export async function decideSmart(ctx: Ctx, input: { hall_id: number; verb: 'recognise' | 'take_back' }) {
  const { hall_id } = input;
  const { smart } = await hallOf(ctx, hall_id);
  const wanted = input.verb === 'recognise';
  refuseIf(smart === wanted ? 'assets.smart_already' : undefined);
  const lacking = wanted ? lackingOf(await linesOf(ctx, hall_id)) : [];
  const [first] = lacking;
  if (first !== undefined) {
    const what = asset_kinds[first.kind][ctx.language];
    refuseIf('assets.smart_lacks', { facts: { what, count: lacking.length } });
  }
  await markSmart(ctx, { hall_id, smart: wanted });
  await record(ctx, `assets.smart.${input.verb}`, { hall_id, subject_id: hall_subject });
  return { smart: wanted };
}

// ORG-14: a smart hall opens with its list, or the opening says what lacks; a device may have gone into repair overnight.
followDay('open', async (ctx, of) => {
  const { smart } = await hallOf(ctx, of.hall_id);
  if (!smart) return;
  const lacking = lackingOf(await linesOf(ctx, of.hall_id)).map(one => one.kind);
  await record(ctx, lacking.length === 0 ? 'assets.smart.complete' : 'assets.smart.short', {
    ...{ hall_id: of.hall_id, subject_id: of.id, facts: { lacking } },
  });
});

witness('assets.smart.recognise', { zh: '认定为智能厅', en: 'Recognised as a smart hall' }, 'ORG-14');
witness('assets.smart.take_back', { zh: '取消智能厅', en: 'No longer a smart hall' }, 'ORG-14');
witness(
  'assets.smart.complete',
  { zh: '智能厅设备齐全', en: 'The devices of a smart hall are there' },
  'ORG-14',
);
witness('assets.smart.short', { zh: '智能厅缺设备', en: 'A smart hall lacks a device' }, 'ORG-14');
measure('ORG-14', {
  due: ['assets.smart.complete', 'assets.smart.short'],
  broken: ['assets.smart.short'],
  say: { zh: '智能厅开门', en: 'Openings of a smart hall' },
});
