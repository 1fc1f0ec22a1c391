import { wallNow } from '../../kit/clock.ts';
import { openDatabase, sql, transaction } from '../../kit/db.ts';
import { migrate } from '../../kit/migrate.ts';
import { PlainError } from '../../kit/plain_errors.ts';
import { seedChange, seedDemo } from '../../modules/demo/index.ts';
import { noteSizes } from '../../modules/improvements/index.ts';

const findMode = sql<Record<string, never>, { value: string }>(
  'server.mode',
  `select value from setting where key = 'mode'`,
);
const writeMode = sql<{ value: string }>(
  'server.mode_set',
  `insert into setting (key, value) values ('mode', :value) on conflict do nothing`,
);

/** What is asked for on the command line and the environment. */
export interface Asked {
  url: string;
  embedded: boolean;
  mode: string | undefined;
}

/**
 * Migrates, writes the mode at the first migration (decision 12), and fills an empty demonstration.
 * Refuses to turn a production database into a demonstration.
 */
export async function prepare(asked: Asked): Promise<{ url: string; mode: string; applied: string[] }> {
  const migrated = await migrate(asked.url);
  const db = openDatabase(migrated.url, 3);
  try {
    const wanted = asked.embedded || asked.mode === 'demo' ? 'demo' : 'production';
    const mode = await transaction(db, async tx => {
      if (migrated.applied.length > 0) await tx.run(writeMode, { value: wanted });
      return (await tx.maybe(findMode, {}))?.value ?? 'production';
    });
    if (asked.mode === 'demo' && mode !== 'demo') throw demoOverProduction;
    if (mode === 'demo' && (await seedDemo(db))) await seedChange(db);
    await transaction(db, tx => noteSizes(tx, wallNow()));
    return { url: migrated.url, mode, applied: migrated.applied };
  } finally {
    await db.close();
  }
}

const demoOverProduction = new PlainError({
  zh: '这个数据库装的是生产数据，不能切换成演示模式；请换一个空数据库。',
  en: 'This database holds production data and cannot become a demonstration; use an empty database.',
});
