import type { Ctx } from '../../kit/ctx.ts';
import { embeddedCore, isMobile } from '../carrier/index.ts';
import { witness } from '../norms/index.ts';
import { type Membership, whyOrdinary } from './claim.ts';
import { type ClaimFlaw, type ClassCode, classOf } from './classes.ts';
import { zoneFor } from './store.ts';

/** Who takes a number, as far as a member's line is concerned. */
interface Asked {
  hall_id: number;
  class: ClassCode;
  member_number?: string | undefined;
  /** The class was proven before: an unfinished visit goes on with it. */
  proven?: boolean | undefined;
}

/** A claim as it was answered. */
export interface Answered {
  class: ClassCode;
  /** What was asked for, and why something else is given; null when it is given, or nothing was claimed. */
  instead: { claimed: ClassCode; because: ClaimFlaw } | null;
}

/** The class a number is really given in: a member's line for members only (ROLE-25). Anybody's class costs nothing to look at. */
export async function claimed(ctx: Ctx, of: Asked): Promise<Answered> {
  const { open_to } = classOf(of.class);
  const key_line = open_to === 'vip' || open_to === 'group';
  if (!key_line || of.proven === true) return { class: of.class, instead: null };
  const said = of.member_number?.trim() ?? '';
  const because = whyOrdinary({
    open_to,
    said: said !== '',
    found: await membershipOf(ctx, of.hall_id, said),
  });
  return because === undefined
    ? { class: of.class, instead: null }
    : { class: 'ordinary', instead: { claimed: of.class, because } };
}

async function membershipOf(
  ctx: Ctx,
  hall_id: number,
  said: string,
): Promise<Membership | 'away' | undefined> {
  return isMobile(said) ? embeddedCore.membership(ctx, hall_id, said) : undefined;
}

const zones_of: Partial<Record<ClassCode, readonly string[]>> = { vip: ['goTone', 'vip'], group: ['group'] };

/** Where the holder of a member's number waits: the zone follows the class (ROLE-25). Nothing for the other lines. */
export async function zoneOf(ctx: Ctx, hall_id: number, class_code: ClassCode) {
  const kinds = zones_of[class_code];
  if (kinds === undefined) return null;
  const found = await ctx.tx.maybe(zoneFor, { hall_id, kinds });
  return found === undefined ? null : { zh: found.name_zh, en: found.name_en };
}

witness(
  'queue.claim.refused',
  { zh: '等级不符，给普通号', en: 'A claim was not true: ordinary line' },
  'ROLE-25',
);
