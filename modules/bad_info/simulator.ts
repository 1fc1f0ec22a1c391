import { hour_ms, later } from '../../kit/clock.ts';
import { onDue, startDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { answerReport } from './forwarding.ts';
import { setBadInfoUnit } from './port.ts';
import type { Finding } from './report.ts';

/** How long the simulated unit looks into a report. */
const looks_ms = 2 * hour_ms;

/** What it finds, the same for the same report: most are stopped, some warned, few not found. */
function findingOf(id: Id): Finding {
  const last = Number.parseInt(id.slice(-1), 16);
  if (last < 10) return 'stopped';
  return last < 13 ? 'warned' : 'not_found';
}

setBadInfoUnit({
  async forward(ctx, of) {
    await startDue(ctx, of.hall_id, of.id, {
      kind: 'bad_info.simulated_finding',
      due_at: later(ctx.now, looks_ms),
    });
    return `JB${of.id.replaceAll('-', '').slice(-10).toUpperCase()}`;
  },
});

onDue('bad_info.simulated_finding', (ctx, due) =>
  answerReport(ctx, due.hall_id, due.subject_id, findingOf(due.subject_id)),
);
