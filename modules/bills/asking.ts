import { createHash, timingSafeEqual } from 'node:crypto';
import { type Instant, later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import { Refusal, RememberedRefusal, refuseIf } from '../../kit/refusal.ts';
import type { Language } from '../../kit/words.ts';
import { embeddedCore as core, maskNumber } from '../carrier/index.ts';
import { personOnReader, type ReaderRead, simulatedRead } from '../identity/index.ts';
import { normValue } from '../norms/index.ts';
import { keepContact, noticeKind, notify } from '../notices/index.ts';
import { billsView, whyNotShown } from './showing.ts';
import { type CodeRow, codesSince, holdCode, insertCode, tryCode } from './store.ts';

/** Codes to one number within an hour, and tries of one code, at most. */
const codes_per_hour = 3;
const tries_most = 3;

/** Six digits that only the house and the phone know. */
function codeFor(ctx: Ctx, id: Id): string {
  const made = createHash('sha256')
    .update(ctx.secretOf(`bills.code:${id}`))
    .digest();
  return String(made.readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
}

interface Asked {
  hall_id: number;
  number: string;
  language: Language;
}

/**
 * At a kiosk: the holder's document lies on the reader and a number was said. Where both belong together, a code goes
 * to that number. The kiosk is told the same in every case, so that nobody learns whose number it is (PRM-02, FEE-03).
 */
export async function askCode(ctx: Ctx, input: Asked & ReaderRead) {
  const { hall_id } = input;
  const person_id = await personOnReader(ctx, input);
  const number = await core.numberSaid(ctx, hall_id, input.number);
  const minutes = await normValue(ctx, hall_id, 'bill_code_for');
  const id = ctx.newId();
  const since = later(ctx.now, -60 * minute_ms);
  const own =
    number?.account_id != null &&
    ['in_service', 'suspended'].includes(number.state) &&
    whyNotShown(number, person_id) === undefined &&
    ((await ctx.tx.maybe(codesSince, { hall_id, number_id: number.id, since }))?.count ?? 0) < codes_per_hour
      ? number
      : undefined;
  await ctx.tx.run(insertCode, {
    ...{ hall_id, id, device_id: ctx.actor.id, mask: maskNumber(input.number) },
    ...{ account_id: own?.account_id ?? null, number_id: own?.id ?? null },
    ...{ made_at: ctx.now, open_until: later(ctx.now, minutes * minute_ms) },
  });
  if (own === undefined) return { code_id: id, minutes };
  const { language } = input;
  await keepContact(ctx, { hall_id, id, number_id: own.id, language, code: codeFor(ctx, id) });
  await notify(ctx, { hall_id, subject_id: id, kind: 'bills.code', facts: { minutes: String(minutes) } });
  return { code_id: id, minutes };
}

/** The same with the simulated reader of a demonstration. */
export const askSimulated = async (ctx: Ctx, input: Asked & { sample: number }) =>
  askCode(ctx, { ...input, ...(await simulatedRead(ctx, input.sample)) });

/** Why bills do not open at a kiosk: used, too old, tried too often, at another kiosk, or not the code (PRM-02). */
export const whyNotOpened = guarded(
  'PRM-02',
  (
    of: Pick<CodeRow, 'account_id' | 'device_id' | 'open_until' | 'tries' | 'opened_at'>,
    by: { device_id: Id; now: Instant; right: boolean },
  ): string | undefined => {
    if (of.device_id !== by.device_id) return 'kit.not_found';
    const over = of.opened_at !== null || of.tries >= tries_most;
    if (over || of.open_until.getTime() <= by.now.getTime()) return 'bills.code_over';
    return of.account_id !== null && by.right ? undefined : 'bills.code_wrong';
  },
);

function same(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** The code opens the bills once, at the kiosk where it was asked for; every try is counted, the reading is kept (PRM-02). */
export async function openBills(ctx: Ctx, input: { hall_id: number; code_id: Id; code: string }) {
  const of = await ctx.tx.maybe(holdCode, { hall_id: input.hall_id, id: input.code_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'code_id' });
  const right = same(input.code, codeFor(ctx, of.id));
  const why = whyNotOpened(of, { device_id: ctx.actor.id, now: ctx.now, right });
  const at = { hall_id: of.hall_id, id: of.id };
  if (why === 'bills.code_wrong') {
    await ctx.tx.run(tryCode, { ...at, opened_at: null });
    await record(ctx, 'bills.code_wrong', { hall_id: of.hall_id, subject_id: of.id });
    return new RememberedRefusal(why, { field: 'code' });
  }
  refuseIf(why, { field: 'code' });
  if (of.account_id === null) throw new Refusal('bills.no_account');
  await ctx.tx.run(tryCode, { ...at, opened_at: ctx.now });
  const shown = await billsView(ctx, of.hall_id, { account_id: of.account_id, mask: of.mask });
  await record(ctx, 'bills.show_kiosk', {
    ...{ hall_id: of.hall_id, subject_id: of.id },
    facts: { account_id: of.account_id, months: shown.bills.length },
  });
  return shown;
}

noticeKind('bills.code', {
  say: { zh: '账单验证码', en: 'Code for bills' },
  row: 'PRM-02',
  text: ({ minutes }) => ({
    zh: `有人在厅里取号机上查这个号码的账单。是您本人，${minutes} 分钟内填验证码；不要告诉任何人：`,
    en: `Somebody asks for the bills of this number at the hall's kiosk. If it is you, enter the code within ${minutes} minutes, and tell it to nobody:`,
  }),
  spoken: ({ minutes }) => ({
    zh: `有人在取号机上查这个号码的账单，验证码 ${minutes} 分钟内有效；不是本人操作不用理会。`,
    en: `Somebody asked for the bills of this number at a kiosk; the code was good for ${minutes} minutes. If it was not you, nothing happens.`,
  }),
});
