import type { Browser, Page } from 'playwright-core';
import { patience_ms } from './screens.ts';

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
  page.setDefaultTimeout(patience_ms);
  await page.goto(of.url);
  await page.locator('.sg-cast').getByRole('button', { name: of.name }).click();
  // Whoever goes on to another page at once would leave before the door has answered.
  await page.locator('.sg-cast').waitFor({ state: 'detached' });
  return page;
}

/** The same for whoever the sign-in page does not offer: entered by staff number through the demonstration’s door. */
export async function enterAs(
  browser: Browser,
  of: { url: string; path: string; staff_no: string; width: number; height: number },
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: of.width, height: of.height },
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience_ms);
  const entered = await page.request.post(`${of.url}/api/demo/session`, {
    data: { staff_no: of.staff_no },
    headers: { 'X-Surface': of.path.split('/')[1] ?? '' },
  });
  if (entered.status() !== 200) throw new Error(`cannot enter: ${await entered.text()}`);
  await page.goto(`${of.url}${of.path}`);
  return page;
}

/** Goes to a page of the office by its rail, unfolding what is folded away. */
export async function turnTo(page: Page, name: string): Promise<void> {
  const rail = page.locator('.of-rail');
  await rail.waitFor();
  const folded = rail.locator('[aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
  await rail.getByRole('button', { name, exact: true }).click();
}

/** Eyes and hands at one screen: words are waited for, a button is pressed by its name. */
export const handsOn = (page: Page) => ({
  shows: (text: string | RegExp) => page.getByText(text).first().waitFor(),
  press: (name: string | RegExp) => page.getByRole('button', { name }).first().click(),
});

/** How a finger draws a name on the customer's screen, from where it was put down. */
const stroke = [
  [120, 90],
  [100, 180],
  [200, 140],
  [260, 200],
  [320, 110],
] as const;

/** A counter as its clerk works it, with the customer's screen across the table: the steps every visit has. */
export class CounterHands {
  /** Keys pressed so far; a test that counts them sets it back. */
  keys = 0;
  private readonly clerk: Page;
  private readonly customer: Page;
  private readonly take: (business: string) => Promise<{ id: string; label: string }>;

  constructor(
    clerk: Page,
    customer: Page,
    take: (business: string) => Promise<{ id: string; label: string }>,
  ) {
    this.clerk = clerk;
    this.customer = customer;
    this.take = take;
  }

  /** A key pressed as a person does: not while the screen still works on the one before. */
  async key(name: string): Promise<void> {
    await this.clerk.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    this.keys += 1;
    await this.clerk.keyboard.press(name);
  }

  /** A customer comes to the counter: number, call, arrival. Answers the ticket. */
  async comes(business: string): Promise<string> {
    const { id, label } = await this.take(business);
    await this.clerk.getByText(`叫 ${label} 到`).first().waitFor();
    await this.key('F2');
    await this.clerk.getByText('已叫，等客户到台').first().waitFor();
    await this.key('Enter');
    await this.clerk.locator('.oc').waitFor();
    return id;
  }

  /** A document lies on the simulated reader: whose it is, and what the screen says then. */
  async reads(sample: number, whose?: '来办的人' | '没来的机主', then = '人证一致'): Promise<void> {
    await this.key('F3');
    const reader = this.clerk.locator('.id-reader input').first();
    await reader.fill(String(sample));
    if (whose !== undefined) await this.clerk.getByRole('radio', { name: whose }).check();
    await reader.press('Enter');
    await this.clerk.getByText(then).first().waitFor();
  }

  /** Everything the sheet has to tell is told, part by part. */
  async tellsAll(): Promise<void> {
    for (const part of [0, 1, 2, 3]) {
      await this.clerk.locator('.oc-now').waitFor();
      await this.key(' ');
      await this.clerk.locator('.oc-told').nth(part).waitFor();
    }
  }

  /** The customer signs on the own screen and agrees. */
  async signs(): Promise<void> {
    const pad = this.customer.locator('.co-pad');
    await pad.waitFor();
    for (const point of await this.customer.locator('.co-agree input').all()) await point.check();
    const box = await pad.boundingBox();
    if (box === null) throw new Error('no pad');
    const { mouse } = this.customer;
    await mouse.move(box.x + 60, box.y + 120);
    await mouse.down();
    for (const [x, y] of stroke) await mouse.move(box.x + x, box.y + y, { steps: 3 });
    await mouse.up();
    await this.customer.getByRole('button', { name: '确认办理' }).click();
  }

  /** A new card is set up and tried: the customer is asked on their screen whether it works. */
  async tries(): Promise<void> {
    await this.clerk.getByText('试好了，请客户确认后办结').first().waitFor();
    await this.key('Enter');
    await this.customer.getByRole('button', { name: '能用，确认' }).waitFor();
  }

  /** The customer says that it works: it is handed over and the visit ends by itself. */
  async delivers(): Promise<void> {
    await this.customer.getByRole('button', { name: '能用，确认' }).click();
    await this.clerk.getByText('办结结果').first().waitFor();
    await this.key('1');
    await this.clerk.locator('.oc').waitFor({ state: 'detached' });
  }

  /** The visit ends well and the customer leaves. */
  async leaves(): Promise<void> {
    await this.clerk.getByText('办结送客').first().waitFor();
    await this.key('Enter');
    await this.clerk.getByText('办结结果').first().waitFor();
    await this.key('1');
    await this.clerk.locator('.oc').waitFor({ state: 'detached' });
  }
}
