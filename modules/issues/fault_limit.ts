import { hour_ms, later } from '../../kit/clock.ts';
import { follow, onDue } from '../../kit/due.ts';
import { record } from '../../kit/move.ts';
import { watchFor } from '../floor/index.ts';
import { measure, normValue, witness } from '../norms/index.ts';
import { crossOrderNo } from './cross_order.ts';
import { faultsSince, holdOrder } from './order_store.ts';
import { isAnswered } from './rules.ts';

// A fault of the network that is not mended in the time of the service standard is on record, and stands on the floor (SVC-07).
onDue('issues.fault_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdOrder, { hall_id: due.hall_id, id: due.subject_id });
  if (of === undefined || isAnswered(of) || of.state === 'withdrawn') return;
  await record(ctx, 'issues.fault_over', {
    ...{ hall_id: of.hall_id, subject_id: of.id },
    facts: { no: crossOrderNo(of), department: of.department },
  });
});

watchFor(async (ctx, hall_id) => {
  const hours = await normValue(ctx, hall_id, 'fault_limit_within');
  const rows = await ctx.tx.rows(faultsSince, { hall_id, until: later(ctx.now, -hours * hour_ms) });
  return rows.map(of => ({
    ...{ kind: 'promise' as const, subject_id: of.id, level: 'over' as const },
    facts: { label: crossOrderNo(of) },
  }));
});

follow('issues.fault_over', 'floor.look');

measure('SVC-07', {
  due: ['issues.cross_order.send'],
  broken: ['issues.fault_over'],
  say: { zh: '故障修复', en: 'Faults to be mended' },
});
witness('issues.fault_over', { zh: '故障超过最长修复时限', en: 'A fault is not mended in time' }, 'SVC-07');
