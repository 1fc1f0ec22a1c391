import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { blindIndex } from '../../kit/vault.ts';
import { modeOf } from '../people/index.ts';
import { proofHolds, readerProof } from './checking.ts';
import { type Document, whyNotDocument } from './document.ts';
import { sampleOf } from './samples.ts';
import { personOfDocument, useReading } from './store.ts';

/** What a reader hands over away from a counter: what it read, and its proof that it did. */
export interface ReaderRead {
  document: Document;
  reader: { nonce: string; proof: string };
}

/** Why a reading is not taken: it was used before, and whoever wrote it down has no document (RNM-02). */
const whyNotAgain = guarded('RNM-02', (first: boolean): string | undefined =>
  first ? undefined : 'identity.read_before',
);

/**
 * Who is known by a document that lies on a reader away from a counter; nothing when nobody is. Nothing is kept of a
 * stranger, and no face was compared: whoever asks wants another proof beside it (PRM-02).
 */
export async function personOnReader(
  ctx: Ctx,
  of: ReaderRead & { hall_id: number },
): Promise<Id | undefined> {
  const { hall_id, document, reader } = of;
  refuseIf(
    whyNotDocument(document, businessDay(ctx.now)) ??
      (proofHolds(document, { nonce: reader.nonce, where: ctx.actor.id }, reader.proof)
        ? undefined
        : 'identity.not_from_reader'),
    { field: 'document' },
  );
  const used = { hall_id, reader_nonce: reader.nonce, device_id: ctx.actor.id, at: ctx.now };
  const first = await ctx.tx.maybe(useReading, used);
  refuseIf(whyNotAgain(first !== undefined), { field: 'document' });
  const document_index = blindIndex('document', `${document.kind} ${document.number}`);
  const known = await ctx.tx.maybe(personOfDocument, { document_kind: document.kind, document_index });
  return known?.id;
}

/** The demonstration lays an invented document on a reader, which signs for it. */
export async function simulatedRead(ctx: Ctx, sample: number): Promise<ReaderRead> {
  refuseIf((await modeOf(ctx)) === 'demo' ? undefined : 'identity.demo_only');
  const document = sampleOf(sample);
  const nonce = ctx.newId();
  return { document, reader: { nonce, proof: readerProof(document, { nonce, where: ctx.actor.id }) } };
}
