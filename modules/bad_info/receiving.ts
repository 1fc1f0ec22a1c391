import { timingSafeEqual } from 'node:crypto';
import { hour_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { begin } from '../../kit/move.ts';
import { Refusal } from '../../kit/refusal.ts';
import { closeText, keyFor } from '../../kit/vault.ts';
import { normValue } from '../norms/index.ts';
import { keepContact } from '../notices/index.ts';
import type { Content } from './port.ts';
import { type Kind, type ReportRow, report, shown } from './report.ts';

interface Reported {
  hall_id: number;
  kind: Kind;
  sender: string;
  said: string;
  /** Where the answer goes, when the reporter wants one by message. */
  phone?: string | undefined;
}

/** The sealed part of a report: what the unit needs. */
export const seal = (id: Id, of: Content): string => closeText(keyFor('bad_info'), JSON.stringify(of), id);

/** Takes a report, masks what screens show, and starts its two clocks: forwarded at once, answered in time (PRM-03). */
async function receive(ctx: Ctx, input: Reported, channel: ReportRow['channel']) {
  const { hall_id, kind, sender, said } = input;
  const id = ctx.newId();
  const due_at = later(ctx.now, (await normValue(ctx, hall_id, 'bad_info_answered_within')) * hour_ms);
  await begin(
    ctx,
    report,
    {
      ...{ hall_id, id, kind, channel, sender_mask: sender === '' ? null : shown(sender) },
      ...{ said_masked: shown(said), sealed: seal(id, { kind, sender, said }) },
      ...{ received_by: channel === 'hall' ? ctx.actor.id : null, received_at: ctx.now, due_at },
    },
    'receive',
    {
      facts: { kind, channel },
      start: [
        { kind: 'bad_info.forward', due_at: ctx.now },
        { kind: 'bad_info.late', due_at },
      ],
    },
  );
  const secret = secretFor(ctx, id);
  if (input.phone !== undefined)
    await keepContact(ctx, {
      ...{ hall_id, id, phone: input.phone, language: ctx.language },
      ...{ link: `/m/${hall_id}/bi/${id}#${secret}`, until: due_at },
    });
  return { id, state: 'received' as const, due_at: due_at.toISOString(), secret };
}

/** From anybody's phone (PRM-03). */
export const receiveByPhone = (ctx: Ctx, input: Reported) => receive(ctx, input, 'phone');
/** Written down by the hall for somebody who came or called (PRM-03). */
export const receiveInHall = (ctx: Ctx, input: Reported) => receive(ctx, input, 'hall');

/** From what the secret of a report's page is derived. */
export const secretName = (id: Id): string => `bad_info.report:${id}`;
const secretFor = (ctx: Ctx, id: Id): string => ctx.secretOf(secretName(id));

/** Refuses whoever does not hold the link of a report. */
export function mustHoldLink(ctx: Ctx, id: Id, secret: string): void {
  const [expected, given] = [Buffer.from(secretFor(ctx, id)), Buffer.from(secret)];
  if (expected.length !== given.length || !timingSafeEqual(expected, given))
    throw new Refusal('kit.not_found', { field: 'report_id' });
}
