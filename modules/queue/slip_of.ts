import { clockFace, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';
import { findBusiness } from '../catalogue/index.ts';
import { hallOf } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { classOf } from './classes.ts';
import { ticketOf } from './serving.ts';
import { slipBytes } from './slip.ts';
import { holdsSecret } from './taking.ts';

/** What a slip says of the rules, with the numbers in force. */
async function rulesOf(ctx: Ctx, hall_id: number): Promise<Words[]> {
  const calls = await normValue(ctx, hall_id, 'recalls_max');
  const minutes = await normValue(ctx, hall_id, 'return_within');
  const after = await normValue(ctx, hall_id, 'return_after');
  const ordinary = await normValue(ctx, hall_id, 'wait_limit_ordinary');
  const first = Math.max(0, ordinary - (await normValue(ctx, hall_id, 'wait_limit_vip')));
  return [
    {
      zh: `听到叫号请到台席。叫 ${calls} 遍没到不作废：${minutes} 分钟内回来，给导办看这张票，再叫 ${after} 位就到您。`,
      en: `Come when called. Missed after ${calls} calls is not lost: back within ${minutes} min, show this slip to a guide, ${after} more and it is you.`,
    },
    {
      zh: `同类先到先叫；谁的时限先到，先叫谁。普通号等满 ${first} 分钟，后来的全球通排在后面。`,
      en: `First come first called in a class; between classes, whose limit runs out first. After ${first} min an ordinary ticket goes before any later GoTone.`,
    },
  ];
}

/** The slip of a ticket as printer bytes, for whoever has its secret. */
export async function slipOf(
  ctx: Ctx,
  input: { hall_id: number; ticket_id: Id; secret: string; paper_mm: 58 | 80; origin: string },
) {
  const of = await ticketOf(ctx, input.hall_id, input.ticket_id);
  if (!holdsSecret(of, input.secret)) throw new Refusal('kit.not_found', { field: 'ticket_id' });
  const hall = await hallOf(ctx, input.hall_id);
  const supervision = hall.supervision_phone ?? '10086';
  const business = findBusiness(of.business ?? '');
  const face = (seconds: number) => clockFace(later(of.wait_from, seconds * 1000));
  const { promise_low_s: low, promise_high_s: high } = of;
  const bytes = slipBytes(
    {
      hall: { zh: hall.name_zh, en: hall.name_en },
      class_name: classOf(of.class).say,
      errand: business?.say ?? null,
      label: of.label,
      ahead: of.ahead,
      expected: low === null || high === null ? null : `${face(low)}-${face(high)}`,
      follow_url: `${input.origin}/m/${of.hall_id}/t/${of.id}#${input.secret}`,
      rules: await rulesOf(ctx, input.hall_id),
      bring: business?.bring ?? [],
      stamp: `${of.day} ${clockFace(of.taken_at)}`,
      foot: {
        zh: `营业 ${hall.opens}-${hall.closes}  服务监督 ${supervision}`,
        en: `Open ${hall.opens}-${hall.closes}, supervision ${supervision}`,
      },
    },
    input.paper_mm,
    of.language,
  );
  return { label: of.label, paper_mm: input.paper_mm, bytes: bytes.toString('base64') };
}
