import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { consentsShown, type Purpose, setConsent } from '../identity/index.ts';
import { amountWords, normValue, parameterOf } from '../norms/index.ts';
import { core } from './looking.ts';
import { opensPapers } from './papers.ts';
import { processing } from './processing.ts';
import { ordersOfTicket } from './store.ts';
import { findType } from './types/index.ts';

/** The register of processing, with the periods as the norms have them now (PRIV-01). */
export async function readProcessing(ctx: Ctx, input: { hall_id: number }) {
  const entries = [];
  for (const { businesses, kept, ...of } of processing)
    entries.push({
      ...of,
      businesses: businesses.map(code => findType(code)?.say ?? { zh: code, en: code }),
      kept: amountWords(parameterOf(kept).unit, await normValue(ctx, input.hall_id, kept)),
    });
  return { entries };
}

/** The person of a visit, for whoever holds the link to its papers. */
async function whoseVisit(ctx: Ctx, input: { hall_id: number; ticket_id: Id; secret: string }): Promise<Id> {
  if (!opensPapers(ctx, input.ticket_id, input.secret)) throw new Refusal('kit.not_found');
  const orders = await ctx.tx.rows(ordersOfTicket, input);
  const person_id = orders.find(of => of.person_id !== null)?.person_id;
  if (person_id == null) throw new Refusal('kit.not_found');
  return person_id;
}

/** What the customer agreed to beyond the contract; everything is off until they say yes (PRIV-07). */
export async function readConsents(ctx: Ctx, input: { hall_id: number; ticket_id: Id; secret: string }) {
  return { consents: await consentsShown(ctx, await whoseVisit(ctx, input)) };
}

/** Yes or no to a purpose, by the customer alone; no works at once (PRIV-07). */
export async function changeConsent(
  ctx: Ctx,
  input: {
    hall_id: number;
    ticket_id: Id;
    secret: string;
    purpose: Purpose;
    on: boolean;
    version: string;
  },
) {
  const person_id = await whoseVisit(ctx, input);
  const shown = (await consentsShown(ctx, person_id)).find(one => one.purpose === input.purpose);
  refuseIf(shown?.version === input.version ? undefined : 'orders.form_changed', { field: 'version' });
  await setConsent(ctx, { ...input, person_id });
  return { consents: await consentsShown(ctx, person_id) };
}

/** Whoever would send something asks first; the answer and the asking are on record (PRIV-07). */
export async function askConsent(ctx: Ctx, input: { hall_id: number; number: string; purpose: Purpose }) {
  const number = await core.numberSaid(ctx, input.hall_id, input.number);
  const person_id = number?.customer_id ?? null;
  const consents = person_id === null ? [] : await consentsShown(ctx, person_id);
  const allowed = consents.find(one => one.purpose === input.purpose)?.on === true;
  await record(ctx, 'orders.consent_asked', {
    hall_id: input.hall_id,
    subject_id: person_id ?? ctx.newId(),
    facts: { purpose: input.purpose, allowed },
  });
  return { allowed };
}
