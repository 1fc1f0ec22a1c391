import { type Problem, problemOfResponse, unreachableProblem } from './problem.ts';

/** How fresh a picture on the screen is. */
export type LiveState = 'loading' | 'live' | 'offline' | 'refused';

/** A picture with its state: the last answer is kept when the line is cut. */
export interface LivePicture<Value> {
  data: Value | null;
  /** When the picture was taken, wall epoch ms; null before the first. */
  taken_at: number | null;
  state: LiveState;
  problem: Problem | null;
}

/** What a query needs from the page; handed in, so that it can be tested. */
export interface LiveGround {
  fetch: (url: string) => Promise<Response>;
  now: () => number;
}

/**
 * One picture of the hall that is taken again whenever something it shows has changed. However many
 * changes arrive, at most one fetch is under way and one waits.
 */
export class LiveQuery<Value> {
  picture: LivePicture<Value> = { data: null, taken_at: null, state: 'loading', problem: null };
  private under_way: Promise<void> | null = null;
  private waiting = false;
  private readonly listeners = new Set<() => void>();
  private readonly url: string;
  private readonly ground: LiveGround;

  constructor(url: string, ground: LiveGround) {
    this.url = url;
    this.ground = ground;
  }

  /** Tells on every change; answers the way to stop listening. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes the picture, once more when one is under way; resolves when the newest is there. */
  refresh(): Promise<void> {
    this.waiting = true;
    this.under_way ??= this.takeAll();
    return this.under_way;
  }

  private async takeAll(): Promise<void> {
    while (this.waiting) {
      this.waiting = false;
      await this.take();
    }
    this.under_way = null;
  }

  private async take(): Promise<void> {
    const response = await this.ground.fetch(this.url).catch(() => null);
    if (response === null || response.status >= 500) {
      const problem = response === null ? unreachableProblem() : await problemOfResponse(response);
      this.show({ ...this.picture, state: 'offline', problem });
      return;
    }
    if (!response.ok) {
      this.show({ ...this.picture, state: 'refused', problem: await problemOfResponse(response) });
      return;
    }
    // The line may be cut in the middle of an answer, too.
    const data = (await response.json().catch(() => undefined)) as Value | undefined;
    if (data === undefined) {
      this.show({ ...this.picture, state: 'offline', problem: unreachableProblem() });
      return;
    }
    this.show({ data, taken_at: this.ground.now(), state: 'live', problem: null });
  }

  private show(picture: LivePicture<Value>): void {
    this.picture = picture;
    for (const listener of this.listeners) listener();
  }
}
