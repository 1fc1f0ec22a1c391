import type { Browser, Page } from 'playwright-core';

/** Where somebody works: a page of its own, signed in by a press on their name, as the demonstration offers it. */
export async function sitDown(
  browser: Browser,
  of: { url: string; name: string; width: number; height: number },
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: of.width, height: of.height },
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(of.url);
  await page.locator('.sg-cast').getByRole('button', { name: of.name }).click();
  return page;
}

/** Eyes and hands at one screen: words are waited for, a button is pressed by its name. */
export const handsOn = (page: Page) => ({
  shows: (text: string | RegExp) => page.getByText(text).first().waitFor(),
  press: (name: string | RegExp) => page.getByRole('button', { name }).first().click(),
});
