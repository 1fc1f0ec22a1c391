import { draw, type Machine } from './machine.ts';

/** Every machine of the house as one page of drawings. */
export function drawMachines(machines: readonly Machine[]): string {
  const parts = machines.map(one => {
    const rows = Object.entries(one.moves).map(
      ([verb, rule]) =>
        `| \`${verb}\` | ${rule.say.zh} · ${rule.say.en} | ${rule.from.join(', ')} → ${rule.to} | ${rule.by.join(', ')} | ${(rule.rows ?? []).join(' ')} |`,
    );
    return [
      `## ${one.name}\n`,
      `\`\`\`mermaid\n${draw(one)}\`\`\`\n`,
      '| verb | words | from → to | by | clauses |\n|---|---|---|---|---|',
      ...rows,
      '',
    ].join('\n');
  });
  return `# Machines\n\nMade by \`npm run draw\` from the code; a check fails when it is old.\n\n${parts.join('\n')}`;
}

/** The module graph: who leans on whom. */
export function drawModules(modules: Record<string, readonly string[]>): string {
  const edges = Object.entries(modules).flatMap(([name, leans]) => [
    `  ${name}`,
    ...leans.map(other => `  ${name} --> ${other}`),
  ]);
  return `# Modules\n\nMade by \`npm run draw\` from modules.mjs; a check fails when it is old.\n\n\`\`\`mermaid\ngraph TD\n${edges.join('\n')}\n\`\`\`\n`;
}
