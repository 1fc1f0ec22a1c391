import type { z } from 'zod';
import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { clauseOf } from './clause.ts';
import { type Bands, indexOf, recordsOf, shareOf, standingsOf } from './compliance.ts';
import type * as wire from './compliance_wire.ts';
import { type Asked, type Evidence, evidence } from './evidence.ts';
import { normValue } from './values.ts';

/** The shares from which a group is green or amber in a hall (GEN-20). */
export const bandsFor = async (ctx: Ctx, hall_id: number): Promise<Bands> => ({
  green: await normValue(ctx, hall_id, 'compliance_green_from'),
  amber: await normValue(ctx, hall_id, 'compliance_amber_from'),
});

const percent_words = { zh: '%', en: '%' };

/** How a hall stood by the book on a day, group by group and clause by clause: every figure opens to its clause. */
export async function complianceShown(
  ctx: Ctx,
  input: { hall_id: number; day?: string | undefined },
): Promise<z.output<typeof wire.compliance.answer>> {
  const day = input.day ?? businessDay(ctx.now);
  const of = (await recordsOf(ctx, [{ hall_id: input.hall_id, day }])).get(input.hall_id);
  const record = of ?? { kept: [], records: new Map() };
  const bands = await bandsFor(ctx, input.hall_id);
  const rows = [...new Set([...record.kept.map(one => one.row), ...record.records.keys()])].sort();
  return {
    ...{ hall_id: input.hall_id, day, bands, index: indexOf(record.kept) },
    groups: standingsOf(record, bands),
    rows: rows.flatMap(id => {
      const clause = clauseOf(id);
      if (clause === undefined) return [];
      const kept = record.kept.find(one => one.row === id);
      return [
        {
          ...{ id, group: clause.group, text: { zh: clause.zh, en: clause.en } },
          share: kept === undefined ? null : shareOf(kept),
          ...{ due: kept?.due ?? 0, broken: kept?.broken ?? 0, say: kept?.say ?? null },
          records: record.records.get(id) ?? 0,
        },
      ];
    }),
  };
}

/** The evidence of GEN-20: the index of the hall and day, and how many clauses and groups stand behind it. */
async function indexEvidence(ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> {
  const { index, groups, rows, bands } = await complianceShown(ctx, asked);
  const measured = rows.filter(one => one.share !== null);
  const red = groups.filter(one => one.standing === 'red').length;
  const count = (id: string, zh: string, en: string, value: number): Evidence['figures'][number] => ({
    ...{ id, say: { zh, en }, value, unit: null, as: 'count', tone: 'plain' },
  });
  return {
    kind: 'witnessed',
    total: measured.length,
    figures: [
      {
        ...{ id: 'index', say: { zh: '按章程度', en: 'Compliance index' }, value: index },
        ...{ unit: percent_words, as: 'share', tone: index !== null && index < bands.green ? 'warn' : 'ok' },
      },
      count('clauses', '计量的条文', 'Clauses measured', measured.length),
      count(
        'due',
        '应做',
        'Due',
        measured.reduce((all, one) => all + one.due, 0),
      ),
      count(
        'broken',
        '没做到',
        'Missed',
        measured.reduce((all, one) => all + one.broken, 0),
      ),
      count('red', '红的条文组', 'Groups in red', red),
    ],
  };
}
evidence('GEN-20', indexEvidence);
