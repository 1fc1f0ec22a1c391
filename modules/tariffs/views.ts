import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { mayInUnit } from '../../kit/permission.ts';
import { refusalWords } from '../../kit/refusal.ts';
import { bookOf } from './book.ts';
import { earliestDay } from './changing.ts';
import { isPlan } from './first.ts';
import { editionOf } from './reading.ts';
import { allTariffs, announcedTariffs, topUnit } from './store.ts';
import { type Item, type Price, type TariffRow, tariff } from './tariff.ts';
import { provinceDays } from './telling.ts';
import { isHeld } from './told.ts';
import { toldCounts } from './told_store.ts';

const itemShown = (of: Item) => ({
  code: of.code,
  say: { zh: of.say_zh, en: of.say_en },
  amount_fen: of.amount_fen,
  per: of.per,
  how: { zh: of.how_zh, en: of.how_en },
  ends: { zh: of.ends_zh, en: of.ends_en },
  leaving: { zh: of.leaving_zh, en: of.leaving_en },
  plan: isPlan(of.code),
});

const priceShown = (of: Price) => ({
  ...itemShown(of),
  version: of.version,
  filing_no: of.filing_no,
  since: of.since,
});

/** What may be charged first, plans after it, the cheaper before the dearer. */
const inOrder = (a: Price, b: Price): number =>
  Number(isPlan(a.code)) - Number(isPlan(b.code)) || a.amount_fen - b.amount_fen;

/** The price list of a hall's day, and what was announced for later (FEE-01, FEE-02). */
export async function pricesShown(ctx: Ctx, _input: { hall_id: number }) {
  const day = businessDay(ctx.now);
  const book = await bookOf(ctx, day);
  const rows = await ctx.tx.rows(announcedTariffs, {});
  return {
    day,
    edition: editionOf(book),
    items: [...book.values()]
      .filter(one => one.sold)
      .sort(inOrder)
      .map(priceShown),
    coming: rows.flatMap(({ filing_no, effective_on, announced_on, number, ...item }) =>
      filing_no === null || effective_on === null || announced_on === null || effective_on <= day
        ? []
        : [
            {
              ...priceShown({ ...item, version: number, filing_no, since: effective_on }),
              ...{ sold: item.sold, announced_on },
            },
          ],
    ),
  };
}

/** Every version with what may be done with it, for those who keep the list. */
export async function tariffsShown(ctx: Ctx) {
  const book = await bookOf(ctx, businessDay(ctx.wall_now));
  const top = (await ctx.tx.maybe(topUnit, {}))?.path ?? '';
  const rows = await ctx.tx.rows(allTariffs, {});
  const tariff_ids = rows.filter(of => of.tell_on !== null).map(of => of.id);
  const counts = tariff_ids.length === 0 ? [] : await ctx.tx.rows(toldCounts, { tariff_ids });
  const told = new Map(counts.map(({ tariff_id, ...count }) => [tariff_id, count]));
  return {
    in_force: [...book.values()]
      .filter(one => one.sold)
      .sort(inOrder)
      .map(priceShown),
    earliest: await earliestDay(ctx),
    tell_before: await provinceDays(ctx, 'tariff_tell_before'),
    may_draft: ctx.may('tariffs.draft'),
    versions: rows.map(of => ({
      ...itemShown(of),
      ...{
        id: of.id,
        number: of.number,
        state: of.state,
        state_words: tariff.states[of.state],
        sold: of.sold,
      },
      ...{ reason: of.reason, filing_no: of.filing_no },
      drafter: { zh: of.drafter_zh, en: of.drafter_en },
      approver: of.approver_zh === null ? null : { zh: of.approver_zh, en: of.approver_en ?? of.approver_zh },
      ...{ announced_on: of.announced_on, effective_on: of.effective_on },
      ...{ held: isHeld(of.code), tell_on: of.tell_on, put_off: of.put_off, told: told.get(of.id) ?? null },
      verbs: verbsOf(ctx, of, top),
    })),
  };
}

/** The steps a version can take from where it stands, each with why the caller may not. */
function verbsOf(ctx: Ctx, of: TariffRow, top: string) {
  const verbs = (['approve', 'announce', 'drop'] as const).filter(verb =>
    (tariff.moves[verb].from as readonly string[]).includes(of.state),
  );
  const why = (verb: (typeof verbs)[number]): string | undefined => {
    if (verb !== 'drop' && !mayInUnit(ctx.actor, `tariffs.${verb}`, top)) return 'tariffs.province_only';
    return verb === 'approve' && of.drafter_id === ctx.actor.id ? 'tariffs.own_draft' : undefined;
  };
  return verbs.map(verb => {
    const code = why(verb);
    return { verb, why: code === undefined ? null : (refusalWords(code)?.say ?? null) };
  });
}
