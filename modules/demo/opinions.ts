import { deflateSync } from 'node:zlib';
import { addDays, businessDay, day_ms, hour_ms, later, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { closeText, keyFor } from '../../kit/vault.ts';
import { maskNumber } from '../carrier/index.ts';
import { bulk, type Put } from './bulk.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';
import { picture_bytes } from './mystery_picture.ts';
import { gatherings, type Voice, voices } from './opinions_told.ts';

const hall_id = 1001;
const today = () => businessDay(wallNow());
const opinionId = (n: number): string => fixedId(510, n);
const gatheringId = (n: number): string => fixedId(512, n);
const stages = ['received', 'classified', 'evaluated', 'adopted', 'promised', 'effective'];
const reached = (state: string): number => (state === 'closed' ? 4 : stages.indexOf(state));

/** The page of the book that the demonstration's pictures show. */
const picture_id = fixedId(513, 0);

function rowOf(of: Voice, n: number): Row {
  const id = opinionId(n);
  const at = onDay(addDays(today(), of.days), of.time);
  const far = reached(of.state);
  const phone = ['qr', 'phone_page'].includes(of.source) ? `1390000${4300 + n}` : '';
  const adopted = of.decision !== undefined && of.state !== 'closed';
  return {
    ...{ hall_id, id, state: of.state, number: n + 1, source: of.source, book_page: of.page ?? null },
    picture_id: of.page === undefined ? null : picture_id,
    gathering_id: of.gathering === undefined ? null : gatheringId(of.gathering),
    ...{ nature: of.nature ?? null, about: of.about, said: of.said, level: 1, reward_fen: of.fen ?? 0 },
    sealed: closeText(keyFor('suggestions'), JSON.stringify({ said: of.said, phone }), id),
    phone_mask: phone === '' ? null : maskNumber(phone),
    ...{ received_by: phone === '' ? personId('0305') : null, received_at: at, owner_id: personId('0305') },
    read_at: of.days < -1 ? onDay(addDays(today(), of.days + (of.time > '16:00' ? 1 : 0)), '16:05') : null,
    ...{ reply_due: later(at, 24 * hour_ms), final_due: onDay(addDays(today(), of.days + 7), '18:00') },
    ...{ book_reply: of.reply ?? null, replied_by: of.reply === undefined ? null : personId('0305') },
    replied_at: of.reply === undefined ? null : later(at, 5 * hour_ms),
    ...{ worth: of.worth ?? null, worth_note: of.note ?? null },
    evaluated_by: of.worth === undefined ? null : personId('0305'),
    ...{ decision: of.decision ?? null, decided_by: of.decision === undefined ? null : personId('0306') },
    decided_at: of.decision === undefined ? null : later(at, 2 * day_ms),
    effect_due: adopted ? onDay(addDays(today(), of.days + 32), '18:00') : null,
    ...{ answer: of.answer ?? null, answered_at: far >= 4 ? later(at, 3 * day_ms) : null },
    ...{ reward: of.reward ?? null, rewarded_by: of.reward === undefined ? null : personId('0306') },
    rewarded_at: of.reward === undefined ? null : later(at, 10 * day_ms),
    effect: of.effect ?? null,
    effective_at: of.effect_days === undefined ? null : later(at, of.effect_days * day_ms),
  };
}

/** The clocks of what is open: a reply where none was given, the final answer, the day by which it is real. */
function duesOf(row: Row, n: number): Row[] {
  const due = (at: number, kind: string, due_at: unknown): Row => ({
    ...{ hall_id, id: fixedId(511, n * 10 + at), kind: `suggestions.${kind}`, subject_id: row.id, due_at },
    facts: '{}',
  });
  if (['effective', 'closed'].includes(String(row.state))) return [];
  const effect = row.effect_due === null ? [] : [due(3, 'effect_over', row.effect_due)];
  if (row.answered_at !== null) return effect;
  const reply = row.replied_at === null ? [due(1, 'reply_over', row.reply_due)] : [];
  return [...reply, due(2, 'final_over', row.final_due), ...effect];
}

const gatheringRows = (): Row[] =>
  gatherings.map((of, n) => {
    const held = of.people !== null;
    const held_on = addDays(today(), of.days);
    return {
      ...{ hall_id, id: gatheringId(n), state: held ? 'held' : 'planned', kind: of.kind, held_on },
      ...{ topic: 'topic' in of ? of.topic : 'better', owner_id: personId('0305') },
      planned_by: of.kind === 'seminar' ? personId('0306') : null,
      ...{ people: of.people, record: of.record, held_by: held ? personId('0305') : null },
      held_at: held ? onDay(held_on, '17:20') : null,
    };
  });

/** The book was read every day of the last two weeks but one. */
const readings = (): Row[] =>
  Array.from({ length: 14 }, (_, n) => n + 1)
    .filter(ago => ago !== 8)
    .map(ago => {
      const day = addDays(today(), -ago);
      const fresh = voices.filter(of => of.days === -ago && of.time < '16:00');
      const pages = voices.filter(of => of.days <= -ago && of.page !== undefined).map(of => of.page ?? 0);
      return {
        ...{ hall_id, day, last_page: Math.max(60, ...pages), entries: fresh.length },
        ...{ by_id: personId(ago % 5 === 0 ? '0305' : '0306'), at: onDay(day, '16:05') },
      };
    });

const pageOfBook = (): Row => ({
  ...{ hall_id, id: picture_id, kind: 'image/png', sha256: 'b'.repeat(64), taken_by: personId('0305') },
  content: `\\x${picture_bytes(3, deflateSync).toString('hex')}`,
  taken_at: onDay(addDays(today(), -3), '09:40'),
});

const columns = `hall_id, id, state, number, source, book_page, picture_id, gathering_id, nature, about, said, level, reward_fen, sealed,
  phone_mask, received_by, received_at, owner_id, read_at, reply_due, final_due, book_reply, replied_by, replied_at, worth, worth_note,
  evaluated_by, decision, decided_by, decided_at, effect_due, answer, answered_at, reward, rewarded_by, rewarded_at, effect, effective_at`;
const statements = {
  opinion: bulk('customer_opinion', columns),
  series: bulk('opinion_series', 'hall_id, last'),
  reading: bulk('opinion_reading', 'hall_id, day, last_page, entries, by_id, at'),
  gathering: bulk(
    'opinion_gathering',
    'hall_id, id, state, kind, topic, held_on, owner_id, planned_by, people, record, held_by, held_at',
  ),
  picture: bulk('check_picture', 'hall_id, id, kind, content, sha256, taken_by, taken_at'),
};

/** A month of the opinion book of the hall of the story, with who read it and when customers were asked. */
export async function seedOpinions(put: Put, due_work: Parameters<Put>[0]): Promise<void> {
  const rows = voices.map(rowOf);
  await put(statements.picture, [pageOfBook()]);
  await put(statements.opinion, rows);
  await put(statements.series, [{ hall_id, last: rows.length }]);
  await put(statements.reading, readings());
  await put(statements.gathering, gatheringRows());
  await put(due_work, rows.flatMap(duesOf));
}
