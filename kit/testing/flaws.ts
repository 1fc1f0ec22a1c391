import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { findBarriers } from './barriers.ts';
import { findOverflow } from './screens.ts';

/**
 * What a page, as it stands now, does wrong to whoever uses it: barriers, texts that spill, words of the other
 * language. Leaves a picture under var/shots. An empty list is what a test asks for.
 */
export async function flawsOf(page: Page, name: string): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  await settled(page);
  const folder = join(process.cwd(), 'var/shots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
  const barriers = (await findBarriers(page)).flatMap(({ rule, where }) =>
    where.map(one => `${rule}: ${one}`),
  );
  const spilling = (await page.evaluate(findOverflow)).map(text => `spills: ${text}`);
  const foreign = (await page.evaluate(findForeign)).map(text => `other language: ${text}`);
  return [...new Set([...barriers, ...spilling, ...foreign])].map(flaw => `${name}: ${flaw}`);
}

/** What passes by itself is a screen still on its way: a list being loaded, a picture asked for in the new language. */
async function settled(page: Page): Promise<void> {
  for (let looks = 0; looks < 40; looks += 1) {
    const now = [...(await page.evaluate(findOverflow)), ...(await page.evaluate(findForeign))];
    const loading = await page.locator('[aria-busy="true"]').count();
    if (now.length === 0 && loading === 0) return;
    await page.waitForTimeout(250);
  }
}

/** The flaws of a staff screen in both languages, chosen with its own switch; ends in Chinese. */
export async function flawsInBoth(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const lang of ['en', 'zh-CN']) {
    // Pressed from within: an open dialog lets no finger through to the switch behind it.
    await page
      .locator(`.lang button[lang="${lang}"]`)
      .first()
      .evaluate((of: HTMLElement) => of.click());
    // A picture that words itself on the server is asked for again in the new language.
    await page.waitForTimeout(250);
    found.push(...(await flawsOf(page, `${name}-${lang.slice(0, 2)}`)));
  }
  return found;
}

// Runs in the page: Chinese on an English page, a run of English words on a Chinese one. Marked parts (lang=…) speak for themselves.
function findForeign(): string[] {
  const english = document.documentElement.lang === 'en';
  const wrong = english ? /[\u3400-\u9fff]/ : /[A-Za-z]{3,}[,.;]? [A-Za-z]{3,}/;
  const found: string[] = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const place = node.parentElement;
    if (text === '' || place === null || place.closest('[lang], script, style') !== document.documentElement)
      continue;
    // A notice or refusal speaks the language that stood when it came.
    if (place.closest('.to, .fd-wrong, textarea') !== null) continue;
    if (wrong.test(text)) found.push(`${text.slice(0, 40)} in .${place.className || place.tagName}`);
  }
  return found;
}
