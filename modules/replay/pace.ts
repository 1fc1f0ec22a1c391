import { instant, parseInstant, wallMs } from '../../kit/clock.ts';
import type { Caller } from './caller.ts';

/** What whoever watches wants of a run at this moment. */
export interface Wish {
  /** Hall seconds a wall second; 0 is as fast as it goes. */
  speed: number;
  state: 'playing' | 'paused' | 'stopped';
}

const nap_ms = 100;
const nap = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms));

/** How a played day moves through hall time. */
export interface Paced {
  now_ms(): number;
  begin(): Promise<void>;
  reach(at_ms: number): Promise<boolean>;
  leave(rate: number): Promise<void>;
}

/**
 * The pace of a played day: waits until the hall's clock comes to a moment, or steps it there when it goes flat
 * out. The clock is the hall's own, moved through its public interface.
 */
export class Pace implements Paced {
  private rate = -1;
  private base_wall_ms = 0;
  private base_hall_ms = 0;
  private readonly player: Caller;
  private readonly hall_id: number;
  private readonly wish: () => Wish;

  constructor(player: Caller, hall_id: number, wish: () => Wish) {
    this.player = player;
    this.hall_id = hall_id;
    this.wish = wish;
  }

  /** Hall time now, ms since 1970. */
  now_ms(): number {
    return this.base_hall_ms + (wallMs() - this.base_wall_ms) * Math.max(this.rate, 0);
  }

  /** Takes the clock over: it stands until the first moment is asked for. */
  async begin(): Promise<void> {
    await this.setRate(0);
  }

  /** Comes to a moment of hall time (ms since 1970); false when the run was stopped meanwhile. */
  async reach(at_ms: number): Promise<boolean> {
    for (;;) {
      const { state, speed } = this.wish();
      if (state === 'stopped') return false;
      if (state === 'paused') {
        await this.setRate(0);
        await nap(nap_ms);
      } else if (speed === 0) {
        await this.step(at_ms);
        return true;
      } else {
        await this.setRate(speed);
        const left_ms = at_ms - this.now_ms();
        if (left_ms <= 0) return true;
        await nap(Math.min(nap_ms, left_ms / speed));
      }
    }
  }

  /** Leaves the hall's clock running by itself. */
  async leave(rate: number): Promise<void> {
    await this.setRate(rate);
  }

  private async step(at_ms: number): Promise<void> {
    await this.setRate(0);
    if (at_ms <= this.base_hall_ms) return;
    const path = `/api/halls/${this.hall_id}/clock/step`;
    this.take(await this.player.post(path, { to: instant(at_ms).toISOString() }), 0);
  }

  private async setRate(rate: number): Promise<void> {
    if (rate === this.rate) return;
    this.take(await this.player.post(`/api/halls/${this.hall_id}/clock`, { rate }), rate);
  }

  private take(answered: { status: number; body: Record<string, unknown> }, rate: number): void {
    if (answered.status !== 200) throw new Error(`the clock was refused: ${String(answered.body.title)}`);
    this.rate = rate;
    this.base_hall_ms = parseInstant(String(answered.body.now)).getTime();
    this.base_wall_ms = wallMs();
  }
}
