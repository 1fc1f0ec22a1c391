import { type BusinessDay, businessDay, onDay } from '../../kit/clock.ts';
import { onDue, startDue } from '../../kit/due.ts';
import { record } from '../../kit/move.ts';
import { followDay } from '../halls/index.ts';
import { witness } from '../norms/index.ts';
import { surveyFor } from './asking.ts';
import { endedOn, keepSample, runningIn } from './store.ts';

// In the evening a hall writes down whom chance drew of the day's visits, class by class: what the share of answers is of (SVC-15).
followDay('prepare', (ctx, of) =>
  startDue(ctx, of.hall_id, of.id, { kind: 'surveys.count', due_at: onDay(of.day, '23:00') }),
);

onDue('surveys.count', async (ctx, due) => {
  const { hall_id } = due;
  const day: BusinessDay = businessDay(due.due_at);
  const running = await ctx.tx.rows(runningIn, { asked_hall: hall_id, day });
  if (running.length === 0) return;
  const ended = await ctx.tx.rows(endedOn, { hall_id, day });
  const classes = [...new Set(ended.map(one => one.class))].sort();
  // A visit is asked one survey at most: it is drawn for the first that chance puts to it, and for no other.
  const visits = ended.map(visit => ({ ...visit, survey_id: surveyFor(running, visit)?.id }));
  for (const one of running) {
    const of = (name: string) => visits.filter(visit => visit.class === name);
    const drawn = classes.map(name => of(name).filter(visit => visit.survey_id === one.id).length);
    const served = classes.map(name => of(name).length);
    await ctx.tx.run(keepSample, { hall_id, survey_id: one.id, day, classes, served, drawn });
    const sum = (all: readonly number[]) => all.reduce((total, n) => total + n, 0);
    await record(ctx, 'surveys.sampled', {
      ...{ hall_id, subject_id: one.id },
      facts: { day, served: sum(served), drawn: sum(drawn) },
    });
  }
});

witness('surveys.survey.draft', { zh: '起草调查', en: 'A survey was drafted' }, 'SVC-15');
witness('surveys.sampled', { zh: '当日抽样', en: 'The sample of a day' }, 'SVC-15');
witness(
  'surveys.answer_refused',
  { zh: '代客户作答被拒', en: 'An answer for a customer: refused' },
  'SVC-15',
);
