import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder the hall's system was unpacked into: the nearest one upwards whose package is `tingtong`.
 * It is the same folder whether this line runs from `kit/` through tsx or from a bundle in `dist/`.
 */
export function projectRoot(): string {
  const starts = [dirname(fileURLToPath(import.meta.url)), process.cwd()];
  for (const start of starts) {
    const found = upwards(start).find(isProject);
    if (found !== undefined) return found;
  }
  return process.cwd();
}

function upwards(start: string): string[] {
  const above = dirname(start);
  return above === start ? [start] : [start, ...upwards(above)];
}

function isProject(folder: string): boolean {
  const file = join(folder, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name === 'tingtong';
}
