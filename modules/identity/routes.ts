import { day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { type Served, serve } from '../../kit/http/serve.ts';
import { record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { modeOf } from '../people/index.ts';
import { addressOf } from './address.ts';
import { checksOf, present, readerProof, refuseCheck } from './checking.ts';
import { anomalies, reviewRights, rightsShown } from './insiders.ts';
import { seePicture } from './keeping.ts';
import * as privacy from './privacy_wire.ts';
import { reveal } from './reveal.ts';
import { sampleOf, simulatedPicture } from './samples.ts';
import { accessesOfHall, destructionsOf, findCheck, setAddress } from './store.ts';
import { declare, myTies } from './ties.ts';
import * as wire from './wire.ts';

/** The simulator lays an invented document on the reader, and signs for it as a reader would. */
async function simulate(
  ctx: Ctx,
  input: {
    hall_id: number;
    counter_id: string;
    sample: number;
    score: number;
    valid_until?: string | undefined;
    absent?: boolean | undefined;
  },
) {
  refuseIf((await modeOf(ctx)) === 'demo' ? undefined : 'identity.demo_only');
  const sample = sampleOf(input.sample);
  const document = { ...sample, valid_until: input.valid_until ?? sample.valid_until };
  const { hall_id, counter_id, score, absent } = input;
  const read = { nonce: ctx.newId(), score, portrait: simulatedPicture };
  const proof = readerProof(document, { ...read, where: counter_id });
  return present(ctx, { hall_id, counter_id, document, reader: { ...read, proof }, absent });
}

async function readChecks(ctx: Ctx, input: { hall_id: number; ticket_id: string }) {
  const rows = await checksOf(ctx, input.hall_id, input.ticket_id);
  return {
    checks: rows.map(row => ({
      id: row.id,
      state: row.state,
      how: row.how,
      absent: row.absent,
      name_mask: row.name_mask,
      surname: row.surname ?? '',
      address: addressOf(row.surname ?? '', row.address_as),
      document_mask: row.document_mask,
      document_kind: row.document_kind,
      age: row.age,
      score: row.score,
      passed_how: row.passed_how,
      read_at: row.read_at.toISOString(),
      valid_until: row.valid_until.toISOString(),
    })),
  };
}

async function readAccesses(ctx: Ctx, input: { hall_id: number; days: number }) {
  const rows = await ctx.tx.rows(accessesOfHall, {
    hall_id: input.hall_id,
    since: later(ctx.now, -input.days * day_ms),
    most: 500,
  });
  return {
    accesses: rows.map(row => ({
      id: row.id,
      at: row.at.toISOString(),
      staff_no: row.staff_no,
      name: row.name === null ? null : { zh: row.name, en: row.name_en ?? row.name },
      person_mask: row.person_mask,
      field: row.field,
      reason: row.reason,
      refused: row.refused,
    })),
  };
}

/** The customer says how they like to be addressed; it is kept for the next visit (PRIN-05). */
async function addressAs(ctx: Ctx, input: { hall_id: number; check_id: string; as: 'mr' | 'ms' }) {
  const of = await ctx.tx.maybe(findCheck, { hall_id: input.hall_id, id: input.check_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'check_id' });
  await ctx.tx.run(setAddress, { id: of.person_id, address_as: input.as });
  await record(ctx, 'identity.address_given', {
    hall_id: input.hall_id,
    subject_id: of.id,
    facts: { as: input.as },
  });
  return { address: addressOf(of.surname ?? '', input.as) };
}

async function destructions(ctx: Ctx, input: { hall_id: number }) {
  const rows = await ctx.tx.rows(destructionsOf, { hall_id: input.hall_id, most: 200 });
  return {
    kept_months: await normValue(ctx, input.hall_id, 'document_kept_after'),
    certificates: rows.map(row => ({ ...row, destroyed_at: row.destroyed_at.toISOString() })),
  };
}

export const routes: readonly Served[] = [
  serve(wire.presentDocument, present),
  serve(wire.simulateReader, simulate),
  serve(wire.readChecks, readChecks),
  serve(wire.refuseCheck, refuseCheck),
  serve(wire.reveal, reveal, { secret: true }),
  serve(wire.addressAs, addressAs),
  serve(privacy.readAnomalies, anomalies),
  serve(privacy.readRights, rightsShown),
  serve(privacy.reviewRights, reviewRights),
  serve(wire.declareTie, declare),
  serve(wire.readTies, ctx => myTies(ctx)),
  serve(wire.seePicture, seePicture, { secret: true }),
  serve(wire.readDestructions, destructions),
  serve(wire.readAccesses, readAccesses),
];
