import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from './plain_errors.ts';
import { markOf } from './processes.ts';

/**
 * Claims a database folder for this process, so that two programs started at once do not both look after the
 * same database. False when a living process holds it; a dead one's claim is taken over.
 */
export function claim(dir: string): boolean {
  const file = fileOf(dir);
  // Whole before it has its name: nobody ever reads a claim that is still empty and takes it for a dead one.
  const whole = `${file}.new.${process.pid}`;
  writeFileSync(whole, mine());
  try {
    for (let tries = 0; tries < 5; tries += 1) {
      try {
        linkSync(whole, file);
        return true;
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error;
      }
      if (isHeld(dir)) return false;
      takeAway(dir);
    }
    return false;
  } finally {
    rmSync(whole, { force: true });
  }
}

/** Whether the process that claimed this folder still lives. */
export function isHeld(dir: string): boolean {
  const mark = read(fileOf(dir));
  return mark !== undefined && markOf(Number.parseInt(mark, 10)) === mark;
}

/** Gives the folder back; only the holder may. */
export function release(dir: string): void {
  if (read(fileOf(dir)) === mine()) rmSync(fileOf(dir), { force: true });
}

/** Moves a dead claim aside; had somebody renewed it in the same instant, theirs is put back. */
function takeAway(dir: string): void {
  const aside = `${fileOf(dir)}.${process.pid}`;
  try {
    renameSync(fileOf(dir), aside);
    const mark = read(aside) ?? '';
    if (markOf(Number.parseInt(mark, 10)) === mark) linkSync(aside, fileOf(dir));
  } catch {
    // Somebody else was faster: the next round looks again.
  }
  rmSync(aside, { force: true });
}

const fileOf = (dir: string): string => join(dir, 'claim');

const mine = (): string => markOf(process.pid) ?? `${process.pid}`;

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}
