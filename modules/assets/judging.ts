import { businessDay, hour_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { move } from '../../kit/move.ts';
import { Refusal } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { twoPersons } from '../people/index.ts';
import { assetOf } from './acts.ts';
import { asset, asset_kinds, whyNotJudge } from './asset.ts';
import { assetCase } from './count.ts';
import * as counts from './count_store.ts';
import { endRepair } from './repairing.ts';
import { type AssetRow, readAsset } from './store.ts';

const within_s = async (ctx: Ctx, hall_id: number) =>
  ((await normValue(ctx, hall_id, 'asset_pair_within')) * hour_ms) / 1000;

interface Verdict {
  outcome: 'company' | 'custodian';
  amount_fen: number;
  reason: string;
}

function verdictOf(facts: Record<string, unknown> | undefined): Verdict | undefined {
  const { outcome, amount_fen, reason } = facts ?? {};
  if (outcome !== 'company' && outcome !== 'custodian') return undefined;
  if (typeof amount_fen !== 'number' || !Number.isInteger(amount_fen) || amount_fen < 0) return undefined;
  if (typeof reason !== 'string' || reason.trim() === '') return undefined;
  return { outcome, amount_fen, reason };
}

// FAC-17: who answers for a loss is decided by two of whom neither keeps the thing, for no more than its price.
twoPersons('assets.case.decide', {
  say: { zh: '资产损失定责', en: 'Who answers for a lost or damaged asset' },
  may: 'assets.case.decide',
  within_s,
  shows: async (ctx, pair) => {
    const of = await ctx.tx.maybe(counts.findCase, { hall_id: pair.hall_id, id: pair.subject_id });
    const verdict = verdictOf(JSON.parse(pair.facts));
    if (of === undefined || verdict === undefined) return [];
    const yuan = (verdict.amount_fen / 100).toFixed(2);
    const who =
      verdict.outcome === 'company'
        ? { zh: '公司承担', en: 'The company bears it' }
        : { zh: `${of.keeper}赔 ¥${yuan}`, en: `${of.keeper_en} pays ¥${yuan}` };
    return [
      {
        zh: `${of.tag} ${asset_kinds[of.asset_kind].zh}：${of.note}`,
        en: `${of.tag} ${asset_kinds[of.asset_kind].en}: ${of.note}`,
      },
      who,
      { zh: verdict.reason, en: verdict.reason },
    ];
  },
  whyNotAsk: async (ctx, asked) => {
    const of = await ctx.tx.maybe(counts.findCase, { hall_id: asked.hall_id, id: asked.subject_id });
    if (of?.state !== 'open') return 'kit.not_found';
    const verdict = verdictOf(asked.facts);
    if (verdict === undefined) return 'assets.word_missing';
    if (verdict.amount_fen > of.price_fen) return 'assets.above_price';
    if (verdict.outcome === 'company' && verdict.amount_fen > 0) return 'assets.above_price';
    return whyNotJudge(of, ctx.actor.id);
  },
  whyNotSeal: async (ctx, pair, second) => {
    const of = await ctx.tx.maybe(counts.findCase, { hall_id: pair.hall_id, id: pair.subject_id });
    return of === undefined ? 'kit.not_found' : whyNotJudge(of, second.id);
  },
  act: async (ctx, pair) => {
    const of = await ctx.tx.maybe(counts.findCase, { hall_id: pair.hall_id, id: pair.subject_id });
    const verdict = verdictOf(JSON.parse(pair.facts));
    if (of === undefined || verdict === undefined) throw new Refusal('kit.not_found');
    await move(ctx, assetCase, of, 'decide', {
      set: { ...verdict, first_id: pair.first_id, second_id: ctx.actor.id, decided_at: ctx.now },
      facts: { asset_id: of.asset_id, ...verdict, custodian_id: of.custodian_id, first_id: pair.first_id },
    });
  },
});

async function readOf(ctx: Ctx, of: { hall_id: number; subject_id: Id }): Promise<AssetRow> {
  const found = await ctx.tx.maybe(readAsset, { hall_id: of.hall_id, id: of.subject_id });
  if (found === undefined) throw new Refusal('kit.not_found', { field: 'subject_id' });
  return found;
}

const reasons = {
  worn: { zh: '到年限，用旧了', en: 'Worn out' },
  broken: { zh: '坏了，修不好', en: 'Broken beyond repair' },
  lost: { zh: '丢失', en: 'Lost' },
} as const;
type WriteOff = keyof typeof reasons;

const writeOffOf = (facts: Record<string, unknown> | undefined): WriteOff | undefined =>
  (Object.keys(reasons) as WriteOff[]).find(one => one === facts?.why);

// FAC-17: a thing leaves the register by two of whom neither keeps it, and not while its loss is undecided.
twoPersons('assets.asset.write_off', {
  say: { zh: '资产报废', en: 'Write an asset off' },
  may: 'assets.asset.write_off',
  within_s,
  shows: async (ctx, pair) => {
    const of = await readOf(ctx, pair);
    const { zh, en } = asset_kinds[of.kind];
    return [
      { zh: `${of.tag} ${zh} ${of.model}`, en: `${of.tag} ${en} ${of.model}` },
      reasons[writeOffOf(JSON.parse(pair.facts)) ?? 'worn'],
    ];
  },
  whyNotAsk: async (ctx, asked) => {
    const of = await readOf(ctx, asked);
    if (of.state === 'scrapped') return 'kit.not_found';
    if (writeOffOf(asked.facts) === undefined) return 'assets.word_missing';
    const open = await ctx.tx.maybe(counts.openCaseOf, { hall_id: of.hall_id, asset_id: of.id });
    return open === undefined ? whyNotJudge(of, ctx.actor.id) : 'assets.case_open';
  },
  whyNotSeal: async (ctx, pair, second) => whyNotJudge(await readOf(ctx, pair), second.id),
  act: async (ctx, pair) => {
    const of = await assetOf(ctx, { hall_id: pair.hall_id, asset_id: pair.subject_id });
    const why = writeOffOf(JSON.parse(pair.facts)) ?? 'worn';
    await endRepair(ctx, of);
    await move(ctx, asset, of, 'write_off', {
      set: { scrapped_on: businessDay(ctx.now), scrapped_for: why },
      facts: { tag: of.tag, why, first_id: pair.first_id },
    });
  },
});
