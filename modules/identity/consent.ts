import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import type { Words } from '../../kit/words.ts';
import { consentsOf, giveConsentTo, withdrawConsent } from './store.ts';

/** For what a person may be asked beyond the contract. */
export const purposes = ['marketing', 'survey'] as const;
export type Purpose = (typeof purposes)[number];

/** The text of each purpose in its edition; a changed text is a new edition, and the old consent does not carry over. */
export const purpose_texts: Record<Purpose, { version: string; say: Words }> = {
  marketing: {
    version: '1.0',
    say: {
      zh: '用我的号码给我发优惠和新业务消息。可随时关，关了马上不再发。',
      en: 'Send me offers and news at my number. I can switch it off at any time, and it stops at once.',
    },
  },
  survey: {
    version: '1.0',
    say: {
      zh: '办完业务后给我发满意度问卷。可随时关。',
      en: 'Send me a survey after my business. I can switch it off at any time.',
    },
  },
};

/** Whether somebody may be reached for a purpose: they said yes to this very text and did not take it back (PRIV-07). */
export const mayUse = guarded(
  'PRIV-07',
  (of: { version: string; withdrawn: boolean } | undefined, version: string): boolean =>
    of !== undefined && !of.withdrawn && of.version === version,
  () => true,
);

/** What a person agreed to: every purpose, off unless they said yes. */
export async function consentsShown(ctx: Ctx, person_id: Id) {
  const rows = await ctx.tx.rows(consentsOf, { person_id });
  return purposes.map(purpose => {
    const found = rows.find(row => row.purpose === purpose);
    const { version, say } = purpose_texts[purpose];
    return { purpose, version, say, on: mayUse(found, version) };
  });
}

/** The person says yes or no to a purpose; no works at once. */
export async function setConsent(
  ctx: Ctx,
  of: { hall_id: number; person_id: Id; purpose: Purpose; on: boolean; version: string },
): Promise<void> {
  const { person_id, purpose, version } = of;
  if (of.on) await ctx.tx.run(giveConsentTo, { person_id, purpose, version, at: ctx.now });
  else await ctx.tx.run(withdrawConsent, { person_id, purpose, at: ctx.now });
  await record(ctx, of.on ? 'identity.consent_given' : 'identity.consent_withdrawn', {
    hall_id: of.hall_id,
    subject_id: person_id,
    facts: { purpose, version },
  });
}
