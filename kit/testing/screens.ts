import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Barrier, findBarriers } from './barriers.ts';

/** How long a screen of a test may take over one thing: much else may run on the machine at the same time. Milliseconds. */
export const patience_ms = 45_000;

const chromiumPath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** How a screen is looked at. */
export interface Look {
  width: number;
  height: number;
  lang?: 'zh' | 'en';
  elder?: boolean;
  /** File name without ending; made from the address when absent. */
  name?: string;
  /** Done on the page before the picture: press, type, open. */
  first?: (page: Page) => Promise<void>;
}

/** What a page said and broke while it was looked at. */
export interface Seen {
  /** The picture's path under var/shots. */
  path: string;
  /** Console errors, page errors and refused resources, in the browser's words. */
  complaints: string[];
  /** Texts that do not fit their box, as «text in .class». */
  overflowing: string[];
}

/** Opens the machine's Chromium; says what to install when there is none. */
export function openBrowser(): Promise<Browser> {
  if (!existsSync(chromiumPath)) {
    throw new Error(
      `no browser at ${chromiumPath}: install chromium and fonts-noto-cjk, or set CHROMIUM_PATH`,
    );
  }
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
    ],
  });
}

function addressOf(url: string, look: Look): string {
  const address = new URL(url);
  if (look.lang !== undefined) address.searchParams.set('lang', look.lang);
  if (look.elder === true) address.searchParams.set('elder', 'on');
  return address.href;
}

/** A page of its own at a screen's real size, with motion off; complaints are gathered in the given list. */
export async function openScreen(
  browser: Browser,
  url: string,
  look: Look,
  complaints: string[],
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height },
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Shanghai',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience_ms);
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(String(error)));
  await page.goto(addressOf(url, look), { waitUntil: 'load' });
  await page.locator('#app > *').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await look.first?.(page);
  return page;
}

/** Draws a page at its real size into var/shots and tells what it complained about and what did not fit. */
export async function shoot(browser: Browser, url: string, look: Look): Promise<Seen> {
  const complaints: string[] = [];
  const page = await openScreen(browser, url, look, complaints);
  const folder = join(process.cwd(), 'var/shots');
  mkdirSync(folder, { recursive: true });
  const made = new URL(url).pathname.replaceAll('/', '-').replace(/^-|-$/g, '');
  const path = join(
    folder,
    `${look.name ?? `${made}-${look.lang ?? 'zh'}${look.elder ? '-elder' : ''}`}.png`,
  );
  await page.screenshot({ path });
  const overflowing = await page.evaluate(findOverflow);
  await page.context().close();
  return { path, complaints, overflowing };
}

// Runs in the page, so it may call nothing outside and name no function inside: leaf texts wider than their box, and anything past the page's edge.
export function findOverflow(): string[] {
  const found: string[] = [];
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (element.closest('.unseen, svg, select, [aria-hidden="true"]') !== null) continue;
    const text = element.textContent?.trim().slice(0, 24) ?? '';
    const box = element.getBoundingClientRect();
    if (box.width === 0 || text === '') continue;
    const past = box.right > document.documentElement.clientWidth + 1;
    const cut =
      element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible';
    const parent = element.parentElement?.getBoundingClientRect();
    const floats = ['absolute', 'fixed'].includes(getComputedStyle(element).position);
    const leaves = parent !== undefined && parent.width > 0 && !floats && box.right > parent.right + 1;
    const spilled =
      element.children.length === 0 &&
      element.clientWidth > 0 &&
      element.scrollWidth > element.clientWidth + 1;
    if (past || cut || spilled || leaves) found.push(`${text} in .${element.className || element.tagName}`);
  }
  return found;
}

/** Checks a page against WCAG 2.2 A and AA; an empty list means nothing was found. */
export async function axe(browser: Browser, url: string, look: Look): Promise<Barrier[]> {
  const page = await openScreen(browser, url, look, []);
  const found = await findBarriers(page);
  await page.context().close();
  return found;
}
