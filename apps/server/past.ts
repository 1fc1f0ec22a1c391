import { setPriority } from 'node:os';
import { workerData } from 'node:worker_threads';
import { look, openDatabase } from '../../kit/db.ts';
import { inTerminalLanguage, plainly } from '../../kit/plain_errors.ts';
import { HallRegistry } from '../../modules/halls/index.ts';
import { keepPast } from '../../modules/history/index.ts';
import { modeOf } from '../../modules/people/index.ts';
import { allServed } from './assembly.ts';

/**
 * A thread of its own, behind everything else: makes the past of a demonstration. Its process serves people
 * meanwhile, and what one of the two remembers of a hall never mixes with what the other does.
 */
const { url } = workerData as { url: string };

async function main(): Promise<void> {
  const db = openDatabase(url, 2);
  try {
    const mode = await look(db, tx => modeOf({ tx }));
    if (mode !== 'demo') return;
    const registry = new HallRegistry(db);
    await registry.refresh();
    const open = () => openDatabase(url, 1);
    await keepPast(db, { open, served: allServed, pathOf: registry.pathOf }, sayOnce());
  } finally {
    await db.close();
  }
}

/** Says what stands in the way once, however often it is met in a row: a full disk stays full for a while. */
function sayOnce(): (fault: unknown) => void {
  let last = '';
  return fault => {
    const plain = plainly(fault);
    const said = plain === undefined ? String(fault) : inTerminalLanguage(plain.words);
    if (said !== last) process.stderr.write(`past: ${said}\n`);
    last = said;
  };
}

setPriority(10);
main().catch((fault: unknown) => process.stderr.write(`past: ${String(fault)}\n`));
