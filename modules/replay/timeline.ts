/** One thing that will happen in the hall. */
interface Item {
  at_ms: number;
  order: number;
  act: () => Promise<void>;
}

/** What will happen, one after the other: by hall time, and at the same moment in the order it was planned. */
export class Timeline {
  private readonly heap: Item[] = [];
  private order = 0;

  get size(): number {
    return this.heap.length;
  }

  /** Plans an act for a moment of hall time, ms since 1970. */
  plan(at_ms: number, act: () => Promise<void>): void {
    const { heap } = this;
    let at = heap.length;
    heap.push({ at_ms, order: this.order++, act });
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.swapIf(above, at)) break;
      at = above;
    }
  }

  /** The next act, taken off; undefined when nothing is planned. */
  next(): Item | undefined {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    heap[0] = last;
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      const right = left + 1;
      let least = at;
      if (left < heap.length && this.before(left, least)) least = left;
      if (right < heap.length && this.before(right, least)) least = right;
      if (least === at) return first;
      this.swap(at, least);
      at = least;
    }
  }

  private before(a: number, b: number): boolean {
    const one = this.heap[a] as Item;
    const other = this.heap[b] as Item;
    return one.at_ms < other.at_ms || (one.at_ms === other.at_ms && one.order < other.order);
  }

  private swapIf(above: number, below: number): boolean {
    if (!this.before(below, above)) return false;
    this.swap(above, below);
    return true;
  }

  private swap(a: number, b: number): void {
    const one = this.heap[a] as Item;
    this.heap[a] = this.heap[b] as Item;
    this.heap[b] = one;
  }
}
