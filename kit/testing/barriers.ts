import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Whom WCAG 2.2 A and AA, and good practice beyond it, want to let in. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One rule a page breaks, and where. */
export interface Barrier {
  rule: string;
  impact: string;
  /** Each place as «selector: what is wrong there». */
  where: string[];
  help: string;
}

/** What on a page, as it stands now, shuts somebody out. No screen of ours holds frames, so it is looked at in one piece, in a third of the time. */
export async function findBarriers(page: Page): Promise<Barrier[]> {
  const found = await new AxeBuilder({ page }).setLegacyMode(true).withTags(wcag).analyze();
  return found.violations.map(one => ({
    rule: one.id,
    impact: one.impact ?? 'unknown',
    where: one.nodes.map(
      node => `${node.target.join(' ')}: ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`,
    ),
    help: one.help,
  }));
}
