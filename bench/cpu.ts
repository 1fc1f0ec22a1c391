import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks per second of /proc on Linux. */
const ticks_per_second = 100;

interface Proc {
  pid: number;
  parent: number;
  ticks: number;
}

function procs(): Proc[] {
  const found: Proc[] = [];
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ').map(Number);
      // utime, stime and those of children already waited for
      const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + (fields[at] ?? 0), 0);
      found.push({ pid: Number(name), parent: fields[1] ?? 0, ticks });
    } catch {
      // The process ended between the listing and the reading.
    }
  }
  return found;
}

/** CPU milliseconds so far of a process and everything below it. */
export function cpuOfTree(root: number): number {
  const all = procs();
  const inside = new Set([root]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const one of all) {
      if (inside.has(one.pid) || !inside.has(one.parent)) continue;
      inside.add(one.pid);
      grown = true;
    }
  }
  const ticks = all.filter(one => inside.has(one.pid)).reduce((sum, one) => sum + one.ticks, 0);
  return (ticks * 1000) / ticks_per_second;
}

/** Bytes of memory that a process holds now. */
export function memoryOf(pid: number): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line?.[1] ?? 0) * 1024;
}
