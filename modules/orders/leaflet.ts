import { guarded } from '../../kit/guard.ts';
import { yuan } from '../../kit/money.ts';
import type { Words } from '../../kit/words.ts';
import { findPlan, planWords } from '../carrier/index.ts';
import type { Book } from '../tariffs/index.ts';

/** The sheet that goes with a product: what it does, what it costs, where a fault is reported, whom to call (SVC-22). */
export interface Leaflet {
  product: string;
  edition: string;
  does: Words;
  costs: Words;
  faults: Words;
  hotline: Words;
}

const faults: Words = {
  zh: '用不了：拨 10086 按 2，或到任一营业厅、网上营业厅报障，2 小时内回应',
  en: 'It fails: dial 10086 and 2, or report it at any hall or online; an answer comes within 2 hours',
};
const hotline: Words = { zh: '咨询热线 10086，全天', en: 'Hotline 10086, day and night' };

/** The sheet of a plan, from the plan itself and the published price list; nothing for what no list names. */
export function leafletOf(code: string | undefined, book: Book): Leaflet | undefined {
  const plan = findPlan(code ?? '');
  const price = code === undefined ? undefined : book.get(code);
  if (plan === undefined || price === undefined) return undefined;
  const cost = yuan(price.amount_fen);
  return {
    product: plan.code,
    edition: `${plan.code}/${price.version}`,
    does: { zh: `${plan.say.zh}：${planWords(plan).zh}`, en: `${plan.say.en}: ${planWords(plan).en}` },
    costs: { zh: `每月 ${cost} 元；${price.leaving_zh}`, en: `${cost} yuan a month; ${price.leaving_en}` },
    faults,
    hotline,
  };
}

/** Why a product is not sold: it has no sheet, or one of the four parts of its sheet is empty (SVC-22). */
export const whyNotSellable = guarded('SVC-22', (of: Leaflet | undefined): string | undefined => {
  if (of === undefined) return 'orders.no_leaflet';
  const whole = [of.does, of.costs, of.faults, of.hotline].every(
    part => part.zh.trim() !== '' && part.en.trim() !== '',
  );
  return whole ? undefined : 'orders.no_leaflet';
});
