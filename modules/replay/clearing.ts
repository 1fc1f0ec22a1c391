import { inHall, note, type Stage } from './stage.ts';

interface Channels {
  owed: { source: string; day: string; waits: string }[];
  items: { id: string; state: string; age_days: number }[];
}

/**
 * What payment systems and bank sent since yesterday is taken in by the hall manager, while the day's books are open; what
 * did not agree the day before has been asked about meanwhile, and was their error.
 */
export async function takeStatements(stage: Stage): Promise<void> {
  const { body } = await stage.head.get<Partial<Channels>>(inHall(stage, 'statements'));
  for (const item of body.items ?? []) {
    if (item.state !== 'open') continue;
    const said = { reason: 'their_error', note: '对方次日已更正' };
    note(stage, await stage.head.post(inHall(stage, `statement-items/${item.id}/resolve`), said), [
      'statements.own_payment',
      'statements.count_of_ours',
    ]);
  }
  for (const { source, day, waits } of body.owed ?? []) {
    if (waits !== 'statement' || day >= stage.day) continue;
    const sent = await stage.head.get<{ day: string; content: string }>(
      inHall(stage, `simulated-statement?source=${source}&day=${day}`),
    );
    if (sent.status !== 200) continue;
    const given = { source, day, content: sent.body.content, dry_run: false };
    // A bag that left in the morning stands on another day's statement.
    note(stage, await stage.head.post(inHall(stage, 'statements'), given), [
      'statements.not_readable',
      'statements.taken_already',
    ]);
  }
}
