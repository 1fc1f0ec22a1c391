import { wallMs } from '../clock.ts';
import type { Announcement } from '../live.ts';

/** How soon the first of many is said, and the least between one saying and the next: longer, the more halls there are to look at again. */
const settle_ms = 250;
const gap_ms = (halls: number): number => Math.min(15_000, 1000 + 5 * halls);

/**
 * What happens in many halls, said together: whoever looks at all of them asks once for those that changed, and not once
 * for every ticket. In a province of 3,000 busy halls that is four times a minute.
 */
export class Gather {
  private halls = new Set<number>();
  private topics = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private free_at_ms = 0;
  private readonly say: (note: { halls: number[]; topics: string[] }) => void;

  constructor(say: Gather['say']) {
    this.say = say;
  }

  add(note: Announcement): void {
    this.halls.add(note.hall_id);
    for (const topic of note.topics) this.topics.add(topic);
    this.timer ??= setTimeout(() => this.out(), Math.max(settle_ms, this.free_at_ms - wallMs()));
  }

  private out(): void {
    this.timer = undefined;
    this.free_at_ms = wallMs() + gap_ms(this.halls.size);
    const note = { halls: [...this.halls], topics: [...this.topics] };
    this.halls = new Set();
    this.topics = new Set();
    this.say(note);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
