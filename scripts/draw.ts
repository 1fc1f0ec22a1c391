import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allMachines } from '../apps/server/assembly.ts';
import { drawMachines, drawModules } from '../kit/drawing.ts';
import { projectRoot } from '../kit/root.ts';
import { modules } from '../modules.mjs';

const folder = join(projectRoot(), 'docs', 'drawings');
writeFileSync(join(folder, 'machines.md'), drawMachines(allMachines));
writeFileSync(join(folder, 'modules.md'), drawModules(modules));
console.log('docs/drawings/machines.md and modules.md are drawn');
